import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { writeJourney } from "../move-proposal.command.ts";

/** One line of the journey for what one person changes within an hour. */
export async function noteFilesChanged(db: Db, proposalId: string, { by, asWhom }: { readonly by: string; readonly asWhom: string }): Promise<void> {
  const { rows } = await sql`
    select from ideas.journey where proposal_id = ${proposalId} and act = 'files_changed' and by = ${by}
      and at > now() - interval '1 hour'`.execute(db);
  if (rows.length === 0) await writeJourney(db, { proposalId, act: "files_changed", by, asWhom });
}
