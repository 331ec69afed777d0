/** Reads YAML so that every key and value can be found again in the file. */

import type { Node } from 'yaml'
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { type Place, type Problem, problemAt } from './problem.ts'
import { type Prose, type ProseOptions, proseInRange } from './prose.ts'
import type { TextFile } from './text-file.ts'
import { explainYaml } from './yaml-words.ts'

/** Steps from the top of a YAML file to a value: keys and list positions. */
export type Path = readonly PropertyKey[]

/** A YAML file that was read, or the front matter of a lesson. */
export interface YamlFile {
  file: TextFile
  /** The plain value; undefined when the syntax is broken. */
  value: unknown
  /** False when the syntax is broken, so that nothing can be said about what is in it. */
  readable: boolean
  /** Mistakes of syntax. */
  problems: Problem[]
  /** Where a value stands; for what is missing, the nearest thing that is there. */
  placeOf(path: Path): Place
  /** Where a key stands. */
  placeOfKey(path: Path): Place
  /** A text value for the language rules; undefined when there is no text at the path. */
  prose(path: Path, options?: ProseOptions): Prose | undefined
}

/** Reads a whole file, or the part of it between two offsets. Never throws. */
export function readYaml(file: TextFile, [from, to]: [number, number] = [0, file.text.length]): YamlFile {
  const document = parseDocument(file.text.slice(from, to), { prettyErrors: false, logLevel: 'silent' })
  const faults = [...document.errors, ...document.warnings]
  const problems = explainYaml(file, [from, to], faults).concat(explainAliases())
  const readable = problems.length === 0
  const root = document.contents

  return {
    file,
    value: readable ? document.toJS() : undefined,
    readable,
    problems: readable ? explainLostText() : problems,
    placeOf: (path) => file.placeAt(from + find(root, path).value),
    placeOfKey: (path) => file.placeAt(from + find(root, path).key),
    prose(path, options) {
      const node = nodeAt(root, path)
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined
      return proseInRange(file, [from + node.range[0], from + node.range[1]], node.value, options)
    },
  }

  /** `text: *Reel*` is a reference in YAML. We have no use for references, but editors write italics. */
  function explainAliases(): Problem[] {
    const found: Problem[] = []
    if (faults.length > 0) return found
    visit(document, {
      Alias(_, { range, source }) {
        const what = `Teks yang diawali \`*\` harus diapit tanda kutip: \`*${source}\`.`
        const mend = "apit seluruh teks dengan tanda kutip tunggal lurus, misalnya `text: '*Reel* singkat'`."
        found.push(problemAt(file.placeAt(from + (range?.[0] ?? 0)), what, mend))
      },
    })
    return found
  }

  /** In `text: Tagar #jalan` YAML drops `#jalan` as a comment. A comment for people has a space after `#`. */
  function explainLostText(): Problem[] {
    const found: Problem[] = []
    visit(document, {
      Scalar(_, { comment, range }) {
        if (!comment || !range || /^[\s!]/.test(comment)) return
        const word = `#${comment.split(/\s/)[0]}`
        const at = file.text.indexOf(word, from + range[1])
        const what = `Teks mulai dari \`${word}\` tidak ikut tampil, karena \` #\` mengawali komentar.`
        const mend =
          'apit seluruh teks dengan tanda kutip tunggal lurus; untuk komentar, beri spasi sesudah `#`.'
        found.push(problemAt(file.placeAt(at < 0 ? from + range[1] : at), what, mend))
      },
    })
    return found
  }
}

/** The value at a path; undefined when a step does not exist or is of another kind. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === 'number' ? inner[step] : undefined
    return isRecord(inner) && typeof step === 'string' && Object.hasOwn(inner, step) ? inner[step] : undefined
  }, value)
}

/** Whether a value read from YAML is a set of keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Offsets of the key and the value at the path, or of the last step that exists. */
function find(root: Node | null, path: Path): { key: number; value: number } {
  let node: unknown = root
  let found = { key: root?.range?.[0] ?? 0, value: root?.range?.[0] ?? 0 }
  for (const step of path) {
    const next = stepInto(node, step)
    if (!next) break
    const value = offsetOf(next.value) ?? offsetOf(next.key)
    found = { key: offsetOf(next.key) ?? value ?? found.key, value: value ?? found.value }
    node = next.value
  }
  return found
}

function nodeAt(root: Node | null, path: Path): unknown {
  return path.reduce<unknown>((node, step) => stepInto(node, step)?.value, root)
}

function stepInto(node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  }
  if (!isSeq(node) || typeof step !== 'number' || node.items[step] === undefined) return undefined
  return { value: node.items[step] }
}

function offsetOf(node: unknown): number | undefined {
  if (isPair(node)) return offsetOf(node.key)
  if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) return node.range?.[0]
  return undefined
}
