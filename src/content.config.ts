/** The course's collections: top-level `content/`, with the schemas of the features. */
import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { caseFields } from './features/case/schema.ts'
import { courseFields } from './features/course/schema.ts'
import {
  evaluationFields,
  rubricFields as evaluationRubricFields,
  planFields,
  practiceFields,
} from './features/evaluation/schema.ts'
import { formFields } from './features/form/schema.ts'
import { termFields } from './features/glossary/schema.ts'
import { lessonFrontmatter } from './features/lesson/schema.ts'
import { quizFields } from './features/quiz/schema.ts'
import { rubricFields } from './features/rubric/schema.ts'
import { deckFrontmatter, lessonDeckFrontmatter } from './features/slides/schema.ts'
import { sourceFields } from './features/sources/schema.ts'
import {
  channelFields,
  ideaFields,
  patternFields,
  scriptFields,
  vocabularyFields,
} from './features/storyboard/library/schema.ts'
import { boardFields } from './features/storyboard/schema.ts'

/** `id/lessons/02-jejak-digital/lesson.mdx` → `id/jejak-digital` */
const lessonEntryId = ({ entry }: { entry: string }) =>
  entry.replace(/^(\w+)\/lessons\/\d+-([^/]+)\/.*$/, '$1/$2')

/** `id/exercises/komentar.yaml` → `id/komentar` */
const exerciseEntryId = ({ entry }: { entry: string }) =>
  entry.replace(/^(\w+)\/exercises\/([^/]+)\.yaml$/, '$1/$2')

/** `id/rubrics/papan.yaml` → `id/papan` */
const rubricEntryId = ({ entry }: { entry: string }) =>
  entry.replace(/^(\w+)\/rubrics\/([^/]+)\.yaml$/, '$1/$2')

/** `id/lessons/02-jejak-digital/slides.mdx` → `id/jejak-digital`, `id/decks/pembukaan.mdx` → `id/pembukaan` */
const deckEntryId = ({ entry }: { entry: string }) =>
  entry.replace(/^(\w+)\/(?:lessons\/\d+-([^/]+)\/slides|decks\/([^/]+))\.mdx$/, '$1/$2$3')

/** What storyboards and evaluations begin with: `id/storyboard/patterns.yaml` → `id`, a file of one kind for each language. */
const fileIn = (folder: string, name: string) =>
  glob({
    base: 'content',
    pattern: `*/${folder}/${name}.yaml`,
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  })

export const collections = {
  course: defineCollection({
    loader: glob({ base: 'content', pattern: 'course.yaml' }),
    schema: courseFields,
  }),
  lessons: defineCollection({
    loader: glob({ base: 'content', pattern: '*/lessons/*/lesson.mdx', generateId: lessonEntryId }),
    schema: lessonFrontmatter,
  }),
  quizzes: defineCollection({
    loader: glob({ base: 'content', pattern: '*/lessons/*/quiz.yaml', generateId: lessonEntryId }),
    schema: quizFields,
  }),
  decks: defineCollection({
    loader: glob({
      base: 'content',
      pattern: ['*/lessons/*/slides.mdx', '*/decks/*.mdx'],
      generateId: deckEntryId,
    }),
    schema: z.union([deckFrontmatter, lessonDeckFrontmatter]),
  }),
  exercises: defineCollection({
    loader: glob({ base: 'content', pattern: '*/exercises/*.yaml', generateId: exerciseEntryId }),
    schema: z.discriminatedUnion('kind', [caseFields, formFields, boardFields, evaluationFields]),
  }),
  rubrics: defineCollection({
    loader: glob({ base: 'content', pattern: '*/rubrics/*.yaml', generateId: rubricEntryId }),
    schema: rubricFields,
  }),
  storyboardPatterns: defineCollection({
    loader: fileIn('storyboard', 'patterns'),
    schema: z.array(patternFields),
  }),
  storyboardIdeas: defineCollection({ loader: fileIn('storyboard', 'ideas'), schema: z.array(ideaFields) }),
  storyboardScripts: defineCollection({
    loader: fileIn('storyboard', 'scripts'),
    schema: z.array(scriptFields),
  }),
  storyboardChannels: defineCollection({
    loader: fileIn('storyboard', 'channels'),
    schema: z.array(channelFields),
  }),
  storyboardVocabulary: defineCollection({
    loader: fileIn('storyboard', 'vocabulary'),
    schema: vocabularyFields,
  }),
  evaluationRubric: defineCollection({
    loader: fileIn('evaluation', 'rubric'),
    schema: evaluationRubricFields,
  }),
  evaluationPlan: defineCollection({ loader: fileIn('evaluation', 'plan'), schema: planFields }),
  evaluationPractice: defineCollection({ loader: fileIn('evaluation', 'practice'), schema: practiceFields }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceFields }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: termFields }),
}
