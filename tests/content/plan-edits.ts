/** Plans of a class for the small course, and the mistakes editors make in them. */

/** Stands at the end of course.yaml. */
export const PLANS = `
plans:
  - id: satu-pagi
    title: Satu pagi
    lead: Untuk satu kelas.
    days:
      - id: pagi
        title: Pagi
        start: "08.00"
        blocks:
          - { id: buka, title: Pembukaan, minutes: 15, kind: ajar, deck: pembukaan, sheets: [daftar-hadir] }
          - { id: angka, title: Sumber angka, minutes: 30, kind: ajar, deck: sumber-angka, optional: true }
          - { id: rehat, title: Istirahat, minutes: 15, kind: jeda }
          - id: kasus
            title: Bermain kasus
            minutes: 30
            kind: latihan
            exercise: air-mati
            sheets: [kartu-suara, catatan-pekan]
            note: Bila terlambat, mainkan satu adegan saja.
  - id: dua-pagi
    title: Dua pagi
    lead: Untuk dua kelas.
    days:
      - id: pertama
        title: Pagi pertama
        start: "07.30"
        blocks:
          - { id: buka, title: Pembukaan, minutes: 15, kind: tes }
      - id: kedua
        title: Pagi kedua
        start: "09.00"
        blocks:
          - { id: tutup, title: Penutupan, minutes: 15, kind: salat }

materials:
  - { exercise: catatan-pekan, note: Satu lembar untuk setiap peserta. }
`

/** Slips in the plans: title, passage, and what it became. */
export const planEdits: [title: string, find: string, replacement: string][] = [
  ['mistypes a deck of a plan', 'deck: pembukaan', 'deck: pembukan'],
  ['names a lesson without slides in a plan', 'deck: sumber-angka', 'deck: satu-pesan'],
  ['mistypes an exercise of a plan', 'exercise: air-mati', 'exercise: air-mti'],
  ['mistypes a sheet of a plan', 'sheets: [kartu-suara,', 'sheets: [kartu-swara,'],
  ['names two blocks alike', 'id: rehat', 'id: buka'],
  ['names blocks of two days alike', 'id: tutup', 'id: buka'],
  ['names two days alike', 'id: kedua', 'id: pertama'],
  ['names two plans alike', 'id: dua-pagi', 'id: satu-pagi'],
  ['names a plan like the desk', 'id: dua-pagi', 'id: meja'],
  ['writes a time with one digit', 'start: "08.00"', 'start: "8.00"'],
  ['writes a time that no day has', 'start: "07.30"', 'start: "24.30"'],
  ['writes a time without quotation marks', 'start: "08.00"', 'start: 08.00'],
  [
    'plans a day of more than twelve hours',
    'title: Istirahat, minutes: 15',
    'title: Istirahat, minutes: 700',
  ],
  ['mistypes the kind of a block', 'kind: latihan', 'kind: latian'],
  ['forgets the minutes of a block', 'title: Istirahat, minutes: 15', 'title: Istirahat'],
  ['mistypes a field of a block', 'optional: true', 'opsional: true'],
  ['lists a case among what is printed', '{ exercise: catatan-pekan', '{ exercise: air-mati'],
  ['writes a spelling that is not standard in a plan', 'title: Istirahat', 'title: Praktek'],
]
