import { findPlaceBriefs, type PlaceBrief, searchPlaceBriefs } from "#places";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Values } from "#platform/ui/form-state.tsx";

/** The third place that is chosen, if it is published, and those that the words find. */
export async function findPlaces(db: Db, values: Values, search: boolean): Promise<PlaceBrief[]> {
  const id = String(values["tiers_lieu"] ?? "");
  const chosen = isUuid(id) ? [...(await findPlaceBriefs(db, [id])).values()].filter(({ published }) => published) : [];
  const words = String(values["lieu_mots"] ?? "").slice(0, 100);
  if (!search || !words.trim()) return chosen;
  return [...chosen, ...(await searchPlaceBriefs(db, { words, limit: 12 })).filter((place) => place.id !== id)];
}
