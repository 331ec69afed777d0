/** Faults of meaning in the vocabulary: each term has its drawing, and no two are written alike. Pure. */
import type { Finding } from '../../../yaml/fields.ts'
import type { TermKind } from './library.ts'
import type { TermFields } from './schema.ts'

type Terms = Record<TermKind, (TermFields | undefined)[]>

interface Written {
  term: TermFields
  kind: TermKind
  at: number
}

/** @param drawings names of the drawings there are, without their ending */
export function lintVocabulary(vocabulary: Terms, drawings: readonly string[]): Finding[] {
  const kinds: TermKind[] = ['size', 'angle', 'movement', 'transition']
  const all = kinds.flatMap((kind) =>
    vocabulary[kind].flatMap((term, at): Written[] => (term ? [{ term, kind, at }] : [])),
  )
  return [
    ...all.flatMap((one) => withoutDrawing(one, drawings)),
    ...repeated(all, 'id', 'Id'),
    ...repeated(all, 'code', 'Kode'),
    ...spellings(all),
  ]
}

function withoutDrawing({ term, kind, at }: Written, drawings: readonly string[]): Finding[] {
  const name = `${kind}-${term.id}`
  if (drawings.includes(name)) return []
  const what = `Istilah \`${term.id}\` belum punya gambar.`
  const mend = `simpan gambarnya sebagai \`${name}.svg\` di folder storyboard/terms.`
  return [{ rule: 'term-drawing', path: [kind, at, 'id'], what, mend }]
}

/** Ids and codes are told apart within a kind: a shot keeps the id, a script shows the code. */
function repeated(all: Written[], field: 'id' | 'code', noun: string): Finding[] {
  return all.flatMap(({ term, kind, at }) => {
    const first = all.find((other) => other.kind === kind && other.term[field] === term[field])
    if (first?.at === at) return []
    const what = `${noun} \`${term[field]}\` dipakai dua kali dalam \`${kind}\`.`
    return [{ rule: `repeated-${field}`, path: [kind, at, field], what, mend: 'ganti salah satunya.' }]
  })
}

/** A spelling leads to one term, and is compared in small letters. */
function spellings(all: Written[]): Finding[] {
  const first = new Map<string, string>()
  return all.flatMap(({ term, kind, at }) =>
    term.also.flatMap((spelling, index): Finding[] => {
      const path = [kind, at, 'also', index]
      if (spelling !== spelling.toLowerCase()) {
        const what = `Tulisan \`${spelling}\` memakai huruf besar.`
        return [{ rule: 'also-case', path, what, mend: `tulis \`${spelling.toLowerCase()}\`.` }]
      }
      const owner = first.get(spelling)
      first.set(spelling, owner ?? term.id)
      if (owner === undefined) return []
      const what = `Tulisan \`${spelling}\` sudah dipakai istilah \`${owner}\`.`
      return [{ rule: 'also-twice', path, what, mend: 'sisakan pada satu istilah saja.' }]
    }),
  )
}
