import { sql } from "kysely";

import { cast } from "#people";
import { searchPlaceBriefs } from "#places";
import type { SeedContext } from "#platform/start/room.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
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
  const acts = ids.flatMap((placeId, at) => actsOf(placeId, at));
  await insertRows(
    db,
    "mediation.act",
    acts.map((one, n) => ({ ...one, id: demoId(n + 1), press: demoId(n + 1) })),
  );
  say(`Mediation: ${acts.length} acts of the demo's story`);
}

/** The first place notes each day, the next every other, the third every third: four acts then, so that months have figures that may be shown. */
function actsOf(placeId: string, at: number) {
  const now = new Date();
  const today = dayOf(now);
  const days = Array.from({ length: 101 }, (_, ago) => ago).filter(
    (ago) => ago % (at + 1) === 0 && Temporal.PlainDate.from(addDays(today, -ago)).dayOfWeek !== 7,
  );
  return days.flatMap((ago) =>
    Array.from({ length: 4 }, (_, turn) => {
      const n = at * 500 + ago * 4 + turn;
      const day = addDays(today, -ago);
      const outcome = outcomes[(n * 5) % 7 === 0 ? 1 : n % 4 === 0 ? 2 : 0]!;
      return {
        ...{ place_id: placeId, day, need: needs[usual[n % usual.length]!]!, minutes: lengths[(n * 3) % 5]!, age: ages[(n * 7) % 5]! },
        ...{ company: companies[n % 5 === 0 ? 1 : 0]!, outcome, oriented: outcome === "oriented" ? orientations[n % orientations.length]! : null },
        noted_at: (ago === 0 ? now : instantOf(day, 600 + (n % 400))).toISOString(),
        noted_by: at === 0 ? cast.bilal.id : null,
      };
    }),
  );
}
