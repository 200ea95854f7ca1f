import { type RawBuilder, sql } from "kysely";

import type { Commune, Territory } from "#territory";
import { services } from "../vocabulary.ts";
import { activities } from "../vocabulary-activities.ts";
import { allThemes, groupOf, themeGroups, themes } from "../vocabulary-themes.ts";
import { typologies } from "../vocabulary-typologies.ts";
import { type AllFacts, factColumns, type Origin, unsaid } from "./place-facts.ts";

/** A row of places.place with what it is searched by. */
export interface PlaceRow extends AllFacts {
  readonly id: string;
  readonly slug: string;
  readonly commune_code: string;
  readonly commune_name: string;
  /** What is done there, term by term. */
  readonly terms: readonly string[];
  readonly source: string;
  readonly facts_date: string;
}

export const writtenColumns = ["id", "slug", "commune_code", "source", "facts_date", ...factColumns] as const;

/**
 * `n`, rows of places.place as they will be written, and `w`, what each is searched by, before the statement that writes them. Of its forty
 * columns a source says a dozen: the others are not read out of the text row by row. Terms come from lists, the same in many places: each is stemmed once.
 */
export function givenRows(rows: readonly PlaceRow[]): RawBuilder<unknown> {
  const terms = [...new Set(rows.flatMap((row) => row.terms))];
  const rankOf = new Map(terms.map((term, at) => [term, at + 1]));
  const ranks = rows.map((row) => `{${row.terms.map((term) => rankOf.get(term)).join()}}`);
  return sql`
    with term as materialized (
      select rank, setweight(to_tsvector('french', platform.fold(words)), 'B') as stems
      from unnest(${terms}::text[]) with ordinality as t (words, rank)),
    bare as materialized (select json_populate_record(null::places.place, ${bare}::json) as row),
    n as materialized (select n.* from bare, json_populate_recordset(bare.row, ${JSON.stringify(rows.map(saidOf))}::json) as n),
    said as materialized (
      select id, commune_name, ranks::bigint[] as terms
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map((row) => row.commune_name)}::text[], ${ranks}::text[]) as said (id, commune_name, ranks)),
    stemmed as materialized (
      select said.id, places.joined(term.stems order by one.at) as stems
      from said cross join unnest(said.terms) with ordinality as one (rank, at) join term using (rank) group by said.id),
    w as materialized (select said.id, said.commune_name, coalesce(stemmed.stems, '') as stems from said left join stemmed using (id))`;
}

/** A place of which nothing is said. */
const bare = JSON.stringify(unsaid);
const bareFacts: Readonly<Record<string, unknown>> = unsaid;

function saidOf(row: PlaceRow): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const column of writtenColumns) {
    const [fact, before] = [row[column], bareFacts[column]];
    const isBare = Array.isArray(before) ? Array.isArray(fact) && fact.length === 0 : fact === before;
    if (!isBare) said[column] = fact;
  }
  return said;
}

/** From `n` and `w`: a name weighs more than what is done there, and that more than a text about it. */
export const searchColumns: RawBuilder<unknown> = sql`
  setweight(to_tsvector('french', platform.fold(n.name)), 'A')
    || w.stems
    || setweight(to_tsvector('french', platform.fold(coalesce(n.summary, ''))), 'C')
    || setweight(to_tsvector('french', platform.fold(w.commune_name || ' ' || coalesce(n.description, ''))), 'D'),
  platform.fold(n.name || ' ' || n.address || ' ' || w.commune_name)`;

export function placeRow(id: string, slug: string, facts: AllFacts, origin: Pick<Origin, "source" | "saidBy" | "factsDate">, territory: Territory): PlaceRow {
  const commune = communeOf(facts, territory);
  return {
    ...facts,
    id,
    slug,
    // An empty address is a fact of some sources (a point in a commune); the column wants a text.
    address: facts.address ?? "",
    commune_code: commune.code,
    commune_name: territory.communeByCode(facts.insee_code)?.associated?.name.concat(" ", commune.name) ?? commune.name,
    terms: termsOf(facts),
    source: origin.saidBy ?? origin.source,
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
function termsOf(facts: AllFacts): string[] {
  const offered = [...facts.activities.map((code) => activities[code]), ...facts.services.map((code) => services[code])];
  const said = offered.flatMap((term) => (term ? [`${term.fr} ${term.en} ${term.nl} ${"national" in term ? term.national : ""}`] : []));
  const helped = allThemes(facts).flatMap((theme) => [themes[theme], themeGroups[groupOf(theme)]]);
  const needs = new Set(helped.map((words) => `${words.fr} ${words.en} ${words.nl}`));
  const kinds = facts.typologies.map((code) => typologies[code] ?? code);
  return [...said, ...needs, ...kinds, ...facts.programmes, ...facts.training_labels, ...facts.other_labels];
}
