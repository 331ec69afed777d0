/** What a deck needs a moment after it is shown: the other windows, timers, the overview, what a screen reader hears. Loaded at once, but apart. */
export { connect } from './link.ts'
export { walkOverview } from './overview.ts'
export { sayChange } from './say.ts'
export { drawTimers, pressTimer } from './timer.ts'
export { openWindow } from './window.ts'
