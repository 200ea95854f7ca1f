import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayTime } from "./say-hours.ts";

const weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const words: Readonly<Record<Locale, Readonly<Record<"PH" | "SH" | "off" | "week" | "always", string>> & { readonly stop: string }>> = {
  fr: { PH: "jours fériés", SH: "vacances scolaires", off: "fermé", week: "semaine", always: "jour et nuit", stop: "\u202f; " },
  en: { PH: "public holidays", SH: "school holidays", off: "closed", week: "week", always: "day and night", stop: "; " },
  nl: { PH: "feestdagen", SH: "schoolvakanties", off: "gesloten", week: "week", always: "dag en nacht", stop: "; " },
};

/** Monday 5 January 2026, and the months of that year. */
const sayWeekday = (at: number, locale: Locale) => formatDate(`2026-01-${String(5 + at).padStart(2, "0")}T12:00:00Z`, locale, { weekday: "short" });
const sayMonth = (at: number, locale: Locale) => formatDate(`2026-${String(at + 1).padStart(2, "0")}-15T12:00:00Z`, locale, { month: "short" });

/** Hours in OpenStreetMap syntax as people write them: "Mo-Fr 09:00-12:30; PH off" → "lun.–ven. 9 h–12 h 30 ; jours fériés fermé". What it does not know stays. */
export function sayWrittenHours(text: string, locale: Locale): string {
  const t = words[locale];
  return text
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part.slice(1, -1) : sayRules(part, t, locale)))
    .join("")
    .trim();
}

function sayRules(rules: string, t: (typeof words)[Locale], locale: Locale): string {
  return rules
    .replace(/\b24\/7\b/g, t.always)
    .replace(/\b(\d{1,2}):(\d{2})\b/g, (_, hours: string, minutes: string) => sayTime(Number(hours) * 60 + Number(minutes), locale))
    .replace(/\b(?:off|closed)\b/g, t.off)
    .replace(/\bopen\b ?|\bunknown\b ?/g, "")
    .replace(/\b(PH|SH|week)\b/g, (_, word: "PH" | "SH" | "week") => t[word])
    .replace(new RegExp(`\\b(${weekdays.join("|")})\\b`, "g"), (day) => sayWeekday(weekdays.indexOf(day), locale))
    .replace(new RegExp(`\\b(${months.join("|")})\\b`, "g"), (month) => sayMonth(months.indexOf(month), locale))
    .replace(/(?<=[\p{L}\p{N}.])-(?=[\p{L}\p{N}])/gu, "–")
    .replace(/,\s*/g, ", ")
    .replace(/\s*;\s*/g, t.stop);
}
