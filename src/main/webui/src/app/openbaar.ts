/** The handle of a route that shows nothing of anyone: it needs no login. */
export const OPENBAAR = 'openbaar';
