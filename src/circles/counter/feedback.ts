/** What a resident says of a procedure as it is now. */
export const opinions = ["easier", "same", "harder"] as const;
export type Opinion = (typeof opinions)[number];

/** Fewer than these are not counted in the open: one resident would be told from another. */
export const fewestTold = 5;
