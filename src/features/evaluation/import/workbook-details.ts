/**
 * What the library that reads workbooks leaves out: addresses behind cells, in formulas and as hyperlinks, and the formats of
 * numbers, by which 0.4 is 40 per cent and 0:45 no quarter of a day. Pure; it reads the few tags that hold them.
 */

/** The files in a workbook, by their name. */
export interface WorkbookParts {
  text(name: string): string | undefined
}

export interface SheetDetails {
  /** Addresses by row, counted from 1, and column, counted from 0. */
  links: Map<number, Record<number, string>>
  /** Formats of percentages and times by cell, such as `B4`. */
  formats: Map<string, string>
}

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g
const FORMULA = /<f\b[^>]*>([\s\S]*?)<\/f>/
const HYPERLINK = /^\s*=?\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i

/** Formats that Excel knows by number: percentages, times of day, lengths of time. */
const BUILT_IN: Readonly<Record<string, string>> = {
  9: '0%',
  10: '0.00%',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
}

/** The details of the sheet with this name. */
export function sheetDetails(parts: WorkbookParts, name: string): SheetDetails {
  const details: SheetDetails = { links: new Map(), formats: new Map() }
  const path = pathOf(parts, name)
  const sheet = path === undefined ? undefined : parts.text(path)
  if (path === undefined || sheet === undefined) return details
  const styles = stylesIn(parts.text('xl/styles.xml') ?? '')
  for (const [, attributes = '', inner = ''] of sheet.matchAll(CELL)) {
    const cell = attributeIn(attributes, 'r')
    if (cell === undefined) continue
    const format = styles[Number(attributeIn(attributes, 's') ?? -1)]
    if (format !== undefined) details.formats.set(cell, format)
    const formula = FORMULA.exec(inner)?.[1]
    const address = formula === undefined ? undefined : HYPERLINK.exec(unescaped(formula))?.[1]
    if (address !== undefined) addLink(details, cell, address.replaceAll('""', '"'))
  }
  const targets = targetsIn(parts.text(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '')
  for (const [, attributes = ''] of sheet.matchAll(/<hyperlink\b([^>]*)\/?>/g)) {
    const target = targets.get(attributeIn(attributes, 'r:id') ?? '')
    const cell = attributeIn(attributes, 'ref')?.split(':')[0]
    if (target !== undefined && cell !== undefined) addLink(details, cell, target)
  }
  return details
}

/** The letters of a column, `A` for 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

function addLink({ links }: SheetDetails, cell: string, address: string): void {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const own = links.get(Number(row)) ?? {}
  own[column] = address
  links.set(Number(row), own)
}

function pathOf(parts: WorkbookParts, name: string): string | undefined {
  const targets = targetsIn(parts.text('xl/_rels/workbook.xml.rels') ?? '')
  for (const [, attributes = ''] of (parts.text('xl/workbook.xml') ?? '').matchAll(/<sheet\b([^>]*)\/?>/g)) {
    if (unescaped(attributeIn(attributes, 'name') ?? '') !== name) continue
    const target = targets.get(attributeIn(attributes, 'r:id') ?? '')
    return target?.startsWith('/') ? target.slice(1) : target && `xl/${target}`
  }
  return undefined
}

/** Targets of relations by their id. */
function targetsIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/<Relationship\b([^>]*)\/?>/g)].map(([, attributes = '']) => [
      attributeIn(attributes, 'Id') ?? '',
      unescaped(attributeIn(attributes, 'Target') ?? ''),
    ]),
  )
}

/** By number of the style, formats of percentages and times; others are of no interest. */
function stylesIn(text: string): (string | undefined)[] {
  const own = new Map(
    [...text.matchAll(/<numFmt\b([^>]*)\/?>/g)].map(([, attributes = '']) => [
      attributeIn(attributes, 'numFmtId'),
      unescaped(attributeIn(attributes, 'formatCode') ?? ''),
    ]),
  )
  const styles = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(text)?.[1] ?? ''
  return [...styles.matchAll(/<xf\b([^>]*)/g)].map(([, attributes = '']) => {
    const id = attributeIn(attributes, 'numFmtId') ?? ''
    const format = own.get(id) ?? BUILT_IN[id]
    return format !== undefined && /%|h|:/i.test(format) ? format : undefined
  })
}

function attributeIn(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*"([^"]*)"`).exec(attributes)?.[1]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      return ENTITIES[String(name).toLowerCase()] ?? whole
    },
  )
}
