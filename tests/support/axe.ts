import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/**
 * What a page breaks of WCAG 2.2 AA, a line for each rule.
 * @param rules the contrast of colours alone, all others, all, or all with what axe calls best practice
 */
export async function brokenRules(
  page: Page,
  rules: 'contrast' | 'others' | 'all' | 'practice',
): Promise<string[]> {
  // Without this axe names every element that breaks nothing, too, which takes most of its time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  // The other mode opens a second page each time, for frames from other places; the course has none.
  axe.setLegacyMode()
  if (rules === 'contrast') axe.withRules('color-contrast')
  else axe.withTags(rules === 'practice' ? [...WCAG, 'best-practice'] : WCAG)
  if (rules === 'others') axe.disableRules('color-contrast')
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
