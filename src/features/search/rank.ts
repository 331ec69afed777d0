import { excerptOf } from './excerpt.ts'
import type { Index, Kind, Result, Section } from './model.ts'
import { stemsOf } from './stem.ts'
import type { Concept, Form } from './understand.ts'

/** How many results are shown, how many of one lesson or other page, how many are looked at to choose them. */
const MOST_RESULTS = 10
const MOST_OF_A_LESSON = 3
const MOST_OF_A_PAGE = 2
const LOOKED_AT = 20

/** What a kind of page counts: what is to be learned first, where it is taken from last. */
const COUNTS: Record<Kind, number> = { lesson: 1, term: 1, exercise: 0.9, help: 0.8, source: 0.35 }

/**
 * The best sections for what was asked.
 * @param hrefOf where a link to a section leads
 */
export async function bestResults(
  concepts: Concept[],
  index: Index,
  hrefOf: (section: Section) => string,
): Promise<Result[]> {
  if (concepts.length === 0) return []
  const candidates = await candidatesOf(concepts, index)
  const sections = await Promise.all(
    candidates.slice(0, LOOKED_AT).map(async ({ key, score }) => {
      const section = await index.section(key)
      return { section, score: score * COUNTS[section.kind] * titleBonus(section, concepts) }
    }),
  )
  sections.sort((a, b) => b.score - a.score)
  const ofPage = new Map<string, number>()
  const stems = marked(concepts)
  return sections
    .filter(({ section: { kind, page } }) => {
      const before = ofPage.get(page) ?? 0
      ofPage.set(page, before + 1)
      // Terms and sources share a page without having to do with each other.
      if (kind === 'term' || kind === 'source') return true
      return before < (kind === 'lesson' ? MOST_OF_A_LESSON : MOST_OF_A_PAGE)
    })
    .slice(0, MOST_RESULTS)
    .map(({ section }) => ({ ...section, href: hrefOf(section), excerpt: excerptOf(section.text, stems) }))
}

/** Sections by how well they have what was asked; one that has all of it stands before one that has a part often. */
async function candidatesOf(concepts: Concept[], index: Index): Promise<{ key: string; score: number }[]> {
  const totals = new Map<string, { sum: number; met: number }>()
  for (const concept of concepts) {
    const best = new Map<string, number>()
    for (const form of concept.forms) {
      for (const [key, score] of await scoresOfForm(form, index)) {
        best.set(key, Math.max(best.get(key) ?? 0, score * form.weight))
      }
    }
    for (const [key, score] of best) {
      const { sum, met } = totals.get(key) ?? { sum: 0, met: 0 }
      totals.set(key, { sum: sum + score * concept.weight, met: met + concept.weight })
    }
  }
  const all = weightOf(concepts)
  // What has nothing but "apa" and "untuk" of a question is no answer to it.
  const least = Math.max(...concepts.map(({ weight }) => weight))
  return [...totals]
    .filter(([, { met }]) => met >= least)
    .map(([key, { sum, met }]) => ({ key, score: sum * (met / all) }))
    .sort((a, b) => b.score - a.score)
}

/** A phrase counts where all of its words are; with a part of them a little. */
async function scoresOfForm({ stems }: Form, index: Index): Promise<Map<string, number>> {
  const lists = await Promise.all(stems.map((one) => index.scores(one)))
  const sums = new Map<string, { sum: number; met: number }>()
  for (const list of lists) {
    for (const [key, score] of list) {
      const { sum, met } = sums.get(key) ?? { sum: 0, met: 0 }
      sums.set(key, { sum: sum + score, met: met + 1 })
    }
  }
  return new Map(
    [...sums].map(([key, { sum, met }]) => [key, (sum / stems.length) * (met / stems.length) ** 2]),
  )
}

/**
 * A heading that is just what was asked, as a term's, comes first; each concept in a heading counts. Not in that of a
 * source: laws have all of their words in their names.
 */
function titleBonus({ kind, title, pageTitle }: Section, concepts: Concept[]): number {
  if (kind === 'source') return 1
  const own = new Set(stemsOf(title || pageTitle))
  const all = new Set([...own, ...stemsOf(pageTitle)])
  const shareIn = (stems: Set<string>) =>
    weightOf(
      concepts.filter(({ forms }) => forms.some((form) => form.stems.every((one) => stems.has(one)))),
    ) / weightOf(concepts)
  const said = stemsIn(concepts)
  const covered = [...own].filter((one) => said.has(one)).length / Math.max(1, own.size)
  return 1 + 0.5 * shareIn(all) + covered * shareIn(own)
}

/** What is marked in an excerpt: not the words of no weight, unless nothing else was asked. */
function marked(concepts: Concept[]): Set<string> {
  const most = Math.max(...concepts.map(({ weight }) => weight))
  return stemsIn(concepts.filter(({ weight }) => weight === most))
}

function weightOf(concepts: Concept[]): number {
  return concepts.reduce((sum, { weight }) => sum + weight, 0)
}

function stemsIn(concepts: Concept[]): Set<string> {
  return new Set(concepts.flatMap(({ forms }) => forms.flatMap(({ stems }) => stems)))
}
