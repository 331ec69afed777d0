/** The mistakes editors make, each as one small edit of the small course. */
import type { PathName } from './small-course.ts'

/** What an editor did: title, file, passage, and what it became. */
export type Edit = [title: string, file: PathName, find: string | RegExp, replacement: string]

/** Slips of YAML syntax. */
export const yamlEdits: Edit[] = [
  ['indents with a tab', 'quiz1', '  type: choice', '\ttype: choice'],
  ['forgets a colon', 'quiz1', '  type: choice', '  type choice'],
  ['forgets the space after a colon', 'quiz1', '  type: choice', '  type:choice'],
  ['forgets the space after a dash', 'quiz1', '- id: jadwal-berbeda', '-id: jadwal-berbeda'],
  ['forgets to close a quotation mark', 'course', 'release: "2026-11"', 'release: "2026-11'],
  ['writes on after a closing quotation mark', 'quiz1', 'text: Rapat staf', 'text: "Rapat" staf'],
  ['writes a colon within a text', 'quiz1', 'Ganti poster di loket.', 'Pertama: ganti poster di loket.'],
  ['begins a text with an account name', 'quiz1', 'text: Rapat staf', 'text: @dinas.contoh'],
  ['begins a text with italics', 'quiz1', 'Akun *Instagram* dinas', '*Instagram* dinas'],
  ['writes a text that is italics only', 'quiz1', 'Akun *Instagram* dinas', '*Instagram*'],
  ['writes a hashtag that YAML would drop', 'quiz1', 'text: Rapat staf', 'text: Rapat #staf'],
  ['indents one line too far', 'quiz1', '      text: Rapat staf', '       text: Rapat staf'],
  ['indents one line too little', 'quiz1', '      text: Rapat staf', '     text: Rapat staf'],
  ['writes a field twice', 'quiz1', '  type: choice', '  type: choice\n  type: choice'],
  ['forgets to close a bracket', 'quiz2', '[takarir, caption]', '[takarir, caption'],
  ['forgets the dash of an item', 'glossary', '- id: kanal\n', 'id: kanal\n'],
]

/** Slips of shape. */
export const shapeEdits: Edit[] = [
  ['forgets the feedback of a choice', 'quiz1', '      feedback: Rapat tidak dibaca warga.\n', ''],
  ['mistypes a field name', 'quiz1', 'prompt: Situs', 'promt: Situs'],
  ['adds a field that nothing knows', 'sources', '  note: Data contoh.', '  halaman: "12"'],
  ['leaves a field empty', 'quiz1', 'prompt: Mana yang termasuk kanal? Pilih dua.', 'prompt:'],
  ['mistypes the question type', 'quiz1', 'type: choice', 'type: chioce'],
  ['writes a year without quotation marks', 'sources', 'date: "2008"', 'date: 2008'],
  ['writes a date in words', 'sources', 'checked: "2026-11-24"', 'checked: 24 November 2026'],
  ['writes an address without https', 'sources', 'https://contoh.go.id/laporan', 'contoh.go.id/laporan'],
  ['writes an id with capitals', 'glossary', '- id: takarir', '- id: Takarir'],
  ['writes a decimal comma', 'quiz2', 'value: 70', 'value: "62,9"'],
  ['writes ya for true', 'quiz1', 'correct: true', 'correct: ya'],
  ['numbers a choice', 'quiz1', '- id: b', '- id: 2'],
  [
    'writes the objectives as text',
    'lesson2',
    'objectives:\n  - id: menyebut-sumber\n    text: ',
    'objectives: ',
  ],
  [
    'writes six lines of summary',
    'lesson2',
    '  - Setiap angka',
    '  - A.\n  - B.\n  - C.\n  - D.\n  - E.\n  - Setiap angka',
  ],
  [
    'gives a question both kinds of answer',
    'quiz2',
    '    number: {',
    '    text: { accept: [a] }\n    number: {',
  ],
]

