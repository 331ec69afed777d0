import type { RefObject } from 'preact'
import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import { FileChoice } from '../../../ui/parts/FileChoice.tsx'
import { StartHead } from '../../../ui/parts/StartHead.tsx'
import type { Library } from '../library/library.ts'
import { IdeaList } from './IdeaList.tsx'
import { PatternList } from './PatternList.tsx'
import { ScriptList } from './ScriptList.tsx'
import type { Offer } from './starts.ts'
import { shelfWords } from './words.ts'

interface StartChoicesProps {
  library: Library
  start: (offer: Offer) => void
  openFile: (file: File) => void
  /** Back to the boards; undefined where there are none. */
  back: (() => void) | undefined
  /** Takes the focus when the choices come in place of the boards. */
  heading: RefObject<HTMLHeadingElement>
  locale: Locale
}

/** Everything that a board may begin with, the patterns first: a press starts. */
export function StartChoices({ library, start, openFile, back, heading, locale }: StartChoicesProps) {
  const words = shelfWords(locale).start
  const { patterns, ideas, scripts } = library
  return (
    <div class="shelf-start">
      <StartHead
        title={back ? words.newHeading : words.heading}
        heading={heading}
        back={back && { name: words.back, run: back }}
      />
      <p class="shelf-lead">{words.lead}</p>
      <PatternList patterns={patterns} start={start} locale={locale} />
      <div class="shelf-more">
        <button type="button" class="shelf-choice" onClick={() => start({ of: 'nothing' })}>
          <span>
            <b>{words.blank}</b>
            <small>{words.blankLead}</small>
          </span>
          <Icon d={plus} />
        </button>
        {ideas.length > 0 && <IdeaList ideas={ideas} start={start} locale={locale} />}
        {scripts.length > 0 && <ScriptList scripts={scripts} start={start} locale={locale} />}
        <FileChoice title={words.file} lead={words.fileLead} openFile={openFile} />
      </div>
    </div>
  )
}
