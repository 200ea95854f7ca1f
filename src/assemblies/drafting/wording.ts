import type { HeldText } from "#texts";

/** The wording that an acceptance would change: that of the next version, or of the one that stands. Null when it is gone. */
export const wordingOf = ({ next, paragraphs }: HeldText, paragraph: number | null) => (next ?? paragraphs).find((one) => one.paragraph === paragraph) ?? null;
