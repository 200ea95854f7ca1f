import type { AgendaItem } from "./general.query.ts";

/** What the form of an item holds: the count that stands, and how often it was counted. */
export function countValues({ id, inFavour, against, abstained, counted }: AgendaItem): Record<string, string> {
  const count = { pour: inFavour, contre: against, abstentions: abstained, fois: counted };
  return Object.fromEntries(Object.entries(count).map(([name, value]) => [`${name}_${id}`, value === null ? "" : String(value)]));
}
