import { defineWords } from '../../i18n/locales.ts'

/** Words of the appearance settings. */
export const appearanceWords = defineWords({
  id: {
    theme: 'Tampilan',
    themes: { system: 'Ikut perangkat', light: 'Terang', dark: 'Gelap', projector: 'Proyektor' },
    size: 'Ukuran huruf',
    sizes: { normal: 'Biasa', large: 'Besar', larger: 'Lebih besar' },
  },
})
