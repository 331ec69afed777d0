import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Strictness } from '../../../../i18n/normalise.ts'
import type { Question } from '../../model.ts'
import type { TextEntryAnswer, TextEntryShape } from './model.ts'
import { expectedFeedback, textEntry, textEntryWithoutKey } from './score.ts'

function ask(answer: TextEntryAnswer, expected: Question<TextEntryShape>['expected'] = []) {
  const question: Question<TextEntryShape> = {
    id: 'takarir',
    type: 'text-entry',
    prompt: 'Disebut apa?',
    points: 2,
    answer,
    feedback: { correct: 'Sebab benar', incorrect: 'Petunjuk' },
    expected,
  }
  return question
}

function askText(accept: string[], strict: Strictness[] = []) {
  return ask({ kind: 'text', accept, strict }, [{ value: 'Keterangan', feedback: 'Sebab keterangan' }])
}

function askNumber(value: number, tolerance = 0, unit = '') {
  return ask({ kind: 'number', value, tolerance, unit }, [{ value: 22.2, feedback: 'Sebab terbalik' }])
}

const right = { status: 'scored', earned: 2, possible: 2, missed: 0, extra: 0 }
const wrong = { ...right, earned: 0 }

describe('score of a text', () => {
  test('leaves a blank field unanswered', () => {
    for (const response of [undefined, '', '  \n\u00A0', '\u200B']) {
      expect(textEntry.score(askText(['takarir']), response)).toEqual({ status: 'unanswered' })
      expect(textEntry.score(askNumber(4), response)).toEqual({ status: 'unanswered' })
    }
  })

  test('takes every accepted text for right and others for wrong', () => {
    const question = askText(['takarir', 'subtitle'])
    expect(textEntry.score(question, 'takarir')).toEqual(right)
    expect(textEntry.score(question, 'Subtitle.')).toEqual(right)
    expect(textEntry.score(question, 'keterangan')).toEqual(wrong)
    expect(textEntry.score(question, 'takarirnya')).toEqual(wrong)
  })

  test('does not forgive what the question is strict about', () => {
    const question = askText(['#JalanAman'], ['case'])
    expect(textEntry.score(question, ' #JalanAman. ')).toEqual(right)
    expect(textEntry.score(question, '#jalanAman')).toEqual(wrong)
  })

  test('takes every forgiven variant of an accepted text for right', () => {
    const variants: Record<string, string[]> = {
      ' ': ['  ', '\u00A0', '\u2009', '\u3000', '\t'],
      "'": ['’', '‘', 'ʼ', '`', '´'],
      '"': ['“', '”', '„', '«', '»'],
      '-': ['–', '—', '‑', '−'],
    }
    const fullWidth = (character: string) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)
    const typed = (character: string) => {
      const forms = /[a-z]/.test(character) ? [character.toUpperCase(), fullWidth(character)] : []
      const form = fc.constantFrom(character, ...forms, ...(variants[character] ?? []))
      return fc.tuple(form, fc.constantFrom('', '', '\u200B')).map((parts) => parts.join(''))
    }
    const accepted = fc.stringMatching(/^[a-z][a-z '"-]{0,12}[a-z]$/)
    const ends = fc.tuple(fc.constantFrom('', ' ', '\u00A0'), fc.constantFrom('', '.', '!', ' ?', '...', '…'))
    const pair = accepted.chain((text) =>
      fc.tuple(fc.constant(text), fc.tuple(...Array.from(text, typed)), ends),
    )
    fc.assert(
      fc.property(pair, ([text, letters, [start, end]]) => {
        const variant = `${start}${letters.join('')}${end}`
        expect(textEntry.score(askText(['lain', text]), variant)).toEqual(right)
      }),
    )
  })
})

describe('score of a number', () => {
  test('takes both ends of the tolerance for right', () => {
    const question = askNumber(62.9, 0.1, 'persen')
    for (const response of ['62,9', '62.8', '63', '63 %', '62,85 persen']) {
      expect(textEntry.score(question, response)).toEqual(right)
    }
    expect(textEntry.score(question, '62,79')).toEqual(wrong)
    expect(textEntry.score(question, '63,01')).toEqual(wrong)
  })

  test('forgives what computers lose in decimals, and nothing more', () => {
    expect(textEntry.score(askNumber(0.1 + 0.2), '0,3')).toEqual(right)
    expect(textEntry.score(askNumber(0.3, 0.1), '0,4')).toEqual(right)
    expect(textEntry.score(askNumber(0), '0,0001')).toEqual(wrong)
    expect(textEntry.score(askNumber(1000000), '1000001')).toEqual(wrong)
  })

  test('asks back when a number can be read in two ways, also when one of them is right', () => {
    const asked = {
      status: 'invalid',
      reason: 'ambiguous-number',
      readings: [
        { value: 1000, rewritten: '1000' },
        { value: 1, rewritten: '1,0' },
      ],
    }
    expect(textEntry.score(askNumber(1000), '1.000')).toEqual(asked)
    expect(textEntry.score(askNumber(1), '1.000')).toEqual(asked)
    expect(textEntry.score(askNumber(7), '1.000')).toEqual(asked)
  })

  test('refuses what is not a number, rather than calling it wrong', () => {
    expect(textEntry.score(askNumber(4), 'empat')).toEqual({ status: 'invalid', reason: 'not-a-number' })
  })

  test('never throws, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (response) => {
        for (const question of [askText(['takarir']), askNumber(4, 0, 'orang')]) {
          textEntry.score(question, response)
          expectedFeedback(question, response)
        }
      }),
    )
  })
})

