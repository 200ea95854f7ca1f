/** The words on one line: line ends and other control characters are a space. */
const oneLine = (words: string): string => words.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

/** As a TEXT of iCalendar (RFC 5545, 3.3.11), for what ical-generator writes as it is given. */
export const calendarText = (words: string): string => oneLine(words).replace(/[\\;,]/g, "\\$&");
