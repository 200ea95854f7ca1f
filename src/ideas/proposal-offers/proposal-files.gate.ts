import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { moderates } from "#moderation";
import { maySee, type ProcessOwner, runs } from "#processes";

/** Of a draft that is somebody's and has not been filed; that of somebody who has no account goes by its private address, as the draft does. */
const ofDraft = sql`exists (
  select from ideas.draft_file i join ideas.draft d on d.id = i.draft_id
  where (i.file_id = f.id or i.small_file_id = f.id) and d.person_id is not null)
  and not exists (select from ideas.proposal_file i where i.file_id = f.id or i.small_file_id = f.id)`;

/** Pictures go as their idea goes: not filed yet, held or hidden by moderators, or of a process that outsiders do not see. */
export const proposalFilesGate: FileGate = {
  withdrawn: sql`(${ofDraft}) or exists (
    select from ideas.proposal_file i join ideas.proposal p on p.id = i.proposal_id join processes.process r on r.id = p.process_id
    where (i.file_id = f.id or i.small_file_id = f.id)
      and (r.state in ('draft', 'rehearsal') or exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)))`,

  /** Those who see the idea all the same: see `openProposal`. */
  async opensTo(db, fileId, someone) {
    const { rows } = await sql<ProcessOwner & { proposal: string; hidden: boolean; own: boolean }>`
      select p.id as proposal, r.id, r.state, r.owner_commune as "ownerCommune",
        exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text) as hidden,
        coalesce(p.author_id = ${someone.id}, false) or exists (
          select from ideas.coauthor c where c.proposal_id = p.id and c.state = 'accepted' and c.person_id = ${someone.id}) as own
      from ideas.proposal_file i join ideas.proposal p on p.id = i.proposal_id join processes.process r on r.id = p.process_id
      where i.file_id = ${fileId} or i.small_file_id = ${fileId}`.execute(db);
    const [found] = rows;
    if (!found) return isOwnDraft(db, fileId, someone);
    if (!(await maySee(db, found, someone))) return false;
    return !found.hidden || found.own || runs(someone, found) || moderates(db, someone, "proposal", found.proposal);
  },
};

async function isOwnDraft(db: Db, fileId: string, someone: Visitor): Promise<boolean> {
  const { rows } = await sql`
    select from ideas.draft_file i join ideas.draft d on d.id = i.draft_id
    where (i.file_id = ${fileId} or i.small_file_id = ${fileId}) and d.person_id = ${someone.id}`.execute(db);
  return rows.length > 0;
}
