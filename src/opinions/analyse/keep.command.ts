import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Findings } from "./findings.ts";

/** In place of the last calculation; what is learned by each statement goes with it. */
export async function keepFindings(db: Db, conversationId: string, findings: Findings, upToMark: number): Promise<void> {
  await sql`
    insert into opinions.analysis as kept (conversation_id, up_to_mark, people, on_map, votes, findings)
    values (${conversationId}, ${upToMark}, ${findings.people}, ${findings.onMap}, ${findings.votes}, ${JSON.stringify(findings)}::jsonb)
    on conflict (conversation_id) do update set number = kept.number + 1, up_to_mark = excluded.up_to_mark, people = excluded.people,
      on_map = excluded.on_map, votes = excluded.votes, findings = excluded.findings, made_at = now()`.execute(db);
  await sql`
    update opinions.statement t set priority = f.priority
    from jsonb_to_recordset(${JSON.stringify(findings.statements.map(({ number, priority }) => ({ number, priority })))}::jsonb) as f (number integer, priority float8)
    where t.conversation_id = ${conversationId} and t.number = f.number`.execute(db);
}
