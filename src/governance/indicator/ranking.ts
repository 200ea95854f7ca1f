import type { Commune, Indicator, Territory } from "#territory";
import type { PartAmount } from "../figures/figures.query.ts";
import { worthOf } from "../figures/say-figure.ts";

export interface RankedCommune {
  readonly commune: Commune;
  readonly figure: PartAmount;
  /** What colours the map and orders the table: per 10,000 inhabitants for a count, the value itself otherwise. */
  readonly rate: number | null;
}

/** A count says more of the size of a commune than of what happens there: it is set against its inhabitants. */
export const isRated = ({ unit, persons }: Indicator): boolean => (unit === "count" || unit === "euros") && !persons;

/** Fewer things than this make a rate jump from one to the next. */
export const few = 3;

/** A share of fewer things than this says little of a commune. */
export const fewOf = 5;

const inFrench = new Intl.Collator("fr");

/** Communes by what they are worth, the largest first. */
export function rankCommunes(communes: readonly PartAmount[], indicator: Indicator, territory: Territory): RankedCommune[] {
  const rated = isRated(indicator);
  return communes
    .flatMap((figure): RankedCommune[] => {
      const commune = figure.part.id && territory.communeByCode(figure.part.id)?.commune;
      if (!commune) return [];
      const worth = worthOf(figure, indicator.unit);
      return [{ commune, figure, rate: worth === null ? null : rated ? (worth / commune.population) * 10_000 : worth }];
    })
    .sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || inFrench.compare(a.commune.name, b.commune.name));
}

/** Whether all that are known are worth the same, so that none stands before another. */
export const isLevel = (ranked: readonly RankedCommune[]): boolean => new Set(ranked.flatMap(({ rate }) => rate ?? [])).size < 2;

/** Where a commune stands among those whose value is known; equal values have one rank. Null: its own is not known. */
export function positionOf(ranked: readonly RankedCommune[], code: string): { readonly rank: number; readonly of: number } | null {
  const own = ranked.find(({ commune }) => commune.code === code)?.rate ?? null;
  if (own === null) return null;
  const known = ranked.flatMap(({ rate }) => rate ?? []);
  return { rank: known.filter((rate) => rate > own).length + 1, of: known.length };
}
