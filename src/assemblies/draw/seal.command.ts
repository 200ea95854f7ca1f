import { sql } from "kysely";

import { figuresOf } from "#engines/sortition/digest.ts";
import { poolText, readPanels, rulesText } from "#engines/sortition/record/files.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { type Chance, sayNumber } from "../assembly.ts";
import { type DrawRow, findDraws } from "../draws.query.ts";
import { type House, sendTo } from "../letters/send.command.ts";
import { record } from "../record.command.ts";
import { addStep, freeSeat } from "../seats/free-seat.command.ts";
import { drawAsked } from "./compute.ts";
import { findDraw, findPanelDraw, findRest } from "./pool.query.ts";

export interface DrawAnnouncement {
  readonly chance: Chance;
  readonly source: string;
  readonly at: Date;
  readonly place: string;
}

/**
 * Publishes the seal and what will give the figures. `stale`: somebody registered, withdrew or changed a quota since the lists were computed,
 * so that they are computed again first. From here on who may be drawn does not change.
 */
export async function sealDraw(
  db: Db,
  drawId: string,
  { chance, source, at, place }: DrawAnnouncement,
  by: string,
): Promise<"sealed" | "stale" | "moved" | "past"> {
  try {
    return await db.transaction().execute(async (trx) => {
      const draw = await hold(trx, drawId);
      if (draw?.state !== "ready") return "moved";
      const panel = draw.kind === "replacement" ? await findPanelDraw(trx, draw.assemblyId) : undefined;
      const now = panel ? await drawAsked(await findRest(trx, panel)) : await findDraw(trx, draw.assemblyId, draw.size);
      if (poolText(now) !== draw.pool || rulesText(now) !== draw.rules) return "stale";
      await sql`
        update assemblies.draw set state = 'sealed', chance = ${chance}, source = ${source}, takes_place_at = ${at}, takes_place = ${place},
          sealed_at = clock_timestamp(), sealed_by = ${by} where id = ${drawId}`.execute(trx);
      await record(trx, { kind: "draw", id: drawId, act: "seal", by, after: { seal: draw.seal, chance, source, at: at.toISOString(), place } });
      return "sealed";
    });
  } catch (error) {
    if (brokenConstraint(error) === "draw_ahead") return "past";
    throw error;
  }
}

/** In public, with its reason, before the figures: the seal stays published, and all is computed anew. False: it is too late. */
export async function voidDraw(db: Db, drawId: string, reason: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await hold(trx, drawId);
    const done = await sql`
      update assemblies.draw set state = 'void', voided_at = clock_timestamp(), void_reason = ${reason} where id = ${drawId} and state = 'sealed'`.execute(trx);
    if (done.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "draw", id: drawId, act: "void", by, reason });
    return true;
  });
}

export interface DrawThrow {
  /** Three figures that were thrown, or the value that was made public. */
  readonly figures: string | null;
  readonly value: string | null;
  readonly witnesses: string | null;
}

/** The figures, once and for all, not before the hour that was announced; whoever is on their list has a seat and is written to. */
export async function revealDraw(
  db: Db,
  house: House,
  drawId: string,
  { figures, value, witnesses }: DrawThrow,
  by: string,
): Promise<"revealed" | "early" | "moved"> {
  const three = value === null ? figures! : await figuresOf(value);
  try {
    return await db.transaction().execute(async (trx) => {
      const draw = await hold(trx, drawId);
      if (draw?.state !== "sealed") return "moved";
      await sql`
        update assemblies.draw set state = 'revealed', figures = ${three}, value = ${value}, witnesses = ${witnesses}, revealed_at = clock_timestamp(), revealed_by = ${by}
        where id = ${drawId}`.execute(trx);
      const members = readPanels(draw.panels!)[Number(three)]!.map(Number);
      await sql`
        insert into assemblies.seat (assembly_id, draw_id, candidate_id, number)
        select ${draw.assemblyId}, ${drawId}, (select c.id from assemblies.candidate c where c.assembly_id = ${draw.assemblyId} and c.number = n), n
        from unnest(${members}::integer[]) n`.execute(trx);
      await sql`update assemblies.assembly set state = 'drawn', version = version + 1 where id = ${draw.assemblyId} and state = 'closed'`.execute(trx);
      if (draw.kind === "replacement") await tellOtherReserves(trx, draw, members);
      await settleWithdrawn(trx, house, draw);
      await writeToDrawn(trx, house, drawId);
      await record(trx, { kind: "draw", id: drawId, act: "reveal", by, after: { figures: three, value, members: members.map(sayNumber) } });
      return "revealed";
    });
  } catch (error) {
    if (brokenConstraint(error) === "draw_after_announced") return "early";
    throw error;
  }
}

/** Holds the assembly, then the draw: the order of all acts. */
async function hold(trx: Db, drawId: string): Promise<DrawRow | undefined> {
  await sql`select from assemblies.assembly where id = (select assembly_id from assemblies.draw where id = ${drawId}) for update`.execute(trx);
  return (await findDraws(trx, sql`d.id = ${drawId}`))[0];
}

/** Who was drawn by this draw is nobody's reserve any more. */
async function tellOtherReserves(trx: Db, { id, assemblyId }: DrawRow, members: readonly number[]): Promise<void> {
  const others = await findDraws(trx, sql`d.assembly_id = ${assemblyId} and d.state = 'revealed' and d.id <> ${id}`);
  for (const other of others) for (const number of members) await addStep(trx, other.id, { fact: "retrait", number, replaces: null });
}

/** Whoever withdrew between the seal and the figures: the reserve passes them over, and a seat of theirs is given back. */
async function settleWithdrawn(trx: Db, house: House, { id, assemblyId }: DrawRow): Promise<void> {
  const { rows } = await sql<{ number: number; seatId: string | null }>`
    select c.number, s.id as "seatId" from assemblies.candidate c left join assemblies.seat s on s.candidate_id = c.id
    where c.assembly_id = ${assemblyId} and c.withdrawn_at is not null and (s.id is null or s.state = 'asked') order by c.number`.execute(trx);
  const known = await sql<{ number: number }>`select number from assemblies.step where draw_id = ${id} and fact = 'retrait'`.execute(trx);
  const told = new Set(known.rows.map(({ number }) => number));
  for (const { number, seatId } of rows) if (seatId === null && !told.has(number)) await addStep(trx, id, { fact: "retrait", number, replaces: null });
  for (const { seatId } of rows) if (seatId !== null) await freeSeat(trx, house, seatId, "refused");
}

async function writeToDrawn(trx: Db, house: House, drawId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select candidate_id as id from assemblies.seat where draw_id = ${drawId} and state = 'asked' and candidate_id is not null and replaces is null order by number`.execute(
    trx,
  );
  for (const { id } of rows) await sendTo(trx, house, id, "drawn");
}
