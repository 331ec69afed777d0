import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contents } from '../../../../tests/support/boards.ts'
import type { Cue } from '../animatic/model.ts'
import { type Content, emptyBrief, emptyShot, type Line, type Shot } from '../model.ts'
import { withoutAsides } from '../speech/asides.ts'
import { cuesOf } from './cues.ts'

const RATE = 12

function board(...shots: Partial<Shot>[]): Content {
  const ids = shots.map((_, at) => `S${at}`)
  return {
    brief: emptyBrief(),
    order: ids,
    shots: Object.fromEntries(shots.map((shot, at) => [`S${at}`, { ...emptyShot(), ...shot }])),
    panels: {},
  }
}

const says = (text: string, speaker = ''): Line => ({ speaker, text })
const linesOf = (cues: Cue[]) => cues.map(({ lines }) => lines)

describe('lines', () => {
  test('break before conjunctions and prepositions, in the middle rather than at the end', () => {
    const cues = cuesOf(
      board({ seconds: 10, lines: [says('Kalau tetap, persennya sama dari awal sampai lunas.')] }),
      RATE,
    )
    expect(linesOf(cues)).toEqual([['Kalau tetap, persennya sama', 'dari awal sampai lunas.']])
  })

  test('a short text stands in one line', () => {
    expect(linesOf(cuesOf(board({ lines: [says('Bisa Mas hitung sejak awal.')] }), RATE))).toEqual([
      ['Bisa Mas hitung sejak awal.'],
    ])
  })

  test('amounts, titles and gaps to fill in are not torn apart', () => {
    const text = 'Uang mukanya mulai Rp 5 juta kata Bu Sari di loket [ISI: kota] kemarin.'
    for (const whole of ['Rp 5 juta', 'Bu Sari', '[ISI: kota]']) {
      const lines = cuesOf(board({ seconds: 12, lines: [says(text)] }), RATE).flatMap((cue) => cue.lines)
      expect(lines.some((line) => line.includes(whole))).toBe(true)
    }
  })

  test('what is not said is left out', () => {
    expect(
      linesOf(cuesOf(board({ lines: [says('(berbisik) Bunganya [bel] buat Ibu.', 'RIAN')] }), RATE)),
    ).toEqual([['Bunganya buat Ibu.']])
    expect(cuesOf(board({ lines: [says('(menahan tawa)')] }), RATE)).toEqual([])
  })

  test('two who say little stand in one caption, each behind a dash', () => {
    const shot = { seconds: 4, lines: [says('Sudah?', 'RIAN'), says('Belum, Mas.', 'BU SARI')] }
    expect(linesOf(cuesOf(board(shot), RATE))).toEqual([['- Sudah?', '- Belum, Mas.']])
  })

  test('two who say more stand one after the other', () => {
    const shot = {
      seconds: 6,
      lines: [says('Tinggal uang muka, ya, Bu?', 'RIAN'), says('Muka siapa dulu, nih?', 'BU SARI')],
    }
    expect(linesOf(cuesOf(board(shot), RATE))).toHaveLength(2)
  })
})

describe('sounds', () => {
  test('stand in brackets before the words', () => {
    const shot = { seconds: 5, sound: 'Bel antrean', lines: [says('Nomor berikutnya.')] }
    expect(cuesOf(board(shot), RATE)).toEqual([
      { from: 0, to: 1000, lines: ['[bel antrean]'] },
      { from: 1080, to: 2580, lines: ['Nomor berikutnya.'] },
    ])
  })

  test('stand above the words where there is no time for both', () => {
    const shot = { seconds: 2, sound: '[bel antrean]', lines: [says('Nomor tiga, silakan ke loket.')] }
    expect(linesOf(cuesOf(board(shot), RATE))[0]).toEqual(['[bel antrean]', expect.any(String)])
  })

  test.each(['', '-', 'tanpa suara', '[]'])('“%s” is none', (sound) => {
    expect(cuesOf(board({ sound }), RATE)).toEqual([])
  })

  test('an acronym stays as it is', () => {
    expect(linesOf(cuesOf(board({ sound: 'TV menyala' }), RATE))).toEqual([['[TV menyala]']])
  })
})

