import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { slugOf } from "#platform/text/slug.ts";
import { record } from "../record.command.ts";
import type { Details } from "../resource.ts";

/** Of one place, in whatever state but withdrawn. */
const mostAtPlace = 60;

/** Words of the house's own addresses. */
const reserved = ["mes-reservations", "ressources", "nouvelle", "lieux", "agenda", "reprise", "calendriers", "ici", "bilan", "lien", "vacances"];

type AddOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "many" | "parts" };

export async function addResource(db: Db, details: Details, by: string | null): Promise<AddOutcome> {
  return db.transaction().execute(async (trx) => {
    await waitInLine(trx, `bookings.place ${details.placeId}`);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from bookings.resource where place_id = ${details.placeId} and state <> 'withdrawn'`.execute(trx);
    if (rows[0]!.count >= mostAtPlace) return { ok: false, problem: "many" };
    const { id } = await trx
      .insertInto("bookings.resource")
      .values({ ...columnsOf(details), place_id: details.placeId, slug: await slugFor(trx, details.words.name), created_by: by })
      .returning("id")
      .executeTakeFirstOrThrow();
    await keepUnits(trx, id, details.quantity);
    await keepCircle(trx, id, details);
    if (!(await keepParts(trx, id, details))) return undo("parts", trx, id);
    if (by) await record(trx, { kind: "resource", id, act: "add", by, after: { name: details.words.name, place: details.placeId } });
    return { ok: true, id };
  });
}

async function undo<problem extends string>(problem: problem, trx: Db, id: string): Promise<{ ok: false; problem: problem }> {
  await sql`delete from bookings.resource where id = ${id}`.execute(trx);
  return { ok: false, problem };
}

type EditOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "parts" | "used" | "clash" };

/**
 * `moved`: somebody saved it meanwhile; `parts`: it would contain itself; `used`: units that would go are booked; `clash`: what is booked of
 * its parts meets what is booked of the whole. What is booked already stays booked, whatever the new rules.
 */
export async function editResource(db: Db, id: string, details: Details, { by, version }: { by: string; version: number }): Promise<EditOutcome> {
  try {
    return await db.transaction().execute((trx) => edit(trx, id, details, { by, version }));
  } catch (error) {
    if (error instanceof PartsProblem) return { ok: false, problem: "parts" };
    if (brokenConstraint(error) === "unit_is_free") return { ok: false, problem: "clash" };
    if (brokenConstraint(error) === "booking_takes_its_units") return { ok: false, problem: "used" };
    throw error;
  }
}

async function edit(trx: Db, id: string, details: Details, { by, version }: { by: string; version: number }): Promise<EditOutcome> {
  await waitInLine(trx, `bookings.place ${details.placeId}`);
  const { rows: family } = await sql<{ id: string; version: number; state: string; name: string }>`
    select id, version, state, name from bookings.resource where place_id = ${details.placeId} order by id for update`.execute(trx);
  const before = family.find((one) => one.id === id);
  if (!before || before.version !== version || before.state === "withdrawn") return { ok: false, problem: "moved" };
  await sql`select from bookings.unit where resource_id = any(${family.map((one) => one.id)}::uuid[]) order by id for no key update`.execute(trx);
  if (await isUsedBeyond(trx, id, details.quantity)) return { ok: false, problem: "used" };
  await trx
    .updateTable("bookings.resource")
    .set({ ...columnsOf(details), version: version + 1, changed_at: sql<Date>`clock_timestamp()` })
    .where("id", "=", id)
    .execute();
  await keepUnits(trx, id, details.quantity);
  await keepCircle(trx, id, details);
  if (!(await keepParts(trx, id, details))) throw new PartsProblem();
  await record(trx, { kind: "resource", id, act: "edit", by, before: { name: before.name }, after: { name: details.words.name } });
  return { ok: true };
}

/** Undoes what the transaction has done. */
class PartsProblem extends Error {}

async function isUsedBeyond(trx: Db, id: string, quantity: number): Promise<boolean> {
  const { rows } = await sql`
    select from bookings.unit u join bookings.taking t on t.unit_id = u.id and t.padded = 0 and upper(t.during) > clock_timestamp()
    where u.resource_id = ${id} and u.number > ${quantity} limit 1`.execute(trx);
  return rows.length > 0;
}

async function keepUnits(trx: Db, id: string, quantity: number): Promise<void> {
  await sql`
    insert into bookings.unit (resource_id, number) select ${id}, n from generate_series(1, ${quantity}) n on conflict do nothing`.execute(trx);
}

/** Its parts, and for what is booked ahead of it and of what contains it the units that follow. False: one contains it, or is of another place. */
async function keepParts(trx: Db, id: string, { parts, placeId }: Details): Promise<boolean> {
  const { rows: wrong } = await sql`
    with recursive above as (select ${id}::uuid as id union select p.whole_id from bookings.part p join above a on a.id = p.part_id)
    select from unnest(${[...parts]}::uuid[]) w (id) left join bookings.resource r on r.id = w.id
    where r.place_id is distinct from ${placeId}::uuid or w.id in (select a.id from above a)`.execute(trx);
  if (wrong.length > 0) return false;
  const { rows: changed } = await sql`
    with gone as (delete from bookings.part where whole_id = ${id} and part_id <> all(${[...parts]}::uuid[]) returning 1),
      added as (insert into bookings.part (whole_id, part_id) select ${id}, w.id from unnest(${[...parts]}::uuid[]) w (id) on conflict do nothing returning 1)
    select from gone union all select from added`.execute(trx);
  if (changed.length > 0) await followParts(trx, id);
  return true;
}

/** The structures that its host knows. */
async function keepCircle(trx: Db, id: string, { circle }: Pick<Details, "circle">): Promise<void> {
  await sql`delete from bookings.circle where resource_id = ${id} and structure_id <> all(${[...circle]}::uuid[])`.execute(trx);
  await sql`
    insert into bookings.circle (resource_id, structure_id)
    select ${id}, s.id from people.structure s where s.id = any(${[...circle]}::uuid[]) on conflict do nothing`.execute(trx);
}

async function followParts(trx: Db, id: string): Promise<void> {
  const ahead = sql`
    with recursive above as (select ${id}::uuid as id union select p.whole_id from bookings.part p join above a on a.id = p.part_id),
      ahead as (select b.id, b.resource_id, b.during, b.padded from bookings.booking b join above a on a.id = b.resource_id
        where b.state in ('asked', 'offered', 'booked') and upper(b.during) > clock_timestamp())`;
  await sql`${ahead}
    delete from bookings.taking t using ahead b where t.booking_id = b.id and t.unit_id not in (select bookings.units_of(b.resource_id))`.execute(trx);
  await sql`${ahead}
    insert into bookings.taking (booking_id, unit_id, padded, during)
    select b.id, u.id, p.padded, case p.padded when 0 then b.during else b.padded end
    from ahead b, bookings.units_of(b.resource_id) u (id), (values (0), (1)) p (padded) on conflict (booking_id, unit_id, padded) do nothing`.execute(trx);
}

export const columnsOf = (details: Details) => ({
  ...{ kind: details.kind, name: details.words.name, about: details.words.about, rules: details.words.rules },
  translations: JSON.stringify(details.translations),
  ...{ includes: [...details.includes], capacity: details.capacity, quantity: details.quantity, wheelchair: details.wheelchair },
  ...{ free: details.free, price_note: details.priceNote, hours: details.hours },
  ...{ step: details.step, shortest: details.shortest, longest: details.longest, notice: details.notice, horizon: details.horizon },
  ...{ before: details.before, after: details.after, approval: details.approval, lapse: details.lapse, cancel: details.cancel },
  ...{ quota_minutes: details.quotaMinutes, quota_count: details.quotaCount, quota_per: details.quotaPer, at_once: details.atOnce },
  ...{ structure_minutes: details.structureMinutes, structure_count: details.structureCount, structure_per: details.structurePer },
  ...{ audience: details.audience, guests: details.guests },
});

export const slugFor = (trx: Db, name: string): Promise<string> => freeSlug(trx, "bookings.resource", slugOf(name, "ressource"), { reserved });
