import { sayPhone } from "#platform/text/phone.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Territory } from "#territory";
import { sayWrittenHours } from "../hours/say-written-hours.ts";
import { type Control, controls, isControlled, sayLanguage } from "./controls.ts";

/** Those that somebody wrote, in sentences of their own. */
const writtenFacts = new Set(["summary", "description", "price_note", "accessibility_note"]);

export const isWritten = (field: string): boolean => writtenFacts.has(field);

/** A fact in words: what its code means, a list with commas. Null when there is none. */
export function sayFact(field: string, value: unknown, locale: Locale, territory?: Territory): string | null {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return null;
  if (field === "confirmed_at" || field === "facts_date") return formatDate(String(value), locale);
  if (field === "hours") return sayWrittenHours(String(value), locale);
  if (field === "phone") return sayPhone(String(value));
  if (field === "insee_code") return communeName(String(value), territory);
  const control: Control | null = isControlled(field) ? controls[field] : null;
  const say = (code: string) => {
    if (field === "languages") return sayLanguage(code, locale);
    return control && "choices" in control ? (control.choices[code]?.(locale) ?? code) : code;
  };
  return Array.isArray(value) ? value.map((one) => say(String(one))).join(", ") : say(String(value));
}

function communeName(code: string, territory: Territory | undefined): string {
  const found = territory?.communeByCode(code);
  return found?.associated?.name ?? found?.commune.name ?? code;
}
