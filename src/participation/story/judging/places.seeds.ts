import type { Db } from "#platform/db/db.ts";
import { searchPlaceBriefs } from "#places";
import { addLink } from "#thread";
import { dayOf } from "../../judging/day.ts";
import { chance, type ToldCase } from "./told-case.ts";

/** Themes that end in a room with a door. */
const indoors = ["learning", "solidarity", "culture", "making"];

/** Ideas that became a place, or are at home in one: joined on the thread to places of the demo's directory, those that opened lately first. */
export async function linkPlaces(db: Db, cases: readonly ToldCase[]): Promise<number> {
  const places = await searchPlaceBriefs(db, { limit: 400 });
  const lately = places.toSorted((a, b) => Number(b.stage === "opening") - Number(a.stage === "opening"));
  const taken = new Set<string>();
  const delivered = cases
    .filter(({ state, category, process }) => process === "budget2025" && (state === "delivered" || state === "delivering") && indoors.includes(category))
    .toSorted((a, b) => Number(b.authorId !== null) - Number(a.authorId !== null) || chance(`place ${a.id}`) - chance(`place ${b.id}`));
  for (const one of delivered) {
    const place = lately.find(({ id, communeCode }) => !taken.has(id) && (one.communeCode === null || communeCode === one.communeCode));
    if (!place || taken.size >= 8) continue;
    taken.add(place.id);
    const reason = one.state === "delivered" ? "L’idée se réalise dans ce lieu." : "L’idée s’installe dans ce lieu.";
    await addLink(db, {
      from: { kind: "proposal", id: one.id },
      relation: "becomes",
      to: { kind: "place", id: place.id },
      reason,
      day: dayOf(new Date(Date.now() - 20 * 86_400_000)),
      by: null,
    });
  }
  return taken.size;
}
