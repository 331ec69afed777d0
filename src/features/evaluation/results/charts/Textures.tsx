/** What areas are filled with: told apart without colour, from dark to light, the last one with a dashed edge. */
export const TEXTURES = ['solid', 'hatched', 'dotted', 'blank', 'dashed'] as const
export type Texture = (typeof TEXTURES)[number]

/** The patterns of one chart. @param id start of their ids */
export function Textures({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatched`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V5" stroke="currentColor" stroke-width="4" />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.4" />
      </pattern>
    </defs>
  )
}

/** One filled area with its edge. */
export function Area(props: {
  id: string
  texture: Texture
  x: number
  y: number
  width: number
  height: number
}) {
  const { id, texture, ...box } = props
  const isPattern = texture === 'hatched' || texture === 'dotted'
  return (
    <>
      <rect class="chart-paper" fill="#fff" {...box} />
      <rect
        {...box}
        fill={texture === 'solid' ? 'currentColor' : isPattern ? `url(#${id}-${texture})` : 'none'}
        stroke="currentColor"
        stroke-dasharray={texture === 'dashed' ? '3 3' : undefined}
      />
    </>
  )
}
