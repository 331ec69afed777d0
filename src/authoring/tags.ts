/** The tags that a lesson may use: the whole vocabulary, with what each needs. */

/** What one attribute of a tag is. */
export interface AttributeRule {
  required?: boolean
  /** The only values allowed. */
  oneOf?: readonly string[]
  /** Text that a reader sees, so the language rules apply. */
  prose?: boolean
}

/** What one tag is. */
export interface TagRule {
  attributes: Record<string, AttributeRule>
  /** `none`: written `<Quiz />`; `words`: inside a paragraph; `block`: on lines of its own. */
  holds: 'none' | 'words' | 'block'
  /** The tag that must surround it. */
  within?: string
  /** A short right example, for messages. */
  example: string
}

const id: AttributeRule = { required: true }

/** The vocabulary. */
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

/** The rule of a tag; undefined for a name that is not in the vocabulary. */
export function tagRule(name: string): TagRule | undefined {
  return Object.hasOwn(TAGS, name) ? TAGS[name] : undefined
}

/** What to write instead of HTML that editors know from elsewhere. */
export const INSTEAD_OF_HTML: Record<string, string> = {
  b: '`**tebal**`',
  strong: '`**tebal**`',
  i: '`*miring*`',
  em: '`*miring*`',
  u: '`<mark>…</mark>`',
  br: 'paragraf baru, dengan satu baris kosong',
  p: 'paragraf biasa, dengan satu baris kosong',
  a: '`[teks](https://alamat)`',
  img: '`<Figure file="…" alt="…">…</Figure>`',
  ul: 'baris-baris yang diawali `- `',
  ol: 'baris-baris yang diawali `1. `',
  li: 'baris yang diawali `- `',
  h2: '`## Judul {/* #id-judul */}`',
  h3: '`### Judul`',
  table: '`<Table caption="…">` dengan tabel bergaris `|`',
}
