import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { findScale } from "../contributions.query.ts";
import { worthOf } from "../ledger.ts";
import { tellActing } from "../news/tell.command.ts";
import { routes } from "../routes.ts";
import type { Pairing } from "./pairing.query.ts";

type Side = Pairing["side"];

/** Tells the other of the two, and who is beside them, in the same transaction as what is told. */
async function tellOther(trx: Db, id: string, side: Side): Promise<void> {
  const { rows } = await sql<{ memberId: string; to: string[] }>`
    select o.member_id as "memberId", array_remove(array[case when ${side} = 'mentor' then q.person_id else o.person_id end]
      || array(select c.person_id from network.companion c where c.pairing_id = b.id and c.state = 'in'), null) as to
    from network.pairing b join network.offer o on o.id = b.offer_id join network.request q on q.id = b.request_id where b.id = ${id}`.execute(trx);
  for (const { memberId, to } of rows) await tellActing(trx, memberId, to, "pairing", routes.pairing.href({ id }));
}

/** One of the two accepts; with the second, it runs. */
export async function accept(db: Db, id: string, side: Side): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update network.pairing set by_mentor = by_mentor or ${side === "mentor"}, by_applicant = by_applicant or ${side === "applicant"}, version = version + 1
      where id = ${id} and state = 'suggested'`.execute(trx);
    if (numAffectedRows !== 1n) return false;
    await sql`
      update network.pairing set state = 'running', began_at = clock_timestamp() where id = ${id} and state = 'suggested' and by_mentor and by_applicant`.execute(
      trx,
    );
    await sql`
      update network.request q set state = 'matched', version = q.version + 1 from network.pairing b
      where b.id = ${id} and b.request_id = q.id and b.state = 'running' and q.state = 'open'`.execute(trx);
    await tellOther(trx, id, side);
    return true;
  });
}

/** Says no before it runs, ends it when its goals are reached, or breaks it up: without a reason, for nobody is at fault. The request is open again after a no and a break-up. */
export async function leavePairing(
  db: Db,
  id: string,
  to: "declined" | "ended" | "broken",
  by: { readonly id: string; readonly side: Side; readonly feedback: string | null },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ requestId: string }>`
      update network.pairing set state = ${to}, ended_at = clock_timestamp(), ended_by = ${by.id}, feedback = coalesce(${by.feedback}, feedback), version = version + 1
      where id = ${id} and state = ${to === "declined" ? "suggested" : "running"} returning request_id as "requestId"`.execute(trx);
    const requestId = rows[0]?.requestId;
    if (!requestId) return false;
    if (to !== "declined")
      await sql`
        update network.request set state = ${to === "ended" ? "closed" : "open"}, version = version + 1 where state = 'matched'
          and (id = ${requestId} or id in (select c.request_id from network.companion c where c.pairing_id = ${id} and c.state = 'in'))
          and (${to} = 'ended' or not exists (select from network.request o where o.person_id = network.request.person_id and o.state = 'open'))`.execute(trx);
    await tellOther(trx, id, by.side);
    return true;
  });
}

/** What the two want to reach; false when the other saved it meanwhile. */
export async function saveGoals(db: Db, id: string, goals: string | null, version: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.pairing set goals = ${goals}, version = version + 1 where id = ${id} and state = 'running' and version = ${version}`.execute(db);
  return numAffectedRows === 1n;
}

