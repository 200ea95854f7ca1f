/**
 * Marks that nobody sees: they turn the writing round, make one name look like another, or make a title of nothing (Unicode TR 36).
 * Joiners stay, which stand in emoji and in Persian words.
 */
const unseen = /[\u00AD\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u3164\uFEFF\uFFA0]|\u034F/g;

export const withoutUnseen = (words: string): string => words.replace(unseen, "");
