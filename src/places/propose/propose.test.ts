import { randomUUID } from "node:crypto";
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

const house = await testHouse([territory, people, notifications, places]);
const { db } = house;
const amina = await addPerson(db, { name: "Amina Exemple" });
const denis = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
const elsewhere = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59599" }] });

const typed = (more: Record<string, string> = {}) => ({
  envoi: randomUUID(),
  name: "Le Grenier des Trois-Ponts",
  insee_code: "59512",
  postal_code: "59100",
  address: "3 rue des Trois-Ponts",
  longitude: "",
  latitude: "",
  summary: "",
  phone: "",
  emails: "",
  websites: "",
  hours_words: "du mardi au samedi",
  note: "J’y vais chaque semaine.",
  act: "propose",
  ...more,
});
const propose = (more: Record<string, string> = {}, person = amina) => house.as(person).post("/lieux/proposer", typed(more));
const proposed = (name: string) => db.selectFrom("places.place").selectAll().where("name", "=", name).execute();
const decide = (placeId: string, status: "published" | "refused", reason: string) =>
  db.transaction().execute(async (trx) => {
    await trx.updateTable("places.place").set({ status_reason: reason }).where("id", "=", placeId).execute();
    await changePlace(trx, { placeId, facts: { status }, author: { kind: "commune", personId: denis }, reason }, await readTerritory(trx));
  });

describe("a resident proposes a place", () => {
  it("it waits, with the middle of its commune for a point, and the agents of the commune are told", async () => {
    expect((await house.as(amina).get("/lieux/proposer")).status).toBe(200);
    const answer = await propose();
    expect(answer.status).toBe(303);
    const at = answer.headers.get("location")!;
    expect(at).toMatch(/^\/lieux\/proposer\/[0-9a-f-]{36}\?fait=envoyee$/);
    const [place] = await proposed("Le Grenier des Trois-Ponts");
    expect(place).toMatchObject({ status: "proposed", source: "habitant", location_precision: "commune" });
    expect(place!.longitude).not.toBeNull();
    const told = await db.selectFrom("notifications.message").select("person_id").where("kind", "=", "places.proposed").execute();
    expect(told.map(({ person_id }) => person_id)).toEqual([denis]);
    expect(await (await house.as(amina).get(at)).text()).toContain("Votre proposition est envoyée");
    expect(await (await house.get("/lieux?q=grenier")).text()).not.toContain("le-grenier-des-trois-ponts");
    expect((await house.get("/lieux/le-grenier-des-trois-ponts")).status).toBe(404);
    expect(await (await house.as(denis).get("/lieux/proposes")).text()).toContain("du mardi au samedi");
    expect(await (await house.as(elsewhere).get("/lieux/proposes")).text()).toContain("Aucun lieu n’attend");
  });

  it("the same form sent twenty times at once is one proposal", async () => {
    const envoi = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => propose({ envoi, name: "La Verrière du Sartel" })));
    expect(new Set(answers.map(({ headers }) => headers.get("location"))).size).toBe(1);
    expect(await proposed("La Verrière du Sartel")).toHaveLength(1);
    expect(await db.selectFrom("places.proposal").select("id").where("submission", "=", envoi).execute()).toHaveLength(1);
  });

  it.each([
    ["no name", { name: "" }, "Remplissez ce champ"],
    ["no commune", { insee_code: "" }, "Choisissez la commune"],
    ["a commune of elsewhere", { insee_code: "51454", postal_code: "51100" }, "pas dans la métropole"],
    ["a postal code of another commune", { postal_code: "59000" }, "pas celui de la commune"],
    ["a wrong address of mail", { emails: "chez moi" }, "adresses complètes"],
    ["a point in the sea", { longitude: "3,1", latitude: "10" }, "loin de la commune"],
    ["hours too long", { hours_words: "x".repeat(501) }, "Raccourcissez"],
  ])("with %s: asked again, and nothing is lost", async (_, more, said) => {
    const answer = await propose({ summary: "Ce que j’ai écrit", ...more });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(said);
    expect(html).toContain("Ce que j’ai écrit");
  });

  it("takes the only postal code of a commune for said", async () => {
    expect((await propose({ name: "La Grange de Bouvines", insee_code: "59106", postal_code: "" })).status).toBe(303);
  });

  it("shows places that look alike first, and takes 'none of these' for an answer", async () => {
    await db
      .transaction()
      .execute((trx) =>
        savePlace(
          trx,
          { name: "La Manufacture du Fil", insee_code: "59512", postal_code: "59100", address: "5 rue du Fil" },
          { source: "Essai", sourceId: "fil", factsDate: "2026-10-01" },
        ),
      );
    const first = await propose({ name: "Manufacture du fil" });
    expect(first.status).toBe(409);
    const html = await first.text();
    for (const said of ["Ce lieu existe peut-être déjà", "/lieux/la-manufacture-du-fil", 'value="propose_new"']) expect(html).toContain(said);
    expect(await (await house.as(amina).get("/lieux/proposer/semblables?name=manufacture+du+fi&insee_code=59512")).text()).toContain("La Manufacture du Fil");
    expect((await propose({ name: "Manufacture du fil", act: "propose_new" })).status).toBe(303);
  });

  it("what is hostile stays text, and sets nothing that is not asked", async () => {
    expect((await propose({ name: "<img src=x onerror=alert(1)>", status: "published", source: "Démonstration", demo: "true" })).status).toBe(303);
    const [place] = await proposed("<img src=x onerror=alert(1)>");
    expect(place).toMatchObject({ status: "proposed", source: "habitant", demo: false });
    expect(await (await house.as(denis).get("/lieux/proposes")).text()).not.toContain("<img src=x");
  });

  it("twenty a day are enough", async () => {
    const eager = await addPerson(db);
    for (let i = 0; i < 20; i++) expect((await propose({ name: `Abri ${i} ${randomUUID()}`, act: "propose_new" }, eager)).status).toBe(303);
    const refused = await propose({ name: "Abri de trop", act: "propose_new" }, eager);
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain("Abri de trop");
  });
});

