/** The stored samples of every saved format: `fixtures/saved/<feature>/v<version>-<what>.json`. */
import { readFileSync } from 'node:fs'

const folder = new URL('../fixtures/saved/', import.meta.url)

export interface Sample {
  /** Path below `fixtures/saved`. */
  name: string
  feature: string
  /** The version that the file's name gives. */
  version: number
  raw: string
}

/** Every sample. @param names paths below `fixtures/saved` */
export function readSamples(names: string[]): Sample[] {
  return names.map((name) => {
    const [, feature = '', version] = /^([a-z-]+)\/v(\d+)-[a-z0-9-]+\.json$/.exec(name) ?? []
    if (version === undefined) throw new Error(`tests/fixtures/saved/${name}: name it v<version>-<what>.json`)
    // As the browser would have written it: without the spaces that make the sample readable.
    const raw = JSON.stringify(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    return { name, feature, version: Number(version), raw }
  })
}
