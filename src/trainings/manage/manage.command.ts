import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { findPersonByEmail } from "#people";
import { record } from "../record.command.ts";
import { type Move, type State, stateAfter } from "../training.ts";

/** `used`: a machine asks for it, or another module builds upon it. `moved`: it is in another state by now. */
export function move(db: Db, id: string, one: Move, by: string): Promise<"done" | "moved" | "used"> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ state: State }>`select state from trainings.module where id = ${id} for update`.execute(trx);
    const before = rows[0]?.state;
    const after = before ? stateAfter(before, one) : null;
    if (!before || !after) return "moved";
    if (after === "withdrawn") {
      const { rows: used } = await sql`
        select from trainings.requirement where module_id = ${id} union all select from trainings.prerequisite where needs_id = ${id} limit 1`.execute(trx);
      if (used.length > 0) return "used";
    }
    await sql`update trainings.module set state = ${after}, version = version + 1, changed_at = clock_timestamp() where id = ${id}`.execute(trx);
    await record(trx, { kind: "training", id, act: one, by, before: { state: before }, after: { state: after } });
    return "done";
  });
}

/** `unknown`: no account has this address. */
export function addTrainer(db: Db, id: string, email: string, by: string): Promise<"done" | "unknown" | "already"> {
  return db.transaction().execute(async (trx) => {
    const person = await findPersonByEmail(trx, email);
    if (!person) return "unknown";
    const added = await sql`
      insert into trainings.trainer (module_id, person_id, by) values (${id}, ${person.id}, ${by}) on conflict do nothing`.execute(trx);
    if (added.numAffectedRows !== 1n) return "already";
    await record(trx, { kind: "training", id, act: "add_trainer", by, after: { person: person.id } });
    return "done";
  });
}

/** False for who teaches it no more. */
export function removeTrainer(db: Db, id: string, personId: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const gone = await sql`delete from trainings.trainer where module_id = ${id} and person_id = ${personId}`.execute(trx);
    if (gone.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "training", id, act: "remove_trainer", by, before: { person: personId } });
    return true;
  });
}

/** Its keeper takes authorisations of another place's module for its own; false when it does already. */
export function recognise(db: Db, id: string, acceptsId: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const added = await sql`
      insert into trainings.recognition (module_id, accepts_id, by) values (${id}, ${acceptsId}, ${by}) on conflict do nothing`.execute(trx);
    if (added.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "training", id, act: "recognise", by, after: { module: acceptsId } });
    return true;
  });
}

/** From then on these authorisations count no more for it. */
export function endRecognition(db: Db, id: string, acceptsId: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const gone = await sql`delete from trainings.recognition where module_id = ${id} and accepts_id = ${acceptsId}`.execute(trx);
    if (gone.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "training", id, act: "end_recognition", by, before: { module: acceptsId } });
    return true;
  });
}
