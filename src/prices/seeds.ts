import { sql } from "kysely";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { issue } from "./ledger/issue.command.ts";
import { addEntry } from "./ledger/ledger.command.ts";
import { findDue } from "./ledger/ledger.query.ts";
import { sandbox } from "./online/sandbox.ts";
import { sellWithin } from "./passes/sell.command.ts";
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
  const { rows: attested } = await sql<{ placeId: string }>`
    select a.place_id as "placeId" from prices.attestation a where a.person_id = ${cast.amina.id} limit 1`.execute(db);
  for (const { placeId } of attested)
    await sellWithin(db, { personId: cast.amina.id, placeId, minutes: 600, paid: 9000, method: "card", until: addDays(today, 200) }, cast.bilal.id);
  await sql`
    insert into prices.coupon (place_id, code, percent, uses, until, made_by)
    select place_id, 'BIENVENUE', 20, 50, ${addDays(today, 90)}::date, attested_by from prices.attestation where person_id = ${cast.amina.id}`.execute(db);
  const count = await plantMoney(db);
  say(`Prices: ${count} lines of the ledger, ${rows.length} price lists of the demo's story`);
}

/** What is booked of the host's priced things around today costs something: what is over was paid at the desk, one was given back, the rest is open. */
async function plantMoney(db: Db): Promise<number> {
  await sql`
    insert into prices.quote (booking_id, edition_id, cents, "group", reasons)
    select b.id, e.id, e.cents * h.begun, 'all', jsonb_build_array(jsonb_build_object('kind', 'cover', 'day', 0, 'minutes', 60, 'count', h.begun, 'cents', e.cents * h.begun))
    from bookings.booking b join bookings.resource r on r.id = b.resource_id and r.created_by = ${cast.bilal.id} join prices.priced p on p.resource_id = r.id
    join lateral (select x.id, (x.covers -> 'all' ->> 'hour')::int as cents from prices.edition x where x.list_id = p.list_id order by x.starts limit 1) e on true,
    lateral (select ceil(extract(epoch from upper(b.during) - lower(b.during)) / 3600)::int as begun) h
    where b.demo and b.kind = 'booking' and (b.person_id is not null or b.made_for = 'guest') and b.state = 'booked' and lower(b.during) between now() - interval '30 days' and now() + interval '10 days'
    and (b.person_id = ${cast.amina.id} or b.made_for = 'guest'
      or r.place_id = (select s.place_id from bookings.resource s where s.created_by = ${cast.bilal.id} order by s.id limit 1))`.execute(db);
  await sql`set constraints prices.quote_is_charged immediate`.execute(db);
  const { rows } = await sql<{ thing: string | null; person: string | null; cents: number }>`
    select e.booking_id as thing, e.person_id as person, e.cents from prices.entry e where e.begins < now() - interval '2 days' order by e.begins, e.id`.execute(
    db,
  );
  const methods = ["card", "cash", "card", "transfer"] as const;
  for (const [at, { thing, person, cents }] of rows.entries()) {
    const due = await findDue(db, { thing: thing ?? "", person: person ?? "" });
    if (!due) continue;
    await addEntry(db, due, { kind: "payment", cents: -cents, method: methods[at % methods.length]! }, cast.bilal.id);
    if (at === 1) await addEntry(db, due, { kind: "gesture", cents: -300, note: "La machine a démarré en retard" }, cast.bilal.id);
    await issue(db, due, cast.bilal.id);
  }
  await plantOnline(db);
  return (await sql<{ count: number }>`select count(*)::int as count from prices.entry`.execute(db)).rows[0]!.count;
}

/** Amina is about to pay online for what she owes soonest; a guest has had the invoice of what they owe. */
async function plantOnline(db: Db): Promise<void> {
  await sql`
    insert into prices.checkout (id, account_id, person_id, booking_id, provider, cents, waits_until)
    select ${"5e000000-0000-4000-8000-000000000001"}, e.account_id, e.person_id, e.booking_id, ${sandbox.name}, e.cents, now() + interval '30 minutes'
    from prices.entry e where e.person_id = ${cast.amina.id} and e.booking_id is not null and e.begins > now() order by e.begins limit 1`.execute(db);
  const { rows } = await sql<{ thing: string }>`
    select e.booking_id as thing from prices.entry e join bookings.booking b on b.id = e.booking_id and b.made_for = 'guest' limit 1`.execute(db);
  for (const { thing } of rows) {
    const due = await findDue(db, { thing, person: null });
    if (due) await issue(db, due, cast.bilal.id);
  }
}
