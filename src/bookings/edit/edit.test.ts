import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { book, bookingsHouse, wish } from "../bookings.testing.ts";

const { db, as, get, here, there, agents, resident } = await bookingsHouse();

const typed = {
  ...{ genre: "salle", nom: "Salle du fond", texte: "Une salle calme, au fond de la cour.", fauteuil: "oui", gratuit: "1", places: "12", equipement: "ecran" },
  ...{ nom_en: "Back room", texte_en: "A quiet room behind the courtyard.", annulation: "2", public: "tous" },
};
const add = (fields: Record<string, string> = {}, by = here.host) => as(by).post("/reserver/ressources/nouvelle", { ...typed, lieu: here.id, ...fields });
async function added(fields: Record<string, string> = {}) {
  const answer = await add(fields);
  expect(answer.status).toBe(303);
  const id = answer.headers.get("location")!.split("?")[0]!.split("/").at(-1)!;
  const { rows } = await sql<{ slug: string }>`select slug from bookings.resource where id = ${id}`.execute(db);
  return { id, page: `/reserver/ressources/${id}`, shown: `/reserver/${rows[0]!.slug}` };
}
const publish = (page: string) => as(here.host).post(page, { act: "publish" });
const edit = (page: string, version: number, fields: Record<string, string>, by = here.host) =>
  as(by).post(`${page}/modifier`, { ...typed, lieu: here.id, version: String(version), ...fields });

it("a host adds a room, opens it, and everybody reads it, in English where it was translated", async () => {
  const { page, shown } = await added();
  expect((await get(shown)).status).toBe(404);
  expect((await publish(page)).status).toBe(303);
  expect(await (await get(shown)).text()).toContain("Une salle calme");
  expect(await (await get(shown, { "accept-language": "en" })).text()).toContain("Back room");
  expect(await (await get(`/lieux/${here.slug}`)).text()).toContain(shown);
});

it("what is wrong is said at its field, and what was typed stays", async () => {
  const answer = await add({ nom: "A", heures: "le mardi peut-être", gratuit: "", prix: "", duree_min: "60", duree_max: "30", quota_heures: "4" });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const words of [
    "2 à 100 signes",
    "Ces heures ne se lisent pas",
    "écrivez le prix",
    "plus courte que l’autre",
    "par jour, par semaine ou par mois",
    "le mardi peut-être",
  ])
    expect(html).toContain(words);
});

it("the page of a place leads whoever keeps it to its first resource, an officer of its commune too; nobody else", async () => {
  const address = `/reserver/ressources/nouvelle?lieu=${there.id}`;
  const leads = async (who: typeof resident) => (await (await as(who).get(`/lieux/${there.slug}`)).text()).includes(address);
  expect(await Promise.all([there.host, agents.roubaix, here.host, agents.tourcoing, resident].map(leads))).toEqual([true, true, false, false, false]);
  expect(await (await as(agents.roubaix).get(address)).text()).toContain("Le Comptoir essayé");
});

it("hours are typed as on a door, said back so, and stay as they were when nobody touches them", async () => {
  const { id, page } = await added({ heures: "du lundi au vendredi de 9h à 18h, fermé en août" });
  const hours = async () => (await sql<{ hours: string }>`select hours from bookings.resource where id = ${id}`.execute(db)).rows[0]!.hours;
  expect(await hours()).toBe("Mo-Fr 09:00-18:00; Aug off");
  const field = /name="heures"[^>]* value="([^"]*)"/.exec(await (await as(here.host).get(`${page}/modifier`)).text())![1]!;
  expect(field.replaceAll(/\s/gu, " ")).toBe("lun.–ven. 9 h–18 h ; août fermé");
  expect((await edit(page, 1, { heures: field })).status).toBe(303);
  expect(await hours()).toBe("Mo-Fr 09:00-18:00; Aug off");
});

it("nobody adds or changes anything at a place that they do not keep", async () => {
  expect((await add({}, there.host)).status).toBe(422);
  expect([403, 404]).toContain((await add({}, resident)).status);
  const { id, page } = await added();
  for (const by of [there.host, resident]) {
    for (const act of ["publish", "withdraw", "break"])
      expect([403, 404]).toContain((await as(by).post(page, { act, raison: "Pour voir", panne: "Pour voir" })).status);
    expect([403, 404]).toContain((await edit(page, 1, { nom: "Volée" }, by)).status);
  }
  const { rows } = await sql<{ state: string; name: string }>`select state, name from bookings.resource where id = ${id}`.execute(db);
  expect(rows).toEqual([{ state: "draft", name: "Salle du fond" }]);
});

it("out of order: its page says why, nothing is booked, what is booked stays", async () => {
  const { id, page, shown } = await added();
  await publish(page);
  expect((await book(db, resident, [wish(id, "10:00", "11:00")])).ok).toBe(true);
  expect((await as(here.host).post(page, { act: "break", panne: "Une vitre est cassée." })).status).toBe(303);
  expect(await (await get(shown)).text()).toContain("Une vitre est cassée.");
  expect(await book(db, await addPerson(db), [wish(id, "14:00", "15:00")])).toMatchObject({ problems: [{ refusals: [{ rule: "state" }] }] });
  const { rows } = await sql`select from bookings.booking where resource_id = ${id} and state = 'booked'`.execute(db);
  expect(rows).toHaveLength(1);
});

it("a hall that is said to contain a room takes it too, for what is booked already; where both are booked, it is refused", async () => {
  const [hall, free, busy] = [await added(), await added(), await added()];
  for (const { page } of [hall, free, busy]) await publish(page);
  expect((await book(db, resident, [wish(hall.id, "10:00", "12:00")])).ok).toBe(true);
  const other = await addPerson(db);
  await book(db, other, [wish(busy.id, "11:00", "12:00")]);
  expect((await edit(hall.page, 2, { parties: busy.id })).status).toBe(409);
  expect((await edit(hall.page, 2, { parties: free.id })).status).toBe(303);
  expect((await book(db, other, [wish(free.id, "11:00", "12:00")])).ok).toBe(false);
  expect((await edit(free.page, 2, { parties: hall.id })).status).toBe(422);
  expect((await edit(hall.page, 3, {})).status).toBe(303);
  expect((await book(db, other, [wish(free.id, "11:00", "12:00")])).ok).toBe(true);
});

it("desks that are booked are not taken away; two who save at once: one is told", async () => {
  const { id, page } = await added({ genre: "poste", nombre: "3" });
  await publish(page);
  for (const _ of [1, 2, 3]) expect((await book(db, await addPerson(db), [wish(id, "10:00", "11:00")])).ok).toBe(true);
  expect((await edit(page, 2, { genre: "poste", nombre: "2" })).status).toBe(409);
  const both = await Promise.all(["4", "5"].map((nombre) => edit(page, 2, { genre: "poste", nombre })));
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
});
