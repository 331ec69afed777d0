import type { FilePart } from '../../storage/progress-file.ts'

/** What a facilitator carries to class: plans with the settings of the desk, and what was done in decks. */
export const DESK_PART: FilePart = {
  scope: { feature: 'desk', id: '-' },
  features: ['plan', 'deck'],
  name: 'fasilitator',
}
