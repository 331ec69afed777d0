/** Whether an action begins as an action. Pure. */

/** Words that do not say what is to be done. */
const WEAK = new Set(
  'adanya agar akun admin dalam diharapkan demi harus hendaknya instansi kami kita konten mohon perlu perlunya saran sebaiknya supaya tim unggahan untuk'.split(
    ' ',
  ),
)
/** Verbs that look like nouns of the form pe-…-an or ke-…-an. */
const VERBS = new Set(
  'keluarkan kelompokkan kembalikan kenalkan kendalikan kerjakan pendekkan perbolehkan perhatikan perhitungkan perjelaskan perkenalkan perlihatkan persiapkan pertahankan pertemukan pertimbangkan petakan'.split(
    ' ',
  ),
)

/**
 * The first word of an action where it is probably no verb, such as “Peningkatan” or “Perlu”. A rule of thumb for a hint:
 * most verbs of commands have no ending by which they could be known.
 */
export function weakStart(action: string): string | undefined {
  const word = /^[\p{L}-]+/u.exec(action.trim())?.[0]
  const small = word?.toLowerCase()
  if (word === undefined || small === undefined || VERBS.has(small)) return undefined
  return WEAK.has(small) || /^(?:pe|ke)[a-z]{3,}an$/.test(small) ? word : undefined
}
