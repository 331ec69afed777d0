/** Reads one lesson folder. */
import { lessonFrontmatter } from '../features/lesson/schema.ts'
import { type AnyQuestion, questionTypeOf, questionTypes } from '../features/quiz/types/index.ts'
import { didYouMean } from '../yaml/nearest.ts'
import type { Entry, Lesson, QuestionEntry } from './course.ts'
import { type MdxFile, readMdx } from './mdx-file.ts'
import { type Place, problemAt } from './problem.ts'
import { prosePaths } from './question-texts.ts'
import { addProse, entriesOf, entry, listAt, type Reading, writtenId } from './read-items.ts'
import { type Path, readYaml, valueAt, type YamlFile } from './yaml-file.ts'
import { checkShape } from './zod-issue.ts'

/** Reads the lesson in a folder such as `id/lessons/02-jejak-digital`. */
export function readLesson(reading: Reading, folder: string): Lesson {
  const { content } = reading
  const name = folder.split('/').at(-1) ?? folder
  const [, digits, rest] = /^(\d+)-(.+)$/.exec(name) ?? []
  const slug = rest ?? name
  const subject = `pelajaran "${slug}"`
  const place: Place = { file: `${content.label}/${folder}`, line: 1, column: 1 }
  const mdx = readText(reading, folder, subject)
  const quiz = readQuizFile(reading, folder)
  return {
    subject,
    locale: folder.split('/')[0] ?? '',
    folder,
    place,
    slug,
    number: digits === undefined ? undefined : Number(digits),
    id: mdx && writtenId(mdx.frontmatter, ['id']),
    mdx,
    objectives: mdx ? listAt(mdx.frontmatter, ['objectives']).map((_, index) => objective(mdx, index)) : [],
    quiz,
    questions: quiz?.readable ? readQuestions(reading, quiz) : [],
    figures: [...content.files].flatMap(([path, file]) =>
      path.startsWith(`${folder}/`) && path.endsWith('.svg') ? [file] : [],
    ),
  }
}

function objective({ frontmatter }: MdxFile, index: number): Entry {
  return entry(frontmatter, ['objectives', index], 'tujuan')
}

function readText(reading: Reading, folder: string, subject: string): MdxFile | undefined {
  const file = required(reading, folder, 'lesson.mdx', 'isi pelajaran')
  if (!file) return undefined
  const mdx = readMdx(file, subject)
  const { frontmatter } = mdx
  reading.problems.push(...mdx.problems)
  reading.prose.push(...mdx.prose)
  // A lesson without front matter was reported already; naming each missing field would bury that.
  if (frontmatter.value === null || !frontmatter.readable) return mdx
  reading.problems.push(...checkShape(lessonFrontmatter, frontmatter, [], subject).problems)
  const objectives = listAt(frontmatter, ['objectives']).map((_, index) => ['objectives', index, 'text'])
  const summary = listAt(frontmatter, ['summary']).map((_, index) => ['summary', index])
  const paths: Path[] = [['title'], ['lead'], ['why'], ...objectives, ...summary]
  for (const path of paths) addProse(reading, frontmatter, path, subject)
  return mdx
}

function readQuizFile(reading: Reading, folder: string): YamlFile | undefined {
  const file = required(reading, folder, 'quiz.yaml', 'soal')
  if (!file) return undefined
  const yaml = readYaml(file)
  reading.problems.push(...yaml.problems)
  return yaml
}

/** A file that each lesson folder has. A file with nearly that name is named in the message. */
function required({ content, problems }: Reading, folder: string, name: string, holds: string) {
  const file = content.files.get(`${folder}/${name}`)
  if (file) return file
  const others = [...content.files.keys()].flatMap((path) =>
    path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
  )
  const meant = didYouMean(name, others)
  const place = { file: `${content.label}/${folder}/${name}`, line: 1, column: 1 }
  const mend = meant
    ? `ganti nama berkas itu menjadi \`${name}\`.`
    : `buat berkas \`${name}\` (${holds}) di folder ini.`
  problems.push(problemAt(place, `Berkas \`${name}\` tidak ada.${meant}`, mend))
  return undefined
}

function readQuestions(reading: Reading, quiz: YamlFile): QuestionEntry[] {
  return (entriesOf(reading, quiz, [], 'soal') ?? []).map((item) => {
    for (const path of prosePaths(item)) addProse(reading, quiz, path, item.subject)
    return { ...item, question: readQuestion(reading, item) }
  })
}

function readQuestion({ problems }: Reading, { yaml, path, subject }: Entry): AnyQuestion | undefined {
  const name = valueAt(yaml.value, [...path, 'type'])
  const type = questionTypeOf(name)
  if (type) {
    const checked = checkShape(type.fields, yaml, path, subject)
    problems.push(...checked.problems)
    return checked.fields && type.fromFields(checked.fields)
  }
  const names = questionTypes.map((known) => known.type)
  const missing = name === undefined || name === null
  const what = missing
    ? '`type` belum ditulis.'
    : `Jenis soal \`${String(name)}\` tidak dikenal.${didYouMean(String(name), names)}`
  const ways = questionTypes.map((known) => `\`type: ${known.type}\` untuk ${known.purpose}`)
  const mend = `tulis ${ways.slice(0, -1).join(', ')}, atau ${ways.at(-1)}.`
  problems.push(problemAt(yaml.placeOf([...path, 'type']), what, mend, subject))
  return undefined
}
