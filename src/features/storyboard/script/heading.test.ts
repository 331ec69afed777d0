import { expect, test } from 'vitest'
import { headingIn } from './heading.ts'
import { secondsOf } from './seconds.ts'

const of = (text: string) => {
  const found = headingIn(text)
  return found && [found.of, secondsOf([found.timing])[0], found.location || found.label, found.rest]
}

test.each([
  ['SHOT 1', 'shot', undefined, '', ''],
  ['Shot 1 (3dtk)', 'shot', 3, '', ''],
  ['Shot #2: CU pintu', 'shot', undefined, '', 'CU pintu'],
  ['Scene 3 (10–18 detik)', 'scene', 8, '', ''],
  ['ADEGAN 1 - LOKET - SIANG', 'scene', undefined, 'LOKET - SIANG', ''],
  ['Adegan II: Rudi datang', 'scene', undefined, '', 'Rudi datang'],
  ['Shot penutup: logo', 'shot', undefined, 'Shot penutup', 'logo'],
  ['INT. RUANG LOKET - SIANG', 'scene', undefined, 'INT. RUANG LOKET - SIANG', ''],
  ['1. CU map (3 dtk)', 'number', 3, '', 'CU map'],
  ['4) Kartu akhir', 'number', undefined, '', 'Kartu akhir'],
  ['Detik 0-3: Pintu', 'time', 3, '', 'Pintu'],
  ['[00:00 - 00:03] Pintu', 'time', 3, '', 'Pintu'],
  ['HOOK (0-3 dtk)', 'section', 3, 'HOOK', ''],
  ['Hook: Pernah antre?', 'section', undefined, 'Hook', 'Pernah antre?'],
])('%s', (text, kind, seconds, name, rest) => {
  expect(of(text)).toEqual([kind, seconds, name, rest])
})

test.each([
  ...[
    'Bagian 2 dari video ini seru',
    'Isi formulir biru.',
    '1.5 juta warga',
    'Adegan di loket',
    'Shot bagus',
  ],
  ...['internet cepat', 'Ajakan kami sederhana', ''],
])('%j is no heading', (text) => {
  expect(headingIn(text)).toBeUndefined()
})

test('what may be said as well is doubtful', () => {
  expect(
    ['10:30 loket buka', 'Solusi: cek dulu', 'Solusi', 'Hook: antre?'].map(
      (text) => headingIn(text)?.isDoubtful,
    ),
  ).toEqual([true, true, undefined, undefined])
})
