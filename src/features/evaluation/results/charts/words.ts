import { defineWords } from '../../../../i18n/locales.ts'

/** Words around a chart. */
export const chartWords = defineWords({ id: { asTable: 'Lihat sebagai tabel' } })
