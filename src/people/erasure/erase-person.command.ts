import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { PersonalRegister } from "#platform/personal/register.ts";
import { eraseRows } from "#platform/personal/erase-rows.command.ts";
import { findWho } from "../who.query.ts";
import { type Contributions, undoDays } from "./erasure.ts";

/** Whose fortnight is over. */
export async function listDue(db: Db): Promise<{ readonly id: string; readonly contributions: Contributions }[]> {
  const { rows } = await sql<{ id: string; contributions: Contributions }>`
    select p.id, coalesce(e.contributions, 'anonymise') as contributions from people.person p left join people.erasure e on e.person_id = p.id
    where p.erased_at is null and p.erasure_asked_at <= now() - make_interval(days => ${undoDays}) order by p.erasure_asked_at`.execute(db);
  return rows;
}

/**
 * Erases one person in one transaction: all of it or nothing. False for somebody who came back or is erased already. The highest
 * rooms go first: they may need the name to find what they keep; this room, which takes it away, is the last but the ground.
 * Acts hold things, then write rows that name people: so that erasing never waits for them while they wait for it, the row of the
 * person stays open to such rows ("no key") until the end, and a room that holds several things does so before it changes any.
 */
export async function erasePerson(db: Db, registers: readonly PersonalRegister[], personId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ contributions: Contributions }>`
      select coalesce(e.contributions, 'anonymise') as contributions
      from people.person p left join people.erasure e on e.person_id = p.id
      where p.id = ${personId} and p.erased_at is null and p.erasure_asked_at <= now() - make_interval(days => ${undoDays})
      for no key update of p`.execute(trx);
    if (!rows[0]) return false;
    await eraseRows(trx, registers, await findWho(trx, personId), rows[0].contributions === "remove");
    await recordAct(trx, { who: "people/erasure", act: "person.erase", room: "people", about: { kind: "person", id: personId } });
    return true;
  });
}
