import type { Locale } from '../../../i18n/locales.ts'
import { InlineText } from '../../../ui/InlineText.tsx'
import { type FormOutline, type FormSection, type GroupField, isGroup } from '../outline.ts'
import { rowName } from './names.ts'
import { PaperField } from './PaperField.tsx'
import { PaperTable } from './PaperTable.tsx'
import { paperRowsOf } from './paper-rows.ts'

/** A worksheet as it is printed empty: nothing to type in, nothing kept, no ids. */
export function PaperSheet({ form, locale }: { form: FormOutline; locale: Locale }) {
  return (
    <div class="paper-sheet">
      {form.sections.map((section, at) => (
        <PaperSection key={section.id} section={section} number={at + 1} locale={locale} />
      ))}
    </div>
  )
}

function PaperSection(props: { section: FormSection; number: number; locale: Locale }) {
  const { section, number, locale } = props
  return (
    <div class="paper-section">
      <h4>
        {number}. {section.title}
      </h4>
      {section.note && (
        <p class="hint">
          <InlineText text={section.note} />
        </p>
      )}
      {section.fields.map((field) =>
        isGroup(field) ? (
          <PaperGroup key={field.id} group={field} locale={locale} />
        ) : (
          <PaperField key={field.id} sheet={{ locale }} field={field} hinted />
        ),
      )}
    </div>
  )
}

function PaperGroup({ group, locale }: { group: GroupField; locale: Locale }) {
  const rows = paperRowsOf(group, []).added
  return (
    <div class="paper-group">
      <p class="label">
        <InlineText text={group.label} />
      </p>
      {group.hint && (
        <p class="hint">
          <InlineText text={group.hint} />
        </p>
      )}
      {group.type === 'table' ? (
        <PaperTable group={group} rows={rows} locale={locale} />
      ) : (
        <div class="paper-blocks">
          {rows.map((label, at) => (
            // Rows for the pen are all alike: their position is their identity.
            <div class="paper-block" key={at}>
              <p class="label">{label ?? rowName(group, '', at)}</p>
              {group.fields.map((field) => (
                <PaperField key={field.id} sheet={{ locale }} field={field} />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
