/** All rules of meaning. A new rule is added here. */
import type { Rule } from '../course.ts'
import { evaluationFiles, evaluationMarkup, evaluationMeaning } from './evaluation.ts'
import { exerciseId, exerciseMarkup, exerciseMeaning, linkedExercises } from './exercises.ts'
import { drawings } from './figures.ts'
import { folderOrder, lessonId, strayFiles } from './folders.ts'
import { guideParts } from './guide.ts'
import { headline } from './home.ts'
import { idFormat, idsUnique } from './ids.ts'
import { keyPosition } from './key-position.ts'
import { curlyQuotes, sentenceLength, singleSpaces, spelling } from './language.ts'
import { choiceLengths, lengthCue, lessonLengthCue } from './length-cue.ts'
import { parallelTests } from './parallel-tests.ts'
import { placeholders } from './placeholders.ts'
import { materials, planBlocks, planDays } from './plans.ts'
import { questionDrawings } from './question-drawings.ts'
import { questionMarkup, questionMeaning } from './questions.ts'
import {
  citedSources,
  figureFiles,
  repeatedSections,
  testedObjectives,
  unusedEntries,
  usedTerms,
} from './references.ts'
import { routeMinutes, routeSteps } from './routes.ts'
import { rubricIds, rubricThresholds, rubricWeights } from './rubrics.ts'
import { searchWords } from './search.ts'
import { slideRules } from './slides.ts'
import { storyboardFiles, storyboardMarkup, storyboardMeaning, termDrawings } from './storyboard.ts'
import { headings, quizLast, tagContents, tagCounts } from './structure.ts'
import { testSentences } from './test-sentences.ts'
import { testId, testMarkup, testMeaning, testObjectives } from './tests.ts'

/** In no particular order: problems are sorted by place. */
export const rules: Rule[] = [
  idFormat,
  idsUnique,
  folderOrder,
  lessonId,
  strayFiles,
  headline,
  guideParts,
  citedSources,
  usedTerms,
  unusedEntries,
  testedObjectives,
  repeatedSections,
  figureFiles,
  drawings,
  questionDrawings,
  headings,
  tagCounts,
  tagContents,
  quizLast,
  questionMeaning,
  questionMarkup,
  exerciseId,
  exerciseMeaning,
  exerciseMarkup,
  linkedExercises,
  routeSteps,
  routeMinutes,
  planBlocks,
  planDays,
  materials,
  rubricIds,
  rubricWeights,
  rubricThresholds,
  storyboardFiles,
  storyboardMeaning,
  storyboardMarkup,
  termDrawings,
  evaluationFiles,
  evaluationMeaning,
  evaluationMarkup,
  testId,
  testMeaning,
  testObjectives,
  testMarkup,
  parallelTests,
  testSentences,
  keyPosition,
  lengthCue,
  lessonLengthCue,
  choiceLengths,
  ...slideRules,
  searchWords,
  curlyQuotes,
  singleSpaces,
  spelling,
  sentenceLength,
  placeholders,
]
