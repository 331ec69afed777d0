import { defineWords } from '../../../i18n/locales.ts'

/** Words in the file of a shot list. */
export const shotListWords = defineWords({
  id: {
    columns: {
      scene: 'Adegan',
      shot: 'Shot',
      size: 'Ukuran',
      angle: 'Sudut',
      movement: 'Gerak',
      transition: 'Transisi',
      description: 'Visual',
      dialogue: 'Dialog atau narasi',
      onScreen: 'Teks layar',
      sound: 'SFX dan musik',
      seconds: 'Durasi (dtk)',
      location: 'Lokasi',
      cast: 'Pemain',
      props: 'Properti',
      consent: 'Kode izin',
      notes: 'Catatan',
    },
    narrator: 'Narasi',
    places: { top: 'atas', middle: 'tengah', bottom: 'bawah' },
    placed: (text: string, place: string) => `${text} (${place})`,
    untitled: 'tanpa judul',
    music: (title: string, right: string) => `Musik: ${title} (hak: ${right})`,
    fact: (text: string, source: string) => `Fakta: ${text} (sumber: ${source})`,
    nobody: 'tanpa nama',
    missing: 'belum ada',
    status: { draft: '', ready: 'Siap direkam', filmed: 'Sudah direkam' },
  },
})
