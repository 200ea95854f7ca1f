import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { actOnProposal, type Root } from "../acting.command.ts";
import { isSupportable } from "../proposal.ts";
import type { ProposalAddress } from "../proposal-address.ts";

export type SupportOutcome =
  /** `at`: the proposal that the support counts for, which may be the one that took in the one asked for. */
  { readonly ok: true; readonly at: ProposalAddress; readonly changed: boolean } | { readonly ok: false; readonly problem: "closed" | "decided" | "unknown" };

type Act = (trx: Db, root: Root, personId: string) => Promise<bigint | undefined>;

/** One support a person, however often it is given: the second finds the first. */
export const giveSupport = (db: Db, proposalId: string, personId: string): Promise<SupportOutcome> => act(db, proposalId, personId, give);

/** Takes back the support of a proposal and of all that was merged into it. */
export const withdrawSupport = (db: Db, proposalId: string, personId: string): Promise<SupportOutcome> => act(db, proposalId, personId, withdraw);

async function act(db: Db, proposalId: string, personId: string, does: Act): Promise<SupportOutcome> {
  const outcome = await actOnProposal(db, proposalId, "supports", async (trx, root): Promise<SupportOutcome> => {
    if (!isSupportable(root.state)) return { ok: false, problem: "decided" };
    if (!root.open) return { ok: false, problem: "closed" };
    return { ok: true, at: root, changed: ((await does(trx, root, personId)) ?? 0n) > 0n };
  });
  return outcome ?? { ok: false, problem: "unknown" };
}

const give: Act = async (trx, { id, at }, personId) => {
  const { numAffectedRows } = await sql`
    with given as (
      insert into ideas.support (proposal_id, counts_for, person_id, given_at) values (${id}, ${id}, ${personId}, ${at})
      on conflict do nothing returning 1)
    update ideas.proposal set supports = supports + 1 where id = ${id} and exists (select from given)`.execute(trx);
  return numAffectedRows;
};

const withdraw: Act = async (trx, { id }, personId) => {
  const { numAffectedRows } = await sql`
    with gone as (delete from ideas.support where counts_for = ${id} and person_id = ${personId} returning counted)
    update ideas.proposal set supports = supports - 1 where id = ${id} and exists (select from gone where counted)`.execute(trx);
  return numAffectedRows;
};
