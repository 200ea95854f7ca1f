import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** What else was typed under the address of a confirmed registration goes, and its links lead there. Whoever calls holds the assembly. */
export async function gatherLinks(trx: Db, candidateId: string): Promise<void> {
  const others = sql`
    select o.id from assemblies.candidate o join assemblies.candidate c on c.assembly_id = o.assembly_id and lower(c.email) = lower(o.email)
    where c.id = ${candidateId} and o.id <> c.id and o.confirmed_at is null`;
  await sql`update assemblies.candidate_link set candidate_id = ${candidateId} where candidate_id in (${others})`.execute(trx);
  await sql`delete from assemblies.candidate where id in (${others})`.execute(trx);
}
