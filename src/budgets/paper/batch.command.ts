import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { type Sheet, sameSheet } from "./sheet.ts";

type OpenOutcome = { ok: true; id: string } | { ok: false; problem: "name_taken" | "counted" };

interface NewBatch {
  readonly voteId: string;
  readonly deskId: string;
  readonly name: string;
  readonly sheets: number;
  readonly by: string;
}

export async function openBatch(db: Db, { voteId, deskId, name, sheets, by }: NewBatch): Promise<OpenOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<OpenOutcome> => {
      const { rows } = await sql<{ id: string }>`
        insert into budgets.paper_batch (vote_id, desk_id, name, sheets, opened_by)
        select ${voteId}, ${deskId}, ${name}, ${sheets}, ${by} from budgets.chain where vote_id = ${voteId} and box in ('waiting', 'open', 'closed') returning id`.execute(
        trx,
      );
      if (!rows[0]) return { ok: false, problem: "counted" };
      await recordAct(trx, { who: by, act: "paper.open", room: "budgets", about: { kind: "paper_batch", id: rows[0].id }, after: { name, sheets } });
      return { ok: true, id: rows[0].id };
    });
  } catch (error) {
    if (brokenConstraint(error) === "paper_batch_vote_id_name_key") return { ok: false, problem: "name_taken" };
    throw error;
  }
}

type KeyingOutcome = { ok: true; pass: 1 | 2 } | { ok: false; problem: "taken" | "same_person" | "not_keying" };

/** Takes the first keying that nobody holds. Whoever keys the first time never keys the second: the database refuses it. */
export async function takeKeying(db: Db, batchId: string, personId: string): Promise<KeyingOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<KeyingOutcome> => {
      if ((await lockBatch(trx, batchId))?.state !== "keying") return { ok: false, problem: "not_keying" };
      const held = await trx.selectFrom("budgets.paper_keying").select("pass").where("batch_id", "=", batchId).execute();
      const free = ([1, 2] as const).find((pass) => !held.some((one) => one.pass === pass));
      if (!free) return { ok: false, problem: "taken" };
      await trx.insertInto("budgets.paper_keying").values({ batch_id: batchId, pass: free, person_id: personId }).execute();
      await recordAct(trx, { who: personId, act: "paper.key", room: "budgets", about: { kind: "paper_batch", id: batchId }, after: { pass: free } });
      return { ok: true, pass: free };
    });
  } catch (error) {
    if (brokenConstraint(error) === "keyed_by_two") return { ok: false, problem: "same_person" };
    throw error;
  }
}

const lockBatch = (trx: Db, batchId: string) =>
  trx.selectFrom("budgets.paper_batch").select(["state", "sheets"]).where("id", "=", batchId).forUpdate().executeTakeFirst();

/** One sheet of the keying that this person holds; keyed again, the last one stands. False when it is not theirs, or finished. */
export async function keySheet(
  db: Db,
  { batchId, personId, sheet, keyed }: { batchId: string; personId: string; sheet: number; keyed: Sheet },
): Promise<boolean> {
  const { rows } = await sql`
    insert into budgets.paper_entry as e (batch_id, sheet, pass, verdict, choices, points)
    select k.batch_id, ${sheet}, k.pass, ${keyed.verdict}, ${[...keyed.choices]}::smallint[], ${keyed.points && [...keyed.points]}::smallint[]
    from budgets.paper_keying k join budgets.paper_batch b on b.id = k.batch_id
    where k.batch_id = ${batchId} and k.person_id = ${personId} and k.finished_at is null and b.state = 'keying' and ${sheet} between 1 and b.sheets
    on conflict (batch_id, sheet, pass) do update set verdict = excluded.verdict, choices = excluded.choices, points = excluded.points returning 1`.execute(db);
  return rows.length > 0;
}

type FinishOutcome = "finished" | "incomplete" | "not_yours";

