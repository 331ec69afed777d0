/** Where the routes stand on the help page: the second part of their element id. Links lead there, so it never changes. */
export const ROUTES_PART = 'rute'
