import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findPersonByEmail } from "#people";
import { mostCoauthors } from "./emails.ts";
import type { House } from "./invitation.letter.ts";
import { sendInvitations } from "./send-invitations.command.ts";

/** How many addresses one person may give in a day, over all ideas: those that were withdrawn count too. */
const invitationsADay = { limit: 20, windowSeconds: 86_400 };

/** Takes one of the day's invitations for each address; false when there are not enough. Outside of the transaction that invites. */
export async function mayInvite(db: Db, personId: string, emails: readonly string[]): Promise<boolean> {
  for (const _ of emails) if (!(await takeToken(db, `participation invite ${personId}`, invitationsADay)).allowed) return false;
  return true;
}

/**
 * Asks these people to sign, in the transaction of `trx`; gives how many. They are written to at once when the public reads the idea, else
 * when it does. Whoever signs or was asked already is not asked again, nor is the person who invites; beyond five, nobody.
 */
export async function inviteCoauthors(trx: Db, house: House, proposalId: string, emails: readonly string[], visitor: Visitor): Promise<number> {
  const wanted = emails.filter((email) => email !== visitor.email.toLowerCase());
  if (wanted.length === 0) return 0;
  await sql`select from ideas.proposal where id = ${proposalId} for update`.execute(trx);
  let free = mostCoauthors - (await countCoauthors(trx, proposalId));
  let asked = 0;
  for (const email of wanted) {
    if (free === 0) break;
    if (!(await ask(trx, proposalId, email))) continue;
    free -= 1;
    asked += 1;
  }
  await sendInvitations(trx, house, proposalId);
  return asked;
}

/** Those who sign and those who have not answered. */
async function countCoauthors(trx: Db, proposalId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ideas.coauthor where proposal_id = ${proposalId} and state in ('invited', 'accepted')`.execute(trx);
  return rows[0]!.count;
}

async function ask(trx: Db, proposalId: string, email: string): Promise<boolean> {
  const person = await findPersonByEmail(trx, email);
  const { rows } = await sql`
    insert into ideas.coauthor (proposal_id, email)
    select ${proposalId}, ${email}
    where not exists (
      select from ideas.coauthor c where c.proposal_id = ${proposalId} and c.state = 'accepted' and c.person_id = ${person?.id ?? null})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}
