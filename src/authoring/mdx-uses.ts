/** Pairs opening and closing tags and checks each against the vocabulary. */

import { didYouMean, nearest } from '../yaml/nearest.ts'
import type { Attribute, Fault, Token } from './mdx-token.ts'
import { LESSON } from './tags.ts'
import { knownElsewhere } from './vocabularies.ts'
import { type TagRule, tagRule, type Vocabulary } from './vocabulary.ts'

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

/**
 * The uses in order of appearance, and what is wrong with them.
 * @param walls offsets beyond which no tag reaches, in order: where slides begin
 */
export function pairTags(
  text: string,
  tokens: Token[],
  vocabulary: Vocabulary = LESSON,
  walls: number[] = [],
): { uses: Use[]; faults: Fault[] } {
  const rule = (name: string) => tagRule(name, vocabulary)
  const uses: Open[] = []
  const faults: Fault[] = []
  let stack: Open[] = []
  let last = 0
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'comment') continue
    const wall = walls.find((offset) => offset > last && offset <= token.start)
    if (wall !== undefined) meetWall(wall, tokens.slice(index))
    if (/\n[^\S\n]*\r?\n/.test(text.slice(last, token.start))) closeWords()
    last = token.end
    if (token.kind === 'open') open(token)
    else close(token)
  }
  leaveAll(walls.find((offset) => offset > last) ?? text.length)
  return { uses, faults: [...faults, ...uses.flatMap((use) => checkUse(use, vocabulary))] }

  function open(token: Extract<Token, { kind: 'open' }>): void {
    const { name, attributes, closed, faulty, start, end } = token
    const none = rule(name)?.holds === 'none'
    if (none && !closed) {
      faults.push({
        at: start,
        what: `Tag \`<${name}>\` harus berakhir dengan \`/>\`.`,
        mend: writeLike(name, rule(name)),
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
    if (rule(name)?.holds === 'none') return
    const index = stack.findLastIndex(({ tag }) => tag === name)
    const top = stack.at(-1)
    if (index >= 0) {
      for (const inner of stack.slice(index + 1)) leaveOpen(inner, start)
      const use = stack[index]
      if (use) use.closeStart = start
      stack = stack.slice(0, index)
    } else if (top && (rule(name) === undefined || text.slice(top.openEnd, start).trim() !== '')) {
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
    faults.push(notClosed(use, rule(use.tag)))
    use.closeStart = Math.max(end, use.openEnd)
    use.paired = false
  }

  /** The tags around a heading were left open, or else the heading stands in one of them by mistake. */
  function meetWall(at: number, rest: Token[]): void {
    const outer = stack.find(({ tag }) => rule(tag)?.holds === 'block')
    const next = outer && rest.find((token) => token.kind !== 'comment' && token.name === outer.tag)
    if (next?.kind !== 'close') {
      leaveAll(at)
      return
    }
    const what = `Judul salindia berada di dalam tag \`<${outer?.tag}>\`.`
    const mend = `pindahkan \`</${outer?.tag}>\` ke atas judul itu, atau jadikan judul itu **teks tebal**.`
    faults.push({ at, what, mend })
  }

  function leaveAll(end: number): void {
    closeWords()
    for (const use of stack) leaveOpen(use, end)
    stack = []
  }

  /** Inline tags can't reach over a blank line. */
  function closeWords(): void {
    const isWords = ({ tag }: Open) => rule(tag)?.holds === 'words'
    for (const use of stack.filter(isWords)) leaveOpen(use, last)
    stack = stack.filter((use) => !isWords(use))
  }
}

/** The attribute's value; undefined when it is not written. */
export function attributeOf(use: Use, name: string): Attribute | undefined {
  return use.attributes.find((attribute) => attribute.name === name)
}

function notClosed({ tag, start }: Use, rule: TagRule | undefined): Fault {
  const mend =
    rule?.holds === 'words'
      ? `tambahkan \`</${tag}>\` sesudah katanya, di paragraf yang sama.`
      : `tambahkan \`</${tag}>\` pada baris sendiri sesudah isinya.`
  return { at: start, what: `Tag \`<${tag}>\` yang dibuka di sini belum ditutup.`, mend }
}

function checkUse(use: Open, vocabulary: Vocabulary): Fault[] {
  const rule = tagRule(use.tag, vocabulary)
  if (!rule) return [unknownTag(use, vocabulary)]
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
    faults.push({ at: use.start, what, mend: writeLike(use.tag, rule) })
  }
  return [...faults, ...use.attributes.flatMap((attribute) => checkAttribute(use, rule, attribute))]
}

function checkAttribute(use: Use, tag: TagRule, { name, value, start, valueStart }: Attribute): Fault[] {
  const known = tag.attributes
  const rule = Object.hasOwn(known, name) ? known[name] : undefined
  if (!rule) {
    const meant = nearest(name, Object.keys(known))
    const what = `\`${name}\` tidak dikenal pada tag \`<${use.tag}>\`.${didYouMean(name, Object.keys(known))}`
    return [
      { at: start, what, mend: meant ? `ganti \`${name}\` menjadi \`${meant}\`.` : writeLike(use.tag, tag) },
    ]
  }
  if (value.trim() === '') {
    return [
      {
        at: valueStart,
        what: `Isi \`${name}\` pada tag \`<${use.tag}>\` masih kosong.`,
        mend: writeLike(use.tag, tag),
      },
    ]
  }
  if (!rule.oneOf || rule.oneOf.includes(value)) return []
  const meant = didYouMean(value, rule.oneOf)
  const what = `\`${name}="${value}"\` tidak dikenal pada tag \`<${use.tag}>\`.${meant}`
  const options = rule.oneOf.map((option) => `\`${option}\``).join(', ')
  return [{ at: valueStart, what, mend: `tulis salah satu dari: ${options}.` }]
}

function unknownTag({ tag, start }: Use, vocabulary: Vocabulary): Fault {
  const { tags, where } = vocabulary
  const elsewhere = knownElsewhere(tag, vocabulary)
  const name = elsewhere ? tag : tag.toLowerCase()
  const instead = Object.hasOwn(vocabulary.instead, name) ? vocabulary.instead[name] : undefined
  if (elsewhere) {
    const what = `Tag \`<${tag}>\` hanya dikenal dalam ${elsewhere.where}.`
    const mend = instead ? `tulis ${instead}.` : 'hapus tagnya, lalu tulis isinya sebagai teks biasa.'
    return { at: start, what, mend }
  }
  if (instead) {
    return {
      at: start,
      what: `Tag HTML \`<${tag}>\` tidak dipakai dalam ${where}.`,
      mend: `tulis ${instead}.`,
    }
  }
  const what = `Tag \`<${tag}>\` tidak dikenal.${didYouMean(tag, Object.keys(tags))}`
  const meant = nearest(tag, Object.keys(tags))
  const mend = meant
    ? `ganti \`${tag}\` menjadi \`${meant}\`, juga pada tag penutupnya bila ada.`
    : 'pakai tag yang tercantum dalam content/README.md; huruf besar dan kecil dibedakan.'
  return { at: start, what, mend }
}

function writeLike(tag: string, rule: TagRule | undefined): string {
  return `tulis seperti \`${rule?.example ?? `<${tag}>`}\`.`
}
