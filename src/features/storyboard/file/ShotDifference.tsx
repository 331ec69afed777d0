import type { Locale } from '../../../i18n/locales.ts'
import type { Content, Made } from '../model.ts'
import { Picture } from '../panel/Picture.tsx'
import { descriptionOf, firstPicture } from '../picture-of.ts'
import type { DifferentShot, ShotPart, Side } from './compare.ts'
import { Difference } from './Difference.tsx'
import type { Choice } from './merge.ts'
import { PartList } from './PartList.tsx'
import { type Names, shotText } from './side-text.ts'
import { boardFileWords } from './words.ts'

interface ShotDifferenceProps {
  different: DifferentShot
  here: Content
  there: Content
  photos: Record<Made, string>
  names: Names
  choice: Choice
  onChoose(choice: Choice): void
  locale: Locale
  page: string
}

/** A shot that differs: its picture and what is written in it, as each side has it. */
export function ShotDifference(props: ShotDifferenceProps) {
  const { different, here, there, choice, onChoose, locale, page } = props
  const words = boardFileWords(locale).copies
  const { shot, newer, deleted } = different
  const at = here.order.indexOf(shot)
  const title = at < 0 ? words.shotOfFile(there.order.indexOf(shot) + 1) : words.shot(at + 1)
  return (
    <Difference
      name={shot}
      title={title}
      newer={newer}
      both={deleted === undefined}
      choice={choice}
      onChoose={onChoose}
      mine={<ShotSide {...props} side="mine" />}
      theirs={<ShotSide {...props} side="theirs" />}
      locale={locale}
      page={page}
    />
  )
}

function ShotSide({
  different,
  side,
  here,
  there,
  photos,
  names,
  locale,
}: ShotDifferenceProps & { side: Side }) {
  const { copies: words, parts, empty } = boardFileWords(locale)
  const content = side === 'mine' ? here : there
  const shot = content.shots[different.shot]
  if (!shot) return <p>{words.deleted}</p>
  const panel = firstPicture(content, shot)
  const fields = different.fields.filter((part) => part !== 'panel')
  // What is seen tells which shot it is.
  const shown = new Set<ShotPart>(['visual', ...fields])
  return (
    <>
      {panel ? (
        <Picture
          panel={panel}
          photo={panel.photo && photos[panel.photo.id]}
          label={words.picture(descriptionOf(content, shot))}
        />
      ) : (
        <p class="cmp-none">{words.noPicture}</p>
      )}
      <PartList of={[...shown].map((part) => [parts[part], shotText(shot, part, names, locale) || empty])} />
    </>
  )
}
