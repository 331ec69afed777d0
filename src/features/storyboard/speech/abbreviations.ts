/** Short forms of words, as they stand in letters and chats: `dll.`, `No. 5`, `s.d.`, `yg`. Pure. */
import { hasVowel, spelled } from './letters.ts'
import { after, rule } from './rule.ts'

/** With a dot for each word, or a slash between them. */
const DOTTED: Record<string, string> = {
  'a.l': 'antara lain',
  'a.n': 'atas nama',
  'b.d': 'berdasarkan',
  'd.a': 'dengan alamat',
  'd.h': 'dahulu',
  's.d': 'sampai dengan',
  'u.b': 'untuk beliau',
  'u.p': 'untuk perhatian',
}

/** Only with their dot: without it they are other words, or names. */
const WITH_DOT: Record<string, string> = {
  bp: 'bapak',
  bpk: 'bapak',
  dept: 'departemen',
  dr: 'dokter',
  dra: 'doktoranda',
  drs: 'doktorandus',
  ds: 'desa',
  dsn: 'dusun',
  gol: 'golongan',
  h: 'haji',
  hj: 'hajah',
  ir: 'insinyur',
  jend: 'jenderal',
  kav: 'kaveling',
  ket: 'keterangan',
  kel: 'kelurahan',
  lt: 'lantai',
  maks: 'maksimal',
  min: 'minimal',
  ny: 'nyonya',
  pk: 'pukul',
  prof: 'profesor',
  prov: 'provinsi',
  ps: 'pasal',
  sdr: 'saudara',
  sdri: 'saudari',
  th: 'tahun',
  thn: 'tahun',
  tn: 'tuan',
  yth: 'yang terhormat',
}

/** With or without a dot, where a number follows. */
const BEFORE_NUMBER: Record<string, string> = {
  hal: 'halaman',
  km: 'kilometer',
  lt: 'lantai',
  maks: 'maksimal',
  max: 'maksimal',
  min: 'minimal',
  no: 'nomor',
  nmr: 'nomor',
  pk: 'pukul',
  ps: 'pasal',
  th: 'tahun',
  thn: 'tahun',
}

/** With or without a dot. */
const PLAIN: Record<string, string> = {
  bbrp: 'beberapa',
  bgmn: 'bagaimana',
  bln: 'bulan',
  blm: 'belum',
  brp: 'berapa',
  bs: 'bisa',
  cth: 'contoh',
  dgn: 'dengan',
  dg: 'dengan',
  dkk: 'dan kawan-kawan',
  dll: 'dan lain-lain',
  dlm: 'dalam',
  dpt: 'dapat',
  dsb: 'dan sebagainya',
  dst: 'dan seterusnya',
  gg: 'gang',
  hlm: 'halaman',
  hrs: 'harus',
  jd: 'jadi',
  jg: 'juga',
  jgn: 'jangan',
  jl: 'jalan',
  jln: 'jalan',
  jml: 'jumlah',
  kab: 'kabupaten',
  kec: 'kecamatan',
  kpd: 'kepada',
  krn: 'karena',
  lgsg: 'langsung',
  mis: 'misalnya',
  msh: 'masih',
  msl: 'misalnya',
  pd: 'pada',
  pkl: 'pukul',
  sbb: 'sebagai berikut',
  sbg: 'sebagai',
  sd: 'sampai dengan',
  sdh: 'sudah',
  sdg: 'sedang',
  skrg: 'sekarang',
  spt: 'seperti',
  tdk: 'tidak',
  telp: 'telepon',
  tgl: 'tanggal',
  thd: 'terhadap',
  tlp: 'telepon',
  tp: 'tetapi',
  tsb: 'tersebut',
  ttd: 'tertanda',
  ttg: 'tentang',
  utk: 'untuk',
  vs: 'versus',
  ybs: 'yang bersangkutan',
  yg: 'yang',
}
/** Not short for anything with a capital, as names begin with one, or it is another abbreviation. */
const SMALL_ONLY = new Set(['bs', 'dg', 'dpt', 'jd', 'pd', 'sd', 'spt', 'tp'])

/** What a sentence may end with. */
const ENDS = new Set(['dkk', 'dll', 'dsb', 'dst', 'sbb', 'tsb', 'ybs'])

const dotted = rule('(\\p{L})[./](\\p{L})(?![\\p{L}\\d])(?:\\.(?!\\p{L}))?', ([first = '', second = '']) => {
  const short = `${first}.${second}`.toLowerCase()
  return Object.hasOwn(DOTTED, short) ? DOTTED[short] : undefined
})

/** A degree, which is spelled unless a part of it is a word: `S.E.`, `S.Sos.`, `M.Pd.` */
const degree = rule(
  '(\\p{Lu}\\p{Ll}?\\.(?:\\p{Lu}{1,3}\\p{Ll}{0,3}\\.){1,3})(?!\\p{L})',
  ([letters = ''], place, end) => {
    const parts = letters.split('.').filter(Boolean)
    const said = parts.map((part) =>
      /\p{Ll}/u.test(part) && hasVowel(part) ? part.toLowerCase() : spelled(part),
    )
    return said.join(' ') + endMark(after(place, end))
  },
)

const short = rule('(\\p{L}{1,4})(?![\\p{L}\\d])(\\.)?', ([letters = '', mark], place, end) => {
  const key = letters.toLowerCase()
  const isCapital = letters === letters.toUpperCase()
  const next = after(place, end)
  if (/^\s?[\d(]/.test(next) && Object.hasOwn(BEFORE_NUMBER, key)) return BEFORE_NUMBER[key]
  if (mark && /^(?:\s|$)/.test(next) && Object.hasOwn(WITH_DOT, key) && letters !== 'h') {
    return letters === 'Dr' ? 'doktor' : WITH_DOT[key]
  }
  if (mark && key === 'no') return 'nomor'
  if (key === 'dr' && letters === key) return 'dari'
  if (isCapital || !Object.hasOwn(PLAIN, key)) return undefined
  if (letters !== key && SMALL_ONLY.has(key)) return undefined
  return `${PLAIN[key]}${mark && ENDS.has(key) ? endMark(next) : ''}`
})

/** Words that were doubled with a 2, as in chats: `orang2nya`. */
const doubled = rule('(\\p{L}\\p{Ll}{2,})2(nya|an)?(?![\\p{L}\\d])', ([word = '', end = '']) =>
  word === word.toUpperCase() ? undefined : `${word}-${word.toLowerCase()}${end}`,
)

export const shortForms = [dotted, degree, short, doubled]

/** Whether letters are a short form anywhere, so that they can't be passed over. */
export function mayBeShort(letters: string): boolean {
  const key = letters.toLowerCase()
  return letters.length <= 4 && [WITH_DOT, BEFORE_NUMBER, PLAIN].some((table) => Object.hasOwn(table, key))
}

/** The dot of a short form ends the sentence too where another one begins. */
function endMark(next: string): string {
  return /^\s+["“'‘(]?\p{Lu}/u.test(next) ? '.' : ''
}
