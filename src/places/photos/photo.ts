/** Shown at once on the page of a place. */
export const mostPhotos = 12;
