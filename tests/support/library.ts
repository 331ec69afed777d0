/** A small library of storyboards for tests: one pattern, idea, script and channel of each sort that matters. */
import type { Idea, Library, ModelScript, Pattern } from '../../src/features/storyboard/library/library.ts'
import { emptyShot } from '../../src/features/storyboard/model.ts'

export const mythPattern: Pattern = {
  id: 'mitos-fakta',
  title: 'Mitos–fakta',
  lead: 'Meluruskan satu salah kira.',
  kind: 'sketch',
  slots: [
    { title: 'Mitos', seconds: 5, visual: 'Orang yang yakin', audio: 'Kata orang …', onScreen: 'MITOS' },
    { title: 'Fakta', seconds: 25, visual: 'Bukti', audio: 'Yang benar …' },
    { title: 'Ajakan', seconds: 10.5, visual: 'Kartu akhir', audio: 'Cek di …' },
  ],
}

export const idea: Idea = {
  id: 'satpam',
  title: 'Satpam Serba Tahu',
  kind: 'sketch',
  seconds: 45,
  pattern: 'mitos-fakta',
  logline: 'Satpam menguji tamu.',
  audience: 'Calon pembeli',
  message: 'Tiga salah kira.',
  twist: 'Yang gagal justru tenaga pemasaran.',
  action: 'Uji diri Anda.',
}

const shot = emptyShot()
const { panels: _, ...scripted } = { ...shot, seconds: 3, visual: 'Bunga plastik mendarat di meja' }

export const script: ModelScript = {
  id: 'bunga',
  title: 'Bunga Contoh',
  lead: 'Sketsa di loket.',
  brief: {
    title: 'Bunga Contoh',
    goal: 'Arti bunga tetap',
    audience: 'Pasangan muda',
    message: 'Bunga tetap tidak berubah.',
    action: 'Cek syarat.',
    kind: 'sketch',
    channels: ['reels'],
    seconds: 58,
  },
  shots: [scripted, { ...scripted, lines: [{ speaker: 'RIAN', text: 'Bu, bunganya sudah saya bawa.' }] }],
}

export const library: Library = {
  patterns: [mythPattern],
  ideas: [idea],
  scripts: [script],
  channels: [
    {
      id: 'reels',
      title: 'Reels',
      seconds: 180,
      limit: '3 menit',
      sources: ['sumber-reels'],
      checked: '2026-11-24',
    },
    { id: 'status', title: 'Status', seconds: 60, limit: '60 detik', sources: [], checked: '2026-11-24' },
    {
      id: 'layar',
      title: 'Layar ruang tunggu',
      limit: 'Tanpa batas tetap',
      sources: [],
      checked: '2026-11-24',
    },
  ],
  vocabulary: { size: [], angle: [], movement: [], transition: [] },
}
