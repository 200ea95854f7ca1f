import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SearchRequest } from "./searchable.ts";

/**
 * The words typed, stemmed, each also as a beginning. platform.fold leaves letters and figures only: nothing to escape.
 * The French stemmer takes "lieux" and "lieu", "tuyaux" and "tuyau" for two words: either also finds the other, whole.
 */
export const wordsQuery = (typed: string) =>
  sql`(select to_tsquery('french', string_agg('(' || w || ':*' || ${otherNumber} || ')', ' & '))
    from regexp_split_to_table(platform.fold(${typed}), ' ') w where w <> '')`;

/** Not of each word in -x: the singular of "voix" is not "voi", which the stemmer makes of "voie". */
const otherNumber = sql`case
  when w ~ '([ae]u|bijou|caillou|chou|genou)x$' then ' | ' || left(w, -1)
  when w ~ '[ae]u$' then ' | ' || w || 'x'
  else '' end`;

/** Rows whose `words` (a column) have the words typed; all, without a look at the column, where nothing is typed that a search could find. */
export const havingWords = (words: RawBuilder<unknown>, typed: string) =>
  /[\p{L}\p{N}]/u.test(typed) ? sql<boolean>`${words} @@ ${wordsQuery(typed)}` : sql<boolean>`true`;

/** The words typed, for comparing by their looks. In parentheses the planner does not know them: it would compare them with all that it keeps of the column. */
export const folded = (typed: string) => sql<string>`(select platform.fold(${typed}))`;

type Page = Pick<SearchRequest, "words" | "typos" | "limit" | "offset">;

/**
 * A page of the rows that have the words, or that resemble them, and the number of all.
 * `source` selects, for each row: `words` (tsvector), `folded` (what a typo is compared with) and `shown` (json: what the hit needs).
 */
export async function findMatching<shown>(db: Db, source: RawBuilder<unknown>, { words, typos, limit, offset }: Page) {
  const { matches, likeness } = compared(words, typos);
  const { rows } = await sql<{ total: number; shown: shown | null }>`
    with found as (select s.shown, s.folded, ${likeness} as likeness from (${source}) s where ${matches})
    select (select count(*) from found)::int as total, page.shown
    from (values (1)) one left join (select * from found order by likeness desc, folded limit ${limit} offset ${offset}) page on true
    order by page.likeness desc, page.folded`.execute(db);
  return { total: rows[0]!.total, shown: rows.flatMap(({ shown }) => (shown === null ? [] : [shown])) };
}

/**
 * The same of a `source` whose `words` and `folded` are columns that an index finds, and which selects a `key` as well: what a hit needs is read of the
 * page alone, and where the number is all that is asked, nothing is ranked.
 */
export async function findKept<shown>(db: Db, source: RawBuilder<unknown>, { words, typos, limit, offset }: Page) {
  const { matches, likeness } = compared(words, typos);
  const { rows } = await (limit === 0
    ? sql<{ total: number; shown: shown | null }>`select count(*)::int as total, null as shown from (${source}) s where ${matches}`.execute(db)
    : sql<{ total: number; shown: shown | null }>`
        with found as materialized (select s.key, s.folded, ${likeness} as likeness from (${source}) s where ${matches}),
          page as materialized (select * from found order by likeness desc, folded, key limit ${limit} offset ${offset})
        select (select count(*) from found)::int as total, told.shown
        from (values (1)) one left join (
          select s.shown, page.likeness, page.folded, page.key from page join (${source}) s on s.key = page.key) told on true
        order by told.likeness desc, told.folded, told.key`.execute(db));
  return { total: rows[0]!.total, shown: rows.flatMap(({ shown }) => (shown === null ? [] : [shown])) };
}

const compared = (words: string, typos: boolean) =>
  typos
    ? { matches: sql`${folded(words)} <% s.folded`, likeness: sql`word_similarity(${folded(words)}, s.folded)` }
    : { matches: sql`s.words @@ ${wordsQuery(words)}`, likeness: sql`ts_rank(s.words, ${wordsQuery(words)})` };

interface Text {
  readonly title: string;
  readonly text: string;
}

/** The same for texts that the house knows by heart: rules, datasets. Gives their positions in the list. */
export async function findTexts(db: Db, texts: readonly Text[], page: Page) {
  const read = await readTexts(db, texts);
  const source = sql`
    select (at - 1)::int as shown, folded, words
    from unnest(${read.map(({ folded }) => folded)}::text[], ${read.map(({ words }) => words)}::tsvector[]) with ordinality as t (folded, words, at)`;
  return findMatching<number>(db, source, page);
}

interface ReadText {
  readonly folded: string;
  /** As PostgreSQL writes a tsvector. */
  readonly words: string;
}

/** A text is always read alike, and reading it takes longer than searching it: each is read once. */
const readAlready = new Map<string, ReadText>();
const readAtMost = 5000;

async function readTexts(db: Db, texts: readonly Text[]): Promise<ReadText[]> {
  const keyOf = ({ title, text }: Text) => `${title}\0${text}`;
  if (readAlready.size > readAtMost) readAlready.clear();
  const unread = texts.filter((text) => !readAlready.has(keyOf(text)));
  if (unread.length > 0) {
    const { rows } = await sql<ReadText>`
      select platform.fold(title) as folded,
        (setweight(to_tsvector('french', platform.fold(title)), 'A') || to_tsvector('french', platform.fold(body)))::text as words
      from unnest(${unread.map(({ title }) => title)}::text[], ${unread.map(({ text }) => text)}::text[]) with ordinality as t (title, body,
        at) order by at`.execute(db);
    for (const [at, text] of unread.entries()) readAlready.set(keyOf(text), rows[at]!);
  }
  return texts.map((text) => readAlready.get(keyOf(text))!);
}
