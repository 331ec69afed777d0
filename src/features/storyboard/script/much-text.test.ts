import { describe, expect, test } from 'vitest'
import { MAX_SHOTS, MAX_TEXT } from '../model.ts'
import { readScript } from './paste.ts'

describe('much text', () => {
  test(`has at most ${MAX_SHOTS} shots; the rest is notes`, () => {
    const text = Array.from(
      { length: 260 },
      (_, at) => `Shot ${at + 1} - 3s - Gambar${at} - VO: Kata${at}.`,
    ).join('\n')
    const script = readScript(text)
    expect(script.shots).toHaveLength(MAX_SHOTS)
    expect(script.notes).toHaveLength(60)
    expect(script.notes.at(-1)).toContain('Kata259')
  })

  test('no field is longer than a board keeps', () => {
    const script = readScript(`VISUAL: ${'a'.repeat(MAX_TEXT + 5)}`)
    expect(script.shots[0]?.visual).toHaveLength(MAX_TEXT)
    expect(script.notes).toEqual(['Shot 1: aaaaa'])
  })

  test.each(['RIAN: a', 'Shot 1: a', '"a', 'a', 'VO: a', '|a'])(
    '%j before very many blanks is read',
    (start) => {
      const text = `${start}${' '.repeat(200_000)}b. RIAN: c`
      expect(readScript(text).shots.length).toBeGreaterThan(0)
    },
  )

  // A search that goes back over what it has read takes minutes for these; the test would not end in time.
  test.each([
    '"',
    '"" ',
    '(',
    '[',
    '[[',
    '/*',
    '*',
    '_a',
    '*a *',
    '. ',
    '! "',
    '|',
    '|-',
    '\t',
    '\t"',
    '""\t',
    ';"',
    ' ',
    '\n',
    '\n"',
    '- ',
    '-',
    '=',
    ': ',
    'a: ',
    'A: "',
    'RIAN: ',
    'A B',
    '1',
    '1. ',
    '1:',
    '0:00-',
    '3 dtk ',
    '#',
    '# ',
    '> ',
    '@',
    '(a',
    'A. ',
    'VO: ',
    '. VO: ',
    ' | VO: ',
    'Shot 1\n',
    '1. a\n',
    'RUDI\n\n',
    'INT. A\n',
    'Title: ',
    'No\tVisual\tAudio\n',
    'a\tb\n',
    '(bel) ',
    '[a] ',
    '- "x" ',
    '.',
    '…',
    ')',
    '“\n…- ',
    ']]@\n',
  ])('30,000 characters of %j are read', (unit) => {
    const text = unit.repeat(30_000 / unit.length)
    expect(readScript(text).shots.length).toBeLessThanOrEqual(MAX_SHOTS)
    expect(readScript(`${text}x`).shots.length).toBeLessThanOrEqual(MAX_SHOTS)
  })
})
