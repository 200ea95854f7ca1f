import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { ActFacts } from "../mediation.ts";

interface Noting {
  readonly placeId: string;
  /** Of the form: the same one sent twice is one act. */
  readonly press: string;
  readonly facts: ActFacts;
  readonly by: string;
}

/** Two acts alike in all within so many seconds were one, sent from two windows. */
const secondsAlike = 10;

/** "already": the same press, or the same act seconds ago. */
export function noteAct(db: Db, { placeId, press, facts, by }: Noting): Promise<"noted" | "already"> {
  const { day, need, minutes, age, company, outcome, oriented } = facts;
  return db.transaction().execute(async (trx) => {
    await waitInLine(trx, `mediation.note ${placeId}${by}`);
    const { rows } = await sql<{ id: string }>`
      insert into mediation.act (place_id, press, day, need, minutes, age, company, outcome, oriented, noted_by)
      select ${placeId}::uuid, ${press}::uuid, ${day}::date, ${need}, ${minutes}, ${age}, ${company}, ${outcome}, ${oriented}, ${by}::uuid
      where not exists (
        select from mediation.act a where a.place_id = ${placeId} and a.noted_by = ${by} and a.undone_at is null
          and a.noted_at > clock_timestamp() - make_interval(secs => ${secondsAlike})
          and (a.day, a.need, a.minutes, a.age, a.company, a.outcome) = (${day}::date, ${need}, ${minutes}::smallint, ${age}, ${company}, ${outcome})
          and a.oriented is not distinct from ${oriented})
      on conflict (press) do nothing returning id`.execute(trx);
    return rows.length > 0 ? "noted" : "already";
  });
}

/** False after the day on which it was noted, and for what is undone. */
export const undoAct = (db: Db, id: string): Promise<boolean> =>
  onItsDay(async () => {
    const done = await sql`update mediation.act set undone_at = now() where id = ${id} and undone_at is null`.execute(db);
    return done.numAffectedRows === 1n;
  });

/** The same act, said right. */
export const correctAct = (db: Db, id: string, { day, need, minutes, age, company, outcome, oriented }: ActFacts): Promise<boolean> =>
  onItsDay(async () => {
    const done = await sql`
      update mediation.act set day = ${day}, need = ${need}, minutes = ${minutes}, age = ${age}, company = ${company}, outcome = ${outcome}, oriented = ${oriented}
      where id = ${id} and undone_at is null`.execute(db);
    return done.numAffectedRows === 1n;
  });

async function onItsDay(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (brokenConstraint(error) === "act_same_day") return false;
    throw error;
  }
}
