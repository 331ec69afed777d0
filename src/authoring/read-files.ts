/** Reads the content folder from disk: the only file here that touches it. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { type Problem, problemAt } from './problem.ts'
import { type TextFile, textFile } from './text-file.ts'

/** All files of a course by their path below the content folder, e.g. `id/lessons/01-satu/quiz.yaml`. */
export interface ContentFiles {
  /** The content folder's name, which begins every path in a message. */
  label: string
  files: ReadonlyMap<string, TextFile>
  problems: Problem[]
}

const READ = /\.(ya?ml|mdx?|svg|txt)$/i

/** Reads a content folder. Never throws: what can't be read becomes a problem. */
export function readFiles(root: string): ContentFiles {
  const label = basename(root)
  const texts = new Map<string, string>()
  const problems: Problem[] = []
  for (const path of listFiles(root, problems)) {
    if (!READ.test(path)) {
      texts.set(path, '')
      continue
    }
    try {
      texts.set(path, decode(readFileSync(join(root, path)), `${label}/${path}`, problems))
    } catch {
      problems.push(unreadable(`${label}/${path}`))
    }
  }
  return { ...contentFiles(texts, label), problems }
}

/** The same from texts in memory. */
export function contentFiles(texts: ReadonlyMap<string, string>, label = 'content'): ContentFiles {
  const files = new Map<string, TextFile>()
  for (const [path, text] of texts) files.set(path, textFile(`${label}/${path}`, text))
  return { label, files, problems: [] }
}

function listFiles(root: string, problems: Problem[]): string[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .sort()
  } catch {
    problems.push(unreadable(basename(root)))
    return []
  }
}

/** Word processors save in other encodings, which shows as lost letters. */
function decode(bytes: Buffer, file: string, problems: Problem[]): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.includes('\uFFFD') || text.includes('\0')) {
    const line = text.slice(0, Math.max(0, text.search(/[\uFFFD\0]/))).split('\n').length
    const what = 'Berkas ini tidak disimpan sebagai UTF-8, sehingga sebagian huruf hilang.'
    const mend = 'simpan ulang dari penyunting teks dengan pilihan pengodean (encoding) “UTF-8”.'
    problems.push(problemAt({ file, line, column: 1 }, what, mend))
  }
  return text
}

function unreadable(file: string): Problem {
  const mend = 'periksa apakah berkas ada dan boleh dibuka, lalu coba lagi.'
  return problemAt({ file, line: 1, column: 1 }, 'Berkas atau folder ini tidak dapat dibaca.', mend)
}
