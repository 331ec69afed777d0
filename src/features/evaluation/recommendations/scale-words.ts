import { defineWords } from '../../../i18n/locales.ts'
import type { Effort, Reach, Severity } from '../model.ts'

interface Step {
  name: string
  meaning: string
}

/** What severity, reach and effort mean: on the screen, and in the report. */
export const scaleWords = defineWords({
  id: {
    severity: 'Keparahan',
    severities: {
      4: { name: '4', meaning: 'Melanggar, menyesatkan, atau membahayakan: tarik atau perbaiki sekarang' },
      3: { name: '3', meaning: 'Menghambat layanan: warga salah langkah atau tidak terjawab' },
      2: { name: '2', meaning: 'Menurunkan mutu' },
      1: { name: '1', meaning: 'Kosmetik' },
    } satisfies Record<Severity, Step>,
    reach: 'Jangkauan',
    reaches: {
      3: { name: '3', meaning: 'Hampir semua unggahan' },
      2: { name: '2', meaning: 'Sebagian, sampai dua pertiga' },
      1: { name: '1', meaning: 'Beberapa, sampai sepertiga' },
    } satisfies Record<Reach, Step>,
    effort: 'Upaya',
    efforts: {
      S: { name: 'S', meaning: 'Paling lama satu jam' },
      M: { name: 'M', meaning: 'Paling lama satu hari' },
      L: { name: 'L', meaning: 'Paling lama satu pekan' },
      XL: { name: 'XL', meaning: 'Lintas unit' },
    } satisfies Record<Effort, Step>,
    /** How the order comes about. */
    formula:
      'Keparahan 4 selalu di depan. Sisanya menurut keparahan × jangkauan ÷ bobot upaya (S 1, M 2, L 4, XL 8). Hasilnya hanya untuk mengurutkan.',
    measures: (severity: number, reach: number, effort: string) =>
      `Keparahan ${severity} · jangkauan ${reach} · upaya ${effort}`,
  },
})
