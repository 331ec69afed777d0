/** The mistakes editors make in decks, each as one small edit of the small course. */
import type { Edit } from './edits.ts'

/** The last slide's title of the lesson's deck, above which whole slides can be put in. */
const LAST = '## Bawa pulang halamannya'
const NOTES = '<Catatan>\n\n**Menit:** 1\n\n</Catatan>'

/** A whole slide put in before the last one. */
function slide(title: string, body: string): Edit {
  return [title, 'slides2', LAST, `## Satu lagi\n\n${body}\n\n${NOTES}\n\n${LAST}`]
}

const words = (count: number) =>
  Array.from({ length: count }, (_, at) => (at % 8 === 7 ? 'air.' : 'Warga')).join(' ')

/** Slips in how slides follow each other. */
export const slideOrderEdits: Edit[] = [
  ['parts slides by a line', 'slides2', '## Dua ruas', '---\n\n## Dua ruas'],
  ['parts slides by stars', 'slides2', '## Dua ruas', '***\n\n## Dua ruas'],
  ['draws a line right below a text', 'slides2', '9 November.\n', '9 November.\n---\n'],
  ['underlines a text with equals signs', 'slides2', 'Laporan pengawas.', 'Laporan pengawas.\n==='],
  ['draws a line right below a list', 'slides2', '- Kata siapa?', '- Kata siapa?\n\n---'],
  ['writes a text above the first slide', 'slides2', '## Sumber angka', 'Selamat pagi.\n\n## Sumber angka'],
  ['writes no slide', 'deck1', /## Pembukaan[\s\S]*$/, ''],
  ['writes a deck with a text alone', 'deck1', /## Pembukaan[\s\S]*$/, 'Selamat pagi.\n'],
  ['opens a slide with one sign', 'slides2', '## Dua ruas', '# Dua ruas'],
  ['opens a slide with three signs', 'slides2', '## Dua ruas', '### Dua ruas'],
  ['writes a small heading on a slide', 'slides2', '**Sumber**', '### Sumber'],
  ['forgets the space after the signs of a slide', 'slides2', '## Dua ruas', '##Dua ruas'],
  ['writes a slide without a title', 'slides2', '## Dua ruas, satu sumber', '##'],
  ['opens a slide within a column', 'slides2', '**Sumber**', '## Sumber'],
  ['gives a slide an id', 'slides2', '## Dua ruas, satu sumber', '## Dua ruas {/* #dua-ruas */}'],
  [
    'gives a slide an id without comment signs',
    'slides2',
    '## Dua ruas, satu sumber',
    '## Dua ruas {#dua-ruas}',
  ],
  ['writes a comment', 'slides2', '## Dua ruas', '{/* nanti diganti */}\n\n## Dua ruas'],
  ['does not close a comment on a slide', 'slides2', 'Laporan pengawas.', '{/* nanti'],
  ['writes an HTML comment on a slide', 'slides2', 'Laporan pengawas.', '<!-- nanti --> Laporan.'],
  ['writes curly brackets on a slide', 'slides2', 'Laporan pengawas.', 'Laporan {pengawas}.'],
  ['writes a stray curly bracket on a slide', 'slides2', 'Laporan pengawas.', 'Laporan { pengawas.'],
  ['puts the cover away', 'slides2', '<Sampul />\n\n', ''],
  ['mistypes the cover', 'slides2', '<Sampul />', '<Sampl />'],
  ['covers a later slide', 'slides2', '<Kuis', '<Sampul />\n\n<Kuis'],
  ['writes more on the cover', 'slides2', '<Sampul />', '<Sampul />\n\nSelamat pagi.'],
]

/** Slips in the data of a deck, in its file's name or its id. */
export const deckEdits: Edit[] = [
  ['forgets the minutes of a deck', 'slides2', 'minutes: 30\n', ''],
  ['writes the minutes of a deck in words', 'slides2', 'minutes: 30', 'minutes: tiga puluh'],
  ['writes the minutes of a deck as a fraction', 'slides2', 'minutes: 30', 'minutes: 7.5'],
  ['plans five hours for a deck', 'slides2', 'minutes: 30', 'minutes: 300'],
  [
    'gives the deck of a lesson an id',
    'slides2',
    'title: Sumber angka',
    'id: sumber-angka\ntitle: Sumber angka',
  ],
  ['forgets what a deck is for', 'deck1', 'lead: Peserta saling mengenal dan tahu jadwalnya.\n', ''],
  ['changes the id of a deck', 'deck1', 'id: pembukaan', 'id: pembuka'],
  ['deletes the line under the data of a deck', 'slides2', 'minutes: 30\n---\n', 'minutes: 30\n'],
  ['deletes the data of a deck', 'slides2', '---\ntitle: Sumber angka\nminutes: 30\n---\n', ''],
]

/** Slips in tags. */
export const slideTagEdits: Edit[] = [
  ['mistypes a tag on a slide', 'slides2', '<Langkah>', '<Langka>'],
  ['writes a tag in small letters', 'slides2', '<Waktu menit', '<waktu menit'],
  [
    'writes a tag of lessons on a slide',
    'slides2',
    'Laporan pengawas.',
    '<Note kind="penting">\n\nLaporan.\n\n</Note>',
  ],
  [
    'writes the notes with the tag of lessons',
    'slides2',
    /<Catatan>\n\n\*\*Jawaban([\s\S]*?)<\/Catatan>/,
    '<Note>\n\n**Jawaban$1</Note>',
  ],
  ['cites as in a lesson', 'slides2', 'Laporan pengawas.', 'Laporan.<Cite id="uu-14-2008" />'],
  ['marks a term as in a lesson', 'slides2', 'Laporan pengawas.', '<Term id="kanal">Laporan</Term>.'],
  [
    'shows a figure as in a lesson',
    'slides2',
    /!\[Garis.*/,
    '<Figure file="ruas.svg" alt="Garis.">Ruas.</Figure>',
  ],
  ['writes a tag of slides in a lesson', 'lesson1', '<Note kind="penting" title="Ingat.">', '<Catatan>'],
  [
    'writes a tag of slides in a lesson that has no such thing',
    'lesson1',
    '<Apply>',
    '<Waktu menit="5" />\n\n<Apply>',
  ],
  ['writes an HTML tag on a slide', 'slides2', 'Laporan pengawas.', 'Laporan<br/>pengawas.'],
  ['forgets the attribute of a tag', 'slides2', ' menit="5"', ''],
  ['leaves an attribute empty', 'slides2', 'menit="5"', 'menit=""'],
  ['mistypes an attribute on a slide', 'slides2', 'menit="5"', 'menits="5"'],
  ['gives notes an attribute', 'slides2', '<Catatan>', '<Catatan untuk="pengajar">'],
  ['writes no quotation marks on a slide', 'slides2', 'menit="5"', 'menit=5'],
  ['writes curly quotation marks on a slide', 'slides2', 'menit="5"', 'menit=“5”'],
  ['does not close a tag without content on a slide', 'slides2', '<Waktu menit="5" />', '<Waktu menit="5">'],
  ['does not close the steps', 'slides2', '</Langkah>\n', ''],
  ['does not close a column', 'slides2', '</Kiri>\n', ''],
  ['does not close a mark', 'slides2', 'dua teman</mark>', 'dua teman'],
  ['closes what was not opened', 'slides2', '<Langkah>\n', ''],
  ['does not complete a closing tag', 'slides2', '</Langkah>', '</Langkah'],
  [
    'writes an address in angle brackets on a slide',
    'slides2',
    'Laporan pengawas.',
    '<https://contoh.go.id>',
  ],
]

/** Slips in notes. */
export const slideNoteEdits: Edit[] = [
  ['does not close the notes', 'slides2', 'Gambar ini contoh.\n\n</Catatan>', 'Gambar ini contoh.'],
  ['does not close the last notes', 'slides2', /<\/Catatan>\n$/, ''],
  ['does not open the notes', 'slides2', '<Catatan>\n\n**Katakan:** Gambar', '**Katakan:** Gambar'],
  [
    'forgets the notes of a slide',
    'slides2',
    '<Catatan>\n\n**Katakan:** Gambar ini contoh.\n\n</Catatan>\n\n',
    '',
  ],
  [
    'mistypes the notes',
    'slides2',
    /<Catatan>\n\n\*\*Jawaban([\s\S]*?)<\/Catatan>/,
    '<Cattan>\n\n**Jawaban$1</Cattan>',
  ],
  [
    'writes notes twice',
    'slides2',
    '**Katakan:** Gambar',
    `**Menit:** 1\n\n</Catatan>\n\n<Catatan>\n\n**Katakan:** Gambar`,
  ],
  [
    'writes on below the notes',
    'slides2',
    'Gambar ini contoh.\n\n</Catatan>',
    'Gambar ini contoh.\n\n</Catatan>\n\nData contoh.',
  ],
  ['leaves the notes empty', 'slides2', '**Katakan:** Gambar ini contoh.\n', ''],
  [
    'puts a timer into the notes',
    'slides2',
    'Gambar ini contoh.',
    'Gambar ini contoh.\n\n<Waktu menit="5" />',
  ],
  [
    'puts columns into the notes',
    'slides2',
    'Gambar ini contoh.',
    'Ini contoh.\n\n<DuaKolom>\n\n<Kiri>\n\nA\n\n</Kiri>\n\n<Kanan>\n\nB\n\n</Kanan>\n\n</DuaKolom>',
  ],
  [
    'puts a picture into the notes',
    'slides2',
    '**Jawaban yang biasa',
    '![Garis ruas jalan.](./ruas.svg)\n\n**Jawaban yang biasa',
  ],
]

/** Slips in what stands on a slide. */
export const slideContentEdits: Edit[] = [
  ['writes a third sentence below a statement', 'slides2', 'angka itu.', 'angka itu. Itu hak. Itu baik.'],
  ['writes a list below a statement', 'slides2', 'Warga berhak tahu dari mana angka itu.', '- Dari mana?'],
  ['puts a timer below a statement', 'slides2', '<Pernyataan />', '<Pernyataan />\n\n<Waktu menit="2" />'],
  ['writes a text beside a live question', 'slides2', '<Kuis', 'Angkat tangan.\n\n<Kuis'],
  ['writes two live questions on a slide', 'slides2', '<Kuis', '<Kuis id="jadwal-berbeda" />\n\n<Kuis'],
  ['puts a picture beside a case', 'slides2', '<Kasus', '![Garis ruas jalan.](./ruas.svg)\n\n<Kasus'],
  ['writes two cases on a slide', 'slides2', '<Kasus', '<Kasus id="air-mati" />\n\n<Kasus'],
  ['puts a question and a case on a slide', 'slides2', '<Kuis', '<Kasus id="air-mati" />\n\n<Kuis'],
  ['writes two timers on a slide', 'slides2', '<Waktu', '<Waktu menit="2" />\n\n<Waktu'],
  [
    'writes three sources on a slide',
    'slides2',
    '<Sumber id="rekap',
    '<Sumber id="uu-14-2008" />\n\n<Sumber id="laporan-contoh" />\n\n<Sumber id="rekap',
  ],
  ['writes minutes with a comma', 'slides2', 'menit="5"', 'menit="2,5"'],
  ['writes minutes with their unit', 'slides2', 'menit="5"', 'menit="5 menit"'],
  ['lets a timer run for three hours', 'slides2', 'menit="5"', 'menit="180"'],
  ['lets a timer run for no time', 'slides2', 'menit="5"', 'menit="0"'],
  [
    'writes columns in the wrong order',
    'slides2',
    /<Kiri>([\s\S]*?)<\/Kiri>\n\n<Kanan>([\s\S]*?)<\/Kanan>/,
    '<Kanan>$2</Kanan>\n\n<Kiri>$1</Kiri>',
  ],
  ['writes one column only', 'slides2', /<Kanan>[\s\S]*?<\/Kanan>\n\n/, ''],
  ['writes a text between the columns', 'slides2', '</Kiri>\n\n', '</Kiri>\n\nAtau:\n\n'],
  ['leaves a column empty', 'slides2', '**Tanggal**\n\n9 November.\n\n', ''],
  [
    'writes a column outside of columns',
    'slides2',
    '1. Buka unggahan terakhir.',
    '<Kiri>\n\nWarga berhak tahu.\n\n</Kiri>\n\n1. Buka unggahan terakhir.',
  ],
  ['mistypes a column', 'slides2', /<Kanan>([\s\S]*?)<\/Kanan>/, '<Kana>$1</Kana>'],
  [
    'puts columns into a column',
    'slides2',
    '**Tanggal**',
    '<DuaKolom>\n\n<Kiri>\n\nA\n\n</Kiri>\n\n<Kanan>\n\nB\n\n</Kanan>\n\n</DuaKolom>',
  ],
  ['compares with one side only on a slide', 'slides2', /<Sesudah>[\s\S]*?<\/Sesudah>\n\n/, ''],
  [
    'compares the wrong way round',
    'slides2',
    /<Sebelum>([\s\S]*?)<\/Sebelum>\n\n<Sesudah>([\s\S]*?)<\/Sesudah>/,
    '<Sesudah>$2</Sesudah>\n\n<Sebelum>$1</Sebelum>',
  ],
  ['writes a long text to compare', 'slides2', 'sudah diaspal.', `sudah diaspal. ${words(16)}`],
  ['leaves the steps empty', 'slides2', '- Berapa meter?\n- Per tanggal berapa?\n- Kata siapa?\n\n', ''],
  ['puts steps into a column', 'slides2', '9 November.', '<Langkah>\n\n- 9 November.\n\n</Langkah>'],
  ['puts a timer into the steps', 'slides2', '- Kata siapa?', '- Kata siapa?\n\n<Waktu menit="2" />'],
  [
    'writes a tag within a sentence',
    'slides2',
    'Laporan pengawas.',
    'Laporan pengawas. <Sumber id="rekap-jalan" />',
  ],
  ['writes a tag in a title', 'slides2', '## Dua ruas, satu sumber', '## Dua ruas <Waktu menit="2" />'],
  ['writes a link on a slide', 'slides2', 'Laporan pengawas.', '[Laporan pengawas](https://contoh.go.id/)'],
  ['quotes with an angle bracket', 'slides2', 'Laporan pengawas.', '> Laporan pengawas.'],
  ['writes code on a slide', 'slides2', 'Laporan pengawas.', 'Laporan `pengawas`.'],
  ['fences code on a slide', 'slides2', 'Laporan pengawas.', '```\nLaporan\n```'],
]

/** Slides that hold too much. */
export const slideAmountEdits: Edit[] = [
  slide('writes too many words', words(44)),
  slide(
    'writes too many words in columns',
    `<DuaKolom>\n\n<Kiri>\n\n${words(24)}\n\n</Kiri>\n\n<Kanan>\n\n${words(24)}\n\n</Kanan>\n\n</DuaKolom>`,
  ),
  slide(
    'writes a list of seven lines',
    Array.from({ length: 7 }, (_, at) => `${at + 1}. Periksa angka.`).join('\n'),
  ),
  slide('writes a table of four columns', '| A | B | C | D |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |'),
  slide('writes a table of seven rows', `| A | B |\n|---|---|\n${'| 1 | 2 |\n'.repeat(7)}`),
  ['forgets the line below the head of a table', 'slides2', '|---|---|\n', ''],
  ['forgets a cell of a table', 'slides2', '| Jalan Kenanga | 180 meter |', '| Jalan Kenanga |'],
  ['writes a long sentence beside a code', 'slides2', 'Pakai sebelum terbit.', words(14)],
]

/** Slips in what slides show of the course. */
export const slideNamedEdits: Edit[] = [
  ['mistypes a live question', 'slides2', 'id="jadwal-berbeda"', 'id="jadwal-berbda"'],
  ['asks a live question with several right choices', 'slides2', 'id="jadwal-berbeda"', 'id="kanal-terlupa"'],
  ['asks a live question to be typed', 'slides2', 'id="jadwal-berbeda"', 'id="hitung-persen"'],
  [
    'asks a live question that is too long',
    'quiz1',
    'Apa langkah pertama?',
    `${words(60)} Apa langkah pertama?`,
  ],
  ['mistypes a case on a slide', 'slides2', 'id="air-mati"', 'id="air-mti"'],
  ['takes a worksheet for a case', 'slides2', 'id="air-mati"', 'id="catatan-pekan"'],
  ['mistypes a post', 'slides2', 'id="jalan-hampir-selesai"', 'id="jalan-hampir-selsai"'],
  ['shows a post that has replies', 'slides2', 'id="jalan-hampir-selesai"', 'id="jalan-bersumber"'],
  [
    'shows a post in one line',
    'lesson2',
    /08\.10">\n\nJalan hampir selesai\.\n\n/,
    '08.10">Jalan hampir selesai.',
  ],
  ['shows a long post', 'lesson2', 'Jalan hampir selesai.', words(40)],
  [
    'shows a post in a deck without lesson',
    'deck1',
    '<Waktu menit="3" />',
    '<Unggahan id="jalan-hampir-selesai" />',
  ],
  ['names two posts alike', 'lesson2', 'id="jalan-bersumber"', 'id="jalan-hampir-selesai"'],
  ['writes an id of a post that is none', 'lesson2', 'id="jalan-bersumber"', 'id="Jalan bersumber"'],
  ['mistypes a source on a slide', 'slides2', 'id="uu-14-2008"', 'id="uu-14-2009"'],
  ['mistypes a picture', 'slides2', './ruas.svg', './raus.svg'],
  ['takes a picture from another lesson', 'slides2', './ruas.svg', '../01-satu-pesan/alur.svg'],
  ['takes a picture from the internet', 'slides2', './ruas.svg', 'https://contoh.go.id/ruas.svg'],
  ['takes a photograph for a picture', 'slides2', './ruas.svg', './ruas.jpg'],
  ['forgets the dot before a picture', 'slides2', './ruas.svg', 'ruas.svg'],
  ['gives a picture no description', 'slides2', /!\[Garis.*\]/, '![]'],
  ['writes a picture within a text', 'slides2', '![Garis', 'Gambarnya: ![Garis'],
  [
    'puts a picture into a deck without lesson',
    'deck1',
    '<Waktu menit="3" />',
    '![Garis ruas jalan.](./ruas.svg)',
  ],
  ['deletes the only slide that shows a drawing', 'slides2', /!\[Garis.*/, 'Gambarnya dihapus.'],
  ['deletes the only slide that names a source', 'slides2', '<Sumber id="rekap-jalan" />\n\n', ''],
  ['mistypes an address', 'slides2', '/pelajaran/sumber-angka/', '/pelajaran/sumber-anka/'],
  ['names an address that there is not', 'slides2', '/pelajaran/sumber-angka/', '/berkas/'],
  [
    'forgets the slash at the end of an address',
    'slides2',
    '/pelajaran/sumber-angka/',
    '/pelajaran/sumber-angka',
  ],
  [
    'forgets the slash at the beginning of an address',
    'slides2',
    '/pelajaran/sumber-angka/',
    'pelajaran/sumber-angka/',
  ],
  [
    'writes an address without https on a slide',
    'deck1',
    'https://contoh.go.id/kursus/',
    'contoh.go.id/kursus/',
  ],
  [
    'writes an address that is not safe',
    'deck1',
    'https://contoh.go.id/kursus/',
    'http://contoh.go.id/kursus/',
  ],
]

/** Slips of language. */
export const slideLanguageEdits: Edit[] = [
  ['writes straight quotation marks on a slide', 'slides2', 'Laporan pengawas.', 'Laporan "pengawas".'],
  ['writes two spaces on a slide', 'slides2', 'Laporan pengawas.', 'Laporan  pengawas.'],
  ['writes a spelling that is not standard in a title', 'slides2', 'Dua ruas, satu sumber', 'Dua resiko'],
  [
    'writes a spelling that is not standard in notes',
    'slides2',
    'Gambar ini contoh.',
    'Gambar ini di rancang.',
  ],
  [
    'writes a spelling that is not standard in a description',
    'slides2',
    'Garis ruas jalan',
    'Resiko ruas jalan',
  ],
  ['writes a spelling that is not standard in a cell', 'slides2', '| Ruas | Selesai |', '| Ruas | Analisa |'],
  [
    'writes a spelling that is not standard in the name of a deck',
    'slides2',
    'title: Sumber angka',
    'title: Analisa angka',
  ],
  ['writes a foreign word upright on a slide', 'slides2', 'Laporan pengawas.', 'Laporan netizen.'],
  [
    'writes a sentence that is too long in notes',
    'slides2',
    'Gambar ini contoh.',
    `Gambar ${'yang lama '.repeat(15)}ini.`,
  ],
  ['leaves a placeholder on a slide', 'slides2', 'Laporan pengawas.', 'TODO'],
  ['writes a blank on a slide', 'slides2', 'Laporan pengawas.', 'Laporan [ISI: nama].'],
  ['writes a blank of lessons on a slide', 'slides2', 'Laporan pengawas.', 'Laporan <Isi>nama</Isi>.'],
]
