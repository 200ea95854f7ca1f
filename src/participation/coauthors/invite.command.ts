import { randomBytes } from "node:crypto";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findPersonByEmail } from "#people";
import { routes } from "../routes.ts";
import { most } from "../write/draft.ts";
import { hashOf } from "../write/draft.query.ts";
import { type House, invitationLetter } from "./invitation.letter.ts";

export interface Invited {
  /** Of the proposal. */
  readonly id: string;
  readonly title: string;
  readonly process: string;
  /** Of whoever invites. */
  readonly signature: string;
}

/**
 * Writes to those who are asked to sign, in the transaction of `trx`; gives how many. Whoever signs or was asked already is not asked
 * again, nor is the person who invites; beyond five, nobody.
 */
export async function inviteCoauthors(trx: Db, house: House, proposal: Invited, emails: readonly string[], visitor: Visitor): Promise<number> {
  const wanted = emails.filter((email) => email !== visitor.email.toLowerCase());
  if (wanted.length === 0) return 0;
  await sql`select from participation.proposal where id = ${proposal.id} for update`.execute(trx);
  let free = most.coauthors - (await countCoauthors(trx, proposal.id));
  let sent = 0;
  for (const email of wanted) {
    if (free === 0) break;
    if (!(await invite(trx, house, proposal, email, visitor))) continue;
    free -= 1;
    sent += 1;
  }
  return sent;
}

/** Those who sign and those who have not answered. */
async function countCoauthors(trx: Db, proposalId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from participation.coauthor where proposal_id = ${proposalId} and state in ('invited', 'accepted')`.execute(trx);
  return rows[0]!.count;
}

async function invite(trx: Db, house: House, proposal: Invited, email: string, visitor: Visitor): Promise<boolean> {
  const person = await findPersonByEmail(trx, email);
  const token = randomBytes(24).toString("base64url");
  const { rows } = await sql`
    insert into participation.coauthor (proposal_id, email, token_hash)
    select ${proposal.id}, ${email}, ${hashOf(token)}
    where not exists (
      select from participation.coauthor c where c.proposal_id = ${proposal.id} and c.state = 'accepted' and c.person_id = ${person?.id ?? null})
    on conflict do nothing returning id`.execute(trx);
  if (rows.length === 0) return false;
  const href = publicAddress(house.settings, routes.cosign.href({ token }));
  const locale = person?.locale ?? visitor.locale;
  const letter = invitationLetter({ title: proposal.title, process: proposal.process, from: proposal.signature }, href, locale);
  await sendLetter(house, letter, { to: email, locale, room: "participation", unasked: true }, trx);
  return true;
}
