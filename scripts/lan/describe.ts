import type { Address } from './addresses.ts'
import { lanWords } from './words.ts'

/** The address that a phone opens. @param base path of the course, with a slash at both ends */
export function urlOf(address: string, port: number, base: string): string {
  return `http://${address}:${port}${base}`
}

/** What an address belongs to, in words, with the name that the laptop's settings give it: `kabel jaringan (eth0)`. */
export function adapterOf({ kind, adapter }: Address): string {
  const words = lanWords('id').kinds[kind]
  return words === adapter ? words : `${words} (${adapter})`
}
