/** Words of the search: each is explained once, and can be found when it is typed. */
import { wordsOf } from '../../features/search/stem.ts'
import type { Rule } from '../course.ts'
import { type Place, type Problem, problemAt } from '../problem.ts'
import { listAt } from '../read-items.ts'
import { valueAt } from '../yaml-file.ts'

/** The search looks at three words at a time. */
const MOST_WORDS = 3

/** No typed word stands in two lines, none is a whole sentence, none is without letters. */
export const searchWords: Rule = {
  name: 'search-words',
  check({ search }) {
    if (!search) return []
    const seen = new Map<string, Place>()
    return listAt(search, ['synonyms']).flatMap((_, line) =>
      listAt(search, ['synonyms', line, 'typed']).flatMap((_, at): Problem[] => {
        const path = ['synonyms', line, 'typed', at]
        const text = valueAt(search.value, path)
        if (typeof text !== 'string') return []
        const words = wordsOf(text)
        const place = search.placeOf(path)
        const before = seen.get(words.join(' '))
        seen.set(words.join(' '), before ?? place)
        const found = faultOf(text, words, before)
        return found ? [problemAt(place, ...found, `padanan ke-${line + 1}`)] : []
      }),
    )
  },
}

function faultOf(text: string, words: string[], before: Place | undefined): [string, string] | undefined {
  if (words.length === 0)
    return [`“${text}” tidak memuat huruf atau angka.`, 'tulis kata yang diketik orang.']
  if (words.length > MOST_WORDS) {
    return [`“${text}” lebih dari tiga kata.`, 'tulis satu sampai tiga kata yang paling menentukan.']
  }
  if (!before) return undefined
  return [
    `“${text}” sudah ada di baris ${before.line}.`,
    `gabungkan: tambahkan yang dimaksud pada \`meant\` di baris ${before.line}, lalu hapus yang di sini.`,
  ]
}
