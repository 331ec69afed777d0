import { brotliCompressSync, constants } from 'node:zlib'
import { tagsOf } from '../html.ts'
import { kilobytes } from '../kilobytes.ts'
import { modulesOf } from '../modules.ts'
import { addressOf, fileOf, type Site, stylesheetsOf } from '../site.ts'
import { fontsOf } from './fonts.ts'

/**
 * What is weighed apart, because each delays something else: reading, looking at what stands further down, answering,
 * what can wait, the final look. Drawings stand inside a page, but each is drawn only where its text has been read.
 */
export type Kind = 'html+css' | 'drawings' | 'js' | 'later' | 'font'

/** Bytes as a server with brotli would send them. */
export type Weight = {
  page: string
  /** Whether a whole program runs on the page, see `limitsOf`. */
  isTool?: boolean
  bytes: Record<Kind, number>
  /** The three heaviest parts of each kind, to know where to look. */
  largest: Record<Kind, { name: string; bytes: number }[]>
}

/** The most that a page may weigh. A kind without a limit is only shown. */
export type Limits = Partial<Record<Kind, number>>

/**
 * Limits by page: a lesson or an exercise is opened on a phone with little signal, so it may weigh least; the authors'
 * page of every question type holds more than any other, and keys are printed at a desk. The booklet is one big page,
 * as only one page is printed in one go: several lessons with their drawings, printed at a desk too. A deck is shown from
 * a laptop, often from a flash drive; what shows a slide may still not grow unseen. The storyboard and the
 * evaluation are programs rather than pages: the list of boards weighs as much as the page of all progress, and what draws,
 * scores, prints and compares comes when it is needed.
 */
export function limitsOf(page: string, isTool = false): Limits {
  if (isTool) return { 'html+css': 20 * 1024, js: 36 * 1024, later: 65 * 1024, font: 30 * 1024 }
  const [, part] = /(?:^|\/)(pelajaran|latihan|bantuan|kunci)\/[^/]+\/index\.html$/.exec(page) ?? []
  if (part === 'pelajaran') {
    return { 'html+css': 16 * 1024, drawings: 5 * 1024, js: 14 * 1024, later: 36 * 1024, font: 30 * 1024 }
  }
  if (part === 'latihan') {
    return { 'html+css': 16 * 1024, js: 20 * 1024, later: 24 * 1024, font: 30 * 1024 }
  }
  if (/(?:^|\/)tayangan\/(?:[^/]+\/)?index\.html$/.test(page)) {
    return { 'html+css': 15 * 1024, drawings: 5 * 1024, js: 16 * 1024, later: 20 * 1024, font: 30 * 1024 }
  }
  if (/(?:^|\/)pedoman\/index\.html$/.test(page)) {
    return { 'html+css': 60 * 1024, drawings: 14 * 1024, js: 14 * 1024, later: 24 * 1024 }
  }
  if (part === 'bantuan' || part === 'kunci') return { 'html+css': 60 * 1024, js: 30 * 1024 }
  // The page of all progress reads every saved format.
  return { 'html+css': 16 * 1024, js: 37 * 1024, later: 24 * 1024 }
}

/** Weighs every page of a site. */
export function weigh(site: Site): Weight[] {
  const sizes = new Map<string, number>()
  const sizeOf = (file: string) => {
    const known = sizes.get(file) ?? sent(file, site.bytes(file))
    sizes.set(file, known)
    return known
  }
  return [...site.pages.keys()].map((page) => {
    const first = [...new Set([...modulesOf(site, page, 'first'), ...scriptsOf(site, page)])]
    const parts: Record<Kind, string[]> = {
      'html+css': [page, ...stylesheetsOf(site, page)],
      js: first,
      later: [
        ...modulesOf(site, page, 'all').filter((file) => !first.includes(file)),
        ...stylesheetsOf(site, page, 'print'),
        ...explanationsOf(site, page),
      ],
      font: fontsOf(site, page),
      drawings: [page],
    }
    const drawings = drawingsIn(site, page)
    const bytesOf = (kind: Kind, file: string) => {
      if (file !== page) return sizeOf(file)
      return kind === 'drawings' ? drawings : sizeOf(page) - drawings
    }
    return {
      page,
      isTool: TOOL.test(site.pages.get(page) ?? ''),
      bytes: ofEachKind((kind) => parts[kind].reduce((sum, file) => sum + bytesOf(kind, file), 0)),
      largest: ofEachKind((kind) =>
        parts[kind]
          .map((name) => ({ name, bytes: bytesOf(kind, name) }))
          .sort((a, b) => b.bytes - a.bytes)
          .slice(0, 3),
      ),
    }
  })
}

/** One line of the table: `/pelajaran/prinsip/   html+css  5.1 KB   js 12.0 KB   js later 5.0 KB   font 27.4 KB`. */
export function lineOf({ page, bytes }: Weight): string {
  return [
    addressOf(page).padEnd(44),
    ...kinds.map((kind) => `${kind} ${kilobytes(bytes[kind]).padStart(8)}`),
  ].join('  ')
}

/** One sentence for each kind of bytes that a page has too much of. */
export function problemsOf(weights: Weight[], limits = limitsOf): string[] {
  return weights.flatMap(({ page, isTool, bytes, largest }) =>
    kinds.flatMap((kind) => {
      const limit = limits(page, isTool)[kind]
      if (limit === undefined || bytes[kind] <= limit) return []
      const over = `${kilobytes(bytes[kind])} of ${kind}, ${kilobytes(bytes[kind] - limit)} over the limit of ${kilobytes(limit)}`
      const parts = largest[kind].map((part) => `${part.name} ${kilobytes(part.bytes)}`).join(', ')
      return `${addressOf(page)} has ${over}; most of it in ${parts}`
    }),
  )
}

/** The island of a whole program. */
const TOOL = /<page-island name="(?:storyboard|evaluation)"/

const kinds: readonly Kind[] = ['html+css', 'drawings', 'js', 'later', 'font']

function ofEachKind<T>(make: (kind: Kind) => T): Record<Kind, T> {
  return {
    'html+css': make('html+css'),
    drawings: make('drawings'),
    js: make('js'),
    later: make('later'),
    font: make('font'),
  }
}

/** How much less a page would weigh without the drawings in its text. */
function drawingsIn(site: Site, page: string): number {
  const html = site.pages.get(page) ?? ''
  const without = html.replace(/<svg role="img"[\s\S]*?<\/svg>/g, '')
  if (without === html) return 0
  const sizes = [html, without].map((text) => sent(page, new TextEncoder().encode(text)))
  return (sizes[0] ?? 0) - (sizes[1] ?? 0)
}

/** What a lesson fetches by itself once it is idle. */
function explanationsOf(site: Site, page: string): string[] {
  return tagsOf(site.pages.get(page) ?? '').flatMap(
    ({ attributes }) => fileOf(site, page, attributes.get('data-explanations') ?? '#') ?? [],
  )
}

function scriptsOf(site: Site, page: string): string[] {
  return tagsOf(site.pages.get(page) ?? '')
    .filter(({ name }) => name === 'script')
    .flatMap(({ attributes }) => fileOf(site, page, attributes.get('src') ?? '#') ?? [])
}

function sent(file: string, bytes: Uint8Array): number {
  // Fonts and pictures are compressed already; a server sends them as they are.
  if (!/\.(html|css|m?js|json)$/.test(file)) return bytes.length
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
