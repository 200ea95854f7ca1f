import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findPersonByEmail } from "#people";
import type { BureauSeat } from "./name-bureau.command.ts";

/** People by their address or exact name, in their order; the first line that is nobody, or several. */
export async function findNamed(db: Db, lines: readonly string[]): Promise<{ members: BureauSeat[]; unknown: string | null }> {
  const members: BureauSeat[] = [];
  for (const line of lines) {
    const person = line.includes("@") ? await findPersonByEmail(db, line) : await findByName(db, line);
    if (!person) return { members, unknown: line };
    members.push({ personId: person.id, name: person.name });
  }
  return { members, unknown: null };
}

/** Null for nobody, and for several of that name. */
async function findByName(db: Db, name: string): Promise<{ id: string; name: string } | null> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people.person
    where platform.fold(name) = platform.fold(${name}) and erasure_asked_at is null and erased_at is null limit 2`.execute(db);
  return rows.length === 1 ? rows[0]! : null;
}
