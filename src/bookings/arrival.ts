/** How long before it begins somebody may say that they are there. Minutes. */
export const earliest = 15;

/** Bookings missed in so many days count. */
export const daysCounted = 90;

/** With so many of them, one books no further ahead than so many days, unless a host makes an exception. */
export const mostMissed = 3;
export const daysAhead = 2;

/** Whether somebody who missed so many may not book that far ahead. Instants in milliseconds. */
export const isLimited = (missed: number, from: number, now: number): boolean => missed >= mostMissed && from - now > daysAhead * 86_400_000;
