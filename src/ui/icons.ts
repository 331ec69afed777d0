/** Paths of the icons that questions and saving need: 24 px grid, 1.75 px round stroke, no fills. */
export const right = 'M5 12h13.5M13 6l6 6-6 6'
export const tick = 'M4.5 12.5 10 18 19.5 7'
export const cross = 'M6 6l12 12M18 6 6 18'
export const half = 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 4v16M12 8h3.9M12 12h8M12 16h3.9'
export const warning = 'M12 4 3 19.5h18L12 4ZM12 10.5v4M12 17v.01'
export const again = 'M15.5 5l4 4-4 4M19 9h-9a5 5 0 0 0 0 10h6'
export const clock = 'M12 5a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 9v4.5l3 2M9.5 2.5h5'
export const plus = 'M12 5v14M5 12h14'
