import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { readTerritory } from "#territory";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import places from "../module.ts";
import { changePlace } from "../saving/change-place.command.ts";
import { savePlace } from "../saving/save-place.command.ts";
import { placeTasks } from "../offers/place.tasks.ts";
import { placeCards } from "../offers/space-cards.tsx";
import { copyOf, eraseIn } from "../../people/erasure/erasure.testing.ts";
import { placeNamer } from "./scope-namer.query.ts";

const house = await testHouse([territory, people, notifications, places]);
const { db } = house;

let count = 0;
async function newPlace(more: object = {}) {
  count++;
  const facts = { name: `Lieu ${count}`, insee_code: "59512", postal_code: "59100", address: "12 quai de Gand", emails: ["contact@exemple.fr"], ...more };
  return db.transaction().execute((trx) => savePlace(trx, facts, { source: "Essai", sourceId: String(count), factsDate: "2026-06-01" }));
}
const visitorOf = async (id: string) => (await house.services.doorkeeper!.visitorOf(db, house.services.offers, id))!;
async function cardsOf(person: string): Promise<string> {
  const context = {
    db,
    settings: house.services.settings,
    offers: house.services.offers,
    visitor: await visitorOf(person),
    locale: "fr" as const,
    now: new Date("2027-11-24T12:00:00Z"),
  };
  const drawn = await Promise.all(placeCards.map((one) => one.card(context)));
  return drawn.map((card) => (card ? renderToString(card) : "")).join("");
}
const propose = (person: string, name: string) =>
  house.as(person).post("/lieux/proposer", {
    envoi: crypto.randomUUID(),
    name,
    insee_code: "59512",
    postal_code: "59100",
    address: "3 rue du Lavoir",
    act: "propose_new",
    note: "Mot privé",
  });

describe("what a place's page offers", () => {
  it("to readers: to claim it; to its host: to edit and confirm it; to nobody else", async () => {
    const { id, slug } = await newPlace();
    const bilal = await addPerson(db, { roles: [{ role: "host", kind: "place", id }] });
    const reader = await (await house.get(`/lieux/${slug}`)).text();
    expect(reader).toContain(`/lieux/${slug}/rattacher`);
    expect(reader).not.toContain(`/lieux/${slug}/modifier`);
    expect(await (await house.as(await addPerson(db)).get(`/lieux/${slug}`)).text()).not.toContain(`/lieux/${slug}/modifier`);
    const host = await (await house.as(bilal).get(`/lieux/${slug}`)).text();
    for (const act of ["modifier", "confirmer", "hotes"]) expect(host).toContain(`/lieux/${slug}/${act}`);
  });

  it("says what was just done, and ignores what it does not know", async () => {
    const { slug } = await newPlace();
    expect(await (await house.get(`/lieux/${slug}?fait=fiche-confirmee`)).text()).toContain("La fiche est confirmée");
    for (const key of ["__proto__", "constructor", "autre"]) expect((await house.get(`/lieux/${slug}?fait=${key}`)).status).toBe(200);
  });
});

describe("cards of mon espace", () => {
  it("show a host their places, how old each record is, and what to do", async () => {
    const { id } = await newPlace({ name: "La Navette" });
    const html = await cardsOf(await addPerson(db, { roles: [{ role: "host", kind: "place", id }] }));
    for (const said of ["Mes lieux", "La Navette", "Confirmer la fiche"]) expect(html).toContain(said);
  });

  it("show whoever proposed what became of it, and agents what waits in their commune only", async () => {
    const amina = await addPerson(db);
    await propose(amina, "Le Lavoir des Cartes");
    const html = await cardsOf(amina);
    for (const said of ["Mes propositions", "Le Lavoir des Cartes", "En attente"]) expect(html).toContain(said);
    const waits = async (commune: string) => {
      const visitor = await visitorOf(await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: commune }] }));
      const tasks = await placeTasks.tasks({
        db,
        settings: house.services.settings,
        visitor,
        locale: "fr",
        now: new Date("2027-11-24T12:00:00Z"),
        offers: house.services.offers,
      });
      return tasks.filter(({ count }) => count > 0).map(({ what }) => what.replace(/\s/g, " "));
    };
    expect(await waits("59512")).toContain("1 lieu proposé");
    expect(await waits("59599")).toEqual([]);
    expect(await cardsOf(await addPerson(db))).toBe("");
  });
});

describe("what the room keeps about a person", () => {
  it("is theirs to read: proposals, claims, changes; of others nothing", async () => {
    const { id, slug } = await newPlace();
    const [amina, other] = [await addPerson(db), await addPerson(db)];
    await propose(amina, "Le Lavoir des Copies");
    await house.as(amina).post(`/lieux/${slug}/rattacher`, { act: "ask", fonction: "Trésorière", message: "" });
    await house.as(other).post(`/lieux/${slug}/rattacher`, { act: "ask", fonction: "Autre rôle", message: "" });
    await db.transaction().execute(async (trx) => {
      const author = { kind: "host" as const, personId: amina };
      await changePlace(trx, { placeId: id, facts: { capacity: 12 }, author, reason: null }, await readTerritory(trx));
    });
    const { proposals, claims, changes } = await copyOf(house, amina, "places-acts");
    expect(proposals).toMatchObject([{ place: "Le Lavoir des Copies", note: "Mot privé" }]);
    expect(claims).toMatchObject([{ function: "Trésorière" }]);
    expect(changes!.at(-1)).toMatchObject({ field: "capacity", after: 12 });
    expect(JSON.stringify([proposals, claims, changes])).not.toContain("Autre rôle");
  });

  it("loses its name when they are erased: the record and its history stay, what was not decided goes when asked", async () => {
    const { slug } = await newPlace();
    const [kept, gone] = [await addPerson(db), await addPerson(db)];
    for (const [person, name] of [
      [kept, "Le Lavoir Gardé"],
      [gone, "Le Lavoir Parti"],
    ] as const) {
      await propose(person, name);
      await house.as(person).post(`/lieux/${slug}/rattacher`, { act: "ask", fonction: "Trésorière", message: "Mon numéro" });
    }
    await eraseIn(house, "places-acts", kept, "anonymise");
    await eraseIn(house, "places-acts", gone, "remove");
    const names = (await db.selectFrom("places.place").select("name").where("name", "like", "Le Lavoir %").execute()).map(({ name }) => name);
    expect(names).toContain("Le Lavoir Gardé");
    expect(names).not.toContain("Le Lavoir Parti");
    for (const person of [kept, gone]) {
      const { proposals, claims, changes } = await copyOf(house, person, "places-acts");
      expect([proposals, changes]).toEqual([[], []]);
      expect(claims).toMatchObject([{ state: "withdrawn", function: null, message: null }]);
    }
  });
});

describe("whoever grants a role on a place", () => {
  it("finds it by its name, and where it stands", async () => {
    const { id, slug } = await newPlace({ name: "L’Écluse aux Outils" });
    expect(await placeNamer.search(db, "ecluse outils")).toEqual([{ id, label: "L’Écluse aux Outils, Roubaix" }]);
    expect((await placeNamer.names(db, [id, "pas-un-identifiant"])).get(id)).toEqual({ label: "L’Écluse aux Outils", href: `/lieux/${slug}` });
    expect(await placeNamer.where!(db, id)).toEqual({ commune: "59512" });
    expect(await placeNamer.where!(db, "'; drop")).toEqual({});
  });
});
