import { sql } from "kysely";

import { createSimilarityIndex, type SimilarityIndex } from "#engines/similarity/similarity.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { reads } from "../reads.query.ts";
import type { Inquiry } from "../inquiries.query.ts";

interface AnswersIndex {
  readonly index: SimilarityIndex;
  readonly mark: string;
}

/** One for each database: a server has one, tests have several. */
const kept = new WeakMap<object, AnswersIndex>();

/** The index of the answers that everybody may read: made again when one came, changed or went. */
async function answersIndex(db: Db): Promise<SimilarityIndex> {
  const key = db.getExecutor().adapter;
  const { rows: marks } = await sql<{ mark: string }>`
    select concat(count(*), ' ', max(changed_at), ' ', sum(version)) as mark from inquiries.publication`.execute(db);
  const { mark } = marks[0]!;
  const known = kept.get(key);
  if (known?.mark === mark) return known.index;
  const { rows } = await sql<{ id: string; title: string; body: string }>`
    select id, title, left(question || ' ' || body, 2000) as body from inquiries.publication`.execute(db);
  const index = createSimilarityIndex("fr");
  for (const { id, title, body } of rows) index.put(id, title, body);
  kept.set(key, { index, mark });
  return index;
}

export interface AnswerBrief {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly beginning: string;
  readonly checkedOn: string;
}

/** Public answers that resemble what somebody is about to ask, best first; none that is hidden. */
export async function findSimilarAnswers(db: Db, { title, words }: { title: string; words: string }, limit = 4): Promise<AnswerBrief[]> {
  const found = (await answersIndex(db)).similar(title, { body: words.slice(0, 2000), limit: limit + 3 });
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const { rows } = await sql<AnswerBrief>`
    select p.id, p.slug, p.title, left(p.body, 220) as beginning, p.checked_on as "checkedOn" from inquiries.publication p
    where p.id = any(${ids}::uuid[]) and not exists (
      select from moderation.hidden h where h.kind = 'inquiry_answer' and h.thing_id = p.id::text)
    order by array_position(${ids}::uuid[], p.id) limit ${limit}`.execute(db);
  return rows;
}

export interface OpenBrief {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** As many open questions as an agent's search reads. */
const mostOpen = 1000;

/** Open questions that resemble this one, among those that this person may read: they may have the same answer. */
export async function findSimilarOpen(db: Db, someone: Visitor, { id, title, words }: Inquiry, limit = 6): Promise<OpenBrief[]> {
  const { rows } = await sql<OpenBrief & { words: string }>`
    select q.id, q.number, coalesce(q.title, '') as title, coalesce(q.words, '') as words
    from inquiries.inquiry q left join inquiries.service s on s.id = q.service_id
    where q.state = 'open' and q.held is null and q.id <> ${id} and ${reads(someone)} order by q.number desc limit ${mostOpen}`.execute(db);
  const index = createSimilarityIndex("fr");
  for (const row of rows) index.put(row.id, row.title, row.words);
  const found = index.similar(title ?? "", { body: words ?? "", limit }).map((one) => one.id);
  return found.flatMap((one) => rows.filter((row) => row.id === one).map(({ number, title }) => ({ id: one, number, title })));
}
