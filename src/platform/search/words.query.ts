import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SearchAsked } from "./searchable.ts";

/**
 * The words typed, stemmed, each also as a beginning. platform.fold leaves letters and figures only: nothing to escape.
 * The French stemmer takes "lieux" and "lieu", "tuyaux" and "tuyau" for two words: either also finds the other, whole.
 */
export const wordsQuery = (typed: string) =>
  sql`(select to_tsquery('french', string_agg('(' || w || ':*' || ${otherNumber} || ')', ' & ')) from regexp_split_to_table(platform.fold(${typed}), ' ') w where w <> '')`;

/** Not of each word in -x: the singular of "voix" is not "voi", which the stemmer makes of "voie". */
const otherNumber = sql`case
  when w ~ '([ae]u|bijou|caillou|chou|genou)x$' then ' | ' || left(w, -1)
  when w ~ '[ae]u$' then ' | ' || w || 'x'
  else '' end`;

type Page = Pick<SearchAsked, "words" | "typos" | "limit" | "offset">;

/**
 * A page of the rows that have the words, or that resemble them, and the number of all.
 * `source` selects, for each row: `words` (tsvector), `folded` (what a typo is compared with) and `shown` (json: what the hit needs).
 */
export async function findMatching<shown>(db: Db, source: RawBuilder<unknown>, { words, typos, limit, offset }: Page) {
  const matches = typos ? sql`platform.fold(${words}) <% s.folded` : sql`s.words @@ ${wordsQuery(words)}`;
  const likeness = typos ? sql`word_similarity(platform.fold(${words}), s.folded)` : sql`ts_rank(s.words, ${wordsQuery(words)})`;
  const { rows } = await sql<{ total: number; shown: shown | null }>`
    with found as (select s.shown, s.folded, ${likeness} as likeness from (${source}) s where ${matches})
    select (select count(*) from found)::int as total, page.shown
    from (values (1)) one left join (select * from found order by likeness desc, folded limit ${limit} offset ${offset}) page on true
    order by page.likeness desc, page.folded`.execute(db);
  return { total: rows[0]!.total, shown: rows.flatMap(({ shown }) => (shown === null ? [] : [shown])) };
}

/** The same for texts that the house knows by heart: rules, datasets. Gives their positions in the list. */
export function findTexts(db: Db, texts: readonly { readonly title: string; readonly text: string }[], page: Page) {
  const source = sql`
    select (at - 1)::int as shown, platform.fold(title) as folded,
      setweight(to_tsvector('french', platform.fold(title)), 'A') || to_tsvector('french', platform.fold(body)) as words
    from unnest(${texts.map(({ title }) => title)}::text[], ${texts.map(({ text }) => text)}::text[]) with ordinality as t (title, body, at)`;
  return findMatching<number>(db, source, page);
}
