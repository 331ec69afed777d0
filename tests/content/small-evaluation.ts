/** The smallest content of an evaluation that names everything it knows, by file name below the folder `evaluation`. */

/** The page on which content is evaluated. */
export const AUDIT = `kind: evaluation
id: audit-baru
title: Audit baru
lead: Dari unggahan ke rekomendasi.
minutes: 40
storyboard: papan-baru
`

const RUBRIC = `title: Rubrik
lead: Pilih satu tingkat.
note: Susunan kursus sendiri.
levels: [Belum, Mulai, Baik, Contoh]
parts:
  - id: prinsip
    title: Prinsip
    lead: Nilai yang tampak.
    kind: levels
    criteria:
      - id: kredibel
        title: Kredibel
        question: Dapatkah diperiksa?
        levels:
          - Tanpa sumber.
          - Ada angka.
          - Ada sumber.
          - Ada batasnya.
        notAssessable: Tidak ada keterangan.
  - id: akses
    title: Aksesibilitas
    lead: Jawab ya atau tidak.
    kind: yes-no
    criteria:
      - id: takarir
        title: Takarir
        question: Adakah takarirnya?
        levels: [Tidak ada., Ada.]
        notAssessable: Bukan video.
`

const PLAN = `pillars:
  - { id: cara, title: Cara, lead: Langkah layanan., share: 60 }
  - { id: bukti, title: Bukti, lead: Hasil kerja., share: 40 }
formats:
  - { id: foto, title: Foto }
  - { id: video, title: Video }
channels:
  - { id: instagram, title: Instagram }
  - id: reels
acronyms:
  known: [KTP]
  explained:
    PBG: persetujuan bangunan gedung
jargon:
  - { word: rakor, instead: rapat }
`

const PRACTICE = `title: Akun contoh
lead: Dua unggahan rekaan.
setup:
  account: '@air.contoh'
  agency: Dinas Air (contoh)
  goal: Warga tahu jadwalnya.
  channel: instagram
  from: "2026-05-01"
  to: "2026-05-31"
  followers: 900
  rate: reach
sizes: { newest: 1, best: 1, drawn: 0 }
seed: 1
posts:
  - id: air-01
    publishedAt: "2026-05-04T08:15"
    format: foto
    pillar: cara
    text: |-
      Info jadwal ya guys, resiko antre!!

      #jadwalair
    seen: Foto keran.
    measures: { reach: 605, likes: 9 }
    remarks:
      - { who: Warga 1, text: 'Jam berapa, min?', answer: Pukul 08.00., minutes: 24 }
      - { who: Warga 2, text: Besok buka? }
  - id: air-02
    publishedAt: "2026-05-06T10:00"
    format: video
    pillar: bukti
    text: Pipa sudah tersambung.
    seen: Video pipa tanpa takarir.
    measures: { reach: 800, averageViewSeconds: 11.5 }
    remarks: []
`

/** The files of the folder, in which nothing is to be mended; slips in what the account wrote are material. */
export function evaluationFiles(): [name: string, text: string][] {
  return [
    ['rubric.yaml', RUBRIC],
    ['plan.yaml', PLAN],
    ['practice.yaml', PRACTICE],
  ]
}
