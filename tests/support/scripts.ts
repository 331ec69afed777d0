/** Texts of scripts for properties: what people write, and what nobody should. */
import fc from 'fast-check'
import { texts } from './arbitraries.ts'

/** Pieces of what stands in scripts, each of which is said in its own way. */
const parts = fc.constantFrom(
  'Bu, bunganya sudah saya bawa.',
  'Rp2,5 juta',
  'Rp10-15 juta',
  'Rp 5',
  'juta',
  '24 November 2026',
  '25/11/2026',
  '08.00–10.00 WIB',
  '01:30',
  '16:9',
  '2x24 jam',
  '0812-5550-0123',
  '+62 21',
  '(0274)',
  'UU 14/2008',
  'Pasal 27A ayat (2)',
  'ke-48',
  '36 m²',
  'BPJS',
  'APBDes',
  'S.E.',
  'dll.',
  'No.',
  '(menahan tawa)',
  '[ISI: kota]',
  'contoh.go.id',
  '@akun',
  '#CekFakta',
  '½',
  '%',
  '–',
  '-',
  '/',
  ':',
  '.',
  '?',
  '🙂',
  '1️⃣',
  '١٢',
  '𝟏',
  '\n',
)
const blank = fc.constantFrom('', ' ', ' ', ' ', '\u00a0')

/** Any text that may stand in a field of a script. */
export const scriptTexts: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.tuple(parts, blank), { maxLength: 12 }).map((pairs) => pairs.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,:;/-–()[]@#%+x ²aABpRs'), maxLength: 40 }),
  texts,
)
