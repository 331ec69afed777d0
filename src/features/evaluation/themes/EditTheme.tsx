import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { remove } from '../fields/icons.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { TextField } from '../fields/TextField.tsx'
import type { Made, Theme } from '../model.ts'
import { shortened } from '../post-name.ts'
import type { EvaluationView } from '../view.ts'
import { orderOf } from '../worth/order.ts'
import { changeTheme, removeTheme } from './commands.ts'
import { ThemeBoard } from './ThemeBoard.tsx'
import { themesWords } from './words.ts'

type TextName = 'title' | 'question' | 'audience' | 'message' | 'action'
type ChoiceName = 'pattern' | 'pillar' | 'recommendation'

/** One theme, field by field, and the storyboard that it becomes. */
export function EditTheme({ view, id }: { view: EvaluationView; id: Made }) {
  const { content, library, locale, page } = view
  const words = themesWords(locale).edit
  const theme = content.themes[id]
  if (!theme) return null
  const recommendations = orderOf(content).map((one) => ({
    id: one,
    title: shortened(content.recommendations[one]?.action ?? '') || words.untitledRecommendation,
  }))
  const text = (name: TextName) => ({
    id: elementId(page, 'tema', name),
    label: words[name],
    value: theme[name],
    write: (typed: string) => view.run(changeTheme(id, name, (before) => ({ ...before, [name]: typed }))),
  })
  const choice = (name: ChoiceName) => ({
    id: elementId(page, 'tema', name),
    label: words[name],
    value: theme[name],
    write: (chosen: string | undefined) =>
      view.run(changeTheme(id, name, (before) => withChoice(before, name, chosen))),
  })

  return (
    <div class="audit-form">
      <TextField {...text('title')} />
      <TextField {...text('question')} hint={words.questionHint} long />
      <TextField {...text('audience')} hint={words.audienceHint} long />
      <TextField {...text('message')} hint={words.messageHint} long />
      <TextField {...text('action')} hint={words.actionHint} long />
      <div class="audit-pair">
        <SelectField {...choice('pattern')} options={library.patterns} none={words.noPattern} />
        <SelectField {...choice('pillar')} options={library.pillars} none={words.noPillar} />
      </div>
      <SelectField {...choice('recommendation')} options={recommendations} none={words.noRecommendation} />
      <ThemeBoard view={view} id={id} theme={theme} />
      <div class="audit-plan-ways">
        <button
          type="button"
          class="button plain"
          onClick={() => {
            view.run(removeTheme(id), words.removed)
            view.show('themes', undefined, true)
          }}
        >
          <Icon d={remove} />
          {words.remove}
        </button>
      </div>
    </div>
  )
}

function withChoice(theme: Theme, name: ChoiceName, chosen: string | undefined): Theme {
  const { [name]: _, ...rest } = theme
  return chosen === undefined ? rest : { ...rest, [name]: chosen }
}
