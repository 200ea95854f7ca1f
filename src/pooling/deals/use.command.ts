import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Side } from "../pooling.ts";
import { record } from "../record.command.ts";

interface Recording {
  readonly side: Side;
  readonly day: string;
  /** Hundredths of a unit. */
  readonly quantity: number;
  readonly note: string | null;
  readonly by: string;
}

const limits = {
  use_within_deal: "outside",
  use_was: "ahead",
  use_under_ceiling: "ceiling",
  use_under_capacity: "capacity",
  use_countable: "much",
} as const;
export type UseLimit = (typeof limits)[keyof typeof limits];

/** One side writes down what was given; the database has the last word on whether it may be. */
export async function recordUse(db: Db, dealId: string, recording: Recording): Promise<{ readonly id: string } | { readonly refused: UseLimit }> {
  try {
    return { id: await db.transaction().execute((trx) => recordUseWithin(trx, dealId, recording)) };
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken !== null && broken in limits) return { refused: limits[broken as keyof typeof limits] };
    throw error;
  }
}

/** The same, within the transaction of what does more. */
export async function recordUseWithin(trx: Db, dealId: string, { side, day, quantity, note, by }: Recording): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into pooling.use (deal_id, day, quantity, amount, note, recorded_side, recorded_by)
    values (${dealId}, ${day}::date, ${quantity}, 0, ${note}, ${side}, ${by}) returning id`.execute(trx);
  await record(trx, { kind: "use", id: rows[0]!.id, act: "record_use", by, after: { deal: dealId, day, quantity } });
  return rows[0]!.id;
}

interface Answering {
  readonly dealId: string;
  /** For which whoever answers acts, and for it alone. */
  readonly side: Side;
  readonly by: string;
}

type AnswerOutcome = "done" | "moved" | "same";

/** `same`: whoever answers wrote it down. */
async function answered(work: Promise<boolean>): Promise<AnswerOutcome> {
  try {
    return (await work) ? "done" : "moved";
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "use_of_two" || broken === "use_disputed_by_other") return "same";
    throw error;
  }
}

/** The other side than the one that recorded says that it is so; also of what it disputed before. */
export const confirmUse = (db: Db, id: string, { dealId, side, by }: Answering): Promise<AnswerOutcome> =>
  answered(
    db.transaction().execute(async (trx) => {
      const { rows } = await sql`
        update pooling.use set state = 'confirmed', confirmed_by = ${by}, confirmed_at = clock_timestamp()
        where id = ${id} and deal_id = ${dealId} and recorded_side <> ${side} and state in ('recorded', 'disputed') returning 1`.execute(trx);
      if (rows.length > 0) await record(trx, { kind: "use", id, act: "confirm_use", by });
      return rows.length > 0;
    }),
  );

/** The other side says that it is not so: it waits apart. */
export const disputeUse = (db: Db, id: string, { dealId, side, by, why }: Answering & { readonly why: string }): Promise<AnswerOutcome> =>
  answered(
    db.transaction().execute(async (trx) => {
      const { rows } = await sql`
        update pooling.use set state = 'disputed', dispute_why = ${why}, disputed_by = ${by}
        where id = ${id} and deal_id = ${dealId} and recorded_side <> ${side} and state = 'recorded' returning 1`.execute(trx);
      if (rows.length > 0) await record(trx, { kind: "use", id, act: "dispute_use", by, reason: why });
      return rows.length > 0;
    }),
  );

/** The side that recorded takes it back, as long as it is not confirmed: also what is disputed. */
export const dropUse = (db: Db, id: string, { dealId, side, by }: Answering): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update pooling.use set state = 'dropped' where id = ${id} and deal_id = ${dealId} and recorded_side = ${side} and state in ('recorded', 'disputed') returning 1`.execute(
      trx,
    );
    if (rows.length > 0) await record(trx, { kind: "use", id, act: "drop_use", by });
    return rows.length > 0;
  });

interface Deciding {
  /** Whether it counts. */
  readonly counts: boolean;
  readonly why: string;
  readonly by: string;
}

/** Somebody of the metropolis decides what two structures dispute. `own`: they act for one of the two, or had a part in it. */
export const decideUse = (db: Db, id: string, { counts, why, by }: Deciding, own: readonly string[]): Promise<"decided" | "moved" | "own"> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ own: boolean }>`
      select (d.provider_id = any(${[...own]}::uuid[]) or d.taker_id = any(${[...own]}::uuid[]) or u.recorded_by is not distinct from ${by}::uuid
        or u.disputed_by is not distinct from ${by}::uuid) as own
      from pooling.use u join pooling.deal d on d.id = u.deal_id where u.id = ${id} and u.state = 'disputed' for update of u`.execute(trx);
    if (!rows[0]) return "moved";
    if (rows[0].own) return "own";
    await sql`
      update pooling.use set state = ${counts ? "confirmed" : "dropped"}, confirmed_at = case when ${counts}::boolean then clock_timestamp() end, decided_by = ${by},
        decided_why = ${why} where id = ${id}`.execute(trx);
    await record(trx, { kind: "use", id, act: "decide_use", by, after: { counts }, reason: why });
    return "decided";
  });
