/** Spellings that are not standard, and the right ones. To add one, add a line. */
import type { Prose } from '../prose.ts'

/** A spelling that was found. */
export interface FoundSpelling {
  at: number
  wrong: string
  right: string
  /** A foreign word, which is allowed in italics. */
  foreign: boolean
}

/** Wrong and right, in small letters; a capital at the beginning is kept. */
const WRONG: [wrong: string, right: string][] = [
  ['praktek', 'praktik'],
  ['merubah', 'mengubah'],
  ['dirubah', 'diubah'],
  ['analisa', 'analisis'],
  ['menganalisa', 'menganalisis'],
  ['dianalisa', 'dianalisis'],
  ['jaman', 'zaman'],
  ['resiko', 'risiko'],
  ['beresiko', 'berisiko'],
  ['ijin', 'izin'],
  ['mengijinkan', 'mengizinkan'],
  ['diijinkan', 'diizinkan'],
  ['perijinan', 'perizinan'],
  ['aktifitas', 'aktivitas'],
  ['efektifitas', 'efektivitas'],
  ['kreatifitas', 'kreativitas'],
  ['obyektifitas', 'objektivitas'],
  ['kwalitas', 'kualitas'],
  ['kwantitas', 'kuantitas'],
  ['obyek', 'objek'],
  ['subyek', 'subjek'],
  ['sistim', 'sistem'],
  ['jadual', 'jadwal'],
  ['nopember', 'November'],
  ['pebruari', 'Februari'],
  ['standarisasi', 'standardisasi'],
  ['mengoptimalikan', 'mengoptimalkan'],
  ['skesa', 'sketsa'],
  ['pandemik', 'pandemi'],
  ['artificial intelligent', 'kecerdasan buatan'],
]

/** Foreign words with a common Indonesian one. */
const FOREIGN: [wrong: string, right: string][] = [
  ['hoax', 'hoaks'],
  ['hoaxes', 'hoaks'],
  ['netizen', 'warganet'],
  ['follower', 'pengikut'],
  ['followers', 'pengikut'],
]

/** Verbs that are often written apart from their `di-`. */
const VERBS = [
  ...[
    'karenakan',
    'rancang',
    'buat',
    'unggah',
    'tulis',
    'ubah',
    'hapus',
    'pakai',
    'gunakan',
    'baca',
    'jawab',
  ],
  ...['lakukan', 'sebut', 'sebutkan', 'kirim', 'bagikan', 'periksa', 'lihat', 'jelaskan', 'laporkan'],
  ...['terbitkan', 'tambahkan'],
].join('|')

const PATTERNS: { pattern: RegExp; right: (wrong: string) => string; foreign: boolean }[] = [
  ...WRONG.map(([wrong, right]) => ({ pattern: word(wrong), right: () => right, foreign: false })),
  ...FOREIGN.map(([wrong, right]) => ({ pattern: word(wrong), right: () => right, foreign: true })),
  {
    pattern: word(`di (?:${VERBS})`),
    right: (wrong) => wrong.toLowerCase().replace(' ', ''),
    foreign: false,
  },
  // The name of a law; in running text "undang-undang" stays small.
  {
    pattern: /(?<![\p{L}\p{N}-])Undang-undang(?![\p{L}\p{N}])/gu,
    right: () => 'Undang-Undang',
    foreign: false,
  },
]

/** All spellings to mend in a text, in order. */
export function findSpellings({ text, italics }: Prose): FoundSpelling[] {
  // Account names and addresses are spelt by others.
  const plain = text.replace(/https?:\/\/\S+|@[\w.]+|#\w+|[\w-]+(\.[\w-]+)+/g, (name) =>
    ' '.repeat(name.length),
  )
  return PATTERNS.flatMap(({ pattern, right, foreign }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      if (foreign && italics.some(([from, to]) => match.index >= from && match.index < to)) return []
      const wrong = match[0]
      return [{ at: match.index, wrong, right: likeFirst(wrong, right(wrong)), foreign }]
    }),
  ).sort((a, b) => a.at - b.at)
}

function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?:nya)?(?![\\p{L}\\p{N}])`, 'giu')
}

/** Keeps the capital and the ending `-nya` of what was written. */
function likeFirst(wrong: string, right: string): string {
  const ending = /nya$/i.test(wrong) && !/nya$/i.test(right) ? 'nya' : ''
  const first = wrong[0] ?? ''
  const capital = first !== first.toLowerCase()
  return `${capital ? `${right.slice(0, 1).toUpperCase()}${right.slice(1)}` : right}${ending}`
}
