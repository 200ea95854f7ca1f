import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { slugOf } from "#platform/text/slug.ts";
import { record } from "../record.command.ts";
import type { Details } from "../training.ts";

/** Kept by one place, in whatever state but withdrawn. */
const mostKept = 100;

type AddOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "many" };

export function addModule(db: Db, details: Details, by: string): Promise<AddOutcome> {
  return db.transaction().execute(async (trx): Promise<AddOutcome> => {
    await waitInLine(trx, `trainings.place ${details.placeId}`);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from trainings.module where place_id is not distinct from ${details.placeId}::uuid and state <> 'withdrawn'`.execute(trx);
    if (rows[0]!.count >= mostKept) return { ok: false, problem: "many" };
    const { id } = await trx
      .insertInto("trainings.module")
      .values({
        ...columnsOf(details),
        place_id: details.placeId,
        slug: await freeSlug(trx, "trainings.module", slugOf(details.words.title, "formation")),
        created_by: by,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await keepNeeds(trx, id, details.needs);
    await record(trx, { kind: "training", id, act: "add", by, after: { title: details.words.title, place: details.placeId } });
    return { ok: true, id };
  });
}

type EditOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "circle" };

/** `moved`: somebody saved it meanwhile, or it was withdrawn; `circle`: one knew it before what one must know before it. */
export async function editModule(db: Db, id: string, details: Details, { by, version }: { by: string; version: number }): Promise<EditOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<EditOutcome> => {
      const changed = await trx
        .updateTable("trainings.module")
        .set({ ...columnsOf(details), version: version + 1, changed_at: sql<Date>`clock_timestamp()` })
        .where("id", "=", id)
        .where("version", "=", version)
        .where("state", "<>", "withdrawn")
        .executeTakeFirst();
      if (changed.numUpdatedRows === 0n) return { ok: false, problem: "moved" };
      await keepNeeds(trx, id, details.needs);
      await record(trx, { kind: "training", id, act: "edit", by, after: { title: details.words.title, months: details.months, needs: details.needs } });
      return { ok: true };
    });
  } catch (error) {
    if (brokenConstraint(error) !== "prerequisite_without_circle") throw error;
    return { ok: false, problem: "circle" };
  }
}

async function keepNeeds(trx: Db, id: string, needs: readonly string[]): Promise<void> {
  await sql`delete from trainings.prerequisite where module_id = ${id} and needs_id <> all(${[...needs]}::uuid[])`.execute(trx);
  await sql`
    insert into trainings.prerequisite (module_id, needs_id) select ${id}, w.id from unnest(${[...needs]}::uuid[]) w (id) order by 2
    on conflict do nothing`.execute(trx);
}

const columnsOf = ({ kind, words, translations, months }: Details) => ({
  ...{ kind, title: words.title, about: words.about, translations: JSON.stringify(translations), months },
});
