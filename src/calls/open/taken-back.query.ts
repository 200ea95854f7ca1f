import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** A grant that stood in the list of funded projects, and stands in it no more. */
export interface FormerGrant {
  readonly slug: string;
  readonly call: string;
  readonly title: string;
  readonly structureName: string;
  readonly communeCode: string | null;
  readonly decidedOn: string;
  readonly cents: number;
  readonly takenBackAt: Date;
  /** Null: it was written before it was read by everybody. */
  readonly why: string | null;
}

/** The newest first. Where the file is granted aid anew, its own line says which grant that replaced. @param where on `a`, `c`, `d` */
export async function findTakenBack(db: Db, where: RawBuilder<unknown>): Promise<FormerGrant[]> {
  const { rows } = await sql<FormerGrant>`
    select c.slug, c.title as call, a.title, a.structure_name as "structureName", a.commune_code::text as "communeCode", d.held_on::text as "decidedOn",
      d.cents::float8 as cents, d.ended_at as "takenBackAt", case when d.why_public then d.why end as why
    from calls.former_decision d join calls.application a on a.id = d.application_id join calls.call c on c.id = a.call_id
    where d.outcome = 'granted' and not exists (select from calls.decision s where s.application_id = a.id and s.outcome = 'granted') and ${where}
    order by d.ended_at desc, a.id limit 100`.execute(db);
  return rows;
}
