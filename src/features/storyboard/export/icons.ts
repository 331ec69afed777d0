/** Paths of the icons of exports: 24 px grid, 1.75 px round stroke, no fills. */
export const shareIcon =
  'M6.5 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17.5 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17.5 21a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.7 10.8l6.6-4M8.7 13.2l6.6 4'
export const film = 'M4 5h16v14H4zM8 5v14M16 5v14M4 9.5h4M4 14.5h4M16 9.5h4M16 14.5h4'
export const picture = 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9v.01'
export const captionsIcon = 'M4 5h16v14H4zM7.5 12h3M13 12h3.5M7.5 15.5h5.5M15.5 15.5h1'
export const table = 'M4 5h16v14H4zM4 9.5h16M4 14.25h16M10 5v14'
