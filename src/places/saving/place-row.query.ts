import { type RawBuilder, sql } from "kysely";

import type { Commune, Territory } from "#territory";
import { services } from "../vocabulary.ts";
import { activities } from "../vocabulary-activities.ts";
import { allThemes, groupOf, themeGroups, themes } from "../vocabulary-themes.ts";
import { typologies } from "../vocabulary-typologies.ts";
import { type AllFacts, factColumns, type Origin } from "./place-facts.ts";

/** A row of places.place with the words that it is searched by. */
export interface PlaceRow extends AllFacts {
  readonly id: string;
  readonly slug: string;
  readonly commune_code: string;
  readonly commune_name: string;
  readonly words: string;
  readonly source: string;
  readonly facts_date: string;
}

export const writtenColumns = ["id", "slug", "commune_code", "source", "facts_date", ...factColumns] as const;

/** From a row `n` of places.place and its words `w`: a name weighs more than what is done there, and that more than a text about it. */
export const searchColumns: RawBuilder<unknown> = sql`
  setweight(to_tsvector('french', platform.fold(n.name)), 'A')
    || setweight(to_tsvector('french', platform.fold(w.words)), 'B')
    || setweight(to_tsvector('french', platform.fold(coalesce(n.summary, ''))), 'C')
    || setweight(to_tsvector('french', platform.fold(w.commune_name || ' ' || coalesce(n.description, ''))), 'D'),
  platform.fold(n.name || ' ' || n.address || ' ' || w.commune_name)`;

export function placeRow(id: string, slug: string, facts: AllFacts, origin: Pick<Origin, "source" | "factsDate">, territory: Territory): PlaceRow {
  const commune = communeOf(facts, territory);
  return {
    ...facts,
    id,
    slug,
    // An empty address is a fact of some sources (a point in a commune); the column wants a text.
    address: facts.address ?? "",
    commune_code: commune.code,
    commune_name: territory.communeByCode(facts.insee_code)?.associated?.name.concat(" ", commune.name) ?? commune.name,
    words: wordsOf(facts),
    source: origin.source,
    facts_date: origin.factsDate,
  };
}

/** Whoever saves has checked the code, and told the person: here an unknown one is a bug. */
export function communeOf({ insee_code }: Pick<AllFacts, "insee_code">, territory: Territory): Commune {
  const found = territory.communeByCode(insee_code);
  if (!found) throw new Error(`a place may not be saved outside the metropolis: ${insee_code}`);
  return found.commune;
}

/** What is done there, in the three languages: a Flemish neighbour finds "naaiatelier". */
function wordsOf(facts: AllFacts): string {
  const terms = [...facts.activities.map((code) => activities[code]), ...facts.services.map((code) => services[code])];
  const said = terms.flatMap((term) => (term ? [term.fr, term.en, term.nl, "national" in term ? term.national : ""] : []));
  const helped = allThemes(facts).flatMap((theme) => [themes[theme], themeGroups[groupOf(theme)]]);
  const needs = new Set(helped.flatMap((words) => [words.fr, words.en, words.nl]));
  const kinds = facts.typologies.map((code) => typologies[code] ?? code);
  return [...said, ...needs, ...kinds, ...facts.programmes, ...facts.training_labels, ...facts.other_labels].join(" ");
}
