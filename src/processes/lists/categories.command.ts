import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { slugOf } from "#platform/text/slug.ts";
import type { ProcessPlug } from "../process-plug.ts";
import { editList } from "./edit-list.command.ts";
import { usesOf } from "./lists.query.ts";

interface Editor {
  readonly processId: string;
  readonly by: string;
}

export const addCategory = (db: Db, { processId, by }: Editor, name: string) =>
  editList<"taken">(db, processId, { act: "add_category", by }, async (trx) => {
    const added = await sql`
      insert into processes.category (process_id, slug, position, name)
      select ${processId}::uuid, ${slugOf(name, "categorie")}, coalesce(max(position) + 1, 0), ${name} from processes.category
        where process_id = ${processId}
      on conflict (process_id, slug) do nothing`.execute(trx);
    return added.numAffectedRows === 1n ? { after: { name } } : "taken";
  });

/** Id → name. Their addresses stay: lists that were kept by them still work. One that is gone meanwhile is left out. */
export const renameCategories = (db: Db, { processId, by }: Editor, names: ReadonlyMap<string, string>) =>
  editList<never>(db, processId, { act: "rename_categories", by }, async (trx) => {
    const { rows } = await sql<{ before: string; after: string }>`
      update processes.category c set name = n.name
      from unnest(${[...names.keys()]}::text[], ${[...names.values()]}::text[]) as n (id, name), processes.category o
      where c.process_id = ${processId} and c.id::text = n.id and c.name <> n.name and o.id = c.id
      returning o.name as before, c.name as after`.execute(trx);
    return { before: rows.map(({ before }) => before), after: rows.map(({ after }) => after) };
  });

/** Not one that holds ideas: they would lose what their authors chose. */
export const removeCategory = (db: Db, { processId, by, plugs }: Editor & { readonly plugs: readonly ProcessPlug[] }, id: string) =>
  editList<"gone" | "used">(db, processId, { act: "remove_category", by }, async (trx) => {
    const { rows } = await sql<{ name: string }>`select name from processes.category
      where process_id = ${processId} and id::text = ${id}`.execute(trx);
    const found = rows[0];
    if (!found) return "gone";
    if ((await usesOf(trx, plugs, processId)).has(id)) return "used";
    await sql`delete from processes.category where id::text = ${id}`.execute(trx);
    return { before: { name: found.name } };
  });

/** Moves one by one place. */
export const moveCategory = (db: Db, { processId, by }: Editor, id: string, step: -1 | 1) =>
  editList<"gone">(db, processId, { act: "move_category", by }, async (trx) => {
    const { rows } = await sql<{ id: string; name: string }>`
      select id, name from processes.category where process_id = ${processId} order by position, name`.execute(trx);
    const at = rows.findIndex((row) => row.id === id);
    const other = rows[at + step];
    if (at < 0 || !other) return "gone";
    const order = rows.map((row) => row.id);
    [order[at], order[at + step]] = [other.id, id];
    await sql`
      update processes.category c set position = o.at - 1
      from unnest(${order}::uuid[]) with ordinality as o (id, at) where c.id = o.id and c.process_id = ${processId}`.execute(trx);
    return { before: { name: rows[at]!.name, position: at }, after: { position: at + step } };
  });
