import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { tell } from "../../emit-notice.ts";
import { addMember } from "../membership.command.ts";
import { listMembers, type Structure } from "../structures.query.ts";

interface Answer {
  readonly request: string;
  readonly accepted: boolean;
  readonly by: string;
  readonly reason: string;
}

/** Answers once: false when another manager was faster. The person is told. */
export function answerJoinRequest(db: Db, { id, name }: Structure, { request, accepted, by, reason }: Answer): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const answered = await trx
      .updateTable("people.join_request")
      .set({ answered_at: sql`now()`, answered_by: by, accepted })
      .where("id", "=", request)
      .where("structure_id", "=", id)
      .where("answered_at", "is", null)
      .returning("person_id")
      .executeTakeFirst();
    if (!answered) return false;
    const { person_id: personId } = answered;
    await tell(trx, { to: [personId], kind: "people.join_answered", payload: { structure: id, name, accepted } });
    const belongs = (await listMembers(trx, id)).some((member) => member.id === personId);
    if (accepted && !belongs) await addMember(trx, { structureId: id, personId, role: "member", reason, by });
    return true;
  });
}
