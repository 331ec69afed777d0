import type { Press } from './keys.ts'

/** What has the focus, as far as keys are concerned. */
export function focusOf(target: EventTarget | null): Press['focus'] {
  if (!(target instanceof HTMLElement)) return 'none'
  if (target.matches('textarea, select, [contenteditable]')) return 'text'
  if (target.matches('input[type=radio], input[type=checkbox]')) return 'choice'
  if (target.matches('input')) return 'line'
  if (target.closest('button, a, summary')) return 'button'
  const { scrollHeight, clientHeight } = target
  return target.matches('.notes') && scrollHeight > clientHeight ? 'scroll' : 'none'
}
