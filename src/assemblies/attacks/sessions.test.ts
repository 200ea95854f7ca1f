import { type RawBuilder, sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { addPlace } from "../../places/merge/merge.testing.ts";
import { addOpen, at, book, bookedOf, day, roomOf, wish } from "../../bookings/bookings.testing.ts";
import { assembliesHouse } from "../assemblies.testing.ts";

const { db, owner, as, get, agent, otherAgent, open, fill, draw, assembly } = await assembliesHouse();

const place = await addPlace(db, { name: "La Halle essayée", stage: "rooted", longitude: 3.06, latitude: 50.63, hours: "24/7" });
const room = await addOpen(db, roomOf(place.id));
const passerBy = await addPerson(db);
await book(db, agent, [wish(room, "09:00", "13:00")]);
await book(db, passerBy, [wish(room, "14:00", "18:00")]);
const [booked, theirs] = (await bookedOf(db, room)).map(({ id }) => id);

/** What became of the booking meanwhile, by the hand of the owner of the tables. */
const become = (change: RawBuilder<unknown>) =>
  owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`update bookings.booking set ${change} where id = ${booked}`.execute(trx);
  });

async function meeting(state: "draft" | "announced", from: string, to: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into meetings.meeting (slug, title, summary, owner_service, on_site, online, venue, starts_at, ends_at, state, announced_at)
    values (${`rencontre-${state}-${from.slice(0, 2)}`}, 'Le panel en public', 'Venez écouter.', 'Un service', true, false, 'La salle', ${at(from)}, ${at(to)}, ${state},
      ${state === "announced" ? new Date() : null}) returning id`.execute(db);
  return rows[0]!.id;
}

const id = await open();
await fill(
  id,
  Array.from({ length: 8 }, (_, n) => (n % 2 === 0 ? "Hommes" : "Femmes")),
);
await draw(id);
const { slug } = await assembly(id);
const fresh = `/assemblees/bureau/${id}/seances/nouvelle`;
const typed = (more: Record<string, string>) => ({
  ...{ act: "save", titre: "Une séance au sec", debut_date: day, debut_time: "09:30", fin_date: day, fin_time: "12:30", ...more },
});
const kept = async () =>
  (
    await sql<{ id: string; place: string; booking: string | null; meeting: string | null }>`
      select id, place_name as place, booking_id as booking, meeting_id as meeting from assemblies.session where assembly_id = ${id} order by starts_at, id`.execute(
      db,
    )
  ).rows;

it("a session takes place in a room that its organiser booked for its hours: neither in another's, nor at hours when it is not theirs", async () => {
  const page = await (await as(agent).get(fresh)).text();
  expect(page).toContain(booked!);
  expect(await (await as(otherAgent).get(fresh)).text()).not.toContain(booked!);
  for (const wrong of [{ reservation: "nothing" }, { reservation: booked!, fin_time: "13:30" }]) {
    const refused = await as(agent).post(fresh, typed(wrong));
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining("Une séance au sec")]);
  }
  // Who keeps no place there ties nothing to what somebody booked in it.
  const far = await open();
  await sql`update assemblies.assembly set owner_commune = '59350' where id = ${far}`.execute(db);
  const elsewhere = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59350" }] });
  const theirFresh = `/assemblees/bureau/${far}/seances/nouvelle`;
  expect(await (await as(elsewhere).get(theirFresh)).text()).not.toContain(theirs!);
  const afternoon = typed({ reservation: theirs!, debut_time: "14:30", fin_time: "17:30" });
  expect((await as(elsewhere).post(theirFresh, afternoon)).status).toBe(422);
  expect((await as(agent).post(fresh, typed({ reservation: booked! }))).status).toBe(303);
  expect(await kept()).toMatchObject([{ place: "Salle essayée", booking: booked!, meeting: null }]);
});

it("whoever runs the assembly is told when the room is held no more, or at other hours; the session stays as it was announced", async () => {
  const [session] = await kept();
  const address = `/assemblees/bureau/${id}/seances/${session!.id}`;
  const told = async () => (await as(agent).get(address)).text();
  expect(await told()).not.toContain("La réservation de la salle ne couvre plus");
  await become(sql`during = tstzrange(${at("11:00")}, ${at("13:00")}), padded = tstzrange(${at("11:00")}, ${at("13:00")})`);
  expect(await told()).toContain("La réservation de la salle ne couvre plus");
  await become(sql`state = 'cancelled', ended_at = now(), ended_by = 'person'`);
  expect(await told()).toContain("La salle n’est plus réservée");
  expect(await (await get(`/assemblees/${slug}`)).text()).toContain("Salle essayée");
  // Saved again as it stands, the room that is gone is refused at its field; without it the session is kept.
  expect((await as(agent).post(address, typed({ reservation: booked!, lieu: "Salle essayée" }))).status).toBe(422);
  expect((await as(agent).post(address, typed({ reservation: "", lieu: "Ailleurs", version: "1" }))).status).toBe(303);
  expect(await kept()).toMatchObject([{ place: "Ailleurs", booking: null }]);
});

it("a session is a public meeting that is announced and takes place meanwhile; one in preparation is told to nobody", async () => {
  const [draft, announced, later] = [
    await meeting("draft", "09:00", "12:00"),
    await meeting("announced", "09:30", "12:30"),
    await meeting("announced", "18:00", "20:00"),
  ];
  for (const wrong of [draft, later]) expect((await as(agent).post(fresh, typed({ rencontre: wrong, lieu: "La salle" }))).status).toBe(422);
  expect((await as(agent).post(fresh, typed({ titre: "Séance ouverte", rencontre: announced, lieu: "La salle" }))).status).toBe(303);
  const shown = await (await get(`/assemblees/${slug}`)).text();
  expect(shown).toContain("/rencontres/rencontre-announced-09");
  await sql`update meetings.meeting set state = 'cancelled', reason = 'Une grève des trains.' where id = ${announced}`.execute(db);
  expect(await (await get(`/assemblees/${slug}`)).text()).toContain("annulée");
  await sql`delete from meetings.meeting where id = ${announced}`.execute(owner);
  const open = await (await get(`/assemblees/${slug}`)).text();
  expect(open).toContain("Séance ouverte");
  expect(open).not.toContain("/rencontres/rencontre-announced-09");
});
