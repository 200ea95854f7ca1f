import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Scope } from "#platform/web/visitor.ts";
import type { Question, Tab } from "./queue.filters.ts";

export interface QueuedCase {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly excerpt: string;
  readonly held: boolean;
  readonly reports: number;
  readonly since: Date;
}

/** Who looks, and where they may decide. */
export interface Moderator {
  readonly id: string;
  readonly scopes: readonly Scope[];
}

/** Open cases, and appeals that another person judges; one's own content is for others. */
const waiting = ({ id, scopes }: Moderator) => sql`
  select c.id, c.kind, c.title, c.excerpt, cardinality(c.brakes) > 0 as held, a.id is not null as appealed,
    coalesce(a.asked_at, c.opened_at) as since,
    (select count(*) from moderation.report where case_id = c.id) as reports
  from moderation.case_file c
  left join moderation.decision d on d.case_id = c.id
  left join moderation.appeal a on a.decision_id = d.id and a.judged_at is null
  where (c.closed_at is null or a.first_judge <> ${id}) and c.author_id is distinct from ${id}
    and exists (select from jsonb_to_recordset(${JSON.stringify(scopes)}::jsonb) as s (kind text, id text)
      where s.kind = 'metropolis' or c.stands_in ->> s.kind = coalesce(s.id, c.stands_in ->> s.kind))`;

export async function findQueue(db: Db, moderator: Moderator, { tab, origin, kind, q, order }: Question, { limit, offset }: Range): Promise<Slice<QueuedCase>> {
  const found = sql`(${waiting(moderator)}) w
    where appealed = ${tab === "appeals"} and (${origin}::text is null or held = ${origin === "held"}) and (${kind} = '' or kind = ${kind})
      and (${q} = '' or strpos(platform.fold(title || ' ' || excerpt), platform.fold(${q})) > 0)`;
  const key = order.by === "age" ? sql`since` : sql`-reports`;
  const [{ rows }, counted] = await Promise.all([
    sql<QueuedCase>`select id, kind, title, excerpt, held, since, reports from ${found}
      order by ${key} ${order.descending ? sql`desc` : sql`asc`}, since, id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${found}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

export async function countQueue(db: Db, moderator: Moderator): Promise<Record<Tab, number>> {
  const { rows } = await sql<{ open: number; appeals: number }>`
    select count(*) filter (where not appealed)::int as open, count(*) filter (where appealed)::int as appeals
      from (${waiting(moderator)}) w`.execute(db);
  return rows[0]!;
}
