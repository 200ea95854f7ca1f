import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { ProcessPlug } from "../process-plug.ts";
import { tellFollowers } from "../notify-followers.command.ts";

interface Near {
  readonly id: string;
  readonly title: string;
  readonly news: "opened" | "ending";
  readonly of: Date;
  readonly closesAt: Date | null;
  readonly processId: string;
  readonly slug: string;
  readonly process: string;
}

/** Shorter ones open and end in one breath: their opening is told, their end is not. */
const shortest = "5 days";

/** Tells followers that a stage has opened since yesterday, or ends within three days. Done twice, it tells once. */
export async function tellNearStages(db: Db, plugs: readonly ProcessPlug[]): Promise<number> {
  const { rows } = await sql<Near>`
    select s.id, s.title, n.news, n.of, s.closes_at as "closesAt", p.id as "processId", p.slug, p.title as process
    from processes.stage s join processes.process p on p.id = s.process_id
    cross join lateral (
      select 'opened' as news, s.opens_at as of
        where s.opens_at between now() - interval '1 day' and now() and (s.closes_at is null or s.closes_at > now())
      union all
      select 'ending', s.closes_at where s.closes_at between now() and now() + interval '3 days'
        and s.closes_at - s.opens_at > ${shortest}::interval and s.opens_at <= now()
    ) n
    where p.state = 'published' and not exists (select from processes.stage_told t where t.stage_id = s.id and t.news = n.news and t.of = n.of)
    order by n.of, s.id`.execute(db);
  for (const near of rows) await tellOnce(db, plugs, near);
  return rows.length;
}

/** One transaction each: whoever is told is told with the mark that says so. */
function tellOnce(db: Db, plugs: readonly ProcessPlug[], { id, title, news, of, closesAt, processId, slug, process }: Near): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const marked = await trx
      .insertInto("processes.stage_told")
      .values({ stage_id: id, news, of })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (marked.numInsertedOrUpdatedRows !== 1n) return;
    const told = { news, stage: title, at: closesAt?.toISOString() ?? null };
    await tellFollowers(trx, { plugs }, { id: processId, slug, title: process }, "participation.stage_near", told);
  });
}
