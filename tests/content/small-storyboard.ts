/** The smallest storyboard content that names everything it knows, by file name below the folder `storyboard`. */

/** A drawing of a tall term. */
export const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 54 96"><path class="mark" d="M9 9H45V87H9Z"/></svg>
`

/** The page on which boards are made. */
export const EXERCISE = `kind: storyboard
id: papan-baru
title: Papan baru
lead: Dari ide sampai gambar.
minutes: 30
paper: catatan-pekan
`

const PATTERNS = `- id: tanya
  title: Tanya jawab
  lead: Untuk pertanyaan yang sering masuk.
  kind: sketch
  slots:
    - title: Tanya
      seconds: 5
      visual: Ponsel di tangan
      audio: Satu kalimat
    - title: Jawab
      seconds: 40
      visual: Kartu akhir
      audio: Jawabannya
      onScreen: Ajakan
- id: rangkuman
  title: Rangkuman
  lead: Untuk acara.
  kind: recap
  slots:
    - { title: Apa, seconds: 10, visual: Ruangan, audio: Yang terjadi }
    - { title: Lalu, seconds: 20.5, visual: Wajah, audio: Artinya }
`

const IDEAS = `- id: air-mati-lagi
  title: Air mati lagi
  kind: sketch
  seconds: 45
  pattern: tanya
  logline: Keran batuk-batuk.
  audience: Warga satu kompleks
  message: Jadwalnya ada di situs.
  twist: Yang kehausan petugasnya.
  action: 'Buka [ISI: kanal resmi].'
`

const SCRIPTS = `- id: air-mati-lagi
  title: Air mati lagi
  lead: Naskah contoh.
  goal: Warga tahu jadwalnya.
  audience: Warga satu kompleks
  message: Jadwalnya ada di situs.
  action: 'Buka [ISI: kanal resmi].'
  kind: sketch
  pattern: tanya
  channels: [reels]
  seconds: 7
  shots:
    - seconds: 3
      size: cu
      movement: pan
      visual: Keran menetes.
      lines:
        - { speaker: RINI, text: Airnya mati lagi. }
      onScreen:
        - { text: 'AIR MATI?', place: top }
      facts:
        - { text: Jadwal bulan ini, source: laporan-contoh }
    - seconds: 4
      visual: Kartu akhir.
      lines:
        - text: Airnya mati lagi.
`

const CHANNELS = `- id: reels
  title: Reels
  seconds: 180
  limit: Paling lama 3 menit.
  sources: [laporan-contoh]
  checked: "2026-11-24"
`

const VOCABULARY = `size:
  - id: cu
    code: CU
    title: Close up
    meaning: Wajah.
    also: [close up]
  - id: ms
    code: MS
    title: Medium shot
    meaning: Pinggang ke atas.
    also: [medium shot]
angle:
  - { id: top, code: TOP, title: Dari atas, meaning: Tepat dari atas. }
movement:
  - { id: pan, code: PAN, title: Pan, meaning: Kamera menengok. }
transition:
  - { id: cut, code: CUT, title: Cut, meaning: Potong langsung. }
`

/** The files of the folder, in which nothing is to be mended. */
export function storyboardFiles(): [name: string, text: string][] {
  const wide = DRAWING.replace('0 0 54 96', '0 0 96 72')
  return [
    ['patterns.yaml', PATTERNS],
    ['ideas.yaml', IDEAS],
    ['scripts.yaml', SCRIPTS],
    ['channels.yaml', CHANNELS],
    ['vocabulary.yaml', VOCABULARY],
    ['terms/size-cu.svg', DRAWING],
    ['terms/size-ms.svg', DRAWING],
    ['terms/angle-top.svg', wide],
    ['terms/movement-pan.svg', wide],
    ['terms/transition-cut.svg', wide],
  ]
}
