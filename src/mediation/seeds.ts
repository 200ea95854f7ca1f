import { sql } from "kysely";

import { cast } from "#people";
import { searchPlaceBriefs } from "#places";
import type { SeedContext } from "#platform/start/room.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { ages, companies, lengths, needs, orientations, outcomes } from "./mediation.ts";

/** Of the demo's needs, some come far more often than others. */
const usual = [7, 7, 7, 8, 8, 0, 2, 7, 8, 12, 6, 9, 7, 3, 11, 8, 7, 2, 0, 8];

const demoId = (n: number) => `b7000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Acts of a hundred days, at the place of the demo's host and at two others. */
export async function seed({ db, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  const { rows: own } = await sql<{ id: string }>`
    select coalesce(scope_id::text, '') as id from people.role_grant where person_id = ${cast.bilal.id} and scope_kind = 'place' and revoked_at is null order by granted_at limit 1`.execute(
    db,
  );
  const others = await searchPlaceBriefs(db, { mediation: true, limit: 3 });
  const ids = [...new Set([...own, ...others].map(({ id }) => id))].slice(0, 3);
  const today = dayOf(new Date());
  let n = 0;
  for (const [at, placeId] of ids.entries()) {
    for (let ago = 100; ago >= 0; ago -= at + 1) {
      n += 1;
      const day = addDays(today, -ago);
      if (Temporal.PlainDate.from(day).dayOfWeek === 7) continue;
      const outcome = outcomes[(n * 5) % 7 === 0 ? 1 : n % 4 === 0 ? 2 : 0]!;
      await sql`
        insert into mediation.act (id, place_id, press, day, need, minutes, age, company, outcome, oriented, noted_at, noted_by)
        values (${demoId(n)}, ${placeId}, ${demoId(n)}, ${day}, ${needs[usual[n % usual.length]!]!}, ${lengths[(n * 3) % 5]!}, ${ages[(n * 7) % 5]!},
          ${companies[n % 5 === 0 ? 1 : 0]!}, ${outcome}, ${outcome === "oriented" ? orientations[n % orientations.length]! : null},
          ${ago === 0 ? sql`now()` : instantOf(day, 600 + (n % 400)).toISOString()}, ${at === 0 ? cast.bilal.id : null})`.execute(db);
    }
  }
  say(`Mediation: ${n} acts of the demo's story`);
}
