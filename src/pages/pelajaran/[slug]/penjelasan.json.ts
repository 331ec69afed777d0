import type { APIRoute } from 'astro'
import { loadCourse } from '../../../features/course/load.ts'
import { explanationsOf } from '../../../layouts/lesson/explanations.ts'

/** One file for each lesson. */
export async function getStaticPaths() {
  const { lessons } = await loadCourse('id')
  return lessons.map(({ outline }) => ({ params: { slug: outline.id } }))
}

/** What the lesson shows only when asked. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await explanationsOf(params.slug ?? '', 'id')))
