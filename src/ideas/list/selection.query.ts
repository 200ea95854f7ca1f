import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { wordsQuery } from "#platform/search/words.query.ts";
import { type Filters, fromWhere, type Receipt } from "./list.filters.ts";
import { statesReaching } from "./states-reaching.ts";

export interface ProposalQuery {
  /** Null: those of every public process. */
  readonly processId: string | null;
  readonly filters: Filters;
  /** No idea has these words: look for titles that resemble them. */
  readonly typos?: boolean;
}

/** What the public does not see: hidden by moderators, or waiting for them. Few, so that they are read once. */
const notHidden = sql`p.id <> all(array(select h.thing_id::uuid from moderation.hidden h where h.kind = 'proposal'))`;

/** Withdrawn and merged ones: in the list only when they, or all that were filed, are asked for. */
const apart = sql`p.state in ('withdrawn', 'merged')`;
const listed = sql`p.state not in ('withdrawn', 'merged')`;

/** Of which processes: the one asked for, or all that outsiders see. */
function ofProcess(processId: string | null): RawBuilder<unknown> {
  return processId
    ? sql`p.process_id = ${processId}`
    : sql`p.process_id = any(array(select r.id from processes.process r where r.state in ('published', 'ended', 'cancelled')))`;
}

/** The ideas `p` that received something: as the figures of a process count them, whatever became of them. */
const having: Readonly<Record<Receipt, RawBuilder<unknown>>> = {
  opinion: sql`exists (select from ideas.opinion_now o where o.proposal_id = p.id and o.verdict is not null)`,
  silence: sql`exists (select from ideas.opinion_now o where o.proposal_id = p.id and o.verdict is null and o.due_at <= now())`,
  scores: sql`exists (select from ideas.jury_sheet s where s.proposal_id = p.id and s.kind = 'score' and s.excluded_at is null)`,
  answer: sql`exists (select from ideas.official_answer a where a.proposal_id = p.id)`,
};

/** Of those withdrawn or merged: whether a list leaves them out. */
const leavesApart = ({ state, filed, received }: Filters): boolean => state !== "withdrawn" && state !== "merged" && !filed && !received;

/** Which proposals `p` are meant. Withdrawn and merged ones only when they are asked for. */
export function selection({ processId, filters, typos }: ProposalQuery): RawBuilder<boolean> {
  const { q, commune, everywhere, zone, category, stage, state, received, author } = filters;
  const conditions: RawBuilder<unknown>[] = [ofProcess(processId), notHidden, leavesApart(filters) ? listed : sql`true`];
  if (state) conditions.push(sql`p.state = ${state}`);
  if (received) conditions.push(having[received]);
  if (stage) conditions.push(sql`p.state = any(${[...statesReaching(stage)]}::text[])`);
  if (commune) conditions.push(sql`p.commune_code = ${commune.code}`);
  if (everywhere) conditions.push(sql`p.commune_code is null`);
  if (zone) conditions.push(sql`p.id in (select z.proposal_id from ideas.proposal_zone z where z.zone_id = ${zone})`);
  if (category)
    conditions.push(sql`p.category_id = (select c.id from processes.category c
    where c.process_id = ${processId} and c.slug = ${category})`);
  if (author) conditions.push(sql`p.author_kind = ${author}`);
  if (q) conditions.push(typos ? sql`platform.fold(${q}) <% platform.fold(p.title)` : sql`p.words @@ ${wordsQuery(q)}`);
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/** How many of the same selection the list leaves out: withdrawn, or merged into another. */
export async function countLeftOut(db: Db, { processId, filters }: ProposalQuery): Promise<number> {
  if (!processId || !leavesApart(filters) || filters.state) return 0;
  const all = selection({ processId, filters: { ...filters, filed: true } });
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ideas.proposal p where ${all} and ${apart}`.execute(db);
  return rows[0]!.count;
}

/** How well a proposal answers the words typed. */
export function likeness({ filters: { q }, typos }: ProposalQuery): RawBuilder<number> {
  return typos ? sql<number>`word_similarity(platform.fold(${q}), platform.fold(p.title))` : sql<number>`ts_rank(p.words, ${wordsQuery(q)})`;
}

/** The order of rows `p`, from the column of the index that has it; rows that were found by words have a likeness. */
export function order({ filters }: ProposalQuery): RawBuilder<unknown> {
  const from = fromWhere(filters);
  if (filters.sort === "relevance") return sql`p.likeness desc, p.filed_at desc, p.id`;
  if (filters.sort === "supported") return sql`p.supports desc, p.id`;
  if (filters.sort === "discussed") return sql`p.comments desc, p.id`;
  if (filters.sort === "random") return sql`hashint4extended(p.shuffle, ${filters.seed}::bigint), p.id`;
  if (filters.sort === "nearest" && from) return sql`${metresFrom(from)} nulls last, p.id`;
  return sql`p.filed_at desc, p.id`;
}

/** Metres on a plane around the point: at the size of a metropolis the earth is flat to a thousandth. */
export function metresFrom({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }): RawBuilder<number | null> {
  const east = 111_320 * Math.cos((latitude * Math.PI) / 180);
  return sql<number | null>`sqrt(((p.longitude - ${longitude}::float8) * ${east}::float8) ^ 2 + ((p.latitude - ${latitude}::float8) * 110574) ^ 2)`;
}

/** What must be known before asking: whether the words typed exist in any idea; else a typo is likely. */
export async function forgiving(db: Db, asked: ProposalQuery): Promise<ProposalQuery> {
  const { q } = asked.filters;
  if (!q) return asked;
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from ideas.proposal p where ${ofProcess(asked.processId)} and p.words @@ ${wordsQuery(q)}) as known`.execute(db);
  return rows[0]!.known ? asked : { ...asked, typos: true };
}
