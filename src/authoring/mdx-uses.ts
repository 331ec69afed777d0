/** Pairs opening and closing tags and checks each against the vocabulary. */

import { didYouMean, nearest } from '../yaml/nearest.ts'
import type { Attribute, Fault, Token } from './mdx-scan.ts'
import { INSTEAD_OF_HTML, TAGS, tagRule } from './tags.ts'

/** One use of a tag: what is between `openEnd` and `closeStart` is its content. */
export interface Use {
  tag: string
  attributes: Attribute[]
  start: number
  openEnd: number
  closeStart: number
  /** False when its closing tag is missing: its content is then a guess. */
  paired: boolean
  /** Names of the tags around it, outermost first. */
  parents: string[]
}

type Open = Use & { faulty: boolean }

/** The uses in order of appearance, and what is wrong with them. */
export function pairTags(text: string, tokens: Token[]): { uses: Use[]; faults: Fault[] } {
  const uses: Open[] = []
  const faults: Fault[] = []
  let stack: Open[] = []
  let last = 0
  for (const token of tokens) {
    if (token.kind === 'comment') continue
    if (/\n[^\S\n]*\r?\n/.test(text.slice(last, token.start))) closeWords()
    last = token.end
    if (token.kind === 'open') open(token)
    else close(token)
  }
  closeWords()
  for (const use of stack) leaveOpen(use, text.length)
  return { uses, faults: [...faults, ...uses.flatMap(checkUse)] }

  function open(token: Extract<Token, { kind: 'open' }>): void {
    const { name, attributes, closed, faulty, start, end } = token
    const none = tagRule(name)?.holds === 'none'
    if (none && !closed) {
      faults.push({
        at: start,
        what: `Tag \`<${name}>\` harus berakhir dengan \`/>\`.`,
        mend: writeLike(name),
      })
    }
    const parents = stack.map(({ tag }) => tag)
    const use: Open = {
      tag: name,
      attributes,
      faulty,
      start,
      openEnd: end,
      closeStart: end,
      paired: true,
      parents,
    }
    uses.push(use)
    if (!closed && !none) stack.push(use)
  }

  function close({ name, start }: Extract<Token, { kind: 'close' }>): void {
    if (tagRule(name)?.holds === 'none') return
    const index = stack.findLastIndex(({ tag }) => tag === name)
    const top = stack.at(-1)
    if (index >= 0) {
      for (const inner of stack.slice(index + 1)) leaveOpen(inner, start)
      const use = stack[index]
      if (use) use.closeStart = start
      stack = stack.slice(0, index)
    } else if (top && (tagRule(name) === undefined || text.slice(top.openEnd, start).trim() !== '')) {
      const what = `Tag \`<${top.tag}>\` ditutup dengan \`</${name}>\`.`
      faults.push({ at: start, what, mend: `ganti menjadi \`</${top.tag}>\`, atau hapus bila berlebih.` })
      top.closeStart = start
      stack = stack.slice(0, -1)
    } else {
      const what = `Tag penutup \`</${name}>\` tidak punya pembuka.`
      faults.push({ at: start, what, mend: `hapus \`</${name}>\`, atau tulis \`<${name}>\` di awal isinya.` })
    }
  }

  /** What follows up to `end` is taken as its content. */
  function leaveOpen(use: Open, end: number): void {
    faults.push(notClosed(use))
    use.closeStart = Math.max(end, use.openEnd)
    use.paired = false
  }

  /** Inline tags can't reach over a blank line. */
  function closeWords(): void {
    const isWords = ({ tag }: Open) => tagRule(tag)?.holds === 'words'
    for (const use of stack.filter(isWords)) leaveOpen(use, last)
    stack = stack.filter((use) => !isWords(use))
  }
}

/** The attribute's value; undefined when it is not written. */
export function attributeOf(use: Use, name: string): Attribute | undefined {
  return use.attributes.find((attribute) => attribute.name === name)
}

