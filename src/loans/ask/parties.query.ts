import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { placesOf } from "../keeper.ts";
import type { Party } from "./party.ts";

/** In whose name this person may borrow: their own, that of structures to which they belong, of places that they keep. */
export async function findParties(db: Db, someone: Visitor): Promise<Party[]> {
  const { rows } = await sql<Party>`
    select 'structure' as kind, s.id, s.name from people.membership b join people.structure s on s.id = b.structure_id where b.person_id = ${someone.id}
    union all
    select 'place', p.id, p.name from places.place p where p.id = any(${[...placesOf(someone)]}::uuid[]) and p.status = 'published'
    order by 1 desc, 3, 2`.execute(db);
  return [{ kind: "person", id: someone.id, name: null }, ...rows];
}
