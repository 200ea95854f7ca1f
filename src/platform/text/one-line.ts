import { withoutJoiners } from "./unseen.ts";

/** What is drawn as nothing but white: blank patterns of Braille beside what \s means. */
const white = /[\s\u2028\u2029\u2800]+/g;

/**
 * The one form of a name or a title, whoever typed it and wherever: letters composed, white space one space, nothing that nobody sees. Two that
 * are drawn alike are alike, and what is drawn as nothing is nothing. Other control characters stay, to be refused.
 */
export const typedLine = (words: string): string => withoutJoiners(words).normalize("NFC").replace(white, " ").trim();

/** The words on one line: line ends and other control characters are a space. */
const oneLine = (words: string): string => words.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

/** As a TEXT of iCalendar (RFC 5545, 3.3.11), for what ical-generator writes as it is given. */
export const calendarText = (words: string): string => oneLine(words).replace(/[\\;,]/g, "\\$&");

/** White space becomes one space; a no-break space stays alone, so that "Qui décide\u202f?" is not parted from its mark. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, (gap) => /[\u00a0\u202f]/.exec(gap)?.[0] ?? " ").trim();
