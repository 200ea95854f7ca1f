import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { OwnFile } from "../candidates.query.ts";
import type { House } from "../letters/send.command.ts";
import { gatherLinks } from "../register/gather-links.command.ts";
import { addStep, freeSeat } from "../seats/free-seat.command.ts";

/** Counts in the pool from now on, alone of what was typed under its address. False: the pool is sealed, or it was done. */
export async function confirm(db: Db, { candidate }: OwnFile): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select from assemblies.assembly where id = ${candidate.assemblyId} for update`.execute(trx);
    const done = await sql`
      update assemblies.candidate c set confirmed_at = clock_timestamp() from assemblies.assembly a
      where c.id = ${candidate.id} and c.confirmed_at is null and c.withdrawn_at is null and a.id = c.assembly_id and a.state in ('open', 'closed')
        and not assemblies.is_fixed(a.id)`.execute(trx);
    if (done.numAffectedRows === 1n) await gatherLinks(trx, candidate.id);
    return done.numAffectedRows === 1n;
  });
}

/** Before the pool is sealed nothing of them is left; after, their number and values stay as they were published, and the reserve passes them over. */
export async function withdraw(db: Db, house: House, { assembly, candidate }: OwnFile): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select from assemblies.assembly where id = ${assembly.id} for update`.execute(trx);
    await withdrawIn(trx, house, candidate.id);
  });
}

interface Row {
  readonly assemblyId: string;
  readonly number: number;
  readonly fixed: boolean;
  readonly seatId: string | null;
  readonly seat: string | null;
  readonly draws: readonly string[];
}

/** The same within a transaction that holds the assembly: also of an account that is erased. */
export async function withdrawIn(trx: Db, house: House | null, candidateId: string): Promise<void> {
  const { rows } = await sql<Row>`
    select c.assembly_id as "assemblyId", c.number, assemblies.is_fixed(c.assembly_id) as fixed, s.id as "seatId", s.state as seat,
      array(select d.id::text from assemblies.draw d where d.assembly_id = c.assembly_id and d.state = 'revealed' order by d.number) as draws
    from assemblies.candidate c left join assemblies.seat s on s.candidate_id = c.id where c.id = ${candidateId}`.execute(trx);
  const [row] = rows;
  if (!row) return;
  if (!row.fixed) {
    await sql`delete from assemblies.candidate where id = ${candidateId}`.execute(trx);
    return;
  }
  if (row.seatId !== null && (row.seat === "asked" || row.seat === "accepted"))
    await freeSeat(trx, house, row.seatId, row.seat === "asked" ? "refused" : "left");
  else if (row.seatId === null) for (const draw of row.draws) await addStep(trx, draw, { fact: "retrait", number: row.number, replaces: null });
  await sql`
    update assemblies.candidate set withdrawn_at = coalesce(withdrawn_at, clock_timestamp()), person_id = null, name = null, email = null, phone = null, address = null,
      wants_care = false, wants_help = null where id = ${candidateId}`.execute(trx);
}

/** False: the seat was given back meanwhile. */
export async function acceptSeat(db: Db, seatId: string): Promise<boolean> {
  const done = await sql`
    update assemblies.seat set state = 'accepted', answered_at = clock_timestamp() where id = ${seatId} and state = 'asked'`.execute(db);
  return done.numAffectedRows === 1n;
}

/** Whoever was asked refuses, whoever accepted leaves; the next of the reserve is called at once. False: it was done already. */
export async function giveBack(db: Db, house: House, { assembly, candidate }: OwnFile): Promise<boolean> {
  if (candidate.seatId === null) return false;
  return db.transaction().execute(async (trx) => {
    await sql`select from assemblies.assembly where id = ${assembly.id} for update`.execute(trx);
    return freeSeat(trx, house, candidate.seatId!, candidate.seat === "accepted" ? "left" : "refused");
  });
}
