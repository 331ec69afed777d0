import { elementId } from '../../../i18n/routes.ts'
import { setShot } from '../commands/shots.ts'
import type { Made, Shot } from '../model.ts'
import type { BoardView } from '../view.ts'
import { PairFields, TypedText } from './PairFields.tsx'
import { TermField } from './TermField.tsx'
import { shotWords } from './words.ts'

/** What a shot needs on the day of the recording: where, with whom and what, by which right, from which source. */
export function Details({ view, id, shot }: { view: BoardView; id: Made; shot: Shot }) {
  const { locale, page, readOnly } = view
  const words = shotWords(locale)
  const element = (name: string) => elementId(page, name)
  const set = (change: Partial<Shot>, join?: string) =>
    view.run(
      setShot(id, (now) => ({ ...now, ...change }), join ? 'write' : 'details', join && `${id}/${join}`),
    )

  /** Music without a word in either field is none. */
  function setMusic(title: string, right: string, join: string): void {
    view.run(
      setShot(
        id,
        ({ music: _, ...now }) => (title === '' && right === '' ? now : { ...now, music: { title, right } }),
        'write',
        `${id}/${join}`,
      ),
    )
  }

  const text = (name: 'sound' | 'location' | 'props', label: string) => (
    <p class="field">
      <label for={element(name)}>{label}</label>
      <TypedText
        id={element(name)}
        value={shot[name]}
        readOnly={readOnly}
        write={(value) => set({ [name]: value }, name)}
      />
    </p>
  )
  return (
    <div class="shot-details">
      {text('sound', words.sound)}
      <fieldset class="pairs">
        <legend class="label">{words.music}</legend>
        <div class="pair">
          <TypedText
            id={element('music-title')}
            value={shot.music?.title ?? ''}
            name={words.musicTitle}
            placeholder={words.musicTitle}
            readOnly={readOnly}
            write={(title) => setMusic(title, shot.music?.right ?? '', 'music')}
          />
          <TypedText
            id={element('music-right')}
            value={shot.music?.right ?? ''}
            name={words.musicRight}
            placeholder={words.musicRightHint}
            readOnly={readOnly}
            write={(right) => setMusic(shot.music?.title ?? '', right, 'music-right')}
          />
        </div>
      </fieldset>
      <div class="term-pair">
        <TermField view={view} id={id} shot={shot} kind="movement" />
        <TermField view={view} id={id} shot={shot} kind="transition" />
      </div>
      {text('location', words.location)}
      {text('props', words.props)}
      <PairFields
        legend={words.people}
        pairs={shot.people.map(({ name, consent }) => [name, consent])}
        names={{ first: words.personName, second: words.personConsent, remove: words.removePerson }}
        placeholders={[words.namePlaceholder, words.consentPlaceholder]}
        add={words.addPerson}
        readOnly={readOnly}
        part="people"
        page={page}
        write={(pairs, join) => set({ people: pairs.map(([name, consent]) => ({ name, consent })) }, join)}
      />
      <PairFields
        legend={words.facts}
        pairs={shot.facts.map(({ text: fact, source }) => [fact, source])}
        names={{ first: words.factText, second: words.factSource, remove: words.removeFact }}
        placeholders={[words.factPlaceholder, words.sourcePlaceholder]}
        add={words.addFact}
        readOnly={readOnly}
        part="facts"
        page={page}
        write={(pairs, join) => set({ facts: pairs.map(([fact, source]) => ({ text: fact, source })) }, join)}
      />
    </div>
  )
}
