/** Paths of the icons that plans need: 24 px grid, 1.75 px round stroke, no fills. */
export const up = 'M12 19V5.5M6 11l6-6 6 6'
export const down = 'M12 5v13.5M6 13l6 6 6-6'
export const remove = 'M5 7h14M10 7V4.5h4V7M7 7l1 12.5h8L17 7M10.5 11v5M13.5 11v5'
