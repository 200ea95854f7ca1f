import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { covers, type Scope, type Where } from "#platform/web/visitor.ts";

export interface QueuedCase {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly where: Where;
  readonly held: boolean;
  readonly reports: number;
  readonly since: Date;
  /** Who took the decision that is contested; null before any decision. */
  readonly firstJudge: string | null;
}

const most = 500;

/** Cases to decide and appeals to judge within these scopes, the oldest first. */
export async function listQueue(db: Db, scopes: readonly Scope[], me: string): Promise<{ open: QueuedCase[]; appeals: QueuedCase[] }> {
  const { rows } = await sql<QueuedCase>`
    select c.id, c.kind, c.title, c.stands_in as where, cardinality(c.brakes) > 0 as held,
      (select count(*) from moderation.report where case_id = c.id) as reports,
      coalesce(a.asked_at, c.opened_at) as since, a.first_judge as "firstJudge"
    from moderation.case_file c
    left join moderation.decision d on d.case_id = c.id
    left join moderation.appeal a on a.decision_id = d.id and a.judged_at is null
    where (c.closed_at is null or a.id is not null) and c.author_id is distinct from ${me}
    order by since limit ${most}`.execute(db);
  const mine = rows.filter(({ where }) => scopes.some((scope) => covers(scope, where)));
  return { open: mine.filter(({ firstJudge }) => firstJudge === null), appeals: mine.filter(({ firstJudge }) => firstJudge !== null) };
}
