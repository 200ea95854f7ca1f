import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { runs } from "#processes";
import type { Origin } from "./origin.ts";

const origin = (which: ReturnType<typeof sql>) => sql<Origin>`
  select s.id as "stageId", p.id as "processId", p.title as "processTitle", s.title as "stageTitle", p.summary,
    p.owner_commune as "ownerCommune", p.envelope_cents as "envelopeCents", s.opens_at as "opensAt", s.closes_at as "closesAt", p.scale,
    (select count(*)::int from processes.stage o where o.process_id = p.id and o.kind = 'vote') as "voteStages",
    array(select c.commune_code::text from processes.process_commune c where c.process_id = p.id order by 1) as communes,
    array(select z.zone_id::text from processes.process_zone z where z.process_id = p.id order by 1) as zones
  from processes.stage s join processes.process p on p.id = s.process_id
  where s.kind = 'vote' and p.state in ('draft', 'rehearsal', 'published') and ${which}`;

/** What a stage says of the vote that is to be held; null for what is none, or is not this person’s to run. */
export async function findOrigin(db: Db, stageId: string, visitor: Visitor): Promise<Origin | null> {
  if (!isUuid(stageId)) return null;
  const { rows } = await origin(sql`s.id = ${stageId}`).execute(db);
  return rows[0] && runs(visitor, rows[0]) ? rows[0] : null;
}

/** Stage id → what it says, of stages of votes. */
export async function findOrigins(db: Db, stageIds: readonly string[]): Promise<ReadonlyMap<string, Origin>> {
  const { rows } = await origin(sql`s.id = any(${stageIds}::uuid[])`).execute(db);
  return new Map(rows.map((row) => [row.stageId, row]));
}
