import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ProcessOwner } from "#processes";

/** The process of an assembly in which a jury judges. */
export interface Jury extends ProcessOwner {
  readonly slug: string;
  readonly title: string;
}

export interface Juror {
  /** The account that registered, or that has the address of whoever did; null: none. */
  readonly personId: string | null;
  readonly named: boolean;
}

/** Null where the assembly belongs to no process, or to one without a jury. */
export async function findJury(db: Db, stageId: string | null): Promise<Jury | null> {
  if (stageId === null) return null;
  const { rows } = await sql<Jury>`
    select p.id, p.slug, p.title, p.state, p.owner_commune as "ownerCommune" from processes.stage s join processes.process p on p.id = s.process_id
    where s.id = ${stageId} and exists (select from processes.stage j where j.process_id = p.id and j.kind = 'jury')`.execute(db);
  return rows[0] ?? null;
}

/** Members who sit, as the jury of that process would know them. */
export async function findJurors(db: Db, assemblyId: string, processId: string): Promise<Juror[]> {
  const { rows } = await sql<Juror>`
    select p.id as "personId", exists (select from processes.process_member m where m.process_id = ${processId} and m.person_id = p.id and m.part = 'juror') as named
    from assemblies.seat s join assemblies.candidate c on c.id = s.candidate_id
      left join people.person p on p.id = c.person_id or (c.person_id is null and p.email_verified and lower(p.email) = lower(c.email))
    where s.assembly_id = ${assemblyId} and s.state = 'accepted' order by s.number`.execute(db);
  return rows;
}
