import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { whereOf } from "../place.ts";
import { authorOf, isStaff } from "../saving/author.ts";
import { changePlace } from "../saving/change-place.command.ts";
import { findNumbered } from "./structures.query.ts";

type JoinOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "unknown" | "changed" };

interface Joining {
  readonly placeId: string;
  /** Null: it belongs to none any more. */
  readonly structureId: string | null;
  /** The number that the person had before their eyes. */
  readonly seen: string | null;
}

/** The record of a place takes the name and the number of the structure that runs it: its history says who wrote them, exports carry them. */
export function joinStructure(db: Db, visitor: Visitor, { placeId, structureId, seen }: Joining): Promise<JoinOutcome> {
  return db.transaction().execute(async (trx): Promise<JoinOutcome> => {
    const { rows } = await sql<{ id: string; commune_code: string; pivot: string | null; status: string }>`
      select id, commune_code, structure_pivot as pivot, status from places.place where id = ${placeId} for update`.execute(trx);
    const [place] = rows;
    const structure = structureId && (await findNumbered(trx, structureId));
    if (!place || place.status === "merged" || !can(visitor, "places.edit", whereOf(place)) || (structureId && !structure))
      return { ok: false, problem: "unknown" };
    if (place.pivot !== seen) return { ok: false, problem: "changed" };
    const facts = structure ? { structure_name: structure.name, structure_pivot: structure.siret ?? structure.rna } : { structure_pivot: null };
    const author = authorOf(visitor, place);
    const edited = await changePlace(trx, { placeId, facts, author, reason: null }, await readTerritory(trx));
    if (edited.ok && isStaff(author)) {
      const { before, after } = edited;
      await recordAct(trx, { who: visitor.id, act: "place.join_structure", room: "places", about: { kind: "place", id: placeId }, before, after });
    }
    return { ok: true };
  });
}

/** Joins each of the ticked places to the one structure that bears its name in its commune; gives how many there were. */
export async function joinSure(db: Db, visitor: Visitor, rows: readonly { id: string; structure: string; seen: string | null }[]): Promise<number> {
  let count = 0;
  for (const { id, structure, seen } of rows) {
    if ((await joinStructure(db, visitor, { placeId: id, structureId: structure, seen })).ok) count += 1;
  }
  return count;
}
