/** Whether words name where and when a scene is: "LOKET - SIANG", "INT. RUANG LOKET". Pure. */

/** Whether the words after the number of a scene are its place. */
export function isPlace(text: string): boolean {
  if (text === '' || text.length > 80) return false
  return INSIDE.test(text) || TIME.test(text) || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text))
}

/** Whether a line is the heading of a scene as screenplays write it. */
export function isSceneHeading(text: string): boolean {
  return text.length <= 120 && INSIDE.test(text)
}

const INSIDE = /^(?:int|ext|est|int\.?\/ext|ext\.?\/int|i\/e)[. ]\s*(?=\S)(?=\D)(?=.*\p{L})/iu
const TIME =
  /[-–—,/|.]\s*(?:pagi|siang|sore|petang|malam|subuh|fajar|dini hari|day|night|morning|senja)(?: hari)?$/i
