import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Case } from "../case/case.query.ts";

/** Opens the study of feasibility of an idea, when its process has a stage for that. Open already, it stays as it is. */
export async function openStudy(trx: Db, judged: Case): Promise<void> {
  await sql`
    insert into ideas.study (proposal_id, stage_id)
    select ${judged.id}, s.id from processes.stage s where s.process_id = ${judged.process.id} and s.kind = 'feasibility' order by s.position limit 1
    on conflict (proposal_id) do nothing`.execute(trx);
}
