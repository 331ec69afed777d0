/** Words to those who work on a script, which nobody says in the video. Pure. */

/** Whether a line after the last shot is a farewell: "makasih 🙏", "Tolong dicek ya". */
export function isFarewell(text: string): boolean {
  return text.length <= 120 && FAREWELL.test(text)
}

/** Whether a line speaks of the script itself, or to who will read it. */
export function isAboutScript(text: string): boolean {
  return ABOUT.test(text)
}

/** Whether a line holds nothing but hashtags. */
export function areHashtags(text: string): boolean {
  return HASHTAGS.test(text)
}

const FAREWELL =
  /^\P{L}*(?:makasih|terima ?kasih|trims|thanks|thank you|thx|tq|nuhun|suwun|matur|salam|mohon|tolong|monggo|silakan|semangat|demikian|sekian|gitu|begitu|kurang lebih|segitu|ditunggu|bantu cek|cek ya|siap|oke?)(?!\p{L})/iu
const ABOUT =
  /(?:naskah|skrip|script|draf|revisi|koreksi|mohon dicek|tolong dicek|bantu cek|cek ya|\bmin\b|\bkak\b|🙏)/iu
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+(?: +|$))+$/u
