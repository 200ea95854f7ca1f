import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Problem, Wish } from "../taking/plan.ts";

/**
 * Counts which rules stood against what somebody wished, each once a wish: by thing and day, without a person or an hour. In one order, while
 * what was wished is held, so that nobody waits in a ring.
 */
export async function countRefusals(trx: Db, wishes: readonly Wish[], problems: readonly (Problem | null)[]): Promise<void> {
  const found = problems.flatMap((problem, at) => {
    if (problem === null) return [];
    const rules = "refusals" in problem ? [...new Set(problem.refusals.map(({ rule }) => rule))] : ["taken"];
    return rules.map((rule) => ({ resource: wishes[at]!.resourceId, rule }));
  });
  await sql`
    insert into bookings.refusal (resource_id, day, rule, times)
    select f.resource, (clock_timestamp() at time zone 'Europe/Paris')::date, f.rule, count(*)::int
    from json_to_recordset(${JSON.stringify(found)}::json) f (resource uuid, rule text)
    group by f.resource, f.rule order by f.resource, f.rule
    on conflict (resource_id, day, rule) do update set times = bookings.refusal.times + excluded.times`.execute(trx);
}
