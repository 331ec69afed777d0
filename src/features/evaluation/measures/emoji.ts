/** Emoji of a text. Pure. */

const SINGLE = '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F)\\p{Emoji_Modifier}?'
const FOLLOWING = '(?:\\u200D\\p{Extended_Pictographic}\\uFE0F?\\p{Emoji_Modifier}?)*'
const EMOJI = new RegExp(
  `\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|${SINGLE}${FOLLOWING}|\\p{Extended_Pictographic}\\p{Emoji_Modifier}${FOLLOWING}`,
  'gu',
)

/** How many emoji a text has, as a reader sees them: a flag, a skin colour or a family joined from several is one. Signs such as © are none. */
export function emojiCount(text: string): number {
  return text.match(EMOJI)?.length ?? 0
}
