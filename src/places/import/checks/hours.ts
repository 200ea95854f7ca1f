import { parseHours, warningsOf } from "../../hours/hours.ts";
import type { Notes } from "../notes.ts";
import { readText } from "./text.ts";

/** Last year's exceptional day is no longer of use, and does no harm. */
const harmless = /year is in the past/i;

/** OpenStreetMap syntax, and only what has one meaning: the library guesses ("lundi 9h"), so its guess must itself be clear. */
export function readHours(raw: string | null, field: string, notes: Notes): string | null {
  const text = readText(raw, { field, most: 1000 }, notes);
  if (text === null) return null;
  const read = parseHours(text);
  if (!read.ok) return notes.refuse(field, "hours", text);
  if (isClear(text)) return text;
  const { tidy } = read.hours;
  if (!isClear(tidy)) return notes.refuse(field, "hours", text);
  notes.repair(field, "hours_rewritten", text, tidy);
  return tidy;
}

const clear = new Map<string, boolean>();

function isClear(text: string): boolean {
  let answer = clear.get(text);
  if (answer === undefined) {
    const read = parseHours(text);
    answer = read.ok && warningsOf(read.hours).every((warning) => harmless.test(warning));
    if (clear.size > 5000) clear.clear();
    clear.set(text, answer);
  }
  return answer;
}
