import type { PlaceFacts } from "../saving/place-facts.ts";

/** Structures of the demo (`people/structures/structures.story.ts`), by the commune of their seat. */
const seats: Readonly<Record<string, { readonly name: string; readonly siret: string }>> = {
  "59512": { name: "Les Ateliers du Canal", siret: "99999101100019" },
  "59350": { name: "Coopérative La Remise", siret: "99999606900012" },
  "59650": { name: "Centre social des Trois Ponts", siret: "99999505300017" },
};

/**
 * Of the places of a commune in which one of them has its seat: every fourth is theirs by its number, the next one bears their name only,
 * so that somebody may say so; of the others the record says what it says.
 */
export function runnersOf(): (facts: PlaceFacts) => Partial<PlaceFacts> {
  const met = new Map<string, number>();
  return ({ insee_code }) => {
    const seat = seats[insee_code];
    if (!seat) return {};
    const at = met.get(insee_code) ?? 0;
    met.set(insee_code, at + 1);
    if (at % 4 === 0) return { structure_name: seat.name, structure_pivot: seat.siret };
    return at % 4 === 1 ? { structure_name: seat.name } : {};
  };
}
