import { sql } from "kysely";

import { apportion } from "#engines/apportion/apportion.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";

interface Share {
  readonly structureId: string;
  readonly weight: number;
}

interface KeyForm {
  readonly keeperId: string;
  readonly title: string;
  readonly basis: string;
  readonly year: number;
  /** The keeper's among them. */
  readonly parts: readonly Share[];
  readonly by: string;
}

/** A structure proposes in which parts what it pays for all is shared in a year; its own part is agreed to by that. Gives its identifier. */
export const proposeKey = (db: Db, typed: KeyForm): Promise<string> => db.transaction().execute((trx) => proposeKeyWithin(trx, typed));

/** The same, within the transaction of what does more. */
export async function proposeKeyWithin(trx: Db, { keeperId, title, basis, year, parts, by }: KeyForm): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into pooling.key (keeper_id, title, basis, year, made_by) values (${keeperId}, ${title}, ${basis}, ${year}, ${by}) returning id`.execute(trx);
  const { id } = rows[0]!;
  // The keeper's last: no part comes once somebody else has agreed, and the keeper agrees by proposing.
  for (const { structureId, weight } of parts.toSorted((one, other) => Number(one.structureId === keeperId) - Number(other.structureId === keeperId)))
    await sql`
      insert into pooling.key_part (key_id, structure_id, weight, agreed_by, agreed_at)
      values (${id}, ${structureId}, ${weight}, ${structureId === keeperId ? by : null}, case when ${structureId === keeperId}::boolean then clock_timestamp() end)`.execute(
      trx,
    );
  await record(trx, { kind: "key", id, act: "propose_key", by, after: { keeperId, year, parts: parts.length } });
  return id;
}

/**
 * The keeper proposes the same parts for the next year: all who share agree anew. `twice`: that was done, and not taken back; `moved`: the key was
 * dropped, or is not there.
 */
export async function carryKey(db: Db, id: string, by: string): Promise<{ readonly id: string } | "twice" | "moved"> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string; keeperId: string; year: number }>`
        insert into pooling.key (keeper_id, title, basis, year, made_by, carried_from)
        select keeper_id, title, basis, year + 1, ${by}::uuid, id from pooling.key where id = ${id} and state <> 'dropped' and year < 2100
        returning id, keeper_id as "keeperId", year`.execute(trx);
      const next = rows[0];
      if (!next) return "moved";
      await sql`
        insert into pooling.key_part (key_id, structure_id, weight)
        select ${next.id}, structure_id, weight from pooling.key_part where key_id = ${id} and structure_id <> ${next.keeperId}`.execute(trx);
      // The keeper's last: no part comes once somebody has agreed, and the keeper agrees by proposing.
      await sql`
        insert into pooling.key_part (key_id, structure_id, weight, agreed_by, agreed_at)
        select ${next.id}, structure_id, weight, ${by}::uuid, clock_timestamp() from pooling.key_part where key_id = ${id} and structure_id = ${next.keeperId}`.execute(
        trx,
      );
      await record(trx, { kind: "key", id: next.id, act: "carry_key", by, after: { from: id, year: next.year } });
      return { id: next.id };
    });
  } catch (error) {
    if (brokenConstraint(error) === "key_carried_once") return "twice";
    throw error;
  }
}

/** A structure that shares agrees to the key; with the last one it runs. False: it agreed, or the key is another already. */
export const agreeKey = (db: Db, id: string, structureId: string, by: string): Promise<boolean> =>
  db.transaction().execute((trx) => agreeKeyWithin(trx, id, structureId, by));

/** The same, within the transaction of what does more. */
export async function agreeKeyWithin(trx: Db, id: string, structureId: string, by: string): Promise<boolean> {
  const { rows: held } = await sql`select from pooling.key where id = ${id} and state = 'proposed' for update`.execute(trx);
  if (held.length === 0) return false;
  const { rows } = await sql`
    update pooling.key_part set agreed_by = ${by}, agreed_at = clock_timestamp() where key_id = ${id} and structure_id = ${structureId} and agreed_at is null returning 1`.execute(
    trx,
  );
  if (rows.length === 0) return false;
  await sql`
    update pooling.key k set state = 'running' where k.id = ${id} and not exists (select from pooling.key_part p where p.key_id = k.id and p.agreed_at is null)`.execute(
    trx,
  );
  await record(trx, { kind: "key", id, act: "agree_key", by, after: { structureId } });
  return true;
}

/** Its keeper takes it back, as long as not all agreed. */
export const dropKey = (db: Db, id: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`update pooling.key set state = 'dropped' where id = ${id} and state = 'proposed' returning 1`.execute(trx);
    if (rows.length > 0) await record(trx, { kind: "key", id, act: "drop_key", by });
    return rows.length > 0;
  });

interface Cost {
  readonly day: string;
  readonly label: string;
  /** All taxes included. */
  readonly cents: number;
  readonly by: string;
}

/** `year`: the day is of another year; `moved`: the key does not run. */
export async function addCost(db: Db, id: string, cost: Cost): Promise<"added" | "moved" | "year"> {
  try {
    await db.transaction().execute((trx) => addCostWithin(trx, id, cost));
    return "added";
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "cost_of_year") return "year";
    if (broken === "cost_of_running") return "moved";
    throw error;
  }
}

/** The same, within the transaction of what does more. */
export async function addCostWithin(trx: Db, id: string, { day, label, cents, by }: Cost): Promise<void> {
  await sql`insert into pooling.cost (key_id, day, label, cents, recorded_by) values (${id}, ${day}::date, ${label}, ${cents}, ${by})`.execute(trx);
  await record(trx, { kind: "key", id, act: "add_cost", by, after: { day, cents } });
}

export async function removeCost(db: Db, id: string, costId: string, by: string): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql`delete from pooling.cost where id = ${costId} and key_id = ${id} returning 1`.execute(trx);
      if (rows.length > 0) await record(trx, { kind: "key", id, act: "remove_cost", by });
      return rows.length > 0;
    });
  } catch (error) {
    if (brokenConstraint(error) === "cost_of_running") return false;
    throw error;
  }
}

/** The keeper presents the account of the year: the sum of its costs divided by the key, to the cent. `empty`: there is no cost. */
export const present = (db: Db, id: string, by: string): Promise<"presented" | "moved" | "empty"> =>
  db.transaction().execute((trx) => presentWithin(trx, id, by));

/** The same, within the transaction of what does more. */
export async function presentWithin(trx: Db, id: string, by: string): Promise<"presented" | "moved" | "empty"> {
  const { rows: held } = await sql<{ keeperId: string }>`
    select keeper_id as "keeperId" from pooling.key where id = ${id} and state = 'running' for update`.execute(trx);
  const key = held[0];
  if (!key) return "moved";
  // Asked once the key is held: a cost that came while it was waited for is not seen by the statement that waited.
  const { rows: sums } = await sql<{ total: number }>`
    select coalesce(sum(cents), 0)::float8 as total from pooling.cost where key_id = ${id}`.execute(trx);
  const { total } = sums[0]!;
  if (total === 0) return "empty";
  const { rows } = await sql<{ id: string; weight: number }>`
    select structure_id as id, weight from pooling.key_part where key_id = ${id} order by structure_id`.execute(trx);
  for (const [structureId, cents] of apportion(total, rows))
    await sql`
      update pooling.key_part set cents = ${cents}, contest_why = null, contested_by = null, accepted_by = ${structureId === key.keeperId ? by : null},
        accepted_at = case when ${structureId === key.keeperId}::boolean then clock_timestamp() end
      where key_id = ${id} and structure_id = ${structureId}`.execute(trx);
  await sql`update pooling.key set state = 'presented' where id = ${id}`.execute(trx);
  await record(trx, { kind: "key", id, act: "present_key", by, after: { cents: total } });
  return "presented";
}

interface Answer {
  readonly structureId: string;
  /** Why the account is not right; null: it is accepted. */
  readonly why: string | null;
  readonly by: string;
}

/** A structure that shares accepts the account, or says why not: then it waits apart. False: it is not presented any more, or was accepted. */
export const answerKey = (db: Db, id: string, { structureId, why, by }: Answer): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows: held } = await sql`select from pooling.key where id = ${id} and state = 'presented' for update`.execute(trx);
    if (held.length === 0) return false;
    const { rows } = await sql`
      update pooling.key_part set accepted_by = ${why === null ? by : null}, accepted_at = case when ${why === null}::boolean then clock_timestamp() end, contest_why = ${why},
        contested_by = ${why === null ? null : by}
      where key_id = ${id} and structure_id = ${structureId} and accepted_at is null returning 1`.execute(trx);
    if (rows.length > 0) await record(trx, { kind: "key", id, act: why === null ? "accept_key" : "contest_key", by, after: { structureId }, reason: why });
    return rows.length > 0;
  });

/** The keeper takes the account back to correct its costs; whoever accepted is asked again. */
export const reopen = (db: Db, id: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`update pooling.key set state = 'running' where id = ${id} and state = 'presented' returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await sql`
      update pooling.key_part set cents = null, accepted_by = null, accepted_at = null, contest_why = null, contested_by = null where key_id = ${id}`.execute(
      trx,
    );
    await record(trx, { kind: "key", id, act: "reopen_key", by });
    return true;
  });
