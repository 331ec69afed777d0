/** Slides know paragraphs, lists, tables, pictures, bold, italics and their tags: nothing that needs a pointer or a small type. */
import type { Nodes, Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Deck, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import { SLIDES } from '../slide-tags.ts'
import { endOfUse, slideAt } from '../slides.ts'
import { tagRule } from '../vocabulary.ts'

/** Nothing else of Markdown is used, and pictures and tags stand on lines of their own. */
export const slideMarkdown: Rule = {
  name: 'slide-markdown',
  check: ({ decks }) => decks.flatMap(checkDeck),
}

type Words = [what: string, mend: string]

const UNKNOWN: Record<string, Words> = {
  link: [
    'Tautan tidak dapat dibuka dari layar kelas.',
    'hapus tautannya, atau tulis `<Qr href="https://…">Kalimat pendek.</Qr>` pada baris sendiri.',
  ],
  blockquote: ['Tanda `>` di awal baris tidak dipakai dalam salindia.', 'hapus tandanya, lalu pakai “ ”.'],
  inlineCode: ['Tanda `` ` `` tidak dipakai dalam salindia.', 'hapus tandanya, atau tulis **tebal**.'],
  code: [
    'Baris ini terbaca sebagai kode program.',
    'hapus tanda `` ` `` serta spasi atau Tab di awal baris.',
  ],
}

function checkDeck({ mdx, slides, subject }: Deck): Problem[] {
  const { tree, file } = mdx
  if (!tree) return []
  const problems: Problem[] = []
  visit(tree, (node: Nodes) => {
    const at = node.position?.start.offset ?? 0
    const slide = slideAt(slides, at)
    const inNotes = slide?.notes.some((note) => at >= note.start && at < endOfUse(file.text, note)) ?? false
    const words = Object.hasOwn(UNKNOWN, node.type) ? UNKNOWN[node.type] : undefined
    if (words) add(at, words)
    if (node.type === 'image' && inNotes) {
      add(at, [
        'Gambar tidak dapat dipakai di dalam `<Catatan>`.',
        'pindahkan gambarnya ke atas `<Catatan>`.',
      ])
    }
    if (node.type === 'paragraph' && !inNotes) checkParagraph(node)
    if (node.type === 'heading') {
      for (const child of node.children) {
        const name = tagName(child)
        if (name !== undefined) add(child.position?.start.offset ?? at, inTitle(`Tag \`<${name}>\``))
        if (child.type === 'image') add(child.position?.start.offset ?? at, inTitle('Gambar'))
      }
    }
    function add(offset: number, [what, mend]: Words): void {
      problems.push(problemAt(file.placeAt(offset), what, mend, slide?.subject ?? subject))
    }
    function checkParagraph(paragraph: Paragraph): void {
      for (const child of paragraph.children) {
        const name = tagName(child)
        const others = paragraph.children.some((other) => other !== child && hasText(other))
        if (!others) continue
        if (name !== undefined) add(child.position?.start.offset ?? at, besideText(name))
        if (child.type === 'image') add(child.position?.start.offset ?? at, PICTURE)
      }
    }
  })
  return problems
}

const PICTURE: Words = [
  'Gambar tercampur dengan teks dalam satu paragraf.',
  'tulis `![…](./…)` pada baris sendiri, dengan baris kosong sebelum dan sesudahnya.',
]

function inTitle(name: string): Words {
  return [`${name} berada di baris judul.`, 'pindahkan ke baris sendiri di bawah judul itu.']
}

function besideText(name: string): Words {
  const what = `Tag \`<${name}>\` tercampur dengan teks dalam satu paragraf.`
  return [what, 'tulis tag itu pada baris sendiri, dengan baris kosong sebelum dan sesudahnya.']
}

/** The name of a tag that stands on lines of its own. */
function tagName(node: Nodes): string | undefined {
  if (node.type !== 'mdxJsxTextElement' || !node.name) return undefined
  return tagRule(node.name, SLIDES)?.holds === 'words' ? undefined : node.name
}

function hasText(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return tagName(node) === undefined && node.type !== 'image'
}
