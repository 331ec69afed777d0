/** Each mistake in a test gives a message that says where, what and how to mend it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messagesFor, PATHS } from './small-course.ts'
import { FORMS, type SmallItem, withForms, withSlip } from './small-forms.ts'

test('Two sound forms have nothing to mend', () => {
  expect(messagesFor(withForms())).toBe('')
})

describe('An editor', () => {
  const slips: [title: string, form: keyof typeof FORMS, find: string, replacement: string][] = [
    ['forgets the feedback of a choice', 'before', '        feedback: Alasan b.\n', ''],
    ['mistypes the difficulty', 'before', 'difficulty: sedang', 'difficulty: sedng'],
    ['forgets the difficulty', 'before', '    difficulty: mudah\n', ''],
    ['mistypes an objective', 'after', 'objective: menyebut-sumber', 'objective: menyebut-sumbr'],
    ['gives points', 'before', '    difficulty: mudah\n', '    difficulty: mudah\n    points: 2\n'],
    ['marks no choice as right', 'before', '        correct: true\n', ''],
    [
      'marks two choices as right',
      'after',
      '        feedback: Alasan c.',
      '        correct: true\n        feedback: Alasan c.',
    ],
    ['writes two equal choices', 'before', 'Jawablah hal 1', 'Tanyakan hal 1'],
    ['writes the letters in another order', 'before', '- id: b', '- id: c'],
    [
      'swaps two letters',
      'before',
      '- id: c\n        text: Teruskan hal 1',
      '- id: d\n        text: Teruskan hal 1',
    ],
    [
      'writes three choices',
      'before',
      '      - id: d\n        text: Tunggulah hal 1 sebelum rapat ini.\n        feedback: Alasan d.\n',
      '',
    ],
    ['changes the id of a form', 'after', 'id: sesudah\n', 'id: setelah\n'],
    ['uses the id of a section for an item', 'before', 'id: sebelum-3\n', 'id: kanal-sama\n'],
    ['uses an id of the other form', 'after', 'id: sesudah-3\n', 'id: sebelum-3\n'],
    ['makes an item harder than its twin', 'after', 'difficulty: mudah', 'difficulty: sukar'],
    [
      'makes a choice far longer',
      'before',
      'Teruskan hal 2 sebelum rapat ini.',
      'Teruskan hal 2 sebelum rapat ini kepada unit teknis.',
    ],
    [
      'writes a sentence of the other form',
      'after',
      'Keadaan ke-4 sesudah kursus ini.',
      'Keadaan ke-9 sebelum kursus ini.',
    ],
    [
      'writes a sentence of a lesson',
      'after',
      'Keadaan ke-4 sesudah kursus ini.',
      'Situs memuat *jadwal baru*, loket memuat jadwal lama.',
    ],
    ['writes a tag in an item', 'before', 'Keadaan ke-5', '<b>Keadaan</b> ke-5'],
    ['writes a spelling that is not standard', 'before', 'Keadaan ke-5', 'Resiko ke-5'],
    ['forgets a colon', 'before', 'difficulty: mudah', 'difficulty mudah'],
  ]

  test.each(slips)('%s', (_, form, find, replacement) => {
    expect(messagesFor(withSlip(form, find, replacement))).toMatchSnapshot()
  })

  test('writes one form only', () => {
    const texts = withForms()
    texts.delete(FORMS.after)
    expect(messagesFor(texts)).toMatchSnapshot()
  })

  test('leaves a copy of a form in the folder', () => {
    const texts = withForms()
    const copy = (texts.get(FORMS.after) ?? '').replaceAll('sesudah', 'salinan')
    expect(messagesFor(texts.set('id/tests/salinan.yaml', copy))).toMatchSnapshot()
  })

  test('saves a form under another ending', () => {
    const texts = withForms()
    const text = texts.get(FORMS.after) ?? ''
    texts.delete(FORMS.after)
    expect(messagesFor(texts.set('id/tests/sesudah.yml', text))).toMatchSnapshot()
  })

  test('deletes an item of one form', () => {
    expect(
      messagesFor(
        withSlip(
          'after',
          / {2}- id: sesudah-20[\s\S]*/.exec(withForms().get(FORMS.after) ?? '')?.[0] ?? '?',
          '',
        ),
      ),
    ).toMatchSnapshot()
  })

  test('saves an empty form', () => {
    expect(messagesFor(withForms().set(FORMS.after, ''))).toMatchSnapshot()
  })
})

describe('Over all items', () => {
  const longKey = ({ key, texts, ...item }: SmallItem): SmallItem => ({
    ...item,
    key,
    texts: texts.map((text, index) => ('abcd'[index] === key ? text.replace(' ini.', ' itu juga.') : text)),
  })

  test('a key that stands mostly at one letter is reported at an item that can change it', () => {
    const texts = withForms((item, _, at) => ({ ...item, key: at < 12 ? 'a' : item.key }))
    expect(messagesFor(texts)).toMatchSnapshot()
  })

  test('keys that are longest in three items of ten are let through', () => {
    expect(messagesFor(withForms((item, _, at) => (at < 6 ? longKey(evenly(item)) : evenly(item))))).toBe('')
  })

  test('keys that are longest more often are reported with the worst items', () => {
    expect(
      messagesFor(withForms((item, _, at) => (at < 7 ? longKey(evenly(item)) : evenly(item)))),
    ).toMatchSnapshot()
  })

  test('a key as long as another choice is not the longest', () => {
    expect(messagesFor(withForms(evenly))).toBe('')
  })

  function evenly(item: SmallItem): SmallItem {
    return { ...item, texts: item.texts.map((text) => text.replace('Tunggulah', 'Menunggu')) }
  }
})

describe('Any edit of a form', () => {
  const line = fc.constantFrom(
    '---',
    '\t',
    '- ',
    '  - id: x',
    '*b',
    '    choices: x',
    'items: []',
    '!!set {}',
    '__proto__: 1',
    '    difficulty: 3',
  )

  test('Taking out or putting in lines never makes the check fail', () => {
    const change = fc.record({
      form: fc.constantFrom(...Object.values(FORMS)),
      at: fc.nat(400),
      insert: fc.option(line),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const texts = withForms()
        for (const { form, at, insert } of changes) {
          const lines = (texts.get(form) ?? '').split('\n')
          if (insert === null) lines.splice(at % lines.length, 1)
          else lines.splice(at % lines.length, 0, insert)
          texts.set(form, lines.join('\n'))
        }
        expect(typeof messagesFor(texts)).toBe('string')
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('The order of the items makes no difference', () => {
    const order = fc.shuffledSubarray(
      Array.from({ length: 20 }, (_, at) => at),
      { minLength: 20 },
    )
    fc.assert(
      fc.property(order, (numbers) => {
        const texts = withForms()
        const [head = '', ...items] = (texts.get(FORMS.after) ?? '').split(/(?=^ {2}- id: sesudah)/m)
        const mixed = numbers.map((at) => (items[at] ?? '').trimEnd())
        expect(messagesFor(texts.set(FORMS.after, `${head}${mixed.join('\n')}\n`))).toBe('')
      }),
      { numRuns: 10 },
    )
  }, 60_000)
})

test('A course without tests has none to mend', () => {
  const texts = withForms()
  for (const path of Object.values(FORMS)) texts.delete(path)
  expect([...texts.keys()].sort()).toEqual(Object.values(PATHS).sort())
  expect(messagesFor(texts)).toBe('')
})
