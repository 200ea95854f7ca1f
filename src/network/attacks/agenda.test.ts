import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addPlace } from "../../places/merge/merge.testing.ts";
import { networkHouse } from "../network.testing.ts";

const house = await networkHouse();
const { db, owner, as, coordinator, member } = house;
const page = "/reseau/agenda";
const [inside, left] = [await member(), await member()];
const read = async (who: { get: (path: string) => Promise<Response> | Response } = house, path = page) => (await who.get(path)).text();

/** A place run by a structure, whose number its record bears. */
async function placeOf(structureId: string | null, name: string, rna: string) {
  if (structureId) await sql`update people.structure set rna = ${rna} where id = ${structureId}`.execute(owner);
  const place = await addPlace(db, { name, stage: "rooted", longitude: 3.06, latitude: 50.63, hours: "24/7" });
  await sql`update places.place set structure_pivot = ${rna} where id = ${place.id}`.execute(owner);
  return place.id;
}
async function announce(place: string, title: string, days: number) {
  const day = addDays(dayOf(Date.now()), days);
  await sql`
    with a as (insert into activities.activity (place_id, title, about, theme, day, begins, ends, seats)
      values (${place}, ${title}, 'Venez comme vous êtes, avec vos questions.', 'other', ${day}::date, '18:00', '20:00', null) returning id)
    insert into activities.date (activity_id, first_day, day, begins, ends) select id, ${day}::date, ${day}::date, '18:00', '20:00' from a`.execute(owner);
}

it("shows what members’ places announce, as long as they are members and the place is published, and nothing of others", async () => {
  const [own, gone, stranger] = [
    await placeOf(inside.structureId, "Lieu membre", "W595000001"),
    await placeOf(left.structureId, "Lieu d’un ancien", "W595000002"),
    await placeOf(null, "Lieu d’ailleurs", "W595000003"),
  ];
  await announce(own, "Une soirée de membre", 5);
  await announce(own, "Une soirée dans un an", 300);
  await announce(gone, "Une soirée d’ancien", 6);
  await announce(stranger, "Une soirée d’ailleurs", 7);
  expect(await read()).toContain("Une soirée d’ancien");
  await sql`update network.member set state = 'left', ended_at = now() where id = ${left.id}`.execute(db);
  const seen = await read();
  expect(seen).toContain("Une soirée de membre");
  for (const hidden of ["Une soirée d’ancien", "Une soirée d’ailleurs", "Une soirée dans un an"]) expect(seen).not.toContain(hidden);
  expect(await read(house, `${page}?quoi=formations`)).not.toContain("Une soirée de membre");
  expect(await read(house, `${page}?quoi=activites`)).toContain("Une soirée de membre");
  await sql`update places.place set status = 'suspended' where id = ${own}`.execute(owner);
  expect(await read()).not.toContain("Une soirée de membre");
});

it("tells meetings of cohorts to everybody and general meetings to members alone", async () => {
  await sql`
    with c as (insert into network.cohort (title, begins_on, ends_on) values ('Promotion d’agenda', ${addDays(dayOf(Date.now()), -10)}::date, ${addDays(dayOf(Date.now()), 100)}::date) returning id)
    insert into network.cohort_session (cohort_id, title, held_at, minutes, place) select id, 'Relire un bail ensemble', now() + interval '3 days', 90, 'Chez nous' from c`.execute(
    owner,
  );
  await owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`insert into network.general_meeting (title, held_at, place, state, called_at) values ('Assemblée essayée', now() + interval '20 days', 'La Halle', 'called', now())`.execute(
      trx,
    );
  });
  for (const who of [house, as(await addPerson(db))]) {
    const seen = await read(who);
    expect(seen).toContain("Relire un bail ensemble");
    expect(seen).not.toContain("Assemblée essayée");
    expect(await read(who, `${page}?quoi=assemblees`)).not.toContain("Assemblée essayée");
  }
  for (const who of [as(inside.manager), as(coordinator)]) expect(await read(who)).toContain("Assemblée essayée");
});
