/** The tags that a lesson may use: the whole vocabulary, with what each needs. */

import { type AttributeRule, INSTEAD_OF_HTML, type TagRule, type Vocabulary } from './vocabulary.ts'

const id: AttributeRule = { required: true }

/** Every tag, with what it needs. */
export const TAGS: Record<string, TagRule> = {
  mark: { attributes: {}, holds: 'words', example: '<mark>sumber dan tanggal</mark>' },
  Term: { attributes: { id }, holds: 'words', example: '<Term id="takarir">takarir</Term>' },
  Isi: { attributes: {}, holds: 'words', example: '<Isi>nama pejabat</Isi>' },
  Cite: { attributes: { id, at: {} }, holds: 'none', example: '<Cite id="uu-14-2008" at="Pasal 7" />' },
  Note: {
    attributes: {
      kind: { required: true, oneOf: ['penting', 'contoh', 'hati-hati'] },
      title: { prose: true },
    },
    holds: 'block',
    example: '<Note kind="penting">…</Note>',
  },
  Definition: {
    attributes: { term: { required: true, prose: true } },
    holds: 'block',
    example: '<Definition term="Kredibel">…</Definition>',
  },
  Figure: {
    attributes: { file: { required: true }, alt: { required: true, prose: true } },
    holds: 'block',
    example: '<Figure file="alur.svg" alt="…">Keterangan.</Figure>',
  },
  Table: {
    attributes: { caption: { required: true, prose: true } },
    holds: 'block',
    example: '<Table caption="…">…</Table>',
  },
  Compare: { attributes: {}, holds: 'block', example: '<Compare>…</Compare>' },
  Before: { attributes: {}, holds: 'block', within: 'Compare', example: '<Before>…</Before>' },
  After: { attributes: {}, holds: 'block', within: 'Compare', example: '<After>…</After>' },
  Post: {
    attributes: {
      // Names the post for slides; nothing is saved under it.
      id: {},
      from: { required: true },
      time: { required: true },
      kind: { oneOf: ['pesan'] },
      picture: { prose: true },
      screen: { prose: true },
    },
    holds: 'block',
    example: '<Post from="@dinaspu.contoh" time="Senin, 08.10">…</Post>',
  },
  Reply: {
    attributes: { from: { required: true }, time: { required: true } },
    holds: 'block',
    within: 'Post',
    example: '<Reply from="Warga" time="08.25">…</Reply>',
  },
  Steps: { attributes: {}, holds: 'block', example: '<Steps>…</Steps>' },
  Reflection: {
    attributes: { id, prompt: { required: true, prose: true } },
    holds: 'none',
    example: '<Reflection id="renungan-ini" prompt="…?" />',
  },
  Checklist: {
    attributes: { id, title: { required: true, prose: true } },
    holds: 'block',
    example: '<Checklist id="cek-ini" title="…">…</Checklist>',
  },
  Exercise: { attributes: { id }, holds: 'none', example: '<Exercise id="komentar-marah" />' },
  Apply: { attributes: {}, holds: 'block', example: '<Apply>…</Apply>' },
  Quiz: { attributes: {}, holds: 'none', example: '<Quiz />' },
}

/** What to write instead of HTML and of the tags of slides. */
const INSTEAD: Record<string, string> = {
  ...INSTEAD_OF_HTML,
  a: '`[teks](https://alamat)`',
  img: '`<Figure file="…" alt="…">…</Figure>`',
  h2: '`## Judul {/* #id-judul */}`',
  h3: '`### Judul`',
  table: '`<Table caption="…">` dengan tabel bergaris `|`',
  Catatan: '`<Note kind="penting">…</Note>`, atau paragraf biasa',
  Langkah: '`<Steps>…</Steps>` dengan langkah bernomor',
  Banding: '`<Compare>…</Compare>`',
  Sebelum: '`<Before>…</Before>`',
  Sesudah: '`<After>…</After>`',
  Unggahan: '`<Post from="…" time="…">…</Post>`',
  Kuis: '`<Quiz />` pada baris terakhir',
  Kasus: '`<Exercise id="…" />`',
  Sumber: '`<Cite id="…" />`',
}

/** The vocabulary of lesson.mdx. */
export const LESSON: Vocabulary = {
  tags: TAGS,
  instead: INSTEAD,
  where: 'pelajaran',
  file: 'pelajaran',
  data: '`id:`, `title:` dan seterusnya',
  heading: '## Judul {/* #id-judul */}',
  closing: '</Note>',
  ids: true,
  blanks: true,
  slides: false,
}
