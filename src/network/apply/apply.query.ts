import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { answersFor } from "../keeper.ts";
import { isListed, memberName, memberTables } from "../members.query.ts";
import { findCharters } from "../charter/charter.query.ts";
import type { Choices } from "./apply.form.ts";

/** For whom one may apply, and who may be named: members that one is not on the side of. */
export async function findChoices(db: Db, someone: Visitor): Promise<Choices> {
  const [{ rows: structures }, { rows: members }, charters] = await Promise.all([
    sql<{ id: string; name: string }>`select id, name from people.structure where id = any(${[...answersFor(someone)]}::uuid[]) order by name`.execute(db),
    sql<{ id: string; name: string }>`
      select m.id, ${memberName} as name from ${memberTables} where m.state = 'admitted' and ${isListed} and not network.is_of(m.id, ${someone.id}::uuid)
      order by ${memberName} collate "fr-x-icu", m.id`.execute(db),
    findCharters(db),
  ]);
  return { structures, members, charter: charters[0]! };
}
