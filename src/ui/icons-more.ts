/** Paths of the icons that no question needs, apart so that lessons don't load them: 24 px grid, 1.75 px round stroke, no fills. */
export const menu = 'M4 6.5h16M4 12h16M4 17.5h10'
export const magnifier = 'M16 16l4 4M4 11a7 7 0 1 1 0 .1'
export const left = 'M19 12H5.5M11 6l-6 6 6 6'
export const open = 'M6 9.5l6 6 6-6'
export const info = 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 11v5M12 8v.01'
export const file = 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M12 11v6M9.5 14.5 12 17l2.5-2.5'
export const download = 'M12 4v11M7 10.5l5 5 5-5M4.5 19.5h15'
export const pencil = 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5'
export const undo = 'M8.5 5 4.5 9l4 4M5 9h9a5 5 0 0 1 0 10H8'
export const people =
  'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c0-4 2.5-6 6.5-6s6.5 2 6.5 6M15.5 4.5a3.3 3.3 0 0 1 0 6M18 14.5c2.2.7 3.5 2.5 3.5 5.5'
export const book = 'M4 5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h6z'
