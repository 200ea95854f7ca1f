import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ZoneBatch } from "./zones.command.ts";

/** Names with their codes, "Alma (QN05901M)". */
export interface ZoneChanges {
  readonly added: readonly string[];
  /** Another name, outline, source, population or list of communes than what stands. */
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** No longer in the file, or of the demo. */
  readonly removed: readonly string[];
}

/** What `saveZones` would do with these real zones. Writes nothing. */
export async function findZoneChanges(db: Db, { kind, year, source, zones }: ZoneBatch): Promise<ZoneChanges> {
  const batch = JSON.stringify(zones.map((zone) => ({ ...zone, population: zone.population ?? null })));
  const { rows } = await sql<{ label: string; change: keyof ZoneChanges }>`
    with batch as (
      select * from jsonb_to_recordset(${batch}::jsonb) as b(code text, name text, geometry jsonb, communes jsonb, population int)),
    standing as (select * from territory.zone where kind = ${kind} and (year = ${year} or fictitious)),
    same as (select * from standing where not fictitious)
    select coalesce(b.name, s.name) || ' (' || coalesce(b.code, s.code) || ')' as label,
      case when s.code is null then 'added' when b.code is null then 'removed'
        when (s.name, s.geometry, s.source, s.population, to_jsonb(s.declared_communes))
          is distinct from (b.name, b.geometry, ${source}::text, b.population, b.communes) then 'changed'
        else 'unchanged' end as change
    from batch b full join same s on s.code = b.code
    union all
    select name || ' (' || code || ')', 'removed' from standing where fictitious
    order by label`.execute(db);
  const of = (change: keyof ZoneChanges) => rows.filter((row) => row.change === change).map(({ label }) => label);
  return { added: of("added"), changed: of("changed"), unchanged: of("unchanged"), removed: of("removed") };
}
