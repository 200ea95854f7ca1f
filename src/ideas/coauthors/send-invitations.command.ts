import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { findPerson, findPersonByEmail, listHolders } from "#people";
import { whereOf } from "#processes";
import { type House, type Invitation, invitationLetter } from "./invitation.letter.ts";
import { routes } from "../routes.ts";

interface Waiting extends Invitation {
  readonly id: string;
  readonly email: string;
  readonly authorId: string | null;
  readonly processId: string;
  readonly ownerCommune: string | null;
  readonly rehearsal: boolean;
}

/**
 * Writes to those who were asked to sign an idea and have no letter yet, in the transaction of `trx`: once the public reads the idea,
 * never while moderators hold it. In rehearsal only the team is written to. Done twice, the second finds nobody.
 */
export async function sendInvitations(trx: Db, house: House, proposalId: string): Promise<void> {
  const { rows } = await sql<Waiting>`
    select c.id, c.email, p.title, p.signature as "from", p.author_id as "authorId", r.title as process, r.id as "processId",
      r.owner_commune as "ownerCommune", r.state = 'rehearsal' as rehearsal
    from ideas.coauthor c join ideas.proposal p on p.id = c.proposal_id join processes.process r on r.id = p.process_id
    where c.proposal_id = ${proposalId} and c.state = 'invited' and c.token_hash is null
      and p.state not in ('withdrawn', 'merged') and r.state in ('rehearsal', 'published', 'ended')
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)
    order by c.id for update of c`.execute(trx);
  for (const waiting of rows) await send(trx, house, waiting);
}

async function send(trx: Db, house: House, waiting: Waiting): Promise<void> {
  const { id, email, authorId } = waiting;
  const person = await findPersonByEmail(trx, email);
  if (waiting.rehearsal && !(person && (await isOnTeam(trx, house, waiting, person.id)))) return;
  const token = newToken();
  await sql`update ideas.coauthor set token_hash = ${hashOfToken(token)}, invited_at = now() where id = ${id}`.execute(trx);
  const locale = person?.locale ?? (authorId ? await findPerson(trx, authorId) : null)?.locale ?? "fr";
  await sendLetter(
    house,
    (language) => invitationLetter(waiting, publicAddress(house.settings, routes.cosign.href({ token })), language),
    { to: email, locale, room: "participation", unasked: true },
    trx,
  );
}

async function isOnTeam(trx: Db, { offers }: House, { processId, ownerCommune }: Waiting, personId: string): Promise<boolean> {
  const { rows } = await sql`select from processes.process_member where process_id = ${processId} and person_id = ${personId} limit 1`.execute(trx);
  if (rows.length > 0) return true;
  return (await listHolders(trx, offers, "participation.run", whereOf({ ownerCommune }))).some((holder) => holder.personId === personId);
}
