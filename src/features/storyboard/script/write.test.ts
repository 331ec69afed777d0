import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import hostile from '../../../../tests/fixtures/hostile-texts.json' with { type: 'json' }
import { emptyShot, type Line, type Shot } from '../model.ts'
import { folded } from './fold.ts'
import { readScript } from './paste.ts'
import { scriptText } from './write.ts'

const shot = (more: Partial<Shot>): Shot => ({ ...emptyShot(), ...more })

test('a script is a table as a spreadsheet copies it', () => {
  const shots = [
    shot({
      seconds: 2.5,
      visual: 'CU, top: bunga\nmendarat',
      lines: [
        { speaker: 'RIAN', text: 'Bu, bunganya sudah saya bawa.' },
        { speaker: '', text: 'Ia "yakin".' },
      ],
      onScreen: [
        { text: 'BUNGA TETAP?', place: 'top' },
        { text: 'Satu\ndua', place: 'bottom' },
      ],
      sound: 'kresek, bel',
    }),
    shot({
      visual: '=1+1',
      lines: [{ speaker: '', text: 'Musik hangat' }],
      onScreen: [{ text: '-', place: 'top' }],
    }),
  ]
  expect(scriptText(shots)).toBe(
    [
      'Shot\tDtk\tVisual\tAudio\tTeks layar\tSFX',
      '1\t2,5\t"CU, top: bunga\nmendarat"\t"RIAN: Bu, bunganya sudah saya bawa.\n: Ia ""yakin""."\t"BUNGA TETAP?\n\nSatu\ndua"\tkresek, bel',
      '2\t5\t\'=1+1\t"""Musik hangat"""\t"""-"""\t',
    ].join('\n'),
  )
  expect(scriptText([])).toBe('Shot\tDtk\tVisual\tAudio\tTeks layar\tSFX')
  expect(scriptText([shot({ location: 'Loket' })])).toBe(
    'Shot\tDtk\tVisual\tAudio\tTeks layar\tSFX\tLokasi\n1\t5\t\t\t\t\tLoket',
  )
})

/** What reading gives back of a shot: blanks of one sort, none around a text, no line without words. */
function readBack({ seconds, visual, lines, onScreen, sound, location }: Shot) {
  const words = (text: string) => folded(text).trim()
  return {
    seconds,
    visual: words(visual),
    lines: lines
      .map(({ speaker, text }): Line => ({ speaker: words(speaker), text: words(text) }))
      .filter(({ text }) => text !== ''),
    onScreen: onScreen.map(({ text }) => words(text).replace(/\n{2,}/g, '\n')).filter((text) => text !== ''),
    sound: words(sound),
    location: words(location),
  }
}

/** Any letters, with signs of tables and scripts among them, but none of the marks that quotations are made of. */
const letters = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Bu, ',
        'RIAN: ',
        'SFX: ',
        'Visual',
        'VO: ',
        '\t',
        '\n',
        '"',
        ' | ',
        '- ',
        '(bel)',
        '[ISI]',
        '1. ',
      ),
      fc.constantFrom(
        'Shot 1',
        '3 dtk',
        ': ',
        '. ',
        'Total',
        "'=",
        '=',
        '*',
        '---',
        'No\tDurasi',
        '\\',
        '<br>',
        'hening',
      ),
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/[“”„«»'‘’]/g, ''))
/** Speech that no quotation mark tells apart from what is around it is left out. */
const speech = letters.map((text) => text.replaceAll('"', '').replace(/[()[\]]/g, ''))
const speakers = fc.constantFrom('', 'RIAN', 'Bu Sari', 'Petugas loket', 'Warga 1', 'kepala dinas')
const halves = fc.integer({ min: 1, max: 360 }).map((steps) => steps / 2)
const shots: fc.Arbitrary<Shot> = fc
  .record({
    seconds: halves,
    visual: letters,
    lines: fc.array(fc.record({ speaker: speakers, text: speech }), { maxLength: 3 }),
    onScreen: fc.array(fc.record({ text: letters, place: fc.constant('top' as const) }), { maxLength: 3 }),
    sound: letters,
    location: letters,
  })
  .map((parts) => shot(parts))

describe('there and back', () => {
  test('shots that were written and read are the same', () => {
    fc.assert(
      fc.property(fc.array(shots, { maxLength: 5 }), (written) => {
        const { shots: read, notes, title } = readScript(scriptText(written))
        expect(read).toEqual(written.map(readBack))
        expect(notes).toEqual([])
        expect(title).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  test.each(hostile)('$id is what it was', ({ text }) => {
    const written = [shot({ visual: text, location: text, sound: text, onScreen: [{ text, place: 'top' }] })]
    const [read] = readScript(scriptText(written)).shots
    const { visual, location, sound, onScreen } = readBack(written[0] ?? emptyShot())
    expect(read).toMatchObject({ visual, location, sound, onScreen })
  })
})
