/** Bars made of parts, such as how many posts got which level. Pure. */
import { barSegments } from './bars.ts'
import type { Drawing, Shape } from './drawing.ts'
import { type Layout, rowLabel } from './layout.ts'
import { areaShapes, type Texture } from './texture.ts'

export interface BarRow {
  label: string
  /** The number of the row, and how many it comes from. */
  note: string
  /** One number for each part. */
  values: number[]
}

export interface BarPart {
  name: string
  texture: Texture
}

export interface BarsChart {
  kind: 'bars'
  rows: BarRow[]
  parts: BarPart[]
  write(value: number): string
}

const ABOVE = { row: 52, label: 14, bar: 20, height: 22 }
const BESIDE = { row: 30, label: 18.5, bar: 3, height: 22 }
const LEGEND = { line: 22, swatch: 16, height: 14, gap: 6, between: 12, letter: 6.5 }
/** A digit in bold, and the room a number needs around it. */
const DIGIT = { width: 9, around: 6, height: 16 }

/** Each part has a texture and its number, and what the textures mean stands below. */
export function barShapes({ rows, parts, write }: BarsChart, layout: Layout): Drawing {
  const measures = layout.beside ? BESIDE : ABOVE
  const left = (layout.beside?.name ?? 0) + 1
  const width = layout.width - left - (layout.beside?.note ?? 0) - 1
  const segments = barSegments(
    rows.map(({ values }) => values),
    width,
  )
  const bottom = rows.length * measures.row + 4
  const legend = legendShapes(parts, bottom, layout)
  return {
    width: layout.width,
    height: bottom + legend.height,
    shapes: [
      ...rows.flatMap(({ label, note }, row): Shape[] => {
        const top = row * measures.row
        return [
          ...rowLabel(label, note, top + measures.label, layout),
          ...(segments[row] ?? []).flatMap((segment): Shape[] => {
            const texture = parts[segment.at]?.texture ?? 'blank'
            const box = {
              x: left + segment.x,
              y: top + measures.bar,
              width: segment.width,
              height: measures.height,
            }
            return [...areaShapes(texture, box), ...numberShapes(write(segment.value), texture, box)]
          }),
        ]
      }),
      ...legend.shapes,
    ],
  }
}

/** A number in the middle of its part, on a ground of its own where the part has a texture; none where it has no room. */
function numberShapes(
  text: string,
  texture: Texture,
  box: { x: number; y: number; width: number; height: number },
): Shape[] {
  const width = DIGIT.width * text.length + DIGIT.around
  if (box.width < width + 2) return []
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const tone = texture === 'solid' ? 'paper' : 'ink'
  const ground: Shape = {
    kind: 'area',
    x: x - width / 2,
    y: y - DIGIT.height / 2,
    width,
    height: DIGIT.height,
    fill: 'paper',
  }
  return [
    ...(texture === 'solid' ? [] : [ground]),
    { kind: 'text', x, y: y + 4.5, text, anchor: 'middle', isBold: true, tone },
  ]
}

/** What the textures mean, one beside the other as far as there is room; bars of one part need no such line. */
function legendShapes(
  parts: BarPart[],
  top: number,
  { width, beside }: Layout,
): { height: number; shapes: Shape[] } {
  if (parts.length < 2) return { height: 0, shapes: [] }
  const left = (beside?.name ?? 0) + 1
  let [x, line] = [left, 0]
  const shapes = parts.flatMap(({ name, texture }): Shape[] => {
    const part = LEGEND.swatch + LEGEND.gap + name.length * LEGEND.letter
    if (x > left && x + part > width) [x, line] = [left, line + 1]
    const place = { x, y: top + line * LEGEND.line }
    x += part + LEGEND.between
    return [
      ...areaShapes(texture, { ...place, width: LEGEND.swatch, height: LEGEND.height }),
      {
        kind: 'text',
        x: place.x + LEGEND.swatch + LEGEND.gap,
        y: place.y + 12,
        text: name,
        isSmall: true,
      },
    ]
  })
  return { height: (line + 1) * LEGEND.line, shapes }
}