describe('expectedFeedback', () => {
  test('answers a foreseen wrong text in any forgiven form', () => {
    expect(expectedFeedback(askText(['takarir']), ' keterangan. ')).toBe('Sebab keterangan')
    expect(expectedFeedback(askText(['takarir'], ['case']), 'keterangan')).toBeUndefined()
  })

  test('answers a foreseen wrong number in any form', () => {
    expect(expectedFeedback(askNumber(4.5, 0, 'persen'), '22.20 %')).toBe('Sebab terbalik')
    expect(expectedFeedback(askNumber(4.5, 1), '22,3')).toBeUndefined()
  })

  test('says nothing to a right, an unforeseen, an unreadable or a missing answer', () => {
    expect(expectedFeedback(askNumber(22.2), '22,2')).toBeUndefined()
    expect(expectedFeedback(askNumber(4.5), '7')).toBeUndefined()
    expect(expectedFeedback(askNumber(4.5), 'keterangan')).toBeUndefined()
    expect(expectedFeedback(askText(['takarir']), '')).toBeUndefined()
  })

  test('never matches a foreseen answer of the other kind', () => {
    const mixed = [{ value: 5, feedback: 'Lima' }]
    expect(expectedFeedback(ask({ kind: 'text', accept: ['4'], strict: [] }, mixed), '5')).toBeUndefined()
  })
})

describe('keepRight', () => {
  test('returns the text as it was typed', () => {
    expect(textEntry.keepRight(askText(['takarir']), ' Takarir?')).toBe(' Takarir?')
  })
})

describe('textEntryWithoutKey', () => {
  test('takes off the accepted texts and every feedback', () => {
    const open = textEntryWithoutKey(askText(['takarir'], ['case']))
    expect(open.answer).toEqual({ kind: 'text', accept: [], strict: ['case'] })
    expect(JSON.stringify(open)).not.toMatch(/takarir"\]|Sebab|Petunjuk|Keterangan/)
  })

  test('takes off the number and its tolerance and leaves the unit', () => {
    const open = textEntryWithoutKey(askNumber(4.5, 0.5, 'persen'))
    expect(open.answer).toEqual({ kind: 'number', value: 0, tolerance: 0, unit: 'persen' })
    expect(JSON.stringify(open)).not.toMatch(/Sebab|Petunjuk|22/)
  })
})

describe('key', () => {
  test('is the answer, whatever the words around it are', () => {
    const question = askNumber(4.5, 0.5, 'persen')
    expect(textEntry.key({ ...question, prompt: 'Berapa?' })).toEqual(question.answer)
  })
})