/** All sheets are keyed. When both keyings are, the differences are shown for the first time. */
export async function finishKeying(db: Db, batchId: string, personId: string): Promise<FinishOutcome> {
  return db.transaction().execute(async (trx): Promise<FinishOutcome> => {
    const batch = await lockBatch(trx, batchId);
    const keying = await trx
      .selectFrom("budgets.paper_keying")
      .select("pass")
      .where("batch_id", "=", batchId)
      .where("person_id", "=", personId)
      .executeTakeFirst();
    if (batch?.state !== "keying" || !keying) return "not_yours";
    const { rows } = await sql<{
      keyed: number;
    }>`select count(*)::int as keyed from budgets.paper_entry where batch_id = ${batchId} and pass = ${keying.pass}`.execute(trx);
    if (rows[0]!.keyed < batch.sheets) return "incomplete";
    await sql`update budgets.paper_keying set finished_at = now() where batch_id = ${batchId} and person_id = ${personId}`.execute(trx);
    await sql`
      update budgets.paper_batch set state = 'settling', mismatches = (
        select count(*) from budgets.paper_entry a join budgets.paper_entry b on b.batch_id = a.batch_id and b.sheet = a.sheet and b.pass = 2
        where a.batch_id = ${batchId} and a.pass = 1 and (a.verdict, a.choices, a.points) is distinct from (b.verdict, b.choices, b.points))
      where id = ${batchId} and (select count(*) from budgets.paper_keying where batch_id = ${batchId} and finished_at is not null) = 2`.execute(trx);
    return "finished";
  });
}

interface Settling {
  readonly batchId: string;
  readonly sheet: number;
  readonly settled: Sheet;
  readonly by: string;
}

/**
 * What somebody read on a sheet again. It stands at once when they keyed none of the batch; of two who keyed it, when both say the same.
 * The database refuses to touch a sheet that both keyed alike, unless it can only be spoiled (`alike`).
 */
export async function settleSheet(db: Db, { batchId, sheet, settled, by }: Settling): Promise<"settled" | "not_settling" | "alike"> {
  try {
    return await db.transaction().execute(async (trx) => {
      if ((await lockBatch(trx, batchId))?.state !== "settling") return "not_settling";
      const other = await findOtherSay(trx, { batchId, sheet, settled, by });
      const [settledBy, confirmedBy] = other ? [other, by] : [by, null];
      await sql`
        insert into budgets.paper_settlement (batch_id, sheet, verdict, choices, points, settled_by, confirmed_by)
        values (${batchId}, ${sheet}, ${settled.verdict}, ${[...settled.choices]}::smallint[], ${settled.points && [...settled.points]}::smallint[], ${settledBy}, ${confirmedBy})
        on conflict (batch_id, sheet) do update set verdict = excluded.verdict, choices = excluded.choices, points = excluded.points,
          settled_by = excluded.settled_by, confirmed_by = excluded.confirmed_by, settled_at = now()`.execute(trx);
      await recordAct(trx, { who: by, act: "paper.settle", room: "budgets", about: { kind: "paper_batch", id: batchId }, after: { sheet } });
      return "settled";
    });
  } catch (error) {
    if (brokenConstraint(error) === "settled_where_different") return "alike";
    throw error;
  }
}

/** The other of the two who keyed, when they said the same of this sheet and wait to be confirmed. */
async function findOtherSay(trx: Db, { batchId, sheet, settled, by }: Settling): Promise<string | null> {
  const { rows } = await sql<Sheet & { by: string }>`
    select s.verdict, s.choices, s.points, s.settled_by as by from budgets.paper_settlement s
    join budgets.paper_keying k on k.batch_id = s.batch_id and k.person_id = s.settled_by
    where s.batch_id = ${batchId} and s.sheet = ${sheet} and not s.stands and s.settled_by <> ${by}
      and exists (select from budgets.paper_keying own where own.batch_id = s.batch_id and own.person_id = ${by})`.execute(trx);
  return rows[0] && sameSheet(rows[0], settled) ? rows[0].by : null;
}
