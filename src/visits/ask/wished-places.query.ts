import { findPlaceBriefs, type PlaceBrief, searchPlaceBriefs } from "#places";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";

/** Places that were chosen already, then those that the words find. */
export async function findWished(db: Db, chosen: readonly string[], words: string): Promise<PlaceBrief[]> {
  const ids = chosen.filter(isUuid);
  const known = [...(await findPlaceBriefs(db, ids.slice(0, 30))).values()].filter(({ published }) => published);
  if (!words.trim()) return known;
  const found = await searchPlaceBriefs(db, { words: words.slice(0, 100), limit: 12 });
  return [...known, ...found.filter(({ id }) => !ids.includes(id))];
}
