/** What is in a Word file: its parts, read without the library that wrote it. */
import { inflateRawSync } from 'node:zlib'

const CENTRAL = 0x02014b50
const DEFLATED = 8

/** The texts of all XML parts, by their names within the file. */
export function xmlPartsOf(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file)
  const parts = new Map<string, string>()
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'))
  let at = bytes.readUInt32LE(end + 16)
  while (at < end && bytes.readUInt32LE(at) === CENTRAL) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place))
    const title = bytes.toString('utf8', at + 46, at + 46 + (name ?? 0))
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(start, start + size)
    if (/\.(xml|rels)$/.test(title)) {
      parts.set(title, (method === DEFLATED ? inflateRawSync(data) : data).toString('utf8'))
    }
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}

/** Why a text is no well-formed XML: what stands in the wrong place; undefined where it is. */
export function xmlFault(xml: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.exec(xml)
  if (forbidden) return `character ${forbidden[0].codePointAt(0)?.toString(16)}`
  const open: string[] = []
  const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)|(<)/gy
  for (const [all, close, name, attributes = '', empty, text, stray] of xml.matchAll(tag)) {
    if (stray !== undefined) return `“<” before ${xml.slice(xml.indexOf(all), 40)}`
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text ?? attributes))
      return `“&” in ${text ?? attributes}`
    if (name === undefined) continue
    if (close && open.pop() !== name) return `</${name}>`
    if (!close && !empty) open.push(name)
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined
}
