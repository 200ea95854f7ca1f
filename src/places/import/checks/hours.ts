import { parseHours } from "../../hours/hours.ts";
import { type Notes, quote } from "../notes.ts";
import { readText } from "./text.ts";

/** Last year's exceptional day is no longer of use, and does no harm. */
const harmless = /year is in the past/i;

/** OpenStreetMap syntax, and only what has one meaning: the library guesses ("lundi 9h"), so its guess must itself be clear. */
export function readHours(raw: string | null, field: string, notes: Notes): string | null {
  const text = readText(raw, { field, most: 1000 }, notes);
  if (text === null) return null;
  const read = parseHours(text);
  if (!read.ok) return refuse(text, field, notes);
  if (isClear(text)) return text;
  const { tidy } = read.hours;
  if (!isClear(tidy)) return refuse(text, field, notes);
  notes.repair(field, "hours_rewritten", `${quote(text)} a été réécrit ${quote(tidy)}.`);
  return tidy;
}

const clear = new Map<string, boolean>();

function isClear(text: string): boolean {
  let answer = clear.get(text);
  if (answer === undefined) {
    const read = parseHours(text);
    answer = read.ok && read.hours.wall.getWarnings().every((warning) => harmless.test(String(warning)));
    if (clear.size > 5000) clear.clear();
    clear.set(text, answer);
  }
  return answer;
}

function refuse(text: string, field: string, notes: Notes): null {
  return notes.refuse(field, "hours", `${quote(text)} n’est pas un horaire au format OpenStreetMap, par exemple « Mo-Fr 09:00-12:00,14:00-18:00 ».`);
}
