import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";
import { can } from "#platform/web/visitor.ts";
import { maySee, type Owned, runs } from "#processes";

/** Pictures go as their idea goes: held or hidden by moderators, or of a process that outsiders do not see. */
export const proposalFilesGate: FileGate = {
  withdrawn: sql`exists (
    select from ideas.proposal_file i join ideas.proposal p on p.id = i.proposal_id join processes.process r on r.id = p.process_id
    where (i.file_id = f.id or i.small_file_id = f.id)
      and (r.state in ('draft', 'rehearsal') or exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)))`,

  /** Those who see the idea all the same: see `openProposal`. */
  async opensTo(db, fileId, someone) {
    const { rows } = await sql<Owned & { hidden: boolean; own: boolean }>`
      select r.id, r.state, r.owner_commune as "ownerCommune",
        exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text) as hidden,
        coalesce(p.author_id = ${someone.id}, false) or exists (
          select from ideas.coauthor c where c.proposal_id = p.id and c.state = 'accepted' and c.person_id = ${someone.id}) as own
      from ideas.proposal_file i join ideas.proposal p on p.id = i.proposal_id join processes.process r on r.id = p.process_id
      where i.file_id = ${fileId} or i.small_file_id = ${fileId}`.execute(db);
    const [found] = rows;
    if (!found || !(await maySee(db, found, someone))) return false;
    return !found.hidden || found.own || runs(someone, found) || can(someone, "moderation.decide");
  },
};