/** Slips of MDX syntax. */
export const mdxEdits: Edit[] = [
  ['does not close a block tag', 'lesson1', '</Note>\n', ''],
  ['does not close an inline tag', 'lesson1', 'hari ini juga</mark>', 'hari ini juga'],
  ['closes a tag that was not opened', 'lesson1', '<Note kind="penting" title="Ingat.">\n', ''],
  ['closes with another tag', 'lesson1', '</Note>', '</Notes>'],
  ['does not close a tag without content', 'lesson1', '<Quiz />', '<Quiz>'],
  ['writes an id without comment signs', 'lesson1', '{/* #kanal-sama */}', '{#kanal-sama}'],
  ['does not close a comment', 'lesson1', '{/* #kanal-sama */}', '{/* #kanal-sama }'],
  ['writes curly brackets in a sentence', 'lesson1', 'Jadwal air berubah.', 'Jadwal {air} berubah.'],
  ['writes a stray curly bracket', 'lesson1', 'Jadwal air berubah.', 'Jadwal air { berubah.'],
  ['writes a less-than sign', 'lesson1', 'Jadwal air berubah.', 'Tekanan air < 2 bar.'],
  ['writes an address in angle brackets', 'lesson1', 'Jadwal air', '<https://contoh.go.id> Jadwal air'],
  ['writes an HTML comment', 'lesson1', 'Jadwal air', '<!-- cek --> Jadwal air'],
  ['writes an HTML tag', 'lesson1', 'Jadwal air', '<b>Jadwal</b> air'],
  ['mistypes a tag', 'lesson1', '<Reflection id', '<Refleksion id'],
  ['forgets an attribute', 'lesson1', ' id="renungan-kanal"', ''],
  ['mistypes an attribute', 'lesson1', 'title="Ingat."', 'titel="Ingat."'],
  ['writes a kind of note that does not exist', 'lesson1', 'kind="penting"', 'kind="pentng"'],
  ['writes curly quotation marks in a tag', 'lesson1', 'id="kanal"', 'id=“kanal”'],
  ['writes no quotation marks in a tag', 'lesson1', 'id="kanal"', 'id=kanal'],
  ['does not close a quotation mark in a tag', 'lesson1', 'id="kanal">', 'id="kanal>'],
  ['writes straight quotation marks within a value', 'lesson1', 'title="Ingat."', 'title="Kata "ingat"."'],
  ['does not close the angle bracket', 'lesson1', '<Quiz />', '<Quiz /'],
  ['lets a block tag begin within a paragraph', 'lesson1', '<Apply>\n\nBandingkan', '<Apply>Bandingkan'],
  ['forgets the space after the heading sign', 'lesson1', '## Kanal', '##Kanal'],
  [
    'underlines a text, which makes a heading',
    'lesson1',
    'Poster di loket juga kanal.',
    'Poster juga kanal.\n---',
  ],
  ['begins a paragraph with the word import', 'lesson1', 'Jadwal air berubah.', 'import barang berubah.'],
  ['deletes the line under the front matter', 'lesson1', 'semua kanal.\n---\n', 'semua kanal.\n'],
  [
    'puts a reply outside a post',
    'lesson1',
    '<Quiz />',
    '<Reply from="Warga" time="08.25">Ya.</Reply>\n\n<Quiz />',
  ],
]

