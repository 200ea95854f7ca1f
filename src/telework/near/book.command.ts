import { sql } from "kysely";

import { holdForLoan, takeForStay } from "#bookings";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import { addDays } from "#platform/time/day.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Agent } from "../agents.query.ts";
import { centsOf, halvesOf, type Part, type Refusal } from "../telework.ts";
import { type DeskPool, type Desk, findDesks, type DeskSearch } from "./near.query.ts";

export type StayOutcome =
  | { readonly ok: true; readonly id: string }
  /** Somebody was quicker; it is not open then; no agreement holds there any more; they are no agent any more. */
  | { readonly ok: false; readonly problem: "taken" | "closed" | "gone" | "left" }
  /** Nobody gave them half-days for that day, or they are used up: whose. */
  | { readonly ok: false; readonly problem: "none" | "own" | "centre" }
  | { readonly ok: false; readonly problem: "refused"; readonly refusals: readonly Refusal[] }
  /** What other rooms ask of whoever sits there. */
  | { readonly ok: false; readonly problem: "lacks"; readonly says: readonly Translated[] };

interface Asks {
  readonly offers: Pick<AllOffers, "bookingConditions">;
}

interface Wish extends Omit<DeskSearch, "point">, DeskPool {
  readonly personId: string;
}

class Undone extends Error {
  readonly outcome: StayOutcome;
  constructor(outcome: StayOutcome) {
    super("not booked");
    this.outcome = outcome;
  }
}

/**
 * Books half a day or a day for an agent, all within one transaction: the desk is held, then the agent, the agreement and the envelopes, in
 * this order; every rule is judged while they are. Behind it stand `unit_is_free`, `stay_once` and `envelope_is_spent`.
 */
export async function bookStay(db: Db, asks: Asks, agent: Agent, wish: Wish): Promise<StayOutcome> {
  try {
    return await db.transaction().execute((trx) => bookStayWithin(trx, asks, agent, wish));
  } catch (error) {
    if (error instanceof Undone) return error.outcome;
    const broken = brokenConstraint(error);
    if (broken === "unit_is_free") return { ok: false, problem: "taken" };
    if (broken === "stay_once") return { ok: false, problem: "refused", refusals: [{ rule: "twice" }] };
    throw error;
  }
}

/** The same on that day of the weeks that follow, each by itself: what a rule or a full place forbids is left out. Gives how many were booked. */
export async function bookWeeks(db: Db, asks: Asks, agent: Agent, wish: Wish, weeks: number): Promise<number> {
  let count = 0;
  for (let week = 1; week < weeks; week += 1) if ((await bookStay(db, asks, agent, { ...wish, day: addDays(wish.day, 7 * week) })).ok) count += 1;
  return count;
}

/** The same, within the transaction of what does more. @throws Undone where half-days lack */
export async function bookStayWithin(trx: Db, asks: Asks, agent: Agent, wish: Wish): Promise<StayOutcome> {
  const { rows } = await sql<{ resource: string | null; agreement: string }>`
    select q.resource_id as resource, v.agreement_id as agreement from telework.version v join telework.pool q on q.version_id = v.id
    where v.id = ${wish.versionId} and q.number = ${wish.pool}`.execute(trx);
  const found = rows[0];
  const held = found?.resource ? await holdForLoan(trx, found.resource, wish.personId, asks) : null;
  if (!found?.resource || !held) return { ok: false, problem: "gone" };
  const { rows: own } = await sql`select from telework.agent where id = ${agent.id} and state = 'active' and person_id = ${wish.personId} for update`.execute(
    trx,
  );
  if (own.length === 0) return { ok: false, problem: "left" };
  await sql`select from telework.agreement where id = ${found.agreement} for update`.execute(trx);
  const [desk] = await findDesks(trx, agent, { ...wish, point: null }, wish);
  if (!desk) return { ok: false, problem: "gone" };
  if (desk.refusals.length > 0) return { ok: false, problem: "refused", refusals: desk.refusals };
  const taken = await takeForStay(trx, held, { resourceId: found.resource, from: desk.from, to: desk.to, units: 1 });
  if (!taken.ok)
    return taken.problem === "lacks" ? { ok: false, problem: "lacks", says: taken.lacks.map(({ says }) => says) } : { ok: false, problem: taken.problem };
  const envelopes = await spend(trx, agent, wish);
  return { ok: true, id: await insertStay(trx, agent, { ...wish, desk, bookingId: taken.bookingId, ...envelopes }) };
}

interface SpentEnvelopes {
  readonly own: string | null;
  readonly centre: string | null;
}

/** Takes half-days out of the envelope of the agent and of that of their cost centre. @throws Undone where there is none, or not enough is left: what was taken before is given back with the transaction. */
async function spend(trx: Db, { id, centreId }: Agent, { day, part }: Wish): Promise<SpentEnvelopes> {
  const { rows } = await sql<{ id: string; own: boolean }>`
    select id, agent_id is not null as own from telework.envelope
    where (agent_id = ${id} or centre_id = ${centreId}) and ${day}::date between first_day and last_day order by id for update`.execute(trx);
  if (rows.length === 0) throw new Undone({ ok: false, problem: "none" });
  for (const envelope of rows) {
    const { rows: enough } = await sql`
      update telework.envelope set used = used + ${halvesOf(part)} where id = ${envelope.id} and used + ${halvesOf(part)} <= halves + telework.carried(id) returning 1`.execute(
      trx,
    );
    if (enough.length === 0) throw new Undone({ ok: false, problem: envelope.own ? "own" : "centre" });
  }
  return { own: rows.find(({ own }) => own)?.id ?? null, centre: rows.find(({ own }) => !own)?.id ?? null };
}

interface NewStay extends SpentEnvelopes {
  readonly day: string;
  readonly part: Part;
  readonly desk: Desk;
  readonly bookingId: string;
}

async function insertStay(trx: Db, agent: Agent, { day, part, desk, bookingId, own, centre }: NewStay): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into telework.stay (agent_id, employer_id, centre_id, version_id, pool, place_id, booking_id, agent_envelope_id, centre_envelope_id, day, part, cents, vat)
    values (${agent.id}, ${agent.employerId}, ${agent.centreId}, ${desk.versionId}, ${desk.pool}, ${desk.placeId}, ${bookingId}, ${own}, ${centre}, ${day}::date, ${part},
      ${centsOf(part, desk)}, ${desk.vat}) returning id`.execute(trx);
  return rows[0]!.id;
}
