import { fold } from "#engines/similarity/fold.ts";
import type { CommuneHit } from "./commune-search.ts";
import { spelled } from "./spelled-name.ts";
import type { Territory } from "./territory.ts";

/**
 * The communes that bear this very official code or name, for a cell of a table: nothing is guessed of a name that is only like theirs.
 * An associated commune's code or name gives its commune and says so, unless a commune bears it itself. Two are two: ask.
 */
export function communesNamed({ communes, communeByCode }: Pick<Territory, "communes" | "communeByCode">, typed: string): CommuneHit[] {
  const byCode = communeByCode(typed.replace(/\s/g, "").toUpperCase());
  if (byCode) return [byCode];
  const wanted = spelled(typed);
  if (wanted === "") return [];
  const whole = communes.filter(({ name }) => spelled(name) === wanted).map((commune) => ({ commune, associated: null }));
  if (whole.length > 0) return whole;
  return communes.flatMap((commune) => commune.associated.filter(({ name }) => spelled(name) === wanted).map((associated) => ({ commune, associated })));
}

const wholeWords = new Set([
  ...["metropole", "la metropole", "toute la metropole", "epci"],
  ...["whole metropolis", "the whole metropolis", "hele metropool", "de hele metropool"],
]);

/** Whether a cell means the whole metropolis: by its name, its number, its initials ("MEL") or in so many words. */
export function isWhole({ metropolis: { name, siren } }: Pick<Territory, "metropolis">, typed: string): boolean {
  const [wanted, own] = [fold(typed), fold(name)];
  const initials = own
    .split(" ")
    .filter((word) => word.length > 2)
    .map((word) => word[0])
    .join("");
  return typed.trim() === siren || wholeWords.has(wanted) || wanted === own || (initials.length > 2 && wanted === initials);
}
