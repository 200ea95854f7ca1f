import { sql } from "kysely";

import type { SeedContext } from "#platform/start/room.ts";
import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";
import { measureAll } from "../measure/measure.command.ts";
import { keepSnapshot } from "../snapshots/snapshot.command.ts";

const years = 3;
const today = "2026-11-24";

/** For benchmarks: figures of today and three years of daily snapshots. Each month is measured once, its other days are the same. */
export async function plantLoad({ db, offers, say }: SeedContext): Promise<void> {
  if (!offers) return;
  const territory = await readTerritory(db);
  const last = Temporal.PlainDate.from(today);
  const months = Array.from({ length: years * 12 + 1 }, (_, at) => last.subtract({ months: years * 12 - at }).toString());
  for (const indicator of offers.indicators) for (const day of [...months, "2026-01-01"]) await keepSnapshot(db, indicator, day, territory);
  await repeatDaily(db);
  await measureAll(db, offers, today);
  const { rows } = await sql<{ count: number }>`select count(*) as count from governance.snapshot`.execute(db);
  say(`Governance: ${rows[0]!.count} figures of ${years} years`);
}

async function repeatDaily(db: Db): Promise<void> {
  await sql`
    insert into governance.snapshot (indicator, day, part_kind, part_id, value, of_value)
    select s.indicator, d::date, s.part_kind, s.part_id, s.value, s.of_value
    from (select *, lead(day, 1, ${today}::date) over (partition by indicator, part_kind, part_id order by day) as next from governance.snapshot) s
    cross join lateral generate_series(s.day + 1, s.next - 1, interval '1 day') d
    on conflict do nothing`.execute(db);
}
