import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";

interface PlaceName {
  readonly id: string;
  readonly slug: string;
}

/** An officer says that two records may be one place. What was decided of the pair before stays decided. */
export async function signalPair(db: Db, one: PlaceName, other: PlaceName, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      insert into places.duplicate_suggestion as s (place_id, other_id, score, reasons, signalled_by)
      values (least(${one.id}::uuid, ${other.id}::uuid), greatest(${one.id}::uuid, ${other.id}::uuid), 1, '[{"code":"signalled"}]', ${by})
      on conflict (place_id, other_id) do update set signalled_by = excluded.signalled_by where s.decided is null
        and s.signalled_by is null`.execute(trx);
    if (!numAffectedRows) return;
    const about = { kind: "place", id: one.id };
    await recordAct(trx, { who: by, act: "place.signal_duplicate", room: "places", about, after: { one: one.slug, other: other.slug } });
  });
}