/** Slips of meaning. */
export const meaningEdits: Edit[] = [
  ['marks no choice as right', 'quiz1', '      correct: true\n', ''],
  [
    'marks two choices as right',
    'quiz1',
    'text: Tunggu pertanyaan warga.',
    'correct: true\n      text: Tunggu.',
  ],
  ['writes two equal choices', 'quiz1', 'Tunggu pertanyaan warga.', 'Ganti poster di loket.'],
  ['expects a right answer as wrong', 'quiz2', 'number: 420', 'number: 70'],
  ['uses an id of another file', 'quiz2', 'id: hitung-persen', 'id: kanal-sama'],
  ['names a source twice', 'sources', '- id: laporan-contoh', '- id: uu-14-2008'],
  ['mistypes a source', 'lesson1', 'id="uu-14-2008"', 'id="uu-14-2009"'],
  ['mistypes a term', 'lesson1', 'id="kanal"', 'id="kanl"'],
  ['mistypes an objective', 'quiz1', 'objective: menyelaraskan-pesan', 'objective: menyelaraskan-pesn'],
  ['names an unknown section to repeat', 'quiz1', 'repeat: kanal-sama', 'repeat: kanal-beda'],
  ['mistypes an exercise', 'lesson2', 'id="air-mati"', 'id="air-mti"'],
  ['names an exercise that nobody wrote', 'lesson2', 'id="air-mati"', 'id="banjir-besar"'],
  ['mistypes a figure file', 'lesson1', 'file="alur.svg"', 'file="alir.svg"'],
  ['gives a figure no description', 'lesson1', ' alt="Satu lembar fakta mengalir ke dua kanal."', ''],
  ['forgets the id of a heading', 'lesson1', ' {/* #sebelum-terbit */}', ''],
  ['forgets the id of a checklist line', 'lesson1', ' {/* #cek-poster */}', ''],
  ['writes an id that is none', 'lesson1', '#cek-poster', '#Cek poster'],
  ['changes the id of a lesson', 'lesson1', 'id: satu-pesan', 'id: pesan-satu'],
  [
    'lists the lessons in another order',
    'course',
    '[satu-pesan, sumber-angka]',
    '[sumber-angka, satu-pesan]',
  ],
  [
    'lists a lesson without folder',
    'course',
    '[satu-pesan, sumber-angka]',
    '[satu-pesan, sumber-angka, baru]',
  ],
  ['does not list a lesson', 'course', '[satu-pesan, sumber-angka]', '[satu-pesan]'],
  ['deletes the quiz tag', 'lesson1', '<Quiz />\n', ''],
  ['writes text after the quiz', 'lesson1', '<Quiz />', '<Quiz />\n\nSelesai.'],
  ['writes the task twice', 'lesson2', '<Quiz />', '<Apply>Satu lagi.</Apply>\n\n<Quiz />'],
  ['puts no table into a table', 'lesson2', '|---|---|\n', ''],
  [
    'compares with one side only',
    'lesson2',
    '<Before>\n\n<Post id="jalan-hampir-selesai" from="@dinaspu.contoh" time="Senin, 08.10">\n\nJalan hampir selesai.\n\n</Post>\n\n</Before>',
    '',
  ],
  ['writes a tag in a question', 'quiz1', 'Rapat staf', '<mark>Rapat</mark> staf'],
  ['writes a star without its pair', 'quiz1', 'Akun *Instagram* dinas', 'Akun *Instagram dinas'],
  ['writes another tag in the headline', 'course', '<mark>serba pendek</mark>', '<b>serba pendek</b>'],
]

const GUIDE =
  'guide:\n  title: Buku\n  lead: Buku kecil.\n  agency: Isi nama instansi.\n  use:\n    - Baca, lalu isi.\n'

/** Slips in what the booklet is made of. */
export const guideEdits: Edit[] = [
  ['mistypes a chapter', 'course', '\nmodules:', `\n${GUIDE}  lessons: [satu-pesn]\n\nmodules:`],
  [
    'names a chapter twice',
    'course',
    '\nmodules:',
    `\n${GUIDE}  lessons: [satu-pesan, satu-pesan]\n\nmodules:`,
  ],
  [
    'names a template that nobody wrote',
    'course',
    '\nmodules:',
    `\n${GUIDE}  lessons: [satu-pesan]\n  templates: [banjir-besar]\n\nmodules:`,
  ],
  [
    'takes a case for a template',
    'course',
    '\nmodules:',
    `\n${GUIDE}  lessons: [satu-pesan]\n  templates: [air-mati]\n\nmodules:`,
  ],
  ['forgets the chapters', 'course', '\nmodules:', `\n${GUIDE}\nmodules:`],
]

/** Slips of language. */
export const languageEdits: Edit[] = [
  ['writes straight quotation marks', 'lesson1', 'Jadwal air berubah.', 'Jadwal "air" berubah.'],
  ['writes straight quotation marks in a question', 'quiz1', 'Rapat staf', 'Rapat "staf"'],
  ['writes two spaces', 'lesson1', 'Jadwal air', 'Jadwal  air'],
  [
    'writes spellings that are not standard',
    'lesson1',
    'Jadwal air berubah.',
    'Praktek ini di rancang tanpa resiko.',
  ],
  ['writes a foreign word upright', 'quiz1', 'Rapat staf', 'Unggahan hoax'],
  [
    'writes the name of a law in small letters',
    'lesson1',
    'Jadwal air berubah.',
    'Undang-undang Nomor 14 berubah.',
  ],
  [
    'writes a sentence that is too long',
    'lesson1',
    'Jadwal air berubah.',
    `Jadwal air ${'yang lama '.repeat(15)}berubah.`,
  ],
  ['leaves a placeholder', 'glossary', 'Tempat pesan sampai kepada warga.', 'TODO'],
]

