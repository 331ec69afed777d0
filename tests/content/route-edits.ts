/** Routes for the small course, and the mistakes editors make in them. */

/** Stands at the end of course.yaml. */
export const ROUTES = `
routes:
  - id: satu-hari
    title: Satu hari
    lead: Untuk satu kelas.
    minutes: 44
    stages:
      - id: kelas
        title: Di kelas
        minutes: 40
        steps:
          - { title: Tes awal, minutes: 10 }
          - { lesson: satu-pesan, minutes: 30 }
      - id: sesudah
        title: Sesudah kelas
        minutes: 4
        steps:
          - lesson: sumber-angka
          - exercise: air-mati
  - id: mandiri
    title: Mandiri
    lead: Untuk belajar sendiri.
    minutes: 20
    complete: true
    stages:
      - id: semua
        title: Semua
        minutes: 20
        steps:
          - lesson: satu-pesan
          - lesson: sumber-angka
          - exercise: air-mati
          - exercise: catatan-pekan
`

/** Slips in the routes: title, passage, and what it became. */
export const routeEdits: [title: string, find: string, replacement: string][] = [
  ['adds up a stage wrongly', 'minutes: 40\n', 'minutes: 45\n'],
  ['adds up a route wrongly', 'minutes: 44\n', 'minutes: 60\n'],
  ['changes the minutes of a step', 'title: Tes awal, minutes: 10', 'title: Tes awal, minutes: 15'],
  ['mistypes a lesson of a route', '- lesson: sumber-angka', '- lesson: sumber-anka'],
  ['mistypes an exercise of a route', '- exercise: air-mati', '- exercise: air-mti'],
  ['leaves a lesson out of a complete route', '          - lesson: satu-pesan\n', ''],
  ['leaves an exercise out of a complete route', '          - exercise: catatan-pekan\n', ''],
  ['names a lesson twice in a complete route', '- exercise: catatan-pekan', '- lesson: satu-pesan'],
  ['names a lesson and a title in one step', '{ lesson: satu-pesan,', '{ lesson: satu-pesan, title: Satu,'],
  ['writes a step of no kind', '- { title: Tes awal, minutes: 10 }', '- { minutes: 10 }'],
  ['forgets the length of a step without a page', 'title: Tes awal, minutes: 10', 'title: Tes awal'],
  ['names two stages alike', 'id: sesudah', 'id: kelas'],
  ['names two routes alike', 'id: mandiri', 'id: satu-hari'],
  ['mistypes a field of a route', 'lead: Untuk satu kelas.', 'led: Untuk satu kelas.'],
  [
    'writes the minutes of a step in words',
    'title: Tes awal, minutes: 10',
    'title: Tes awal, minutes: sepuluh',
  ],
  ['writes a spelling that is not standard in a route', 'Tes awal', 'Praktek awal'],
]
