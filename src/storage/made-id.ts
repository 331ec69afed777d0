/** Ids of what a person makes on the device: rows of worksheets and the like. */
import { LETTERS } from './person.ts'

/** Thirteen letters that hold 65 bits, so that two devices never make the same one. */
export function madeId(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return Array.from(random(new Uint8Array(13)), (byte) => LETTERS[byte % 32]).join('')
}

/** Whether a value has the form of such an id. */
export function isMadeId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9A-Z]{13}$/.test(value)
}