/** Where the two meet next: a booking, or none any more. The other is told. False when they changed the page meanwhile. */
export const meetNext = (
  db: Db,
  id: string,
  { bookingId, version, side }: { readonly bookingId: string | null; readonly version: number; readonly side: Side },
): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update network.pairing set booking_id = ${bookingId}, version = version + 1 where id = ${id} and state = 'running' and version = ${version}`.execute(trx);
    if (numAffectedRows !== 1n) return false;
    await tellOther(trx, id, side);
    return true;
  });

export interface NewSession {
  readonly heldOn: string;
  readonly place: string | null;
  readonly minutes: number;
  readonly notes: string | null;
  readonly nextStep: string | null;
  /** The visit in which they learned. */
  readonly visitId: string | null;
}

/** Somebody of one side notes a session; one of the other confirms its hours. False where it does not run, or this visit was noted. */
export async function noteSession(db: Db, id: string, { heldOn, place, minutes, notes, nextStep, visitId }: NewSession, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into network.session (pairing_id, held_on, place, minutes, notes, next_step, visit_id, noted_by)
    select id, ${heldOn}::date, ${place}, ${minutes}, ${notes}, ${nextStep}, ${visitId}::uuid, ${by}::uuid from network.pairing where id = ${id} and state = 'running'
    on conflict (pairing_id, visit_id) where visit_id is not null do nothing`.execute(db);
  return numAffectedRows === 1n;
}

/** Somebody of the other side confirms; whoever noted it may not, by whichever of their accounts, nor anybody beside them. */
export async function confirmSession(db: Db, pairingId: string, sessionId: string, by: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`
      update network.session set confirmed_by = ${by}, confirmed_at = clock_timestamp() where id = ${sessionId} and pairing_id = ${pairingId} and confirmed_at is null`.execute(
      db,
    );
    return numAffectedRows === 1n;
  } catch (error) {
    if (brokenConstraint(error) === "session_confirmed_by_the_other") return false;
    throw error;
  }
}

type CountOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "moved" | "own" | "limit" | "scale" };

const refusals: Readonly<Record<string, "moved" | "own" | "limit">> = {
  contribution_of_session: "moved",
  contribution_answered_by_another: "own",
  account_limit: "limit",
};

/**
 * The hours of a session that both stand for become a contribution of the mentor's member to that of whoever they mentor (to all where these
 * speak for none, or for several), valued by the scale of that day: confirmed by the other of the two, and written into the ledger in the same act. A fund may
 * pay it then. `words`: what members read of it, without a name. Once for each session.
 */
export async function countSession(db: Db, pairingId: string, sessionId: string, { words, by }: { words: string; by: string }): Promise<CountOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<CountOutcome> => {
      const { rows } = await sql<{ minutes: number; heldOn: string; memberId: string; toMemberId: string | null; other: string | null }>`
        select s.minutes, s.held_on::text as "heldOn", o.member_id as "memberId", network.taker_of(s.id) as "toMemberId", q.person_id as other
        from network.session s join network.pairing b on b.id = s.pairing_id join network.offer o on o.id = b.offer_id join network.request q on q.id = b.request_id
        where s.id::text = ${sessionId} and b.id = ${pairingId} and s.confirmed_at is not null for update of s`.execute(trx);
      const session = rows[0];
      if (!session) return { ok: false, problem: "moved" };
      const line = (await findScale(trx, session.heldOn)).find(({ kind }) => kind === "mentoring");
      if (!line) return { ok: false, problem: "scale" };
      const value = worthOf("mentoring", session.minutes, line.credits);
      const { rows: added } = await sql<{ id: string }>`
        insert into network.contribution (member_id, to_member_id, kind, quantity, done_on, words, value, declared_by, session_id)
        values (${session.memberId}, ${session.toMemberId}, 'mentoring', ${session.minutes}, ${session.heldOn}::date, ${words}, ${value}, ${by}, ${sessionId}) returning id`.execute(
        trx,
      );
      const { id } = added[0]!;
      await sql`
        update network.contribution set state = 'confirmed', answered_by = ${session.other}, answered_at = clock_timestamp(), version = version + 1 where id = ${id}`.execute(
        trx,
      );
      await sql`select network.post_contribution(${id})`.execute(trx);
      return { ok: true, id };
    });
  } catch (error) {
    const problem = refusals[brokenConstraint(error) ?? ""];
    if (!problem) throw error;
    return { ok: false, problem };
  }
}