/** Texts that are still missing, and fields to fill in that are written in another way than the guide shows. */
export const blankEdits: Edit[] = [
  ['leaves dots for a name', 'lesson1', 'Jadwal air berubah.', 'Jadwal air di ……… berubah.'],
  ['leaves a line for a name', 'lesson1', 'Jadwal air berubah.', 'Jadwal air di ____ berubah.'],
  ['leaves a word in square brackets', 'lesson1', 'Jadwal air berubah.', 'Jadwal air [nama kota] berubah.'],
  ['leaves dots in square brackets', 'quiz1', 'Rapat staf', 'Rapat [...]'],
  ['leaves crosses for digits', 'case1', 'Warga menampung air.', 'Hubungi 0812-xxxx-xxxx.'],
  ['writes where something belongs', 'form1', 'Isi satu baris', '…isi nama di sini… Isi satu baris'],
  ['writes a note to himself in brackets', 'lesson1', 'Jadwal air', 'Jadwal (isi: nama kota) air'],
  [
    'writes a blank of cases in a lesson',
    'lesson1',
    'Jadwal air berubah.',
    'Jadwal air [ISI: kota] berubah.',
  ],
  [
    'writes a blank of lessons in a case',
    'case1',
    'Warga menampung air.',
    'Warga <Isi>kota</Isi> menampung air.',
  ],
  ['writes a blank in a question', 'quiz1', 'text: Rapat staf', "text: 'Rapat [ISI: bidang]'"],
  ['writes a blank in a title', 'case1', 'title: Air mati', "title: 'Air [ISI: kota] mati'"],
  ['writes a blank in an attribute', 'lesson1', 'title="Ingat."', 'title="[ISI: judul]."'],
  ['writes a blank without a label', 'case1', 'Warga menampung air.', 'Warga [ISI] menampung air.'],
  ['writes an empty blank', 'lesson1', 'Jadwal air berubah.', 'Jadwal air <Isi></Isi> berubah.'],
  ['writes a blank in small letters', 'case1', 'text: Warga menampung air.', "text: 'Warga [isi: kota].'"],
  ['does not close a blank', 'form1', 'note: Isi satu baris', "note: 'Untuk [ISI: nama. Satu baris'  #"],
  ['writes a blank in italics', 'case1', 'text: Warga menampung air.', "text: 'Warga *[ISI: kota]*.'"],
  ['writes a blank in a line to tick', 'lesson1', 'Poster lama', 'Poster <Isi>kota</Isi>'],
  ['begins a text with a blank', 'form1', 'note: Isi satu baris untuk satu hari.', 'note: [ISI: nama]'],
  [
    'writes words on a screen without a picture',
    'lesson1',
    '<Apply>',
    '<Post from="@dinas.contoh" time="Senin" screen="Air mati?">\n\nJadwal.\n\n</Post>\n\n<Apply>',
  ],
  [
    'writes a kind of post that does not exist',
    'lesson1',
    '<Apply>',
    '<Post kind="chat" from="Warga" time="Senin">\n\nYa.\n\n</Post>\n\n<Apply>',
  ],
]

/** A slip in the name of a law, wherever a text may stand. */
export const lawEdits: Edit[] = [
  ['writes the name of a law in small letters in a question', 'quiz1', 'text: Rapat', 'text: Undang-undang'],
  [
    'writes the name of a law in small letters in a case',
    'case1',
    'feedback: Jawaban',
    'feedback: Undang-undang',
  ],
  ['writes the name of a law in small letters in a worksheet', 'form1', 'note: Isi', 'note: Undang-undang'],
]

/** Slips in a drawing. */
export const drawingEdits: Edit[] = [
  ['puts a script into a drawing', 'figure1', '</svg>', '<script>alert(1)</script></svg>'],
  [
    'puts a style and colours into a drawing',
    'figure1',
    'class="line" x',
    'style="stroke:#000" fill="#ff0000" x',
  ],
  [
    'puts an id and a link into a drawing',
    'figure1',
    '<path class',
    '<path id="panah" href="https://contoh.go.id" onclick="x" class',
  ],
  ['writes a class that is unknown', 'figure1', 'class="line-mark"', 'class="line-marc"'],
  ['gives a drawing another width', 'figure1', 'viewBox="0 0 340 120"', 'viewBox="0 0 800 120" width="800"'],
  ['does not close a shape', 'figure1', 'rx="3"/>', 'rx="3">'],
]

