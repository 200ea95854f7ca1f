import { sql } from "kysely";

import { follow } from "#engines/sortition/record/check-record.ts";
import { readDraw, readPanels, type Step } from "#engines/sortition/record/files.ts";
import { replacementOf, reserveOf } from "#engines/sortition/reserve.ts";
import type { Db } from "#platform/db/db.ts";
import { sayNumber } from "../assembly.ts";
import { type DrawRow, findDraws, findSteps } from "../draws.query.ts";
import { type House, sendTo } from "../letters/send.command.ts";

/**
 * A place is free, and the reserve says who takes it: nobody chooses. Whoever calls holds the assembly. False: the place was given back
 * already. `house`: null where nobody can be written to (an account is erased): the next one is called by the desk.
 */
export async function freeSeat(trx: Db, house: House | null, seatId: string, state: "refused" | "left"): Promise<boolean> {
  const from = state === "refused" ? "asked" : "accepted";
  const { rows } = await sql<{ drawId: string; number: number }>`
    update assemblies.seat set state = ${state}, answered_at = clock_timestamp() where id = ${seatId} and state = ${from}
    returning draw_id as "drawId", number`.execute(trx);
  const [freed] = rows;
  if (!freed) return false;
  // In a vote that is open, the place votes by whoever takes it.
  await sql`delete from assemblies.ballot where seat_id = ${seatId}`.execute(trx);
  const [draw] = await findDraws(trx, sql`d.id = ${freed.drawId}`);
  await addStep(trx, freed.drawId, { fact: state === "refused" ? "refus" : "depart", number: freed.number, replaces: null });
  const next = await nextOf(trx, draw!);
  if (next !== null) await seatNext(trx, house, draw!, { number: next, seatId, replaces: freed.number });
  return true;
}

interface NewStep {
  readonly fact: Step["fact"];
  readonly number: number;
  readonly replaces: number | null;
}

/** Whoever calls holds the assembly, so that steps have one order. */
export async function addStep(trx: Db, drawId: string, { fact, number, replaces }: NewStep): Promise<void> {
  await sql`
    insert into assemblies.step (draw_id, position, fact, number, replaces)
    select ${drawId}, coalesce(max(position), 0) + 1, ${fact}, ${number}, ${replaces} from assemblies.step where draw_id = ${drawId}`.execute(trx);
}

/** The number that the reserve gives, as anybody computes it from what is published. */
async function nextOf(trx: Db, { id, pool, rules, panels, seal, figures }: DrawRow): Promise<number | null> {
  const draw = readDraw(pool!, rules!);
  const drawn = readPanels(panels!)[Number(figures)]!;
  const steps = (await findSteps(trx, id)).map(
    ({ fact, number, replaces }): Step => ({ fact, number: sayNumber(number), replaces: replaces === null ? "" : sayNumber(replaces) }),
  );
  const reserve = await reserveOf(draw, drawn, { seal: seal!, figures: figures! });
  const followed = follow(draw, drawn, reserve, steps);
  if ("fault" in followed) throw new Error(`the steps of the draw ${id} do not follow: line ${followed.line}`);
  const out = new Set([...drawn, ...steps.filter(({ fact }) => fact !== "refus" && fact !== "depart").map(({ number }) => number)]);
  const next = replacementOf(draw, new Set(followed.seated), reserve, out);
  return next === null ? null : Number(next);
}

interface Next {
  readonly number: number;
  readonly seatId: string;
  readonly replaces: number;
}

async function seatNext(trx: Db, house: House | null, { id, assemblyId }: DrawRow, { number, seatId, replaces }: Next): Promise<void> {
  const { rows } = await sql<{ candidateId: string | null }>`
    insert into assemblies.seat (assembly_id, draw_id, candidate_id, number, replaces)
    select ${assemblyId}, ${id}, (select c.id from assemblies.candidate c where c.assembly_id = ${assemblyId} and c.number = ${number}), ${number}, ${seatId}
    returning candidate_id as "candidateId"`.execute(trx);
  await addStep(trx, id, { fact: "remplacement", number, replaces });
  const candidateId = rows[0]!.candidateId;
  if (house !== null && candidateId !== null) await sendTo(trx, house, candidateId, "replaces");
}
