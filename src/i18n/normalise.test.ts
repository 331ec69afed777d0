import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise, type Strictness } from './normalise.ts'

const ALL: Strictness[] = ['case', 'spaces', 'quotes', 'dashes', 'width']

/** Texts with many of the characters that are folded. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'AaÉJΣİß  \t\n\u00A0\u2009\u3000.!?…"“”„«»\'‘’ʼ`´-–—‑−'),
      fc.constantFrom('\u0301', '\u030C', '\u0338', '\u200B', '\u200D', '\uFEFF', '\u202E', '\u00AD'),
      fc.constantFrom('Ａ', '１', '！', '＂', '－', '＜', '\u1FEF', '\u212A', '²', '½', '👷🏽‍♀️', '\uD800'),
    ),
  }),
)

describe('normalise', () => {
  test.each([
    { forgives: 'letter case', typed: 'Bina MARGA', same: 'bina marga' },
    { forgives: 'the kind and the number of spaces', typed: ' air\u00A0\u2009  minum\n', same: 'air minum' },
    { forgives: 'the shape of single quotation marks', typed: '‘a’ ʼb` ´c‚ ‹d›', same: "'a' 'b' 'c' 'd'" },
    { forgives: 'the shape of double quotation marks', typed: '“a” „b« »c″', same: '"a" "b" "c"' },
    { forgives: 'the length of dashes', typed: 'a–b—c‑d−e‐f', same: 'a-b-c-d-e-f' },
    { forgives: 'full-width letters', typed: 'ＨＵＭＡＳ\u3000１２％', same: 'humas 12%' },
    { forgives: 'invisible characters', typed: '\uFEFFta\u200Bka\u00ADrir\u200F', same: 'takarir' },
    { forgives: 'decomposed letters', typed: 'cafe\u0301', same: 'café' },
    { forgives: 'marks at the end', typed: 'takarir .?!…', same: 'takarir' },
  ])('forgives $forgives', ({ typed, same }) => {
    expect(normalise(typed, [])).toBe(same)
  })

  test.each([
    { difference: 'case', typed: 'Bina Marga' },
    { difference: 'spaces', typed: 'bina  marga' },
    { difference: 'quotes', typed: '“bina” marga' },
    { difference: 'dashes', typed: 'bina–marga' },
    { difference: 'width', typed: 'ｂｉｎａ' },
  ] as const)('leaves $difference alone when strict about it', ({ difference, typed }) => {
    expect(normalise(typed, [difference])).toBe(typed)
    expect(
      normalise(
        typed,
        ALL.filter((other) => other !== difference),
      ),
    ).not.toBe(typed)
  })

  test('trims, drops invisible characters and end marks however strict it is', () => {
    expect(normalise(' \u200BTakarir. ', ALL)).toBe('Takarir')
  })

  test('keeps differences that have a meaning', () => {
    for (const text of ['m²', '½', '①', 'ﬁ', '5‰', '#jalan', 'a/b', 'x.y', '👷🏽']) {
      expect(normalise(text, [])).toBe(text)
    }
  })

  test('keeps a text that is nothing but end marks', () => {
    expect(normalise(' ? ', [])).toBe('?')
    expect(normalise('?', [])).not.toBe(normalise('!', []))
  })

  test('changes nothing when applied to its own result', () => {
    fc.assert(
      fc.property(hostileText, fc.subarray(ALL), (text, strict) => {
        const once = normalise(text, strict)
        expect(normalise(once, strict)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  test('takes time in proportion to the length', () => {
    const start = performance.now()
    normalise(`${'. '.repeat(200_000)}a`, [])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
