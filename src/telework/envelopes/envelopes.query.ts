import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";

/** What an employer gave: never what of it is used. */
export interface Envelope {
  readonly id: string;
  /** The number of the agent, or the code of the cost centre. */
  readonly whom: string;
  readonly kind: "agent" | "centre";
  readonly firstDay: string;
  readonly lastDay: string;
  readonly halves: number;
  readonly carries: boolean;
}

/** Those that are not over, of cost centres first. */
export async function listEnvelopes(db: Db, employerId: string, q: string, { limit, offset }: Range): Promise<Slice<Envelope>> {
  const from = sql`telework.envelope e left join telework.agent a on a.id = e.agent_id left join telework.centre c on c.id = e.centre_id
    where e.employer_id = ${employerId} and e.last_day >= (clock_timestamp() at time zone 'Europe/Paris')::date
      and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', a.number, c.code, c.name))) > 0)`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Envelope>`
      select e.id, coalesce(a.number, c.code, '') as whom, case when e.agent_id is null then 'centre' else 'agent' end as kind, e.first_day::text as "firstDay",
        e.last_day::text as "lastDay", e.halves, e.carries
      from ${from} order by e.agent_id is not null, coalesce(a.number, c.code) collate "fr-x-icu", e.first_day, e.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from ${from}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}
