import type { APIRoute } from 'astro'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { loadCourse } from '../../features/course/load.ts'
import { Motif } from '../../ui/Motif.tsx'

/** The band of each module as a picture of its own: drawn into a lesson it would delay the text. */
export async function getStaticPaths() {
  const { modules } = await loadCourse('id')
  return modules.map(({ number }) => ({ params: { module: String(number) } }))
}

/** A pattern that fills whatever box the picture is given. */
export const GET: APIRoute = ({ params }) => {
  const svg = render(h(Motif, { module: Number(params.module), kind: 'band', id: 'band' }))
  return new Response(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))
}
