import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import type { NextStep } from "./step.ts";

/** What comes next, instead of what came next before; whoever says so takes a project over that nobody had. */
export async function setNextStep(db: Db, applicationId: string, { words, dueOn }: NextStep, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`insert into calls.next_step (application_id, words, due_on, by) values (${applicationId}, ${words}, ${dueOn}, ${by})
      on conflict (application_id) do update set words = excluded.words, due_on = excluded.due_on, by = excluded.by, at = now()`.execute(trx);
    await sql`update calls.application set agent_id = ${by} where id = ${applicationId} and agent_id is null`.execute(trx);
    await record(trx, { kind: "application", id: applicationId, act: "next-step", by, after: { words, due: dueOn } });
  });
}