describe("who sees a proposal", () => {
  it("whoever made it; others find nothing, and need an account to propose", async () => {
    const at = (await propose({ name: "Le Pigeonnier" })).headers.get("location")!.split("?")[0]!;
    for (const person of [denis, await addPerson(db)]) {
      expect((await house.as(person).get(at)).status).toBe(404);
      expect((await house.as(person).post(at, typed())).status).toBe(404);
    }
    expect((await house.get(at)).status).toBe(303);
    expect((await house.as(amina).get("/lieux/proposer/pas-un-identifiant")).status).toBe(404);
    expect((await house.get("/lieux/proposer")).status).toBe(303);
    expect((await house.post("/lieux/proposer", typed())).status).toBe(403);
    expect((await house.as(amina).get("/lieux/proposes")).status).toBe(403);
  });

  it("can complete it until it is decided, then reads what became of it and why", async () => {
    const at = (await propose({ name: "Le Lavoir Couvert" })).headers.get("location")!.split("?")[0]!;
    const form = async () => ({
      ...typed({ name: "Le Lavoir Couvert" }),
      vu: /name="vu" value="(\d+)"/.exec(await (await house.as(amina).get(at)).text())![1]!,
    });
    const first = await form();
    expect((await house.as(amina).post(at, { ...first, phone: "03 20 00 00 09" })).headers.get("location")).toBe(`${at}?fait=completee`);
    const [place] = await proposed("Le Lavoir Couvert");
    expect(place!.phone).toBe("+33320000009");
    expect(await db.selectFrom("places.held_field").selectAll().where("place_id", "=", place!.id).execute()).toEqual([]);
    const late = await form();
    await decide(place!.id, "refused", "Ce n’est pas un lieu ouvert au public");
    const answer = await house.as(amina).post(at, { ...late, phone: "03 20 00 00 10" });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("Ce n’est pas un lieu ouvert au public");
    expect((await proposed("Le Lavoir Couvert"))[0]!.phone).toBe("+33320000009");
  });
});
