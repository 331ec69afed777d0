import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import hostile from '../../../../tests/fixtures/hostile-texts.json' with { type: 'json' }
import { folded } from './fold.ts'
import { type PastedScript, readScript } from './paste.ts'

/** Every text of a script, in no order. */
function textsOf({ title = '', shots, notes }: PastedScript): string {
  const parts = shots.flatMap((shot) => {
    const { visual, lines, onScreen, sound, location, label = '', terms = {}, props = '', people = '' } = shot
    const spoken = lines.flatMap(({ speaker, text }) => [speaker, text])
    return [visual, ...spoken, ...onScreen, sound, location, label, ...Object.values(terms), props, people]
  })
  return [title, ...parts, ...notes].join('\n')
}

/** What scripts are made of besides words. */
const signs = fc.constantFrom(
  ...[
    '\n',
    '\n',
    '\n\n',
    '\t',
    ' | ',
    ' - ',
    ' — ',
    ': ',
    ', ',
    '. ',
    '? ',
    '; ',
    '"',
    '“',
    '”',
    '(',
    ')',
    '[',
    ']',
  ],
  ...[
    '*',
    '**',
    '_',
    '# ',
    '> ',
    '- ',
    '• ',
    '[[',
    ']]',
    '/*',
    '*/',
    '<br>',
    '|---|---|\n',
    '@',
    '=',
    "'",
    '~',
  ],
  ...['VISUAL: ', 'VO: ', 'Audio (VO): ', 'TEKS: ', 'SFX: ', 'Durasi: ', 'Lokasi: ', 'Catatan: ', 'Judul: '],
  ...[
    'Shot 1',
    'SHOT 2: ',
    'Scene 3 - ',
    'ADEGAN 1 - ',
    'HOOK',
    'Solusi: ',
    '1. ',
    '2) ',
    '3\t',
    '1️⃣ ',
    'Detik 0-3: ',
  ],
  ...[
    '(3 dtk)',
    '0:00-0:03 ',
    '5" ',
    'INT. ',
    '.KARTU',
    'CUT TO:',
    'Title: ',
    'RIAN: ',
    'Bu Lina: ',
    'BU SARI — ',
    'RUDI\n',
  ],
  ...[
    'No\tDurasi\tVisual\tNarasi\n',
    'Visual | Audio\n',
    'shot;visual;audio\n',
    'Shot,Visual,Audio\n',
    'Total\t',
    'CU ',
  ],
  ...[
    '[24/11/26 09.12] Rina: ',
    '(tanpa suara)',
    '(menahan tawa) ',
    '(bunyi bel)',
    'musik ',
    '[ISI] ',
    '-',
    '#tagar ',
    ' ',
  ],
)
/** Words that mean nothing, each another one. */
const words = Array.from({ length: 40 }, (_, at) => `q${'bcdfghjk'[at % 8]}${'aeiou'[Math.floor(at / 8)]}zu`)
const scripts = fc
  .array(fc.tuple(fc.oneof(signs, signs, fc.string({ maxLength: 3 })), fc.boolean()), { maxLength: 40 })
  .map((parts) =>
    parts.map(([sign, isBig], at) => sign + (isBig ? words[at]?.toUpperCase() : words[at])).join(' '),
  )
const anything = fc.oneof(
  scripts,
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(signs, { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('any text', () => {
  test('never throws, and gives shots that a board takes', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { seconds, lines, onScreen } of readScript(text).shots) {
          expect(seconds === undefined || (Number.isFinite(seconds) && seconds > 0)).toBe(true)
          for (const line of lines) expect(line.text.trim()).toBe(line.text)
          for (const line of lines) expect(line.text).not.toBe('')
          for (const shown of onScreen) expect(shown.trim()).not.toBe('')
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('no word vanishes, whatever signs stand around it', () => {
    fc.assert(
      fc.property(scripts, (text) => {
        const all = textsOf(readScript(text)).toLowerCase()
        const lost = words.filter((word) => text.toLowerCase().includes(word) && !all.includes(word))
        expect(lost).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test('of plain lines, no letter and no digit vanishes', () => {
    const plain = fc
      .array(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('\n', ' ', '. ', 'Halo, ')),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(plain, (text) => {
        const lettersOf = (all: string) => (all.match(/\p{L}|\p{N}/gu) ?? []).sort().join('')
        // A label, a number or a time may vanish as such.
        fc.pre(!/[\d:：|\t=–—-]/.test(folded(text)))
        expect(lettersOf(textsOf(readScript(text)))).toBe(lettersOf(folded(text)))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('hostile texts', () => {
  test.each(hostile)('$id keeps its words', ({ text }) => {
    const script = readScript(text)
    const wordsOf = (all: string) => folded(all).match(/[\p{L}\p{N}]{3,}/gu) ?? []
    const all = textsOf(script)
    expect(wordsOf(text).filter((word) => !all.includes(word))).toEqual([])
  })

  test('nothing is HTML', () => {
    expect(readScript('<b>Tebal</b> 3 < 5').shots[0]?.lines).toEqual([
      { speaker: '', text: '<b>Tebal</b> 3 < 5' },
    ])
  })
})
