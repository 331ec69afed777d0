/** Paths of the icons of the board: 24 px grid, 1.75 px round stroke, no fills. */
export const printer = 'M7 8V4h10v4M7 17H4V8h16v9h-3M7 13.5h10V20H7z'
export const arrows = 'M8 4.5 4.5 8 8 11.5M4.5 8H20M16 12.5l3.5 3.5-3.5 3.5M19.5 16H4'
export const camera = 'M3.5 7.5h4l1.5-2.5h6l1.5 2.5h4v12h-17zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z'
export const bin = 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5'
export const copy = 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4'
export const minus = 'M5 12h14'
/** A target: what the video is for. */
export const compass =
  'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM12 12v.01'
/** Six dots: here it can be dragged. */
export const grip = 'M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01'
export const play = 'M7.5 5v14l11-7z'
export const ticks = 'M4 6.5 5.5 8 8.5 5M4 12.5l1.5 1.5 3-3M4 18.5 5.5 20l3-3M12 6.5h8M12 12.5h8M12 18.5h8'
export const send = 'M12 15V4M7.5 8 12 3.5 16.5 8M5 12.5v7h14v-7'
