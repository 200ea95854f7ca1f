import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";
import { invitationDays } from "../coauthors/invitation.letter.ts";
import { draftDays } from "./draft.ts";

/** Drafts and invitations that nobody took up go, and with them the contents that nothing shows any more. Done twice, the second finds nothing. */
export const forgetDraftsJob: Job = {
  name: "participation/forget-drafts",
  says: { fr: "Effacement de brouillons d’idées", en: "Deletion of drafts of ideas", nl: "Wissen van ontwerpen van ideeën" },
  cron: "50 3 * * *",
  async run({ db, files, signal }) {
    await sql`
      delete from ideas.draft
      where updated_at < now() - make_interval(days => case when person_id is null then ${draftDays.nobody}::integer else ${draftDays.somebody}::integer end)`.execute(
      db,
    );
    // Unanswered, an invitation ends, and the address it went to is forgotten.
    await sql`
      update ideas.coauthor set state = 'cancelled', email = null, token_hash = null, answered_at = now()
      where state = 'invited' and invited_at < now() - make_interval(days => ${invitationDays})`.execute(db);
    const { rows } = await sql<{ id: string }>`
      select file_id as id from ideas.dropped_file where dropped_at < now() - interval '1 day' order by dropped_at limit 500`.execute(db);
    for (const { id } of rows) {
      signal.throwIfAborted();
      const { rows: shown } = await sql`
        select from ideas.proposal_file where file_id = ${id} or small_file_id = ${id}
        union all select from ideas.draft_file where file_id = ${id} or small_file_id = ${id} limit 1`.execute(db);
      if (shown.length === 0) await files.remove(id);
      await sql`delete from ideas.dropped_file where file_id = ${id}`.execute(db);
    }
  },
};
