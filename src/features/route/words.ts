import { defineWords } from '../../i18n/locales.ts'

/** Words of the ways through the course. */
export const routeWords = defineWords({
  id: {
    heading: 'Rute belajar',
    lead: 'Pelajaran dan soalnya sama. Yang berbeda adalah urutan, waktu, dan teman belajarnya.',
    total: (time: string) => `Seluruhnya ${time}`,
    choose: (titles: string) => `Rute belajar: ${titles}`,
  },
})
