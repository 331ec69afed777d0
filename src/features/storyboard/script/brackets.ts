/** What stands in brackets beside spoken words: directions and sounds, which nobody says. Pure. */

export interface Unbracketed {
  /** What is left to be said. */
  text: string
  /** How it is said or done, with the brackets. */
  directions: string[]
  /** What is heard, without the brackets. */
  sounds: string[]
}

/**
 * Takes directions and sounds out of spoken words. Brackets within a sentence stay, as "PBB (pajak bumi dan bangunan)",
 * unless they say how somebody speaks, as "(berbisik)"; so do gaps to fill in, as "[ISI: tanggal]".
 * @param verbatim in quotation marks, where only brackets that say how somebody speaks are none of the words
 */
export function withoutBrackets(text: string, verbatim = false): Unbracketed {
  const directions: string[] = []
  const sounds: string[] = []
  let end = 0
  let left = ''
  for (const { 0: found, index } of text.matchAll(BRACKETS)) {
    const inner = found.replace(/^[([]+|[)\]]+$/g, '').trim()
    const after = index + found.length
    if (!/\p{L}/u.test(inner) || isGap(inner)) continue
    if (!isManner(inner) && (verbatim || !isBetweenSentences(text, index, after))) continue
    left += text.slice(end, index).trimEnd()
    if (left !== '' && !/^\s*[,.;!?]/.test(text.slice(after, after + 3))) left += ' '
    end = text.length - text.slice(after).trimStart().length
    if (isSound(inner)) sounds.push(inner)
    else directions.push(found)
  }
  return { text: (left + text.slice(end)).trim(), directions, sounds }
}

/** Whether words say how somebody speaks or looks: "berbisik", "menahan tawa". */
export function isManner(text: string): boolean {
  return MANNER.test(text.replace(/^[([]+/, '').trim())
}

/** Whether words name something that is heard: "bunyi alarm", "musik hangat". */
export function isSound(text: string): boolean {
  return SOUND.test(text)
}

/** Whether words say that nothing is said or heard: "tanpa suara", "hening", "-". */
export function isSilence(text: string): boolean {
  return SILENCE.test(text.replace(/^[([]+|[)\].]+$/g, '').trim())
}

/** Whether words in a cell say that there is none of what its column holds: "tanpa teks", "tidak ada", "-". */
export function isNothing(text: string): boolean {
  return NOTHING.test(text)
}

/** Whether words in brackets wait to be filled in: "[ISI]", "[ISI: kota]". */
export function isGap(inner: string): boolean {
  return /^ISI(?!\p{L})/u.test(inner) || /^isi\s*:/i.test(inner) || /^(?:\.{2,}|…|_{2,})$/.test(inner)
}

const NOTHING =
  /^(?:[-–—_]+|(?:tanpa|tidak ada|tak ada|no|without) (?:teks|text|tulisan|suara|sound|audio|musik|music|sfx|efek|narasi|dialog|vo)|tidak ada|none|nihil|n\/a)$/i
const BRACKETS = /\[\[[^[\]\n]{1,300}\]\]|\([^()\n]{1,300}\)|\[[^[\]\n]{1,300}\]/g

const MANNER =
  /^(?:(?:sambil|seraya|dengan (?:nada|suara)|nada|suara (?:pelan|lirih|keras|lantang|bergetar|datar|serak)|pelan|lirih|cepat|keras|lantang|tegas|lembut|ramah|ceria|sedih|marah|kaget|heran|bingung|gugup|panik|kesal|lega|jeda|diam|beat|pause|off ?screen|vo|v\.o\.?|os|o\.s\.?|off)\b|(?:me|ber|ter)(?:tawa|senyum|bisik|tangis|teriak|gumam|dehem|angguk|geleng|seringai|batin|kedip|nangis|nahan|nghela|noleh|nunjuk|lirik|lambai|nunduk|ngangguk|nggeleng|nyela|motong|mbisik|ngeluh|mohon|nyapa|nyeringai|ndesah|lihat|natap|ngernyit|sedu|bata|kekeh|bahak|sipu|henti|pikir)|tawa\b|tertegun|terdiam|menoleh|berbicara|bicara|l-cut|j-cut)/i
const SOUND =
  /^(?:sfx|efek|bunyi|suara(?! (?:pelan|lirih|keras|lantang|bergetar|datar|serak))|musik|music|lagu|bgm|backsound|back sound|jingle|bel|denting|dering|dentang|ting|klik|klakson|sirene|alarm|tepuk|gemuruh|riuh|ambience|ambiance|ambient|atmosfer|derap|deru|kicau|instrumen|nada sambung|nada dering|hening lalu)(?!\p{L})/iu
const SILENCE =
  /^(?:|[-–—_]+|n\/a|(?:tanpa|tidak ada|tak ada|nggak ada|no|without) (?:suara|audio|narasi|dialog|dialogue|vo|voice over|voiceover|sound|teks|text|ucapan)(?: (?:apa pun|apapun))?|silent|silence|hening|sunyi|bisu|diam|tidak ada|none|nihil|kosong|mute)$/i

/** A bracket that begins a text or follows a sentence, and that ends the text or comes before a sentence. */
function isBetweenSentences(text: string, start: number, after: number): boolean {
  let before = start - 1
  while (before >= 0 && text[before] === ' ') before -= 1
  let next = after
  while (next < text.length && text[next] === ' ') next += 1
  const [last = '', first = ''] = [text[before], text.slice(next, next + 2)]
  return /^$|[.!?…"”»)\]\n]/u.test(last) && /^$|^["“«'‘([\n—–-]|^\p{Lu}|^\p{N}/u.test(first)
}
