import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { joinDrawn } from "#processes";
import type { House } from "../letters/send.command.ts";
import { sendTo } from "../letters/send.command.ts";
import { record } from "../record.command.ts";
import { freeSeat } from "../seats/free-seat.command.ts";

/** Days within which whoever was drawn answers; after them an agent may give the place on. */
export const daysToAnswer = 10;

/** Members of the panel judge in the process that the assembly belongs to. Gives how many are named now. */
export async function nameJurors(
  db: Db,
  process: { readonly id: string; readonly slug: string; readonly title: string },
  { assembly, persons, by }: { readonly assembly: { readonly id: string; readonly title: string }; readonly persons: readonly string[]; readonly by: string },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const named = await joinDrawn(trx, process, { persons, service: assembly.title.slice(0, 160), by });
    if (named > 0) await record(trx, { kind: "assembly", id: assembly.id, act: "name_jurors", by, after: { process: process.id, named } });
    return named;
  });
}

interface Noting {
  readonly assemblyId: string;
  readonly seatId: string;
  readonly by: string;
}

/** What somebody said by phone or on paper. False: it was answered meanwhile. */
export async function noteAccepted(db: Db, { assemblyId, seatId, by }: Noting): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const done = await sql`
      update assemblies.seat set state = 'accepted', answered_at = clock_timestamp() where id = ${seatId} and assembly_id = ${assemblyId} and state = 'asked'`.execute(
      trx,
    );
    if (done.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "seat", id: seatId, act: "accept", by });
    return true;
  });
}

/**
 * A place is given back for somebody, with the reason in the log and a letter to whoever it is, so that nobody is put out unknowingly. Who
 * comes next is computed: no agent chooses. Silence counts only after the days to answer. False: it was answered meanwhile, or too early.
 */
export async function noteFreed(db: Db, house: House, { assemblyId, seatId, by }: Noting, why: "said" | "silent"): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select from assemblies.assembly where id = ${assemblyId} for update`.execute(trx);
    const { rows } = await sql<{ state: string; candidateId: string | null; late: boolean }>`
      select state, candidate_id as "candidateId", since < clock_timestamp() - make_interval(days => ${daysToAnswer}) as late
      from assemblies.seat where id = ${seatId} and assembly_id = ${assemblyId}`.execute(trx);
    const [seat] = rows;
    if (!seat || (why === "silent" && !(seat.late && seat.state === "asked"))) return false;
    if (!(await freeSeat(trx, house, seatId, seat.state === "accepted" ? "left" : "refused"))) return false;
    if (seat.candidateId !== null) await sendTo(trx, house, seat.candidateId, "refused");
    await record(trx, { kind: "seat", id: seatId, act: why === "silent" ? "lapse" : "refuse", by });
    return true;
  });
}