function notClosed({ tag, start }: Use): Fault {
  const mend =
    tagRule(tag)?.holds === 'words'
      ? `tambahkan \`</${tag}>\` sesudah katanya, di paragraf yang sama.`
      : `tambahkan \`</${tag}>\` pada baris sendiri sesudah isinya.`
  return { at: start, what: `Tag \`<${tag}>\` yang dibuka di sini belum ditutup.`, mend }
}

function checkUse(use: Open): Fault[] {
  const rule = tagRule(use.tag)
  if (!rule) return [unknownTag(use)]
  // A tag that could not be read to its end would only repeat its first mistake here.
  if (use.faulty) return []
  const faults: Fault[] = []
  const parent = rule.within
  if (parent !== undefined && !use.parents.includes(parent)) {
    const what = `Tag \`<${use.tag}>\` hanya boleh ada di dalam \`<${parent}>\`.`
    faults.push({ at: use.start, what, mend: `pindahkan ke antara \`<${parent}>\` dan \`</${parent}>\`.` })
  }
  for (const [name, { required }] of Object.entries(rule.attributes)) {
    if (!required || attributeOf(use, name)) continue
    const what = `Tag \`<${use.tag}>\` belum memuat \`${name}\`.`
    // A misspelt name is reported as unknown; saying it twice would look like two mistakes.
    if (use.attributes.some((attribute) => nearest(attribute.name, [name]))) continue
    faults.push({ at: use.start, what, mend: writeLike(use.tag) })
  }
  return [...faults, ...use.attributes.flatMap((attribute) => checkAttribute(use, attribute))]
}

function checkAttribute(use: Use, { name, value, start, valueStart }: Attribute): Fault[] {
  const known = tagRule(use.tag)?.attributes ?? {}
  const rule = Object.hasOwn(known, name) ? known[name] : undefined
  if (!rule) {
    const meant = nearest(name, Object.keys(known))
    const what = `\`${name}\` tidak dikenal pada tag \`<${use.tag}>\`.${didYouMean(name, Object.keys(known))}`
    return [{ at: start, what, mend: meant ? `ganti \`${name}\` menjadi \`${meant}\`.` : writeLike(use.tag) }]
  }
  if (value.trim() === '') {
    return [
      {
        at: valueStart,
        what: `Isi \`${name}\` pada tag \`<${use.tag}>\` masih kosong.`,
        mend: writeLike(use.tag),
      },
    ]
  }
  if (!rule.oneOf || rule.oneOf.includes(value)) return []
  const meant = didYouMean(value, rule.oneOf)
  const what = `\`${name}="${value}"\` tidak dikenal pada tag \`<${use.tag}>\`.${meant}`
  const options = rule.oneOf.map((option) => `\`${option}\``).join(', ')
  return [{ at: valueStart, what, mend: `tulis salah satu dari: ${options}.` }]
}

function unknownTag({ tag, start }: Use): Fault {
  const html = Object.hasOwn(INSTEAD_OF_HTML, tag.toLowerCase())
    ? INSTEAD_OF_HTML[tag.toLowerCase()]
    : undefined
  if (html)
    return { at: start, what: `Tag HTML \`<${tag}>\` tidak dipakai dalam pelajaran.`, mend: `tulis ${html}.` }
  const what = `Tag \`<${tag}>\` tidak dikenal.${didYouMean(tag, Object.keys(TAGS))}`
  const meant = nearest(tag, Object.keys(TAGS))
  const mend = meant
    ? `ganti \`${tag}\` menjadi \`${meant}\`, juga pada tag penutupnya bila ada.`
    : 'pakai tag yang tercantum dalam content/README.md; huruf besar dan kecil dibedakan.'
  return { at: start, what, mend }
}

function writeLike(tag: string): string {
  return `tulis seperti \`${tagRule(tag)?.example ?? `<${tag}>`}\`.`
}
