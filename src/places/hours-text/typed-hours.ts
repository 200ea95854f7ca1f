import type { Locale } from "#platform/i18n/locale.ts";
import { parseHours } from "../hours/hours.ts";
import { sayWrittenHours } from "../hours/say-written-hours.ts";
import { readFrenchHours } from "./french-hours.ts";

/** A field gives back other spaces than it was given. */
const plain = (text: string) => text.replace(/\s+/gu, " ");

/**
 * Hours as somebody typed them, in OpenStreetMap syntax: the words in which the house says those of before (left as they were), a sentence as
 * on a door, or that syntax itself. Null where they are not understood whole.
 */
export function readTypedHours(typed: string, before: string | null, locale: Locale): string | null {
  const text = typed.trim();
  if (before !== null && plain(text) === plain(sayWrittenHours(before, locale))) return before;
  const { hours, left } = readFrenchHours(text);
  if (hours !== null && left.length === 0 && parseHours(hours).ok) return hours;
  return parseHours(text).ok ? text : null;
}
