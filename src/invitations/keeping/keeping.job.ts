import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Job } from "#platform/jobs/job.ts";
import type { Scope } from "#platform/web/visitor.ts";
import { daysKept } from "../invitation.ts";
import { whyVoid } from "../private/answer.command.ts";

/** Closes those whose days are over, or whose inviter or place is gone; forgets those that ended long ago, and the addresses of who never came. */
export const keepingJob: Job = {
  name: "invitations/forget",
  says: { fr: "Fin et effacement des invitations", en: "End and deletion of invitations", nl: "Einde en wissen van uitnodigingen" },
  cron: "55 3 * * *",
  async run({ db, offers, signal }) {
    await sql`update invitations.invitation set state = 'expired', closed_at = expires_at where state = 'open' and expires_at <= now()`.execute(db);
    for (const one of await listOpen(db)) {
      signal.throwIfAborted();
      const why = await whyVoid(db, offers, one, null);
      if (why)
        await sql`update invitations.invitation set state = 'void', why_void = ${why}, closed_at = now() where id = ${one.id} and state = 'open'`.execute(db);
    }
    await sql`delete from invitations.invitation where closed_at < now() - make_interval(days => ${daysKept})`.execute(db);
  },
};

async function listOpen(db: Db) {
  const { rows } = await sql<{ id: string; role: string; scope: Scope; inviterId: string | null; byCommand: boolean }>`
    select id, role, json_build_object('kind', scope_kind, 'id', scope_id) as scope, invited_by as "inviterId",
      by_command as "byCommand"
    from invitations.invitation where state = 'open' order by id`.execute(db);
  return rows;
}
