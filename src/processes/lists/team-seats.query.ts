import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ProcessState } from "../process.ts";

interface TeamOwner {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly state: ProcessState;
  readonly ownerCommune: string | null;
}

/** A process in whatever state, by its id or the word in its address. */
export async function findTeam(db: Db, by: "id" | "slug", value: string): Promise<TeamOwner | null> {
  const { rows } = await sql<TeamOwner>`
    select id, slug, title, state, owner_commune as "ownerCommune" from processes.process
    where ${by === "id" ? sql`id::text` : sql`slug`} = ${value}`.execute(db);
  return rows[0] ?? null;
}

/** Whether its team takes somebody: not once it is over; as a juror, not once every jury that it has is. Held until the transaction ends. */
export async function takesMembers(db: Db, processId: string, part: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select p.state not in ('ended', 'cancelled') and (${part} <> 'juror' or not exists (select from processes.stage s where s.process_id = p.id and s.kind = 'jury')
      or exists (select from processes.stage s where s.process_id = p.id and s.kind = 'jury' and (s.closes_at is null or s.closes_at > now()))) as open
    from processes.process p where p.id = ${processId} for share of p`.execute(db);
  return rows[0]?.open === true;
}

export async function isMember(db: Db, processId: string, part: string, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select from processes.process_member where process_id = ${processId} and part = ${part} and person_id = ${personId}`.execute(db);
  return rows.length > 0;
}
