/** Which words before a colon are the name of someone who speaks. Pure. */

/**
 * Whether a text is a name. A name
 * - has at most 30 characters and four words, small words between not counted;
 * - begins with a capital letter or is all capitals, and so does each further word, apart from small words between
 *   ("Rian dan Dewi") and the word after a role ("Petugas loket"); numbers may follow ("Warga 1");
 * - holds no mark of a sentence, a full stop only after a short word ("Hj. Siti");
 * - does not begin with a word that sentences put before a colon ("Ingat: …", "Caranya: …", "Jam 10: …").
 * So in "Tetap itu begini: …" and "10:30" nobody speaks.
 */
export function isName(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST || !SHAPE.test(text)) return false
  if (
    !text
      .split('.')
      .slice(0, -1)
      .every((part) => SHORTENED.test(part))
  )
    return false
  const words = text.split(' ')
  const first = words[0] ?? ''
  if (words.filter((word) => !SMALL.test(word)).length > 4 || isOpener(first) || !BIG.test(first))
    return false
  return words.every((word, at) => at === 0 || isNamePart(word, first, at))
}

const LONGEST = 30
/** Letters, digits and what names hold; single blanks. No regular expression looks behind: older iPhones can't. */
const SHAPE = /^[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}'’&/().-]| (?=[\p{L}\p{N}(&#]))*$/u
/** What may stand before a full stop: at most four letters, as in "dr." and "S.Kom.". */
const SHORTENED = /(?:^|[ (])[\p{L}\p{M}]{1,4}$/u
/** Scripts without capital letters have names too. */
const BIG = /^[\p{Lu}\p{Lt}\p{Lo}]/u
const NUMBER = /^[#(]?\p{N}/u
const SMALL = /^(?:dan|and|bin|binti|van|von|de|da|al|di|ke|ke-\d+|&)$/i

const ROLES = new Set(
  (
    'petugas warga anak ibu bapak pak bu mas mbak nenek kakek satpam penjual pembeli pedagang suara narator host ' +
    'presenter reporter pembawa tamu pegawai kasir admin kepala ketua guru dokter sopir tukang adik kakak orang ' +
    'perempuan pria wanita pemuda peserta narasumber moderator teman ayah pemohon pengunjung pelanggan staf karyawan'
  ).split(' '),
)
/** What people do, which makes a sentence of a role: "Petugas bilang: …". */
const VERBS =
  /^(?:bilang|kata|katanya|berkata|tanya|bertanya|jawab|menjawab|tahu|harus|ingat|perlu|bisa|boleh|wajib|dan|juga|yang|itu|ini|akan|sudah|belum|sering|cukup|tinggal|butuh|pasti)$/

/** Words that begin a sentence with a colon in it. */
const OPENERS = new Set(
  (
    'ingat jadi maka lalu kini sekarang besok nanti dulu contoh contohnya misalnya yaitu yakni artinya maksudnya ' +
    'caranya syaratnya jawabannya intinya jam pukul tanggal hari menit detik pasal ayat langkah tahap cara syarat ' +
    'tips poin nomor no bab butir info catatan pertama kedua ketiga keempat kelima terakhir satu dua tiga empat lima ' +
    'alamat telepon lokasi tempat waktu biaya tarif gratis penting perhatian awas website situs email surel link ' +
    'tautan kanal sumber target hasilnya faktanya mitosnya solusinya masalahnya kesimpulan kesimpulannya jangan ' +
    'masalah problem solusi solution mitos fakta konflik transisi alasannya bedanya isinya pesannya pertanyaannya kabar hasil http https'
  ).split(' '),
)

function isOpener(word: string): boolean {
  const small = word.toLowerCase()
  return OPENERS.has(small) || (word !== word.toUpperCase() && small.length > 5 && small.endsWith('nya'))
}

function isNamePart(word: string, first: string, at: number): boolean {
  if (BIG.test(word) || NUMBER.test(word) || SMALL.test(word) || /^\(\p{L}/u.test(word)) return true
  return at === 1 && ROLES.has(first.toLowerCase()) && !VERBS.test(word)
}
