/** The course as the rules see it: everything that could be read, with places, however broken the rest is. */
import type { MaterialFields, PlanFields } from '../features/desk/schema.ts'
import type { EvaluationFiles, EvaluationPart } from '../features/evaluation/lint.ts'
import type { AnyQuestion } from '../features/quiz/types/index.ts'
import type { Route } from '../features/route/model.ts'
import type { RubricFields } from '../features/rubric/schema.ts'
import type { LibraryFields, LibraryPart } from '../features/storyboard/library/lint.ts'
import type { TestItem } from '../features/test/model.ts'
import type { Finding } from '../yaml/fields.ts'
import type { MdxFile } from './mdx-file.ts'
import type { Place, Problem } from './problem.ts'
import type { Prose } from './prose.ts'
import type { Slide } from './slides.ts'
import type { TextFile } from './text-file.ts'
import type { FoundText } from './texts-in.ts'
import type { Path, YamlFile } from './yaml-file.ts'

/** An id as it is written somewhere. */
export interface WrittenId {
  id: string
  place: Place
}

/** One item of a YAML list. */
export interface Entry {
  /** How messages name it, e.g. `sumber "makalah-2022"`. */
  subject: string
  id?: WrittenId | undefined
  yaml: YamlFile
  /** Path of the item in its file. */
  path: Path
}

/** One question of a quiz.yaml. */
export interface QuestionEntry extends Entry {
  /** Set when the shape is right. */
  question?: AnyQuestion | undefined
}

/** A module of course.yaml. */
export interface ModuleEntry extends Entry {
  lessons: WrittenId[]
}

/** One lesson folder. */
export interface Lesson {
  /** How messages name it. */
  subject: string
  locale: string
  /** Path of the folder below the content folder. */
  folder: string
  /** Place for problems of the folder itself. */
  place: Place
  /** The folder's name without its number. */
  slug: string
  /** The folder's number; undefined when the name has none. */
  number?: number | undefined
  /** The id in the front matter. */
  id?: WrittenId | undefined
  mdx?: MdxFile | undefined
  objectives: Entry[]
  quiz?: YamlFile | undefined
  questions: QuestionEntry[]
  figures: TextFile[]
}

/** The slides of a lesson, or of a part of a class that has no lesson. */
export interface Deck {
  /** How messages name it. */
  subject: string
  locale: string
  /** The lesson in whose folder it lies; undefined for a deck of its own. */
  lesson?: Lesson | undefined
  /** The lesson's slug, or the file's name without its ending. */
  slug: string
  /** The id in the front matter; only decks of their own have one. */
  id?: WrittenId | undefined
  mdx: MdxFile
  slides: Slide[]
}

/** A part of an exercise under whose id something is saved. */
export interface ExercisePart extends Entry {
  /** How messages name such a part: `adegan`. */
  noun: string
}

/** One exercise file. */
export interface Exercise extends Entry {
  locale: string
  /** The file's name without its ending. */
  slug: string
  parts: ExercisePart[]
  /** The texts that a reader sees. */
  texts: FoundText[]
  /** Faults of meaning; empty when the shape is wrong. */
  findings: Finding[]
}

/** One item of a test form. */
export interface TestItemEntry extends Entry {
  /** Set when the shape is right. */
  item?: TestItem | undefined
}

/** One form of a test: a file in the folder of tests. */
export interface Test extends Entry {
  locale: string
  /** The file's name without its ending. */
  slug: string
  items: TestItemEntry[]
}

/** One rubric: a file in the folder of rubrics. */
export interface RubricEntry extends Entry {
  locale: string
  /** The file's name without its ending. */
  slug: string
  /** Set when the shape is right. */
  rubric?: RubricFields | undefined
}

/** What a storyboard begins with, in one language: the folder `storyboard`. */
export interface Storyboard {
  locale: string
  /** Path of the folder below the content folder. */
  folder: string
  /** The files that are there, also those that can't be read. */
  files: Partial<Record<LibraryPart, YamlFile>>
  /** What stands in them: patterns, ideas, scripts, channels, terms. */
  entries: Entry[]
  /** The same for the lint; entries of a wrong shape are undefined. */
  fields: LibraryFields
  /** The drawings of the terms. */
  drawings: TextFile[]
}

/** What a content evaluation begins with, in one language: the folder `evaluation`. */
export interface EvaluationFolder {
  locale: string
  /** Path of the folder below the content folder. */
  folder: string
  /** The files that are there, also those that can't be read. */
  files: Partial<Record<EvaluationPart, YamlFile>>
  /** What stands in them, where the shape is right. */
  fields: EvaluationFiles
}

/** A list file (sources.yaml, glossary.yaml); undefined entries mean that it could not be read. */
export interface ListFile {
  place: Place
  entries?: Entry[] | undefined
}

/** Everything that was read. */
export interface Course {
  /** The content folder's name. */
  label: string
  /** Paths of all files below the content folder. */
  paths: string[]
  outline?: YamlFile | undefined
  /** Undefined when course.yaml could not be read, so that nobody blames the folders for it. */
  modules?: ModuleEntry[] | undefined
  /** The routes of course.yaml; none where its shape is wrong. */
  routes: Route[]
  /** The plans of course.yaml; none where its shape is wrong. */
  plans: PlanFields[]
  /** What facilitators print, as course.yaml lists it; nothing where its shape is wrong. */
  materials: MaterialFields[]
  sources: ListFile
  terms: ListFile
  /** search.yaml, where the course has one that can be read. */
  search?: YamlFile | undefined
  lessons: Lesson[]
  decks: Deck[]
  exercises: Exercise[]
  tests: Test[]
  rubrics: RubricEntry[]
  storyboards: Storyboard[]
  evaluations: EvaluationFolder[]
  prose: Prose[]
  /** Mistakes of syntax and shape. */
  problems: Problem[]
}

/** A small check of meaning. */
export interface Rule {
  name: string
  check(course: Course): Problem[]
}
