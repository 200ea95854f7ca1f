import { isDay } from "#platform/time/day.ts";
import type { Notes } from "../notes.ts";
import { fold } from "./text.ts";

/** As French spreadsheets write a day ("01/10/2026", "1/10/26 14:05") and people do ("1er octobre 2026"). Null: neither. */
function inFrench(text: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: \d{1,2}[:h]\d{2}(?::\d{2})?)?$/.exec(text) ?? spelt(fold(text));
  return day && `${year.length === 2 ? "20" : ""}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const months = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

function spelt(text: string): readonly string[] {
  const [, day = "", name = "", year = ""] =
    /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  return month > 0 ? ["", day, String(month), year] : [];
}

/** A day as `YYYY-MM-DD`, or as French people write it; of an instant ("2024-04-02T10:00:00Z") the day. Neither in the future nor before the web. */
export function readDay(raw: string | null, field: string, today: string, notes: Notes): string | null {
  const text = raw?.trim() ?? "";
  if (text === "") return notes.refuse(field, "date_missing");
  const day = /^(\d{4}-\d{2}-\d{2})([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)?.[1] ?? inFrench(text);
  if (!day || !isDay(day)) return notes.refuse(field, "date", text);
  if (day > today) return notes.refuse(field, "date_in_future", text);
  if (day < "1990-01-01") return notes.refuse(field, "date_too_old", text);
  return day;
}

/** "mel-france-services-20240801.csv" → 2024-08-01; "…-2019.geojson" → the first day of that year: never younger than it is. */
export function dayInName(name: string): string | null {
  const [, year, month = "01", day = "01"] = /(?<!\d)((?:19|20)\d{2})(?:-?(\d{2})-?(\d{2}))?(?!\d)/.exec(name) ?? [];
  const found = year ? `${year}-${month}-${day}` : "";
  return isDay(found) ? found : null;
}
