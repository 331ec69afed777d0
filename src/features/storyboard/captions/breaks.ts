/** Where a caption may break: how much a reader is hindered by a break between two words. Pure. */

/** What a break costs, from where speech pauses to where a break tears apart what is one thing. */
export const BREAK = { sentence: 0, clause: 2, joint: 4, plain: 8, torn: 16, never: 200 }

/**
 * The cost of a break between two words that follow each other, with their punctuation; one of `BREAK`.
 * Lines break before conjunctions and prepositions, and never within a number, an amount or a name with its particle.
 */
export function breakCost(before: string, after: string): number {
  const [left, right] = [coreOf(before), coreOf(after)]
  if (isDash(after) || isOneThing(before, left, right)) return BREAK.never
  if (SENTENCE_END.test(before)) return BREAK.sentence
  if (/[,;:–—]["'”’)\]]*$/.test(before) || isDash(before)) return BREAK.clause
  if (LINKS.has(left.toLowerCase())) return BREAK.torn
  if (LINKS.has(right.toLowerCase())) return BREAK.joint
  return isName(left) && isName(right) ? BREAK.torn : BREAK.plain
}

/** A number with what it counts, an amount, a date, a title or a particle with its name. */
function isOneThing(before: string, left: string, right: string): boolean {
  const [leftWord, rightWord] = [left.toLowerCase(), right.toLowerCase()]
  if (PARTICLES.has(rightWord) || DEGREE.test(right)) return true
  // A title does not end a sentence, so its full stop says nothing: `dr. Sari`.
  if (PARTICLES.has(leftWord) || TITLES.has(leftWord)) return /^[\p{Lu}\p{N}]/u.test(right)
  if (SENTENCE_END.test(before)) return false
  const hasNumber = /\d$/.test(left)
  if (/^\d/.test(right)) return hasNumber || COUNTED.has(leftWord) || MONTHS.has(leftWord)
  return (hasNumber || NUMERALS.has(leftWord)) && (UNITS.has(rightWord) || MONTHS.has(rightWord))
}

/** A word without the punctuation around it; the full stop of an abbreviation stays off too. */
function coreOf(word: string): string {
  if (word === '&') return 'dan'
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')
}

function isDash(word: string): boolean {
  return /^[-–—]+$/.test(word)
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

const SENTENCE_END = /[.!?…]["'”’)\]]*$/
/** `S.H`, `M.Si`, `Ph.D`: a degree behind a name, its last full stop taken off. */
const DEGREE = /^(?:[SMA]\.\p{L}{1,3}(?:\.\p{L}{1,3})*|Ph\.D)$/u

/** Conjunctions and prepositions, which belong to what follows. */
const LINKS = setOf(
  'dan atau tetapi tapi namun karena sebab yang untuk di ke dari pada kepada daripada dengan dalam oleh agar supaya ' +
    'jika kalau bila apabila saat ketika sebelum sesudah setelah sampai hingga tanpa sebagai seperti bahwa sehingga ' +
    'lalu kemudian sambil serta meski meskipun walau walaupun tentang terhadap antara bagi melalui biar kecuali ' +
    'selama sejak sedangkan padahal maka akan sudah belum tidak bukan jangan para si sang',
)
/** Before names. */
const TITLES = setOf(
  'pak bapak bu ibu mas mbak kak bang bung tuan nyonya tn ny dr drs dra ir prof h hj haji hajah kh ustaz ustazah',
)
/** Between names. */
const PARTICLES = setOf('bin binti van von')
/** What a number follows: `pukul 09.00`, `Rp 5.000`. */
const COUNTED = setOf(
  'rp usd pukul jam tanggal tgl nomor no pasal ayat tahun ke lantai loket gang jalan rt rw',
)
const NUMERALS = setOf(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas puluh belas ratus ribu juta',
)
const UNITS = setOf(
  'ribu rb juta jt miliar triliun persen % rupiah tahun bulan minggu hari jam menit detik km m cm kg meter hektare ' +
    'orang unit buah lembar kali wib wita wit puluh belas ratus',
)
const MONTHS = setOf('januari februari maret april mei juni juli agustus september oktober november desember')
