/** The tags that slides may use: the whole vocabulary, with what each needs. */
import { type AttributeRule, INSTEAD_OF_HTML, type TagRule, type Vocabulary } from './vocabulary.ts'

const id: AttributeRule = { required: true }

/** Every tag, with what it needs. */
export const SLIDE_TAGS: Record<string, TagRule> = {
  mark: { attributes: {}, holds: 'words', example: '<mark>sumber dan tanggal</mark>' },
  Sampul: { attributes: {}, holds: 'none', example: '<Sampul />' },
  Pernyataan: { attributes: {}, holds: 'none', example: '<Pernyataan />' },
  Langkah: { attributes: {}, holds: 'block', example: '<Langkah>…</Langkah>' },
  DuaKolom: { attributes: {}, holds: 'block', example: '<DuaKolom>…</DuaKolom>' },
  Kiri: { attributes: {}, holds: 'block', within: 'DuaKolom', example: '<Kiri>…</Kiri>' },
  Kanan: { attributes: {}, holds: 'block', within: 'DuaKolom', example: '<Kanan>…</Kanan>' },
  Banding: { attributes: {}, holds: 'block', example: '<Banding>…</Banding>' },
  Sebelum: { attributes: {}, holds: 'block', within: 'Banding', example: '<Sebelum>…</Sebelum>' },
  Sesudah: { attributes: {}, holds: 'block', within: 'Banding', example: '<Sesudah>…</Sesudah>' },
  Unggahan: { attributes: { id }, holds: 'none', example: '<Unggahan id="jadwal-baru" />' },
  Waktu: { attributes: { menit: { required: true } }, holds: 'none', example: '<Waktu menit="10" />' },
  Kuis: { attributes: { id }, holds: 'none', example: '<Kuis id="jadwal-berbeda" />' },
  Kasus: { attributes: { id }, holds: 'none', example: '<Kasus id="komentar-marah" />' },
  Qr: {
    attributes: { href: { required: true } },
    holds: 'block',
    example: '<Qr href="/latihan/komentar-marah/">Buka di ponsel.</Qr>',
  },
  Sumber: { attributes: { id, at: {} }, holds: 'none', example: '<Sumber id="uu-14-2008" at="Pasal 7" />' },
  Catatan: { attributes: {}, holds: 'block', example: '<Catatan>…</Catatan>' },
}

/** What to write instead of HTML and of the tags of lessons. */
const INSTEAD: Record<string, string> = {
  ...INSTEAD_OF_HTML,
  a: '`<Qr href="…">…</Qr>`',
  img: '`![keterangan gambar](./gambar.svg)`',
  h1: '`## Judul`',
  h2: '`## Judul`',
  table: 'tabel bergaris `|`',
  div: '`<DuaKolom>…</DuaKolom>` bila Anda memerlukan dua kolom',
  aside: '`<Catatan>…</Catatan>`',
  Note: '`<Catatan>…</Catatan>` untuk pengajar, atau paragraf biasa untuk peserta',
  Figure: '`![keterangan gambar](./gambar.svg)`',
  Table: 'tabel bergaris `|` tanpa tag',
  Compare: '`<Banding>…</Banding>`',
  Before: '`<Sebelum>…</Sebelum>`',
  After: '`<Sesudah>…</Sesudah>`',
  Post: '`<Unggahan id="…" />`, dengan `id` sebuah `<Post>` dalam pelajarannya',
  Steps: 'baris-baris yang diawali `1. `, atau `<Langkah>…</Langkah>`',
  Quiz: '`<Kuis id="…" />`',
  Exercise: '`<Kasus id="…" />`, atau `<Qr href="…">…</Qr>` ke halaman latihannya',
  Cite: '`<Sumber id="…" />` pada baris sendiri',
}

/** The vocabulary of slides.mdx and of the decks that belong to no lesson. */
export const SLIDES: Vocabulary = {
  tags: SLIDE_TAGS,
  instead: INSTEAD,
  where: 'salindia',
  file: 'tayangan',
  data: '`title:`, `minutes:` dan seterusnya',
  heading: '## Judul',
  closing: '</Catatan>',
  ids: false,
  blanks: false,
  slides: true,
}
