import { sql } from "kysely";

import { cast } from "#people";
import type { SeedContext } from "#platform/start/room.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import type { Covers } from "./price.ts";

const desks: Covers = { all: { hour: 200, half: 500, day: 800 }, job_seeker: { hour: 0 }, member: { hour: 100, half: 300, day: 500 } };
const machines: Covers = { all: { hour: 1200, half: 4000 }, resident: { hour: 600, half: 2000 }, company: { hour: 2400, half: 8000 } };

/** Prices of the demo for what its places do not call free of charge; and dearer ones from the next month on. */
export async function seed({ db, say, places: given }: SeedContext): Promise<void> {
  if (given !== null) return;
  const { rows } = await sql<{ id: string; machines: boolean }>`
    insert into prices.list (place_id, name, demo)
    select r.place_id, case when bool_or(r.kind = 'machine') then 'Machines' else 'Postes de travail' end, true
    from bookings.resource r where r.demo and not r.free and r.state = 'open' group by r.place_id order by min(r.id::text)
    returning id, name = 'Machines' as machines`.execute(db);
  const today = dayOf(new Date());
  for (const [at, { id, machines: are }] of rows.entries()) {
    const starts = at === 0 ? [addDays(today, -60), addDays(today, 40)] : [addDays(today, -60)];
    for (const [turn, day] of starts.entries())
      await sql`
        insert into prices.edition (list_id, starts, covers, free_under, free_month, deposit, vat)
        values (${id}, ${day}, ${JSON.stringify(turn === 0 ? (are ? machines : desks) : { ...machines, all: { hour: 1300, half: 4400 } })}::jsonb,
          ${are ? 0 : 30}, ${are ? 60 : 0}, ${are ? 5000 : 0}, ${at % 2 === 0 ? null : 2000})`.execute(db);
  }
  await sql`
    insert into prices.priced (resource_id, list_id)
    select r.id, l.id from bookings.resource r join prices.list l on l.place_id = r.place_id and l.demo where r.demo and not r.free and r.state = 'open'`.execute(
    db,
  );
  await sql`
    insert into prices.attestation (person_id, place_id, "group", until, attested_by)
    select ${cast.amina.id}, l.place_id, 'resident', ${addDays(today, 300)}, ${cast.bilal.id} from prices.list l
    join bookings.resource r on r.place_id = l.place_id and r.created_by = ${cast.bilal.id} where l.name = 'Machines' order by r.id limit 1`.execute(db);
  say(`Prices: ${rows.length} price lists of the demo's story`);
}
