import { parseHours, warningsOf } from "../../hours/hours.ts";
import { readFrenchHours } from "../../hours-text/french-hours.ts";
import type { Notes } from "../notes.ts";
import { readText } from "./text.ts";

/** Last year's exceptional day is no longer of use, and does no harm. */
const harmless = /year is in the past/i;

/**
 * Hours in OpenStreetMap syntax, when they have one meaning. Those that people wrote in French are proposed so, to be confirmed; a sentence that
 * is not understood whole stays the sentence that it is: the place may be open, says what it says.
 */
export function readHours(raw: string | null, field: string, notes: Notes): string | null {
  const written = readText(raw, { field, most: 1000, paragraphs: true }, notes);
  if (written === null) return null;
  const text = written.replace(/\s+/g, " ");
  if (isClear(text)) return text;
  const french = readFrenchHours(written);
  if (french.hours !== null && isClear(french.hours)) return proposed(french.hours, french.left, text, field, notes);
  const tidy = tidied(text);
  if (tidy !== null && !hasFrench(text)) {
    notes.repair(field, "hours_rewritten", text, tidy);
    return tidy;
  }
  return asSentence(text, field, notes) ?? notes.refuse(field, "hours", text);
}

function proposed(hours: string, left: readonly string[], text: string, field: string, notes: Notes): string | null {
  if (left.length === 0) {
    notes.repair(field, "hours_proposed", text, hours);
    return hours;
  }
  const sentence = asSentence(text, field, notes, false);
  if (sentence === null) return notes.refuse(field, "hours", text);
  notes.repair(field, "hours_partly", text, hours, left.join(" "));
  return sentence;
}

/** A comment in OpenStreetMap syntax: words about hours, and no markup. */
function asSentence(text: string, field: string, notes: Notes, told = true): string | null {
  const sentence = `"${text.replace(/["«»]/g, "").trim()}"`;
  if (text.length > 250 || !hasFrench(text) || /[<>{}[\]\\=@]/.test(text) || !isClear(sentence)) return null;
  if (told) notes.repair(field, "hours_sentence", text);
  return sentence;
}

const hasFrench = (text: string): boolean =>
  /\b(ouver|ferm|horaire|rendez|rdv|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|après-midi|semaine|selon|vacances|fériés|\d{1,2} ?h)/i.test(
    text,
  );

function tidied(text: string): string | null {
  const read = parseHours(text);
  return read.ok && isClear(read.hours.tidy) ? read.hours.tidy : null;
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
