/** Something outside the program that stands in its way, as one sentence for whoever starts it. */
export class CannotStart extends Error {}
