import { useState } from 'preact/hooks'
import { SaveLine } from '../../../ui/SaveLine.tsx'
import { TextWithBlanks } from '../../../ui/TextWithBlanks.tsx'
import { filledOfSection } from '../filled.ts'
import { type FormSection, isGroup } from '../outline.ts'
import { Cell } from './Cell.tsx'
import { Rows } from './Rows.tsx'
import { elementOf, type Sheet, useKept } from './sheet.ts'
import { worksheetWords } from './words.ts'

/** One numbered part of a worksheet. It says whether what is written in it is saved. */
export function Section(props: { sheet: Sheet; section: FormSection; number: number }) {
  const { sheet, section, number } = props
  const words = worksheetWords(sheet.locale)
  const [isTouched, setIsTouched] = useState(false)
  const count = useKept(sheet, (state) => {
    const { done, total } = filledOfSection(section, state)
    return total > 0 ? words.filled(done, total) : ''
  })
  const element = elementOf(sheet, section.id)
  return (
    <section
      class="sheet-section"
      id={element}
      aria-labelledby={`${element}-title`}
      onInput={() => setIsTouched(true)}
    >
      <h2 id={`${element}-title`}>
        <span class="number">{number}</span> {section.title}
      </h2>
      {section.note && (
        <p class="section-note">
          <TextWithBlanks text={section.note} />
        </p>
      )}
      <div class="sheet-fields">
        {section.fields.map((field) =>
          isGroup(field) ? (
            <Rows key={field.id} sheet={sheet} group={field} onChange={() => setIsTouched(true)} />
          ) : (
            <Cell key={field.id} sheet={sheet} field={field} place={undefined} brief={false} />
          ),
        )}
      </div>
      <p class="row spread small section-foot">
        <span>{count}</span>
        {isTouched && <SaveLine locale={sheet.locale} />}
      </p>
    </section>
  )
}