/** Slips in a case. */
export const caseEdits: Edit[] = [
  ['mistypes the kind of an exercise', 'case1', 'kind: case', 'kind: cases'],
  ['writes no kind of exercise', 'case1', 'kind: case\n', ''],
  ['changes the id of an exercise', 'case1', 'id: air-mati', 'id: air-padam'],
  ['mistypes a field of a scene', 'case1', 'teaches: Diam', 'teach: Diam'],
  ['forgets what follows from a choice', 'case1', '        feedback: Warga dapat bersiap.\n', ''],
  ['forgets a colon in a scene', 'case1', 'to: usai-baik', 'to usai-baik'],
  ['gives more points than there are', 'case1', 'points: { tepat: 2 }', 'points: { tepat: 5 }'],
  ['calls a comment by another word', 'case1', 'kind: comment', 'kind: coment'],
  ['writes the handle of an account', 'case1', 'name: Warga (contoh)', 'name: "@warga"'],
  ['writes a length in words', 'case1', 'minutes: 2', 'minutes: dua'],
  [
    'lets a scene end nowhere',
    'case1',
    `    ending:
      kind: poor
      teaches: Diam juga dibaca sebagai jawaban.
      practice: Balas bahwa pertanyaannya dibaca.
`,
    '',
  ],
  ['mistypes the scene that a choice leads to', 'case1', 'to: usai-baik', 'to: usai-biak'],
  ['names a scene that was never written', 'case1', 'to: usai-diam', 'to: malam-hari'],
  ['leads to a scene from nowhere', 'case1', 'to: usai-diam', 'to: usai-baik'],
  [
    'leads in a circle without a way out',
    'case1',
    `        to: usai-baik
      - id: b
        text: Tanyakan sekali lagi.
        feedback: Jawabannya tetap sama.
        to: tanya-masuk
`,
    `        to: tunggu-kabar
  - id: tunggu-kabar
    title: Menunggu
    text: Belum ada kabar.
    choices:
      - id: a
        text: Tanyakan sekali lagi.
        feedback: Jawabannya tetap sama.
        to: kabar-unit
`,
  ],
  ['leads a choice to its own scene', 'case1', 'to: tanya-masuk', 'to: kabar-unit'],
  ['gives points for a quality that is none', 'case1', 'points: { cepat: 1 }', 'points: { hormat: 1 }'],
  ['names a quality that nothing is given for', 'case1', '- id: tepat\n', '- id: hormat\n'],
  ['uses the id of a section for a scene', 'case1', 'id: usai-diam', 'id: kanal-sama'],
  ['names two scenes alike', 'case1', '- id: usai-meleset', '- id: usai-baik'],
  [
    'writes too much for a phone',
    'case1',
    'Pompa diperbaiki sampai malam.',
    'Pompa rusak. '.repeat(50).trim(),
  ],
  ['writes spellings that are not standard in a case', 'case1', 'Warga menampung', 'Resiko warga di rancang'],
  ['writes straight quotation marks in a conversation', 'case1', 'Sampai kapan?', 'Sampai "kapan"?'],
  ['writes a tag in a case', 'case1', 'Sebuah komentar masuk.', 'Sebuah <b>komentar</b> masuk.'],
]

/** Slips in search.yaml. */
export const searchEdits: Edit[] = [
  ['mistypes a field of a synonym', 'search', 'meant: [media sosial]', 'maent: [media sosial]'],
  ['writes a synonym without a list', 'search', 'typed: [medsos]', 'typed: medsos'],
  ['leaves a synonym without a meaning', 'search', 'meant: [takarir]', 'meant: []'],
  [
    'gives fewer examples than three',
    'search',
    'examples: [kanal, takarir, sumber angka]',
    'examples: [kanal]',
  ],
  ['writes a word in two lines', 'search', 'typed: [caption, teks foto]', 'typed: [caption, Medsos]'],
  ['writes a typed sentence', 'search', 'teks foto', 'teks di bawah foto'],
  ['writes a typed word without letters', 'search', 'teks foto', '"?!"'],
  ['writes a number without quotation marks', 'search', 'teks foto', '8'],
]
