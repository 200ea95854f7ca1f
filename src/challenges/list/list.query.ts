import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { phaseWords } from "../challenge.ts";
import { type Challenge, findChallenges, isPublic } from "../challenges.query.ts";
import { saidIn } from "../wording.query.ts";

export interface ChallengeFilters {
  readonly q: string;
  readonly phase: keyof typeof phaseWords | null;
}

/** What somebody may read, what is open first; drafts for those who run challenges. Words are those of French and of the reader's language. */
export async function listChallenges(
  db: Db,
  { q, phase }: ChallengeFilters,
  { now, drafts, locale }: { readonly now: Date; readonly drafts: boolean; readonly locale: Locale },
  { limit, offset }: Range,
): Promise<Slice<Challenge>> {
  const at = sql`${now}::timestamptz`;
  const standing = sql`case when c.published_at is null then 'draft' when c.ended_at is not null then 'ended' when c.results_at is not null then 'results'
    when c.opens_at > ${at} then 'soon' when c.closes_at > ${at} then 'open' else 'judging' end`;
  const where = sql`(${drafts}::boolean or ${isPublic}) and (${phase}::text is null or ${standing} = ${phase})
    and position(platform.fold(${q}) in platform.fold(concat_ws(' ', c.title, c.question, c.about, ${saidIn(locale)}))) > 0`;
  const order = sql`order by array_position(array['open', 'soon', 'judging', 'results', 'draft', 'ended'], ${standing}), c.closes_at, c.id`;
  const [rows, counted] = await Promise.all([
    findChallenges(db, where, sql`${order} limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from challenges.challenge c where ${where}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

/** What is dated, for calendars: all that are public and go on, the last closing first. */
export const listDated = (db: Db): Promise<Challenge[]> =>
  findChallenges(db, sql`${isPublic} and c.ended_at is null`, sql`order by c.closes_at desc, c.id limit 200`);
