import { expect, test } from 'vitest'
import { emptyTheme, openQuestions, themeOfRecommendation } from './new-theme.ts'

test('a theme of a recommendation is called what the action says before its reason', () => {
  const theme = themeOfRecommendation('A', 'Tulis sumber: angka dan tanggalnya. Setiap kali.')
  expect(theme).toMatchObject({ title: 'Tulis sumber', recommendation: 'A', question: '' })
})

test('open questions are those that neither the agency nor a theme answers', () => {
  const posts = {
    A: {
      text: '',
      measures: {},
      remarks: [
        { who: '', text: 'Syaratnya apa?' },
        { who: '', text: 'Mantap!' },
        { who: '', text: 'Di mana loketnya? ', answer: 'Lantai dua.' },
        { who: '', text: 'Syaratnya apa? ' },
        { who: '', text: 'Bayar berapa?' },
      ],
    },
    B: { text: '', measures: {} },
  }
  expect(openQuestions(posts, {})).toEqual(['Syaratnya apa?', 'Bayar berapa?'])
  expect(openQuestions(posts, { T: { ...emptyTheme(), question: 'Bayar berapa?' } })).toEqual([
    'Syaratnya apa?',
  ])
})