describe('times', () => {
  test('begin with each shot, and leave two frames between captions that follow each other', () => {
    const shot = { seconds: 2.5, lines: [says('Syarat utamanya rumah pertama saja.')] }
    const cues = cuesOf(board(shot, shot), RATE)
    expect(cues.map(({ from, to }) => [from, to])).toEqual([
      [0, 2420],
      [2500, 5000],
    ])
  })

  test('let people read at most 15 characters a second where the shot is long enough', () => {
    const shot = { seconds: 20, lines: [says('Bank akan melihat usaha dan rekening Anda. Jadi, rapikan.')] }
    for (const { from, to, lines } of cuesOf(board(shot), 22)) {
      expect(lines.join(' ').length / (to - from)).toBeLessThanOrEqual(0.015)
      expect(to - from).toBeGreaterThanOrEqual(1000)
    }
  })

  test('more than fits is all there, only faster', () => {
    const text = 'Ini untuk rumah pertama, dan penghasilannya ada batasnya. '.repeat(20)
    const cues = cuesOf(board({ seconds: 0.5, lines: [says(text)] }, { lines: [says('Lalu.')] }), RATE)
    expect(wordsIn(cues.slice(0, -1))).toBe(wordsOf(text))
    expect(cues.at(-2)?.to).toBe(500)
    expect(cues.at(-1)?.from).toBe(500)
  })
})

const speech = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 30 }) },
  fc
    .array(
      fc.constantFrom(
        'Bu',
        'Sari,',
        'Rp5.000',
        '–',
        'dan',
        'di',
        '[ISI:',
        'kota]',
        '(2)',
        '🙏',
        '\n',
        '5',
        'juta.',
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
)
const boards = fc
  .tuple(
    contents,
    fc.array(
      fc.array(fc.record({ speaker: fc.constantFrom('', 'RIAN', 'BU SARI'), text: speech }), {
        maxLength: 5,
      }),
    ),
    fc.oneof(fc.constant(''), speech),
  )
  .map(([content, lines, sound]) => ({
    ...content,
    shots: Object.fromEntries(
      Object.entries(content.shots).map(([id, shot], at) => [
        id,
        { ...shot, lines: lines[at] ?? shot.lines, sound },
      ]),
    ),
  }))
const rates = fc.oneof(fc.double({ min: 6, max: 22, noNaN: true }), fc.constantFrom(0, Number.NaN, 1e9))

describe('of any board', () => {
  test('times are whole, rise, never overlap, and stay inside the shot; there are one or two lines', () => {
    fc.assert(
      fc.property(boards, rates, (content, rate) => {
        const ends: number[] = []
        for (const id of content.order)
          ends.push((ends.at(-1) ?? 0) + (content.shots[id]?.seconds ?? 0) * 1000)
        let last = 0
        for (const { from, to, lines } of cuesOf(content, rate)) {
          expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true)
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to - from).toBeLessThanOrEqual(6000)
          expect(ends.find((end) => end > from)).toBeGreaterThanOrEqual(to)
          expect([1, 2]).toContain(lines.length)
          for (const line of lines) expect(line.trim()).not.toBe('')
          last = to
        }
      }),
    )
  })

  test('every word is there, in order', () => {
    fc.assert(
      fc.property(boards, rates, (content, rate) => {
        const spoken = { ...content, shots: withoutSounds(content.shots) }
        const all = content.order.flatMap((id) => content.shots[id]?.lines ?? [])
        expect(wordsIn(cuesOf(spoken, rate))).toBe(wordsOf(all.map(({ text }) => text).join('\n')))
      }),
    )
  })

  test('a line is longer than 28 characters only where it is one word, or the shot has more captions than frames', () => {
    fc.assert(
      fc.property(boards, rates, (content, rate) => {
        for (const { lines, from, to } of cuesOf(content, rate)) {
          for (const line of lines) {
            const isLong = Array.from(line).length > 28 && /\s/.test(line)
            if (isLong) expect(to - from).toBeLessThan(500)
          }
        }
      }),
    )
  })
})

function withoutSounds(shots: Content['shots']): Content['shots'] {
  return Object.fromEntries(Object.entries(shots).map(([id, shot]) => [id, { ...shot, sound: '' }]))
}

/** Words without the dashes that stand alone, which two speakers get. */
function wordsOf(text: string): string {
  return withoutAsides(text)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split(/[\p{Cc}\s]+/u)
    .filter((word) => word !== '' && word !== '-')
    .join(' ')
}

function wordsIn(cues: Cue[]): string {
  return cues
    .flatMap(({ lines }) => lines)
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '-')
    .join(' ')
}
