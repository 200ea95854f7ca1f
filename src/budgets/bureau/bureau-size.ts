/** With fewer, one who is missing keeps the box closed. */
export const fewestMembers = 3;
/** A number of shares that nobody mistakes, and that the table holds. */
export const mostMembers = 15;
