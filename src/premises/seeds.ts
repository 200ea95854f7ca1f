import { sql } from "kysely";

import { cast } from "#people";
import { searchPlaceBriefs } from "#places";
import type { SeedContext } from "#platform/start/room.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { slugFor } from "./edit/save.command.ts";
import { told } from "./story.seeds.ts";
import { tieOffers } from "./tie.command.ts";

const offerId = (n: number): string => `1c000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Premises of the demo: of the place of its host and of others, and of communes; one at least in each state. */
export async function seed({ db, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  const { rows: own } = await sql<{ id: string; commune: string }>`
    select p.id, p.commune_code as commune from people.role_grant g join places.place p on p.id = g.scope_id::uuid
    where g.person_id = ${cast.bilal.id} and g.scope_kind = 'place' and g.revoked_at is null and p.status = 'published' order by g.granted_at limit 1`.execute(
    db,
  );
  const others = (await searchPlaceBriefs(db, { activities: ["coworking", "fablab", "culture"], limit: 12 })).map(({ id, communeCode: commune }) => ({
    id,
    commune,
  }));
  const owners = [...own, ...others.filter(({ id }) => id !== own[0]?.id)];
  const communes = (await readTerritory(db)).communes.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0)).slice(0, 3);
  const today = dayOf(new Date());
  let n = 0;
  for (const one of told) {
    n += 1;
    const place = "place" in one.of ? owners[one.of.place] : null;
    const commune = "commune" in one.of ? communes[one.of.commune]?.code : place?.commune;
    if (place === undefined || !commune) continue;
    const contact = place ? { email: `local${n}@lieu.beffroi.example`, phone: "03 53 01 00 00" } : { email: `locaux${n}@mairie.beffroi.example`, phone: null };
    const ended = one.state === "let" || one.state === "withdrawn";
    await db
      .insertInto("premises.offer")
      .values({
        ...{ id: offerId(n), slug: await slugFor(db, one.title), place_id: place?.id ?? null, commune_code: commune, kind: one.kind, title: one.title },
        ...{ about: one.about, uses: [...one.uses], surface: one.surface, rent_cents: one.euros * 100, rent_per: one.per ?? null, times: one.times ?? null },
        ...{ rent_note: one.rentNote ?? null, address: one.address ?? null, from_day: addDays(today, one.from), closes_on: addDays(today, one.closes) },
        ...{ until_day: one.until === undefined ? null : addDays(today, one.until), wheelchair: one.wheelchair, access: one.access ?? null, ...contact },
        ...{ state: one.state, reason: one.reason ?? null, created_by: place ? cast.bilal.id : cast.chloe.id, demo: true },
        published_at: one.state === "draft" ? null : sql<Date>`now() - make_interval(days => ${one.ago})`,
        ended_at: ended ? sql<Date>`now() - interval '4 days'` : null,
      })
      .execute();
  }
  await tieOffers(
    db,
    told.map((_, at) => offerId(at + 1)),
  );
  say(`Premises: ${n} of the demo's story`);
}
