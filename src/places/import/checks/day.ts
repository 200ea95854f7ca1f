import { isDay } from "#platform/time/day.ts";
import type { Notes } from "../notes.ts";

/** A day as `YYYY-MM-DD`; of an instant ("2024-04-02T10:00:00Z") the day. Neither in the future nor before the web. */
export function readDay(raw: string | null, field: string, today: string, notes: Notes): string | null {
  const text = raw?.trim() ?? "";
  if (text === "") return notes.refuse(field, "date_missing");
  const day = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)?.[1];
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
