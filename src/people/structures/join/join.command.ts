import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { tell } from "../../emit-notice.ts";
import { listMembers, type Structure } from "../structures.query.ts";

type JoinOutcome = { ok: true } | { ok: false; problem: "already_member" | "already_asked" };

/** Asks to belong to a structure; its managers are told. Asked twice at once, one request stays. */
export function askToJoin(
  db: Db,
  { id, name }: Structure,
  { person, message }: { person: { id: string; name: string }; message: string },
): Promise<JoinOutcome> {
  return db.transaction().execute(async (trx): Promise<JoinOutcome> => {
    const members = await listMembers(trx, id);
    if (members.some((member) => member.id === person.id)) return { ok: false, problem: "already_member" };
    const { rows } = await sql`
      insert into people.join_request (structure_id, person_id, message) values (${id}, ${person.id}, ${message})
      on conflict (structure_id, person_id) where answered_at is null do nothing returning id`.execute(trx);
    if (rows.length === 0) return { ok: false, problem: "already_asked" };
    const managers = members.filter(({ manager }) => manager).map((member) => member.id);
    await tell(trx, { to: managers, kind: "people.join_asked", payload: { structure: id, name, person: person.name } });
    return { ok: true };
  });
}
