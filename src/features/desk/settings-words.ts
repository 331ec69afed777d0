import { defineWords } from '../../i18n/locales.ts'

/** Words of the settings of the desk. */
export const settingsWords = defineWords({
  id: {
    heading: 'Pengaturan kelas',
    lead: 'Dipakai pada lembar cetak dan poster. Boleh diisi sebagian.',
    fields: {
      title: { label: 'Nama kelas atau instansi', hint: 'Misalnya “Kelas Dinas Contoh, angkatan 2”.' },
      date: { label: 'Tanggal', hint: 'Hari pertama.' },
      place: { label: 'Tempat', hint: 'Gedung dan ruangan.' },
      address: {
        label: 'Alamat kursus untuk peserta',
        hint: 'Lengkap, diawali https:// atau http://. Dijadikan kode QR pada poster.',
      },
      wifi: { label: 'Nama Wi-Fi', hint: 'Hanya namanya. Kata sandi ditulis tangan pada poster.' },
      note: {
        label: 'Catatan untuk Anda sendiri',
        hint: 'Nomor kontak panitia, letak kunci, dan sebagainya.',
      },
    },
    useThis: 'Pakai alamat halaman ini',
    noAddress: 'Alamat ini belum lengkap. Awali dengan https:// atau http://.',
  },
})
