import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import { remove } from '../fields/icons.ts'
import { LevelField } from '../fields/LevelField.tsx'
import { TextField } from '../fields/TextField.tsx'
import type { Made, Recommendation } from '../model.ts'
import { addTheme } from '../themes/commands.ts'
import { themeOfRecommendation } from '../themes/new-theme.ts'
import type { EvaluationView } from '../view.ts'
import { changeRecommendation, removeRecommendation } from './commands.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { weakStart } from './first-word.ts'
import { scaleWords } from './scale-words.ts'
import { recommendationsWords } from './words.ts'

/** One recommendation, field by field; what is typed is kept at once. */
export function EditRecommendation({ view, id }: { view: EvaluationView; id: Made }) {
  const { content, locale, page } = view
  const words = recommendationsWords(locale).edit
  const scales = scaleWords(locale)
  const recommendation = content.recommendations[id]
  if (!recommendation) return null
  const { action, owner, deadline, success, severity, reach, effort, before, after } = recommendation
  const field = (name: string) => elementId(page, 'rekomendasi', name)
  const write = (change: Partial<Recommendation>) => view.run(changeRecommendation(id, change))
  const weak = weakStart(action)

  function makeTheme() {
    const theme = view.make()
    view.run(addTheme(theme, themeOfRecommendation(id, action)))
    view.show('themes', theme)
  }

  return (
    <div class="audit-form">
      <TextField
        id={field('action')}
        label={words.action}
        value={action}
        write={(text) => write({ action: text })}
        hint={words.actionHint}
        long
      >
        <p class="audit-note" role="status">
          {weak !== undefined && (
            <>
              <Icon d={warning} />
              {words.weak(weak)}
            </>
          )}
        </p>
      </TextField>
      <div class="audit-pair">
        <TextField
          id={field('owner')}
          label={words.owner}
          value={owner}
          write={(text) => write({ owner: text })}
        />
        <TextField
          id={field('deadline')}
          label={words.deadline}
          value={deadline}
          write={(text) => write({ deadline: text })}
          type="date"
        />
      </div>
      <TextField
        id={field('success')}
        label={words.success}
        value={success}
        write={(text) => write({ success: text })}
        hint={words.successHint}
        long
      />
      <LevelField
        id={field('severity')}
        label={scales.severity}
        value={severity}
        options={([4, 3, 2, 1] as const).map((value) => ({ value, ...scales.severities[value] }))}
        write={(value) => write({ severity: value })}
      />
      <LevelField
        id={field('reach')}
        label={scales.reach}
        value={reach}
        options={([3, 2, 1] as const).map((value) => ({ value, ...scales.reaches[value] }))}
        write={(value) => write({ reach: value })}
      />
      <LevelField
        id={field('effort')}
        label={scales.effort}
        value={effort}
        options={(['S', 'M', 'L', 'XL'] as const).map((value) => ({ value, ...scales.efforts[value] }))}
        write={(value) => write({ effort: value })}
      />
      <div class="audit-pair">
        <TextField
          id={field('before')}
          label={words.before}
          value={before}
          write={(text) => write({ before: text })}
          long
        />
        <TextField
          id={field('after')}
          label={words.after}
          value={after}
          write={(text) => write({ after: text })}
          long
        />
      </div>
      <EvidenceList view={view} evidence={recommendation.evidence} />
      <div class="audit-plan-ways">
        <button type="button" class="button" onClick={makeTheme}>
          {words.theme}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => {
            view.run(removeRecommendation(id), words.removed)
            view.show('recommendations', undefined, true)
          }}
        >
          <Icon d={remove} />
          {words.remove}
        </button>
      </div>
    </div>
  )
}
