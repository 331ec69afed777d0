/** Queries as people type them, with the topic that each has to lead to. */
import { readFileSync } from 'node:fs'
import type { Section } from '../../src/features/search/model.ts'

/** One row of tests/fixtures/search/queries.json. */
export interface Query {
  id: string
  query: string
  /** What it has to lead to, the best first: `pelajaran: ide`, `glosarium: takarir`. */
  topics: string[]
}

/** All queries. */
export const queries = JSON.parse(readFileSync('tests/fixtures/search/queries.json', 'utf8')) as Query[]

/** A found section, as far as a topic needs it. */
export type Found = Pick<Section, 'kind' | 'page' | 'title'>

/** The lesson of each topic of the queries. One that is not in the course is passed over. */
const LESSONS: Record<string, string> = {
  'enam prinsip': 'enam-prinsip',
  'delapan etika': 'delapan-etika',
  'papan cerita': 'papan-cerita',
  'data pribadi, izin, hak cipta, musik, AI': 'data-izin-karya',
  'hoaks dan krisis': 'hoaks-krisis',
  'menjawab warganet': 'menjawab-warganet',
  'akun pribadi dan netralitas': 'akun-dan-netralitas',
  'organisasi, pengelola, sumber': 'organisasi-pengelola',
  'khalayak dan platform': 'khalayak-platform',
  'menilai konten': 'menilai-konten',
  ide: 'pesan-dan-ide',
  naskah: 'naskah-video',
  recap: 'video-recap',
  'merekam dengan ponsel': 'merekam-menyunting',
  'terbit dan tindak lanjut': 'terbit-ukur',
}

/** Whether a query's best topic is in the course, so that it can be asked for. */
export function isAsked({ topics: [best = ''] }: Query, course: readonly Found[]): boolean {
  return course.some((section) => isOf(section, best))
}

/**
 * Whether the results do what a query needs: one of its topics among the first five, and the best among the first
 * three, or the reason why not.
 */
export function verdictOn({ topics }: Query, results: readonly Found[]): 'found' | string {
  const [best = ''] = topics
  const isAmong = (topic: string, count: number) =>
    results.slice(0, count).some((found) => isOf(found, topic))
  if (!topics.some((topic) => isAmong(topic, 5))) return `none of ${topics.join('; ')} among the first five`
  return isAmong(best, 3) ? 'found' : `${best} not among the first three`
}

function isOf({ kind, page, title }: Found, topic: string): boolean {
  const [, place = '', name = ''] = /^([^:]+): (.+)$/.exec(topic) ?? []
  // A term, or a section that explains it.
  if (place === 'glosarium') return title.toLowerCase().includes(name.toLowerCase())
  const lesson = LESSONS[name]
  if (!lesson) throw new Error(`The topic "${topic}" is not in the table of tests/support/search.ts.`)
  return kind === 'lesson' && page === `/pelajaran/${lesson}/`
}
