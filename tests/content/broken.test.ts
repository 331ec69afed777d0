/** Each mistake of an editor gives a message that says where, what and how to mend it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankEdits,
  caseEdits,
  drawingEdits,
  type Edit,
  guideEdits,
  languageEdits,
  lawEdits,
  mdxEdits,
  meaningEdits,
  searchEdits,
  shapeEdits,
  yamlEdits,
} from './edits.ts'
import { formEdits } from './form-edits.ts'
import { PLANS, planEdits } from './plan-edits.ts'
import { ROUTES, routeEdits } from './route-edits.ts'
import { messagesFor, PATHS, smallCourse, withEdit, withRename } from './small-course.ts'

test('The small course has nothing to mend', () => {
  expect(messagesFor(smallCourse())).toBe('')
})

test('A booklet of a lesson and a worksheet is nothing to mend', () => {
  const guide = guideEdits[2]?.[3].replace('banjir-besar', 'catatan-pekan') ?? ''
  expect(messagesFor(withEdit('course', '\nmodules:', guide))).toBe('')
})

test('Blanks, messages and video frames are nothing to mend', () => {
  const post = '<Post from="Warga" time="Senin" kind="pesan">\n\nKapan <Isi>hari</Isi>?\n\n</Post>'
  const video =
    '<Post from="@dinas.contoh" time="Senin" picture="Keran" screen="Air mati?">\n\nYa.\n\n</Post>'
  const texts = withEdit('lesson1', '<Apply>', `${post}\n\n${video}\n\n<Apply>`)
  const replace = (path: string, find: string, by: string) =>
    texts.set(path, (texts.get(path) ?? '').replace(find, by))
  replace(PATHS.case1, 'kind: comment', 'kind: message')
  replace(PATHS.case1, 'text: Warga menampung air.', "text: 'Warga [ISI: kota] menampung air.'")
  replace(PATHS.form1, 'text: Tanggalnya tertulis.', "text: 'Dikirim kepada [ISI: nama].'")
  replace(PATHS.form1, '        unit: balasan', "        hint: 'Tanya [ISI: nama].'\n        unit: balasan")
  expect(messagesFor(texts)).toBe('')
})

function tellEach(edits: Edit[]): void {
  test.each(edits)('An editor %s', (_, file, find, replacement) => {
    expect(messagesFor(withEdit(file, find, replacement))).toMatchSnapshot()
  })
}

describe('YAML syntax', () => tellEach(yamlEdits))
describe('Shape', () => tellEach(shapeEdits))
describe('MDX syntax', () => tellEach(mdxEdits))
describe('Meaning', () => tellEach(meaningEdits))
describe('Language', () => tellEach(languageEdits))
describe('Blanks', () => tellEach(blankEdits))
describe('Names of laws', () => tellEach(lawEdits))
describe('Drawings', () => tellEach(drawingEdits))
describe('Search', () => tellEach(searchEdits))
describe('Booklet', () => tellEach(guideEdits))
describe('Cases', () => tellEach(caseEdits))

describe('Worksheets', () => tellEach(formEdits))

describe('Routes', () => {
  const withRoutes = (routes: string) => {
    const texts = smallCourse()
    return messagesFor(texts.set(PATHS.course, `${texts.get(PATHS.course) ?? ''}${routes}`))
  }

  test('Two routes whose minutes add up are nothing to mend', () => {
    expect(withRoutes(ROUTES)).toBe('')
  })

  test.each(routeEdits)('An editor %s', (_, find, replacement) => {
    expect(ROUTES).toContain(find)
    expect(withRoutes(ROUTES.replace(find, replacement))).toMatchSnapshot()
  })

  test('What the messages say mends every sum at once', () => {
    const wrong = ROUTES.replaceAll(/minutes: (?:44|40|4|20)\n/g, 'minutes: 7\n')
    const mended = [...withRoutes(wrong).matchAll(/course\.yaml:(\d+):.*\n.*\n.*`(minutes: \d+)`/g)]
    const lines = `${smallCourse().get(PATHS.course) ?? ''}${wrong}`.split('\n')
    for (const [, line, minutes = ''] of mended) {
      const at = Number(line) - 1
      lines[at] = (lines[at] ?? '').replace('minutes: 7', minutes)
    }
    expect(messagesFor(smallCourse().set(PATHS.course, lines.join('\n')))).toBe('')
  })
})

describe('Plans of a class', () => {
  const withPlans = (plans: string, texts = smallCourse()) =>
    messagesFor(texts.set(PATHS.course, `${texts.get(PATHS.course) ?? ''}${plans}`))

  test('Two plans whose blocks lead to what there is are nothing to mend', () => {
    expect(withPlans(PLANS)).toBe('')
  })

  test('Plans may name slides before a course has any', () => {
    const texts = new Map([...smallCourse()].filter(([path]) => !/slides\.mdx$|\/decks\//.test(path)))
    expect(withPlans(PLANS.replace('deck: pembukaan', 'deck: nanti'), texts)).not.toContain('Tayangan')
  })

  test('What is printed twice is told', () => {
    const line = PLANS.trimEnd().split('\n').at(-1)
    expect(withPlans(`${PLANS}${line}\n`)).toMatchSnapshot()
  })

  test.each(planEdits)('An editor %s', (_, find, replacement) => {
    expect(PLANS).toContain(find)
    expect(withPlans(PLANS.replace(find, replacement))).toMatchSnapshot()
  })
})

describe('Files', () => {
  test('An editor renames a lesson folder', () => {
    expect(messagesFor(withRename('02-sumber-angka', '03-sumber-angka'))).toMatchSnapshot()
  })

  test('An editor mistypes a lesson folder', () => {
    expect(messagesFor(withRename('02-sumber-angka', '02-sumber-anka'))).toMatchSnapshot()
  })

  test('An editor saves a file under another name', () => {
    expect(messagesFor(withRename('01-satu-pesan/quiz.yaml', '01-satu-pesan/quiz.yml'))).toMatchSnapshot()
  })

  test('An editor saves an exercise under another name', () => {
    expect(messagesFor(withRename('exercises/air-mati.yaml', 'exercises/air-mati.yml'))).toMatchSnapshot()
  })

  test('An editor saves an empty exercise', () => {
    expect(messagesFor(smallCourse().set(PATHS.case1, ''))).toMatchSnapshot()
  })

  test('An editor deletes a file', () => {
    const texts = smallCourse()
    texts.delete(PATHS.sources)
    expect(messagesFor(texts)).toMatchSnapshot()
  })

  test('Windows line ends change nothing', () => {
    const texts = new Map([...smallCourse()].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
    expect(messagesFor(texts)).toBe('')
  })

  test('All mistakes are told at once, in the order of files and lines', () => {
    const texts = smallCourse()
    texts.set(PATHS.quiz1, (texts.get(PATHS.quiz1) ?? '').replace('Rapat staf', 'Praktek "lama"'))
    texts.set(PATHS.lesson2, (texts.get(PATHS.lesson2) ?? '').replace(' {/* #sumber-tanggal */}', ''))
    texts.set(PATHS.course, (texts.get(PATHS.course) ?? '').replace('Untuk uji', ''))
    expect(messagesFor(texts)).toMatchSnapshot()
  })
})

describe('Any edit', () => {
  const files = Object.values(PATHS)
  const line = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '---',
      '\t',
      '<Note>',
      '</Note>',
      '{',
      '`',
      '- ',
      '  - id: x',
      'a: &b',
      '*b',
      '|',
      '? x',
      '<!--',
      '"',
      '!!set {}',
      '__proto__: 1',
    ),
  )

  test('Taking out or putting in lines never makes the check fail', () => {
    const change = fc.record({ file: fc.constantFrom(...files), at: fc.nat(90), insert: fc.option(line) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const texts = smallCourse()
        for (const { file, at, insert } of changes) {
          const lines = (texts.get(file) ?? '').split('\n')
          if (insert === null) lines.splice(at % lines.length, 1)
          else lines.splice(at % lines.length, 0, insert)
          texts.set(file, lines.join('\n'))
        }
        expect(typeof messagesFor(texts)).toBe('string')
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('Cutting a file anywhere never makes the check fail', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(3000), (file, at) => {
        const texts = smallCourse()
        texts.set(file, (texts.get(file) ?? '').slice(0, at))
        expect(typeof messagesFor(texts)).toBe('string')
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
