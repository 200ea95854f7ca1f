/** What each column of a file is read as, in their order; null where it is left aside. */
export type ReadAs = readonly (string | null)[];
