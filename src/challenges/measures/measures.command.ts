import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import type { MeasuredValue } from "./measured.ts";
import type { Flag, Quantity } from "./series.ts";

export interface SeriesForm {
  readonly quantity: Quantity;
  readonly title: string;
  readonly place: string;
  readonly communeCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly instrument: string;
  readonly method: string;
  readonly author: string;
  readonly challengeId: string | null;
}

/** Somebody begins a series; gives its identifier. */
export const addSeries = (db: Db, typed: SeriesForm, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into challenges.series (challenge_id, quantity, title, place, commune_code, latitude, longitude, instrument, method, author, person_id)
      values (${typed.challengeId}, ${typed.quantity}, ${typed.title}, ${typed.place}, ${typed.communeCode}, ${typed.latitude}, ${typed.longitude}, ${typed.instrument},
        ${typed.method}, ${typed.author}, ${by}) returning id`.execute(trx);
    const { id } = rows[0]!;
    await record(trx, { kind: "series", id, act: "measure", by, after: { quantity: typed.quantity } });
    return id;
  });

/** The row is held; false for who did not begin the series, and once it is withdrawn. */
async function holdOwn(trx: Db, id: string, by: string): Promise<boolean> {
  const { rows } = await sql`
    update challenges.series set changed_at = clock_timestamp(), version = version + 1 where id = ${id} and person_id = ${by} and withdrawn_at is null returning 1`.execute(
    trx,
  );
  return rows.length > 0;
}

/**
 * All of them or none; one of an instant that was there already is written over. Null: not theirs, or withdrawn. `wrong`: the database refuses one.
 * `held`: another value stands at one of these instants of which those who run challenges said how far it can be trusted.
 */
export async function addValues(db: Db, seriesId: string, values: readonly MeasuredValue[], by: string): Promise<number | "wrong" | "held" | null> {
  try {
    return await db.transaction().execute(async (trx): Promise<number | "held" | null> => {
      if (!(await holdOwn(trx, seriesId, by))) return null;
      const rows = values.map(({ at, value, flag, note }) => ({ at: at.toISOString(), value, flag, note }));
      const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (at timestamptz, value float8, flag text, note text)`;
      const { rows: held } = await sql`
        select from challenges.measurement m join ${given} on r.at = m.at where m.series_id = ${seriesId} and m.held and (m.value, m.flag) is distinct from (r.value, r.flag)
        limit 1`.execute(trx);
      if (held.length > 0) return "held";
      await sql`
        insert into challenges.measurement (series_id, at, value, flag, note) select ${seriesId}, r.at, r.value, r.flag, r.note from ${given}
        on conflict (series_id, at) do update set value = excluded.value, flag = excluded.flag, note = excluded.note where not measurement.held`.execute(trx);
      await record(trx, { kind: "series", id: seriesId, act: "add_values", by, after: { count: values.length } });
      return values.length;
    });
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "measurement_was" || broken === "measurement_possible") return "wrong";
    throw error;
  }
}

interface ValueFlag {
  /** Of the value. */
  readonly at: Date;
  readonly flag: Flag;
  readonly note: string | null;
  readonly by: string;
  /** Whoever runs challenges flags what others measured. */
  readonly others: boolean;
}

/**
 * Says how far a value can be trusted; the value stays. What those who run challenges say of another's value holds. False: there is none of
 * that instant, it is not theirs, or others said it already.
 */
export const flagValue = (db: Db, seriesId: string, { at, flag, note, by, others }: ValueFlag): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    // The series first, as whoever adds values does: neither waits for what the other holds.
    await sql`select from challenges.series where id = ${seriesId} for update`.execute(trx);
    const { rows } = await sql`
      update challenges.measurement m set flag = ${flag}, note = ${note}, held = m.held or s.person_id is distinct from ${by} from challenges.series s
      where s.id = m.series_id and s.id = ${seriesId} and m.at = ${at} and s.withdrawn_at is null and (${others}::boolean or (s.person_id = ${by} and not m.held)) returning 1`.execute(
      trx,
    );
    if (rows.length === 0) return false;
    await sql`update challenges.series set changed_at = clock_timestamp(), version = version + 1 where id = ${seriesId}`.execute(trx);
    await record(trx, { kind: "series", id: seriesId, act: "flag", by, after: { at, flag }, reason: note });
    return true;
  });

/** A series is shown to nobody any more, for a reason; its page says that it was withdrawn. False: it is not theirs, or was already. */
export const withdrawSeries = (db: Db, id: string, why: string, { by, others }: { readonly by: string; readonly others: boolean }): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update challenges.series set withdrawn_at = clock_timestamp(), withdrawn_why = ${why}, changed_at = clock_timestamp(), version = version + 1
      where id = ${id} and withdrawn_at is null and (${others}::boolean or person_id = ${by}) returning 1`.execute(trx);
    if (rows.length > 0) await record(trx, { kind: "series", id, act: "withdraw", by, reason: why });
    return rows.length > 0;
  });
