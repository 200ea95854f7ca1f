import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { weighText } from "#moderation";
import { notify } from "#notifications";
import { type ProcessSheet, settingsOf } from "#processes";
import { type AddedProposal, addProposal } from "../add-proposal.command.ts";
import { inviteCoauthors } from "../coauthors/invite.command.ts";
import type { House } from "../coauthors/invitation.letter.ts";
import { reportedAs } from "../proposal.reportable.ts";
import type { AuthorKind } from "../proposal.ts";
import { lastingHref } from "../proposal-address.ts";
import type { Draft } from "./draft.ts";
import type { ReadProposal } from "./proposal.form.ts";

export interface Signing {
  readonly signature: string;
  readonly authorKind: AuthorKind;
  readonly structureId: string | null;
}

type FilingOutcome =
  | { readonly ok: true; readonly proposal: AddedProposal; readonly held: boolean }
  | { readonly ok: false; readonly problem: "closed" | "limit" | "gone" };

/**
 * Files a draft: the whole of it, or nothing. Whether the collection is open is judged by the clock of the database once the stage is
 * locked, so that whoever ends it early waits for filings under way, and filings after its last instant are refused. The draft is
 * locked too: sent twice, it becomes one proposal, under the draft's own identifier.
 */
export async function fileProposal(
  db: Db,
  house: House,
  visitor: Visitor,
  { process, draft, content, signing }: { process: ProcessSheet; draft: Draft; content: ReadProposal; signing: Signing },
): Promise<FilingOutcome> {
  return db.transaction().execute(async (trx): Promise<FilingOutcome> => {
    const stage = await lockCollection(trx, process.id);
    const { rows } = await sql`
      select from ideas.draft where id = ${draft.id} and (person_id is null or person_id = ${visitor.id}) for update`.execute(trx);
    if (rows.length === 0) return { ok: false, problem: "gone" };
    if (!stage) return { ok: false, problem: "closed" };
    if (!(await mayFileAnother(trx, process.id, visitor.id, stage.settings))) return { ok: false, problem: "limit" };
    const { coauthors, ...said } = content;
    const proposal = await addProposal(trx, {
      ...{ ...said, ...signing, processId: process.id, id: draft.id, authorId: visitor.id, channel: "web", filedAt: stage.at },
      ...{ by: visitor.id, asWhom: signing.signature },
    });
    await moveFiles(trx, draft.id, proposal.id);
    await trx.deleteFrom("ideas.draft").where("id", "=", draft.id).execute();
    // Weighed first: nobody is written to about an idea that a brake holds.
    const held = await weigh(trx, { process, content, proposal }, visitor);
    await inviteCoauthors(trx, house, proposal.id, coauthors, visitor);
    await notify(trx, {
      to: [visitor.id],
      kind: "participation.my_idea_filed",
      payload: { title: content.title, href: lastingHref(process.slug, proposal.number), held },
    });
    return { ok: true, proposal, held };
  });
}

interface Collection {
  readonly settings: unknown;
  /** The instant at which it was judged to be open. */
  readonly at: Date;
}

/** The collection that is open now, locked against whoever would change its instants; null when there is none. */
async function lockCollection(trx: Db, processId: string): Promise<Collection | null> {
  await sql`select from processes.stage where process_id = ${processId} and kind = 'collect' order by id for share`.execute(trx);
  // Read after the wait: what the statement that waited gives may be older than the row it locked.
  const { rows } = await sql<Collection>`
    select s.settings, now.at from processes.stage s join processes.process r on r.id = s.process_id cross join (select clock_timestamp() as at) now
    where s.process_id = ${processId} and s.kind = 'collect' and r.state in ('published', 'rehearsal')
      and s.opens_at <= now.at and (s.closes_at is null or now.at < s.closes_at)
    order by s.position limit 1`.execute(trx);
  return rows[0] ?? null;
}

/** How many a person may file is counted one filing after the other. What they withdrew counts no more. */
async function mayFileAnother(trx: Db, processId: string, personId: string, settings: unknown): Promise<boolean> {
  const { perPerson } = settingsOf("collect", settings);
  if (perPerson === null) return true;
  await waitInLine(trx, `participation.file ${processId} ${personId}`);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ideas.proposal
    where process_id = ${processId} and author_id = ${personId} and state <> 'withdrawn'`.execute(trx);
  return rows[0]!.count < perPerson;
}

/** The contents stay where they are kept: their rows become those of the proposal. */
async function moveFiles(trx: Db, draftId: string, proposalId: string): Promise<void> {
  await sql`
    insert into ideas.proposal_file (proposal_id, kind, position, file_id, small_file_id, title, sha256, width, height)
    select ${proposalId}, kind, row_number() over (partition by kind order by position, id) - 1, file_id, small_file_id, title, sha256, width, height
    from ideas.draft_file where draft_id = ${draftId}`.execute(trx);
}

async function weigh(
  trx: Db,
  { process, content, proposal }: { process: ProcessSheet; content: ReadProposal; proposal: AddedProposal },
  visitor: Visitor,
): Promise<boolean> {
  const { title, body, communeCode } = content;
  const thing = reportedAs({ ...proposal, title, body, communeCode, processSlug: process.slug, authorId: visitor.id, ownerCommune: process.ownerCommune });
  const brakes = await weighText(trx, { ...thing, kind: "proposal", id: proposal.id, text: `${title}\n\n${body}`, author: visitor.id });
  return brakes.length > 0;
}
