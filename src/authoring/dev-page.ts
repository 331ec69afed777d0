/** The page that stands in for the course while its content has mistakes. */
import { createHash } from 'node:crypto'
import { countLine, formatProblems, type Problem, sortProblems } from './problem.ts'

/** Who asks for a page; scripts, styles and pictures go on as before. */
export function wantsPage(url: string | undefined, accept: string | undefined): boolean {
  return (accept ?? '').includes('text/html') && !(url ?? '').includes('/@')
}

/**
 * A whole HTML page. It asks for itself every second and reloads when the answer is another one: that works
 * with any server, also while one gives way to the next.
 */
export function devPage(problems: Problem[]): string {
  const sorted = sortProblems(problems)
  const files = [...new Set(sorted.map(({ file }) => file))]
  const sections = files.map((file) =>
    section(
      file,
      sorted.filter((problem) => problem.file === file),
    ),
  )
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(countLine(problems.length))}</title>
<noscript><meta http-equiv="refresh" content="5"></noscript>
<style>${STYLE}</style>
<main>
<h1>${escapeHtml(countLine(problems.length))}</h1>
<p>Perbaiki berkas di bawah ini, lalu simpan. Halaman ini memuat ulang sendiri, dan kursus tampil kembali
setelah semuanya selesai.</p>
${sections.join('\n')}
</main>
<script>${script(stateOf(problems))}</script>
</html>
`
}

/** Changes when anything on the page changes. */
function stateOf(problems: Problem[]): string {
  return createHash('sha256').update(formatProblems(problems)).digest('hex').slice(0, 16)
}

function script(state: string): string {
  return `
const state = 'state-${state}'
setInterval(async () => {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => undefined)
  if (answer && !(await answer.text()).includes(state)) location.reload()
}, 1000)
`
}

function section(file: string, problems: Problem[]): string {
  return `<h2>${escapeHtml(file)}</h2>\n<ol>\n${problems.map(item).join('\n')}\n</ol>`
}

function item({ line, column, subject, what, mend }: Problem): string {
  const place = `Baris ${line}, kolom ${column}${subject ? `, ${subject}` : ''}`
  const words = `<p>${rich(what)}</p><p><b>Perbaikan:</b> ${rich(mend)}</p>`
  return `<li><small>${escapeHtml(place)}</small>${words}</li>`
}

/** Text with \`code\` between backticks. */
function rich(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const STYLE = `
body{margin:0;background:#faf8f3;color:#14213d;font:17px/1.6 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:24px 16px 72px}
h1{font-size:1.6rem;line-height:1.25}
h2{font-size:1rem;margin:36px 0 0;padding-top:12px;border-top:2px solid;overflow-wrap:anywhere}
ol{list-style:none;margin:0;padding:0}
li{padding:12px 0;border-bottom:1px solid #c9c4b6}
li p{margin:4px 0;overflow-wrap:anywhere}
small{color:#4a5470;font-size:.875rem}
code{padding:1px 4px;border-radius:2px;background:#eee9dc;font-size:.9em}
@media (prefers-color-scheme:dark){
body{background:#101a30;color:#f3efe4}
code{background:#24304d}
small{color:#b9c0d3}
}
`
