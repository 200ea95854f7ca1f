import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";

/** Keeps a note between services. The audit log says that there is one, not what it says. */
export async function keepNote(
  db: Db,
  note: { readonly proposalId: string; readonly words: string; readonly asWhom: string; readonly by: string },
): Promise<void> {
  const { proposalId, words, asWhom, by } = note;
  await db.transaction().execute(async (trx) => {
    await sql`insert into ideas.internal_note (proposal_id, words, as_whom, by) values (${proposalId}, ${words}, ${asWhom}, ${by})`.execute(trx);
    await recordAct(trx, { who: by, act: "proposal.note", room: "participation", about: { kind: "proposal", id: proposalId } });
  });
}
