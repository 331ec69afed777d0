import type { Locale } from '../../i18n/locales.ts'
import type { BlockOutline } from './model.ts'
import { deskWords } from './words.ts'

/** What belongs to a block: its slides, its exercise, its sheets. Nothing where it has none. */
export function BlockLinks({ block, locale }: { block: BlockOutline; locale: Locale }) {
  const words = deskWords(locale).block
  const { title, deck, exercise, sheets } = block
  const links = [
    ...(deck ? [{ href: deck.href, text: words.deck, of: words.ofBlock(title) }] : []),
    ...(exercise ? [{ href: exercise.href, text: words.exercise(exercise.title), of: '' }] : []),
    ...sheets.map((sheet) => ({ href: sheet.href, text: words.sheet(sheet.title), of: '' })),
  ]
  if (links.length === 0) return null
  return (
    <p class="block-links">
      {links.map(({ href, text, of }) => (
        <a key={href} href={href}>
          {text}
          {of && <span class="visually-hidden"> {of}</span>}
        </a>
      ))}
    </p>
  )
}
