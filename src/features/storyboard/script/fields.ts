/** Which part of a shot a heading of a column, or a word before a colon, speaks of. Pure. */

export type Field =
  | 'number'
  | 'seconds'
  | 'visual'
  | 'audio'
  | 'onScreen'
  | 'sound'
  | 'location'
  | 'size'
  | 'angle'
  | 'movement'
  | 'transition'
  | 'speaker'
  | 'props'
  | 'people'
  | 'note'
  | 'title'

/**
 * The field of a heading, in whatever spelling: `Teks_Layar`, `Durasi (dtk)`, `Dialog/Narasi`. Of two joined names the
 * first known one counts. Undefined when none is known.
 */
export function fieldOf(name: string): Field | undefined {
  if (name.length > LONGEST) return undefined
  const small = name.trim().toLowerCase()
  const exact = NAMES.get(small)
  // Most words are no heading at all, and this is asked of every line.
  if (exact || PLAIN.test(small)) return exact
  const plain = small
    .normalize('NFKC')
    .replace(/[*`"'“”‘’.:]/g, '')
    .replace(/_/g, ' ')
    .replace(/^\s*kolom /, '')
    .trim()
  if (plain === '#') return 'number'
  const short = plain.replace(/\([^()]*\)/g, ' ').trim()
  const parts = short.split(/[/&+]|\b(?:dan|and|atau)\b/).filter((part) => part.trim().length > 1)
  for (const part of [plain.replace(/[()]/g, ' '), short, ...parts]) {
    const field = NAMES.get(part.replace(/[\s/-]+/g, ' ').trim())
    if (field) return field
  }
  return undefined
}

/** One word of small letters, or none. */
const PLAIN = /^[a-z]*$/
/** Longest heading, in characters. */
const LONGEST = 40

const SPELLINGS: [Field, string][] = [
  [
    'number',
    'no|nomor|nomer|shot|shot no|no shot|nomor shot|shot number|shot ke|scene|scene no|no scene|sc|adegan|no adegan|' +
      'nomor adegan|urutan|urut|no urut|panel|frame|cut|klip|id|number|num|take',
  ],
  [
    'seconds',
    'durasi|dur|dtk|detik|waktu|time|timing|duration|duration s|durasi dtk|durasi detik|seconds|second|sec|s|lama|' +
      'timecode|time code|kode waktu|tc|menit|lama detik|estimasi durasi|estimasi waktu|panjang|length',
  ],
  [
    'visual',
    'visual|visuals|video|gambar|gbr|deskripsi|description|desc|deskripsi visual|deskripsi gambar|deskripsi shot|' +
      'shot description|deskripsi adegan|aksi|action|tampilan|yang terlihat|terlihat|yang tampak|tampak|picture|image|' +
      'footage|b roll|broll|uraian visual|uraian gambar|isi gambar|visualisasi|keterangan visual|keterangan gambar|' +
      'uraian adegan|konsep visual|adegan visual|visual adegan|ilustrasi|kejadian',
  ],
  [
    'audio',
    'audio|narasi|narration|dialog|dialogue|dialogues|dialoge|percakapan|vo|v o|voice over|voiceover|voice|narator|' +
      'narrator|naskah|script|skrip|teks narasi|isi narasi|naskah narasi|naskah vo|narasi vo|audio vo|vo narasi|ucapan|' +
      'yang diucapkan|diucapkan|kata kata|isi dialog|speech|suara|bicara|lisan|monolog|on camera|oncam|spoken',
  ],
  [
    'onScreen',
    'teks|text|teks layar|text layar|teks di layar|teks pada layar|tulisan|tulisan layar|tulisan di layar|layar|' +
      'text on screen|on screen text|on screen|onscreen|onscreen text|screen text|super|superimpose|supers|grafis|' +
      'graphic|graphics|grafik|caption|lower third|overlay|text overlay|teks overlay|teks video|cg|title card|judul layar|' +
      'teks grafis|subtitle|takarir|teks super|teks gambar|ost',
  ],
  [
    'sound',
    'sfx|efek suara|efek|efek bunyi|sound effect|sound effects|sound fx|sound|sounds|fx|musik|music|bgm|backsound|' +
      'back sound|background music|lagu|suara latar|latar suara|musik latar|latar musik|ambience|ambiance|ambient|atmos|' +
      'atmosfer|bunyi|jingle|sfx musik|musik sfx|backsong',
  ],
  ['location', 'lokasi|tempat|location|loc|place|setting|latar|latar tempat|set'],
  [
    'size',
    'ukuran|ukuran shot|ukuran gambar|shot size|size|tipe shot|jenis shot|type shot|shot type|type of shot|' +
      'tipe pengambilan|pengambilan gambar|framing|frame size|kamera|camera|teknik kamera|tipe|jenis',
  ],
  ['angle', 'sudut|sudut kamera|sudut pandang|sudut pengambilan|angle|camera angle|angle kamera'],
  [
    'movement',
    'gerak|gerakan|gerak kamera|gerakan kamera|pergerakan kamera|pergerakan|movement|camera movement|move',
  ],
  ['transition', 'transisi|transition|transitions|peralihan'],
  ['speaker', 'tokoh|pembicara|speaker|karakter|character|penutur|siapa|pengucap'],
  ['props', 'properti|property|props|prop|alat|peralatan|kostum|properti kostum|perlengkapan'],
  ['people', 'pemain|pemeran|talent|talen|cast|aktor|orang|model'],
  [
    'note',
    'catatan|note|notes|keterangan|ket|remark|remarks|komentar|referensi|status|pic|penanggung jawab|consent id|izin|' +
      'total|total durasi|durasi total|jumlah',
  ],
  ['title', 'judul|title|judul video|judul konten|judul naskah|nama video|video title|judul program'],
]

const NAMES = new Map(
  SPELLINGS.flatMap(([field, spellings]) =>
    spellings.split('|').map((spelling): [string, Field] => [spelling, field]),
  ),
)
