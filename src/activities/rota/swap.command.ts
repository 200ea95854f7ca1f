import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { holdDates } from "../dates/hold.command.ts";
import { tellOfDate } from "../news/tell.command.ts";
import { holdMember } from "./turn.command.ts";

/** A shift with its date held. */
interface HeldTurn {
  readonly id: string;
  readonly dateId: string;
  readonly serviceId: string;
  readonly personId: string | null;
}

/** These shifts, of dates that are ahead and planned, held; those that are gone or over are missing. */
async function holdTurns(trx: Db, ids: readonly string[]): Promise<ReadonlyMap<string, HeldTurn>> {
  const held = await holdDates(trx, sql`exists (select from activities.turn t where t.date_id = d.id and t.id = any(${[...ids]}::uuid[]))`);
  const open = held.filter(({ ahead, state }) => ahead && state === "planned").map(({ id }) => id);
  const { rows } = await sql<HeldTurn>`
    select t.id, t.date_id as "dateId", a.service_id as "serviceId", t.person_id as "personId" from activities.turn t
    join activities.date d on d.id = t.date_id join activities.activity a on a.id = d.activity_id
    where t.id = any(${[...ids]}::uuid[]) and t.date_id = any(${open}::uuid[]) and a.service_id is not null`.execute(trx);
  return new Map(rows.map((row) => [row.id, row]));
}

const hasTurn = async (trx: Db, dateId: string, personId: string): Promise<boolean> =>
  (await sql`select from activities.turn where date_id = ${dateId} and person_id = ${personId}`.execute(trx)).rows.length > 0;

interface Wish {
  readonly turnId: string;
  readonly fromId: string;
  readonly toId: string;
  /** Their shift in return; null: none. */
  readonly forId: string | null;
}

type SwapOutcome = "done" | "moved" | "member" | "already" | "theirs";

/**
 * Asks another of the team to take a shift. `moved`: one of the shifts is gone, over or somebody else's; `already`: it is asked of somebody
 * already; `theirs`: they have that shift themselves, or the one that they would give.
 */
export async function askSwap(db: Db, { turnId, fromId, toId, forId }: Wish): Promise<SwapOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<SwapOutcome> => {
      const turns = await holdTurns(trx, [turnId, ...(forId ? [forId] : [])]);
      const [own, other] = [turns.get(turnId), forId === null ? null : turns.get(forId)];
      if (own?.personId !== fromId || other === undefined) return "moved";
      if (other && (other.personId !== toId || other.serviceId !== own.serviceId)) return "moved";
      if (toId === fromId || !(await holdMember(trx, own.serviceId, toId))) return "member";
      if ((await hasTurn(trx, own.dateId, toId)) || (other && (await hasTurn(trx, other.dateId, fromId)))) return "theirs";
      await sql`insert into activities.swap (turn_id, from_id, to_id, for_id) values (${turnId}, ${fromId}, ${toId}, ${forId})`.execute(trx);
      await tellOfDate(trx, own.dateId, [toId], "swap_asked", null, { who: await nameOf(trx, fromId) });
      return "done";
    });
  } catch (error) {
    if (brokenConstraint(error) !== "swap_once") throw error;
    return "already";
  }
}

type AcceptOutcome = "done" | "gone";

interface Swap extends Wish {
  readonly id: string;
}

/** Asked of this person. With the dates of its shifts held, so that nobody gives one back meanwhile. */
async function holdSwap(trx: Db, id: string, personId: string): Promise<{ swap: Swap; turns: ReadonlyMap<string, HeldTurn> } | null> {
  const find = async () =>
    (
      await sql<Swap>`
        select id, turn_id as "turnId", from_id as "fromId", to_id as "toId", for_id as "forId" from activities.swap
        where id = ${id} and to_id = ${personId}`.execute(trx)
    ).rows[0];
  const seen = await find();
  if (!seen) return null;
  const turns = await holdTurns(trx, [seen.turnId, ...(seen.forId ? [seen.forId] : [])]);
  const swap = await find();
  return swap ? { swap, turns } : null;
}

/** They take the shift, and give theirs where one was asked. `gone`: it was withdrawn, given back, or has begun; nothing is done then. */
export async function acceptSwap(db: Db, id: string, personId: string): Promise<AcceptOutcome> {
  return db.transaction().execute(async (trx): Promise<AcceptOutcome> => {
    const found = await holdSwap(trx, id, personId);
    if (!found) return "gone";
    const { swap, turns } = found;
    const [own, other] = [turns.get(swap.turnId), swap.forId === null ? null : turns.get(swap.forId)];
    if (own?.personId !== swap.fromId || other === undefined || (other && other.personId !== personId)) return "gone";
    if (!(await holdMember(trx, own.serviceId, personId)) || (other && !(await holdMember(trx, own.serviceId, swap.fromId)))) return "gone";
    if ((await hasTurn(trx, own.dateId, personId)) || (other && (await hasTurn(trx, other.dateId, swap.fromId)))) return "gone";
    await sql`update activities.turn set person_id = ${personId}, taken_at = clock_timestamp() where id = ${own.id}`.execute(trx);
    if (other) await sql`update activities.turn set person_id = ${swap.fromId}, taken_at = clock_timestamp() where id = ${other.id}`.execute(trx);
    // What else was asked of these two shifts was asked of who had them.
    const moved = [own.id, ...(other ? [other.id] : [])];
    await sql`delete from activities.swap where turn_id = any(${moved}::uuid[]) or for_id = any(${moved}::uuid[])`.execute(trx);
    await tellOfDate(trx, own.dateId, [swap.fromId], "swap_accepted", null, { who: await nameOf(trx, personId) });
    return "done";
  });
}

/** The shift stays with whoever asked. */
export function declineSwap(db: Db, id: string, personId: string): Promise<AcceptOutcome> {
  return db.transaction().execute(async (trx): Promise<AcceptOutcome> => {
    const found = await holdSwap(trx, id, personId);
    if (!found) return "gone";
    await sql`delete from activities.swap where id = ${id}`.execute(trx);
    const own = found.turns.get(found.swap.turnId);
    if (own) await tellOfDate(trx, own.dateId, [found.swap.fromId], "swap_declined", null, { who: await nameOf(trx, personId) });
    return "done";
  });
}

/** Whoever asked takes it back. */
export async function withdrawSwap(db: Db, id: string, personId: string): Promise<AcceptOutcome> {
  const gone = await sql`delete from activities.swap where id = ${id} and from_id = ${personId}`.execute(db);
  return gone.numAffectedRows === 1n ? "done" : "gone";
}

async function nameOf(trx: Db, personId: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select name from people.person where id = ${personId}`.execute(trx);
  return rows[0]?.name ?? null;
}
