import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { findSuppression } from "#platform/mail/suppression.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { hoursBetween, mostLetters } from "../invitation.ts";
import { mayKeep } from "../post.ts";
import { whyVoid } from "../private/answer.command.ts";
import { type Sender, sendInvitation, takeTurns } from "../send/send.command.ts";
import { findTicked, type Remindable, type Sight } from "./list.query.ts";

/** What became of those that were ticked. */
export interface KeepOutcome {
  readonly count: number;
  /** Addresses with which it could not be done. */
  readonly left: readonly string[];
}

/** Writes again to each that may be written to; whoever writes answers for it from then on. At most once a day each, and four letters in all. */
export async function remindTicked(sender: Sender, by: Visitor, ticked: InvitationSelection): Promise<KeepOutcome> {
  return each(sender, by, ticked, (one) => remind(sender, by, one));
}

export async function withdrawTicked(house: Pick<Sender, "db" | "offers">, by: Visitor, ticked: InvitationSelection): Promise<KeepOutcome> {
  return each(house, by, ticked, (one) => withdraw(house.db, by, one));
}

/** Those of the list in sight. */
interface InvitationSelection {
  readonly sight: Sight;
  readonly ids: readonly string[];
}

async function each(
  house: Pick<Sender, "db" | "offers">,
  by: Visitor,
  { sight, ids }: InvitationSelection,
  act: (one: Remindable) => Promise<boolean>,
): Promise<KeepOutcome> {
  const found = await findTicked(house.db, sight, ids);
  const left: string[] = [];
  for (const one of found) if (!(await mayKeep(house, by, one)) || !(await act(one))) left.push(one.email);
  return { count: found.length - left.length, left };
}

async function remind(sender: Sender, by: Visitor, one: Remindable): Promise<boolean> {
  const { db, offers, settings } = sender;
  if (one.email === by.email || (await whyVoid(db, offers, { ...one, inviterId: by.id, byCommand: false }, null))) return false;
  if ((await findSuppression(db, one.email)) || !(await mayBeReminded(db, one.id))) return false;
  if (!(await takeTurns(db, by.id, one.email))) return false;
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ expiresAt: Date }>`
        update invitations.invitation set state = 'open', closed_at = null, sent_at = now(), letters = letters + 1, invited_by = ${by.id},
          by_command = false,
          expires_at = now() + make_interval(days => ${settings.INVITATION_DAYS})
        where id = ${one.id} and ${remindable} returning expires_at as "expiresAt"`.execute(trx);
      if (!rows[0]) return false;
      await sendInvitation(sender, trx, by, { ...one, ...rows[0], again: true });
      await recordAct(trx, { who: by.id, act: "invitation.remind", room: "invitations", about: { kind: "invitation", id: one.id } });
      return true;
    });
  } catch (error) {
    // Its days were over, and another one for the same role was sent meanwhile.
    if (brokenConstraint(error) === "invitation_once") return false;
    throw error;
  }
}

const remindable = sql`state in ('open', 'expired') and letters < ${mostLetters} and sent_at < now() - make_interval(hours => ${hoursBetween})`;

async function mayBeReminded(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql`select from invitations.invitation where id = ${id} and ${remindable}`.execute(db);
  return rows.length > 0;
}

function withdraw(db: Db, by: Visitor, { id }: Remindable): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update invitations.invitation set state = 'withdrawn', closed_at = now() where id = ${id} and state in ('open', 'expired') returning id`.execute(trx);
    if (rows.length === 0) return false;
    await recordAct(trx, { who: by.id, act: "invitation.withdraw", room: "invitations", about: { kind: "invitation", id } });
    return true;
  });
}
