import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { addLink } from "#thread";
import { type AddedProposal, addProposal, writeVersion } from "../add-proposal.command.ts";
import { recountComments } from "../proposal.subject.ts";
import type { Case } from "../case/case.query.ts";
import { takesIn } from "../merge/duplicate.ts";
import { numbered } from "../merge/merge.command.ts";
import { recountSupports } from "../merge/settle-supports.command.ts";
import { tellOfPair } from "../merge/notify.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import type { AuthorKind, ProposalState } from "../proposal.ts";
import { proposalSlug } from "../proposal-address.ts";
import { dayOf } from "#platform/time/day.ts";
import { type Channel, moveThreads } from "#processes";
import type { SplitForm } from "./split.form.ts";

interface Splitting {
  readonly proposal: Case;
  readonly split: SplitForm;
  readonly by: string;
  readonly asWhom: string;
}

type SplitOutcome = { readonly ok: true; readonly added: AddedProposal } | { readonly ok: false; readonly problem: "state" | "changed" };

interface LockedProposal {
  readonly state: ProposalState;
  readonly version: number;
  readonly structure_id: string | null;
  readonly author_kind: AuthorKind;
  readonly channel: Channel;
  readonly filed_at: Date;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly category_id: string | null;
}

/** Makes two proposals of one: the first keeps its number and address, the second gets the next number and begins its way anew. */
export function splitProposal(db: Db, splitting: Splitting): Promise<SplitOutcome> {
  const { proposal, split } = splitting;
  return db.transaction().execute(async (trx): Promise<SplitOutcome> => {
    const { rows } = await sql<LockedProposal>`
      select state, version, structure_id, author_kind, channel, filed_at, latitude, longitude, category_id from ideas.proposal
        where id = ${proposal.id} for update`.execute(trx);
    const locked = rows[0]!;
    if (!takesIn(locked.state)) return { ok: false, problem: "state" };
    if (locked.version !== split.seen) return { ok: false, problem: "changed" };
    const added = await addSecond(trx, splitting, locked);
    await rewriteFirst(trx, splitting, added);
    await shareOut(trx, splitting, added.id);
    await record(trx, splitting, added);
    return { ok: true, added };
  });
}

async function addSecond(trx: Db, { proposal, split, by, asWhom }: Splitting, locked: LockedProposal): Promise<AddedProposal> {
  const { latitude, longitude, structure_id, author_kind, channel, filed_at } = locked;
  return addProposal(trx, {
    processId: proposal.process.id,
    ...split.second,
    categoryId: split.categoryId ?? locked.category_id,
    communeCode: proposal.communeCode,
    point: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    address: proposal.address,
    costCents: null,
    authorId: proposal.authorId,
    authorKind: author_kind,
    structureId: structure_id,
    signature: proposal.signature,
    channel,
    filedAt: filed_at,
    by,
    asWhom,
    act: "split_from",
    words: `${numbered(proposal)}. ${split.reason}`,
  });
}

async function rewriteFirst(trx: Db, { proposal, split, by, asWhom }: Splitting, added: AddedProposal): Promise<void> {
  const { title, body } = split.first;
  await sql`
    update ideas.proposal set title = ${title}, body = ${body}, slug = ${proposalSlug(title)}, version = version + 1, updated_at = clock_timestamp()
    where id = ${proposal.id}`.execute(trx);
  await writeVersion(trx, proposal.id, { by, why: split.reason.slice(0, 500) });
  const words = `${numbered({ number: added.number, title: split.second.title })}. ${split.reason}`;
  await writeJourney(trx, { proposalId: proposal.id, act: "split", by, asWhom, words });
}

/** Who keeps what: co-authors and followers have both; supports and threads as the agent said. Counted lists stay with the first. */
async function shareOut(trx: Db, { proposal, split }: Splitting, newId: string): Promise<void> {
  await sql`
    insert into ideas.coauthor (proposal_id, person_id, state, signature, invited_at, answered_at)
    select ${newId}, person_id, state, signature, invited_at, answered_at from ideas.coauthor
      where proposal_id = ${proposal.id} and state = 'accepted'`.execute(trx);
  await sql`
    insert into ideas.follow (person_id, proposal_id)
    select distinct person_id, ${newId}::uuid from ideas.follow where proposal_id in (select ideas.family_of(${proposal.id}))`.execute(trx);
  if (split.supports === "both")
    await sql`
      insert into ideas.support (proposal_id, counts_for, person_id, given_at)
      select ${newId}, ${newId}, person_id, given_at from ideas.support where counts_for = ${proposal.id} and counted`.execute(trx);
  await moveThreads(trx, split.threads, { from: proposal.id, to: newId });
  await recountSupports(trx, newId);
  for (const id of [proposal.id, newId]) await recountComments(trx, id);
}

async function record(trx: Db, { proposal, split, by }: Splitting, added: AddedProposal): Promise<void> {
  const { reason, supports, threads } = split;
  await trx
    .insertInto("ideas.split")
    .values({ proposal_id: proposal.id, new_id: added.id, reason, supports, moved_threads: threads.length, split_by: by })
    .execute();
  const from = { kind: "proposal", id: proposal.id };
  await addLink(trx, { from, relation: "becomes", to: { kind: "proposal", id: added.id }, reason, day: dayOf(new Date()), by });
  const kept = { ...proposal, title: split.first.title, slug: proposalSlug(split.first.title) };
  await tellOfPair(trx, { news: "split", kept, gone: { ...added, title: split.second.title }, reason, except: by });
  const after = { new: added.id, supports, threads: threads.length };
  await recordAct(trx, { who: by, act: "proposal.split", room: "participation", about: from, before: { title: proposal.title }, after, reason });
}
