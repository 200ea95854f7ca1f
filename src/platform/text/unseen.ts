/**
 * Marks that nobody sees: they turn the writing round, make one name look like another, or make a title of nothing (Unicode TR 36): what a
 * program may ignore when it draws (UAX 44, Default_Ignorable_Code_Point). Those of an emoji that everybody draws stay with it.
 */
const unseen = /(\p{RGI_Emoji})|\p{Default_Ignorable_Code_Point}/gv;

/** The same without joiners, which stand in Persian words, and what chooses how a sign before it is drawn. */
const unseenInProse = /(\p{RGI_Emoji}|[\u200C\u200D\uFE00-\uFE0F])|\p{Default_Ignorable_Code_Point}/gv;

/** Of a text of several lines. */
export const withoutUnseen = (words: string): string => words.replace(unseenInProse, "$1");

/** Of a name or a title, which are compared and sorted: joiners go too. */
export const withoutJoiners = (words: string): string => words.replace(unseen, "$1");
