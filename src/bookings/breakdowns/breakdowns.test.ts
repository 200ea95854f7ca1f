import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { addOpen, book, bookingsHouse, roomOf, wish } from "../bookings.testing.ts";
import { findFigures, monthOf } from "../figures/figures.query.ts";
import { dayOf } from "#platform/time/day.ts";

const { db, as, get, post, here, there } = await bookingsHouse();

async function thing() {
  const id = await addOpen(db, roomOf(here.id));
  const { rows } = await sql<{ slug: string; code: string }>`select slug, here_code as code from bookings.resource where id = ${id}`.execute(db);
  return { id, page: `/reserver/${rows[0]!.slug}/panne`, poster: `/reserver/ici/${rows[0]!.code}/panne` };
}
const told = async (resource: string) =>
  (
    await sql<{ id: string; words: string; state: string; person: string | null }>`
      select id, words, state, person_id as person from bookings.breakdown where resource_id = ${resource} order by at, id`.execute(db)
  ).rows;
const messages = async (person: string, kind: string) =>
  (await sql`select from notifications.message where person_id = ${person} and kind = ${kind}`.execute(db)).rows.length;

it("whoever uses it, or stands before its poster, tells its host; the host puts it out of order, answers, and takes that back", async () => {
  const { id, page, poster } = await thing();
  const person = await addPerson(db);
  await book(db, person, [wish(id, "10:00", "11:00")]);
  expect((await as(person).post(page, { panne: "non" })).status).toBe(422);
  expect((await as(person).post(page, { panne: "Le volet ne se lève plus." })).status).toBe(303);
  expect((await post(poster, { panne: "La lampe clignote depuis lundi." })).status).toBe(303);
  const [first, second] = await told(id);
  expect([first, second]).toMatchObject([{ person }, { person: null }]);
  expect(await messages(here.host, "bookings.breakdown")).toBe(2);
  expect(await (await as(here.host).get("/reserver/pannes")).text()).toContain("Le volet ne se lève plus.");
  expect(await (await as(here.host).get("/reserver/pannes.csv")).text()).toContain("La lampe clignote");
  const handle = `/reserver/pannes/${first!.id}`;
  expect((await as(here.host).post(handle, { act: "break", panne: "Le volet est en réparation." })).status).toBe(303);
  expect((await as(here.host).post(handle, { act: "break", panne: "Le volet est en réparation." })).status).toBe(409);
  expect(await messages(person, "bookings.decided")).toBe(1);
  const answers = await Promise.all(Array.from({ length: 5 }, () => as(here.host).post(handle, { act: "solve", suite: "La courroie est changée." })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409, 409, 409]);
  expect(await messages(person, "bookings.breakdown_solved")).toBe(1);
  expect(await (await as(here.host).get("/reserver/pannes?etat=reglees")).text()).toContain("La courroie est changée.");
  expect((await as(here.host).post(handle, { act: "reopen" })).status).toBe(303);
  expect((await told(id)).map(({ state }) => state)).toEqual(["open", "open"]);
  const { lines } = await findFigures(db, here.id, monthOf(dayOf(Date.now()).slice(0, 7)));
  expect(lines.find((line) => line.id === id)).toMatchObject({ breakdowns: 2 });
});

it("nobody else reads or answers it, a guessed poster tells nothing, and a flood stops", async () => {
  const { id, page, poster } = await thing();
  const person = await addPerson(db);
  await as(person).post(page, { panne: "Le volet ne se lève plus." });
  const handle = `/reserver/pannes/${(await told(id))[0]!.id}`;
  for (const someone of [there.host, person]) {
    expect([403, 404]).toContain((await as(someone).get(handle)).status);
    expect([403, 404]).toContain((await as(someone).post(handle, { act: "solve", suite: "Rien à voir" })).status);
  }
  expect(await (await as(there.host).get("/reserver/pannes")).text()).not.toContain("Le volet");
  expect((await get(page)).status).not.toBe(200);
  expect((await post("/reserver/ici/0123456789abcdef0123456789abcdef/panne", { panne: "Rien ne marche ici" })).status).toBe(404);
  const flood = [];
  for (let n = 0; n < 8; n++) flood.push((await post(poster, { panne: `Encore une fois ${n}` })).status);
  expect(flood).toContain(429);
  await sql`insert into bookings.breakdown (resource_id, words) select ${id}, 'Encore une fois' from generate_series(1, 20)`.execute(db);
  expect((await as(await addPerson(db)).post(page, { panne: "La vingt-et-unième fois" })).status).toBe(409);
  expect([(await as(there.host).get("/reserver/ressources")).status, (await told(id)).every(({ state }) => state === "open")]).toEqual([200, true]);
});
