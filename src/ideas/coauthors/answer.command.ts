import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import { writeJourney } from "../move-proposal.command.ts";
import { isListed, type ProposalState } from "../proposal.ts";
import { lastingHref, proposalParam } from "../proposal-address.ts";
import type { OpenInvitation } from "./coauthors.query.ts";
import { routes } from "../routes.ts";

type AnswerOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "gone" | "own" | "already" };

interface Row {
  readonly title: string;
  readonly number: number;
  readonly slug: string;
  readonly state: ProposalState;
  readonly authorId: string | null;
  readonly process: string;
}

const readLocked = async (trx: Db, proposalId: string): Promise<Row> => {
  const { rows } = await sql<Row>`
    select p.title, p.number, p.slug, p.state, p.author_id as "authorId", r.slug as process
    from ideas.proposal p join processes.process r on r.id = p.process_id where p.id = ${proposalId} for update of p`.execute(trx);
  return rows[0]!;
};

/** Signs the idea as somebody who was invited. Answered twice, or signed by its author, nothing is written. */
export async function acceptInvitation(
  db: Db,
  invitation: OpenInvitation,
  { personId, signature }: { personId: string; signature: string },
): Promise<AnswerOutcome> {
  return db.transaction().execute(async (trx): Promise<AnswerOutcome> => {
    const proposal = await readLocked(trx, invitation.proposalId);
    if (proposal.authorId === personId) return { ok: false, problem: "own" };
    if (!isListed(proposal.state)) return { ok: false, problem: "gone" };
    const { rows: signed } = await sql`
      select from ideas.coauthor where proposal_id = ${invitation.proposalId} and person_id = ${personId} and state = 'accepted'`.execute(trx);
    if (signed.length > 0) return { ok: false, problem: "already" };
    const { rows } = await sql`
      update ideas.coauthor set state = 'accepted', person_id = ${personId}, signature = ${signature}, email = null, token_hash = null,
        answered_at = now()
      where id = ${invitation.id} and state = 'invited' returning id`.execute(trx);
    if (rows.length === 0) return { ok: false, problem: "gone" };
    await writeJourney(trx, { proposalId: invitation.proposalId, act: "coauthor_joined", by: personId, asWhom: signature });
    const payload = { title: proposal.title, who: signature, href: lastingHref(proposal.process, proposal.number) };
    await notify(trx, { to: authorOf(proposal), kind: "participation.coauthor_joined", payload });
    return { ok: true };
  });
}

/** Says no, without an account: the address is forgotten, nobody is named. */
export async function declineInvitation(db: Db, invitation: OpenInvitation): Promise<AnswerOutcome> {
  return db.transaction().execute(async (trx): Promise<AnswerOutcome> => {
    const proposal = await readLocked(trx, invitation.proposalId);
    const { rows } = await sql`
      update ideas.coauthor set state = 'declined', email = null, token_hash = null, answered_at = now()
      where id = ${invitation.id} and state = 'invited' returning id`.execute(trx);
    if (rows.length === 0) return { ok: false, problem: "gone" };
    const href = routes.coauthors.href({ process: proposal.process, proposal: proposalParam(proposal) });
    await notify(trx, { to: authorOf(proposal), kind: "participation.coauthor_declined", payload: { title: proposal.title, href } });
    return { ok: true };
  });
}

const authorOf = ({ authorId }: Row): string[] => (authorId ? [authorId] : []);

/** Takes back an invitation, or ends a signature: by the author, or by whoever signs. False when there was none to end. */
export async function endCoauthor(db: Db, proposalId: string, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ signature: string | null; accepted: boolean }>`
      with old as (select id, signature, state from ideas.coauthor
        where id = ${id} and proposal_id = ${proposalId} and state in ('invited', 'accepted') for update)
      update ideas.coauthor c
      set state = case old.state when 'accepted' then 'left' else 'cancelled' end, email = null, token_hash = null, signature = null,
        answered_at = now()
      from old where c.id = old.id returning old.signature, old.state = 'accepted' as accepted`.execute(trx);
    const [ended] = rows;
    if (ended?.accepted) await writeJourney(trx, { proposalId, act: "coauthor_left", by, asWhom: "" });
    return ended !== undefined;
  });
}
