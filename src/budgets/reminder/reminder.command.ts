import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { notify } from "#notifications";
import { nullifierOf } from "../nullifier.ts";
import { routes } from "../routes.ts";
import { findSecret } from "../secret/secret.query.ts";

export interface ReminderPayload {
  readonly vote: string;
  readonly href: string;
  readonly closes: string;
}

export const unconfirmedNotice = "budgets.unconfirmed";

/**
 * Whoever reached the check step and did not confirm is told once: a day later, or two hours later when the vote closes within two days.
 * Who has a ballot in the box is not told: their draft is an afterthought.
 */
export async function remindUnconfirmed(db: Db, settings: Settings): Promise<void> {
  const { rows } = await sql<{ id: string; slug: string; title: string; closes: Date }>`
    select v.id, v.slug, v.title, v.closes_at as closes from budgets.vote v where budgets.phase(v) = 'open' and v.listed`.execute(db);
  for (const { id, slug, title, closes } of rows) {
    const payload: ReminderPayload = { vote: title, href: routes.check.href({ slug }), closes: closes.toISOString() };
    await db.transaction().execute((trx) => remindOne(trx, settings, id, payload));
  }
}

async function remindOne(trx: Db, settings: Settings, voteId: string, payload: ReminderPayload): Promise<void> {
  const secret = await findSecret(trx, settings, voteId);
  if (!secret) return;
  const { rows: due } = await sql<{ person: string }>`
    update budgets.draft d set reminded_at = now() from budgets.vote v
    where v.id = d.vote_id and d.vote_id = ${voteId} and d.reminded_at is null and cardinality(d.choices) > 0
      and d.checked_at < now() - case when v.closes_at - now() < interval '2 days' then interval '2 hours' else interval '1 day' end
    returning d.person_id as person`.execute(trx);
  const told = [];
  for (const { person } of due) {
    const { rows } = await sql<{ voted: boolean }>`select budgets.has_voted(${voteId}, ${nullifierOf(secret, `person:${person}`)}) as voted`.execute(trx);
    if (!rows[0]!.voted) told.push(person);
  }
  await notify(trx, { to: told, kind: unconfirmedNotice, payload });
}
