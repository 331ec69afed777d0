/** Names of months and weekdays in Indonesian and English, with the ways in which people shorten them. Pure. */

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'pebruari', 'peb'],
  ['maret', 'march', 'mar', 'mrt', 'mart'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'agst', 'agust', 'aug', 'agus'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'december', 'des', 'dec'],
]
const numbers = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)))

/** The month of a name in small letters, 1 to 12. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name)
}

/** A weekday before a date, with what parts the two. */
export const WEEKDAY =
  /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.?[\s,/]+/
