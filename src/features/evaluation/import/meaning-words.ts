import { defineWords } from '../../../i18n/locales.ts'
import { measureNames } from '../measure-name-words.ts'
import type { Meaning } from './meanings.ts'

/** What columns can mean, by name. */
export const meaningWords = defineWords({
  id: {
    names: {
      platformId: 'ID unggahan',
      link: 'Tautan',
      publishedAt: 'Tanggal terbit',
      time: 'Jam terbit',
      title: 'Judul',
      text: 'Isi atau takarir',
      account: 'Akun',
      channel: 'Kanal',
      format: 'Format',
      pillar: 'Pilar',
      ...measureNames.id,
      accountId: 'ID akun',
      accountName: 'Nama akun',
      profileVisits: 'Kunjungan profil',
      detailExpands: 'Perluasan detail',
      reportedRatePercent: 'Tingkat interaksi',
      ignore: 'Tidak dipakai',
    } satisfies Record<Meaning, string>,
    groups: {
      post: 'Tentang unggahan',
      number: 'Angka',
      aside: 'Dikenali, tetapi tidak disimpan',
    },
  },
})
