/** Paths of the icons that only ordering questions need: 24 px grid, round stroke, no fills. */
export const grip = 'M9 6.5v.01M15 6.5v.01M9 12v.01M15 12v.01M9 17.5v.01M15 17.5v.01'
export const up = 'M12 19V5.5M6 11l6-6 6 6'
export const down = 'M12 5v13.5M6 13l6 6 6-6'
