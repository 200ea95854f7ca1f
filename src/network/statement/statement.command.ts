import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { findActing } from "../members.query.ts";
import { tellActing } from "../news/tell.command.ts";
import { routes } from "../routes.ts";
import { before, quarterOf, spanOf } from "./quarter.ts";

/** Members whose accounts moved in the quarter that is over get its statement, once. Gives how many. */
export async function sendStatements(db: Db, now: Date): Promise<number> {
  const quarter = before(quarterOf(dayOf(now)));
  const { from, until } = spanOf(quarter);
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string; number: number }>`
      with sent as (
        insert into network.statement (member_id, quarter)
        select m.id, ${quarter} from network.member m where m.state = 'admitted' and exists (
          select from network.account a join network.movement v on (v.to_id = a.id or v.from_id = a.id) where a.member_id = m.id and v.at >= ${from} and v.at < ${until})
        on conflict do nothing returning member_id)
      select m.id, coalesce(m.number, 0) as number from sent join network.member m on m.id = sent.member_id order by m.number`.execute(trx);
    for (const { id, number } of rows)
      await tellActing(trx, id, await findActing(trx, [id]), "statement", withQuery(routes.statement.href({ number: String(number) }), { trimestre: quarter }));
    return rows.length;
  });
}
