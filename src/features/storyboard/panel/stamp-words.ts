import { defineWords } from '../../../i18n/locales.ts'
import type { StampId } from './stamps/stamp.ts'

const names: Record<StampId, string> = {
  standing: 'orang berdiri',
  'standing-veiled': 'perempuan berdiri',
  walking: 'orang berjalan',
  talking: 'orang berbicara',
  presenting: 'pembawa acara',
  pointing: 'orang menunjuk',
  'on-phone': 'orang melihat ponsel',
  sitting: 'orang duduk',
  counter: 'petugas di loket',
  pair: 'dua orang bercakap',
  man: 'laki-laki dari dekat',
  woman: 'perempuan berkerudung dari dekat',
  'woman-unveiled': 'perempuan dari dekat',
  face: 'wajah',
  shoulder: 'orang dari belakang',
  crowd: 'hadirin dari belakang',
  hand: 'tangan menunjuk',
  'hand-writing': 'tangan menulis',
  house: 'rumah',
  building: 'gedung kantor',
  desk: 'meja',
  document: 'dokumen',
  phone: 'ponsel',
  laptop: 'laptop',
  money: 'uang',
  clock: 'jam',
  microphone: 'mikrofon',
  camera: 'kamera',
  tree: 'pohon',
  car: 'mobil',
  motorcycle: 'sepeda motor',
  bridge: 'jembatan',
  flowers: 'bunga',
}

/** Names of stamps as they stand within a sentence. */
export const stampWords = defineWords({
  id: {
    names,
    /** A stamp that this release does not have. */
    unknown: 'gambar',
  },
})
