import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addOpen, book, bookingsHouse, day, roomOf, wish } from "../bookings.testing.ts";

const { db, get, here, there } = await bookingsHouse({ hours: "Mo-Su 08:00-20:00" });
const named = (name: string) => ({ words: { name, about: "Une salle pour les essais.", rules: null } });
const small = await addOpen(db, roomOf(here.id, { ...named("Petite salle"), capacity: 6, includes: ["screen"] }));
const large = await addOpen(db, roomOf(there.id, { ...named("Grande salle"), capacity: 40, wheelchair: "no", free: false, priceNote: "10 € l’heure" }));
await addOpen(db, roomOf(there.id, { ...named("Postes"), kind: "desk", capacity: null, quantity: 3 }));
await addOpen(db, roomOf(here.id, { ...named("Machine"), kind: "machine", longest: 60 }));

async function found(asked: Record<string, string | number>): Promise<string[]> {
  const html = await (await get(withQuery("/reserver", asked))).text();
  return ["Petite salle", "Grande salle", "Postes", "Machine"].filter((name) => html.includes(`>${name}<`));
}
const when = { jour: day, de: "14:00", a: "17:00" };

it("by what, for how many, step-free, free of charge, with what is on site", async () => {
  expect(await found({})).toEqual(["Petite salle", "Grande salle", "Postes", "Machine"]);
  expect(await found({ quoi: "salle" })).toEqual(["Petite salle", "Grande salle"]);
  expect(await found({ quoi: "salle", personnes: 12 })).toEqual(["Grande salle"]);
  expect(await found({ fauteuil: 1 })).toEqual(["Petite salle", "Postes", "Machine"]);
  expect(await found({ gratuit: 1, quoi: "salle" })).toEqual(["Petite salle"]);
  expect(await found({ avec: "ecran" })).toEqual(["Petite salle"]);
});

it("at a time: what is open, whose rules fit, and that nobody has; each can be booked from there", async () => {
  expect(await found(when)).toEqual(["Petite salle", "Grande salle", "Postes"]);
  expect(await (await get(withQuery("/reserver", { ...when, a: "21:00" }))).text()).toContain("Rien n’est libre à ce moment");
  await book(db, await addPerson(db), [wish(small, "16:00", "17:00")]);
  expect(await found(when)).toEqual(["Grande salle", "Postes"]);
  await sql`update places.place set hours = 'Mo-Su 08:00-15:00' where id = ${there.id}`.execute(db);
  const html = await (await get(withQuery("/reserver", { ...when, quoi: "salle" }))).text();
  expect(html).toContain("Le plus proche de votre demande");
  expect(html).toContain("de=13%3A00&amp;a=16%3A00");
  await sql`update places.place set hours = 'Mo-Su 08:00-20:00' where id = ${there.id}`.execute(db);
});

it("a day on which the place stays shut counts at once", async () => {
  const shut = addDays(day, 3);
  expect(await found({ ...when, jour: shut, quoi: "salle", personnes: 12 })).toEqual(["Grande salle"]);
  await sql`insert into places.closing (place_id, during) values (${there.id}, daterange(${shut}, ${shut}, '[]'))`.execute(db);
  const html = await (await get(withQuery("/reserver", { ...when, jour: shut, quoi: "salle", personnes: 12 }))).text();
  expect(html).toContain("Rien n’est libre à ce moment");
  expect(await book(db, await addPerson(db), [wish(large, "14:00", "15:00", { on: shut })])).toMatchObject({ problems: [{ refusals: [{ rule: "hours" }] }] });
});

it("what is out of order, a draft, or of a hidden place is not found", async () => {
  await sql`update bookings.resource set state = 'broken', reason = 'Une panne' where id = ${small}`.execute(db);
  expect(await found({ quoi: "salle" })).toEqual(["Grande salle"]);
  await sql`update places.place set status = 'suspended' where id = ${there.id}`.execute(db);
  expect(await found({})).toEqual(["Machine"]);
});
