import { type RawBuilder, sql } from "kysely";

import type { EntryKind } from "./source.ts";

/**
 * Whether contributions of that kind were taken on a day of Paris: a sheet that was filled in while the stage was open counts, although
 * it is typed in afterwards; one that was filled in later does not. Nothing is typed in once the process has ended.
 */
export function wasOpenOn(kind: EntryKind, processId: RawBuilder<unknown>, day: RawBuilder<unknown>): RawBuilder<boolean> {
  const takes =
    kind === "proposal"
      ? sql`s.kind = 'collect'`
      : sql`coalesce((s.settings ->> ${kind === "supports" ? "supports" : "comments"}::text)::boolean, s.kind = 'collect')`;
  return sql<boolean>`exists (
    select from processes.stage s join processes.process r on r.id = s.process_id
    where s.process_id = ${processId} and r.state in ('published', 'rehearsal') and ${takes}
      and ${day} >= (s.opens_at at time zone 'Europe/Paris')::date
      and (s.closes_at is null or ${day} <= (s.closes_at at time zone 'Europe/Paris')::date))`;
}
