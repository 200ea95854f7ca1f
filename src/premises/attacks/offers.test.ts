import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { addPlace } from "../../places/merge/merge.testing.ts";
import { premisesHouse, typed } from "../premises.testing.ts";

const house = await premisesHouse();
const { as, get, add, send, row, press, here, there, agents, resident, db } = house;

it("a draft is read nowhere by others: page, lists, files, search, place, commune, thread, news, reports", async () => {
  const secret = "Ursulines-secrètes";
  const { id, slug } = await add({ titre: `Cave des ${secret}`, texte: `La cave des ${secret} est à louer.` }, { publish: false });
  const addresses = [
    ...[`/locaux/${slug}`, `/locaux/annonces/${id}`, `/locaux/annonces/${id}/modifier`, `/fil/premises/${id}`, `/signaler/premises/${id}`],
    ...["/locaux", "/locaux?q=cave", "/locaux.csv", "/recherche?q=cave", `/lieux/${here.slug}`, "/communes/roubaix", `/fil/place/${here.id}`, "/fil"],
    ...["/donnees/locaux", "/donnees/locaux/donnees.csv", "/nouvelles.atom", "/locaux/annonces", "/locaux/annonces?etat=brouillons", "/locaux/annonces.csv"],
  ];
  for (const [who, person] of Object.entries({ nobody: null, resident, other: there.host, tourcoing: agents.tourcoing }))
    for (const address of addresses) {
      const answer = await (person ? as(person).get(address) : get(address));
      expect((await answer.text()).includes(secret), `${who} at ${address}`).toBe(false);
    }
});

it("the host of another place, an officer of another commune change nothing of it", async () => {
  const { id } = await add({ titre: "Atelier convoité" });
  const before = await row(id);
  for (const by of [there.host, agents.tourcoing, resident]) {
    for (const act of ["let", "withdraw", "reopen", "prolong", "remove", "nopicture", "picture"])
      expect([403, 404]).toContain((await press(id, { act, raison: "Je la veux" }, by)).status);
    const form = { ...typed, ou: `lieu:${here.id}`, titre: "Volé", version: String(before.version) };
    expect([403, 404]).toContain((await as(by).post(`/locaux/annonces/${id}/modifier`, form)).status);
    for (const act of ["let", "publish", "prolong"]) await as(by).post("/locaux/annonces", { act, rows: id });
  }
  expect(await row(id)).toEqual(before);
});

it("nobody offers in the name of a place or commune that is not theirs, nor moves an offer there", async () => {
  expect((await send({ ou: `lieu:${here.id}` }, there.host)).status).toBe(422);
  expect((await send({ ou: "commune:59599", adresse: "1 rue" }, agents.roubaix)).status).toBe(422);
  expect((await send({ ou: "commune:75056", adresse: "1 rue" }, agents.metropolis)).status).toBe(422);
  const { id } = await add({ titre: "Atelier qui reste" });
  const moved = { ...typed, ou: `lieu:${there.id}`, version: String((await row(id)).version) };
  expect((await as(here.host).post(`/locaux/annonces/${id}/modifier`, moved)).status).toBe(422);
});

it("an officer offers at a place of their communes that nobody hosts, and at no other; whoever hosts it later keeps what was offered", async () => {
  const { id: place } = await addPlace(db, { name: "La Halle sans hôte", stage: "rooted", longitude: 3.17, latitude: 50.69 });
  const ou = `lieu:${place}`;
  expect(await (await as(agents.roubaix).get("/locaux/annonces/nouvelle")).text()).toContain("La Halle sans hôte (Roubaix)");
  for (const [at, by] of [
    [ou, agents.tourcoing],
    [ou, there.host],
    [`lieu:${here.id}`, agents.roubaix],
    [`lieu:${here.id}`, agents.metropolis],
  ] as const)
    expect((await send({ ou: at }, by)).status).toBe(422);
  const { id, slug } = await add({ ou, titre: "Alcôve de la halle" }, { by: agents.roubaix });
  expect(await (await get(`/locaux/${slug}`)).text()).toContain("La Halle sans hôte");
  const host = await addPerson(db, { roles: [{ role: "host", kind: "place", id: place }] });
  expect((await send({ ou, titre: "Trop tard" }, agents.roubaix)).status).toBe(422);
  expect((await press(id, { act: "let" }, host)).status).toBe(303);
});

it("two who save at the same time: one is told, and keeps what they typed", async () => {
  const { id } = await add({ titre: "Atelier disputé" });
  const form = (titre: string, version: number) => ({ ...typed, ou: `lieu:${here.id}`, titre, version: String(version) });
  const { version } = await row(id);
  const answers = await Promise.all(
    ["Atelier de l’un", "Atelier de l’autre"].map((titre) => as(here.host).post(`/locaux/annonces/${id}/modifier`, form(titre, version))),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const loser = answers.findIndex(({ status }) => status === 409);
  expect(await answers[loser]!.text()).toContain(["Atelier de l’un", "Atelier de l’autre"][loser]);
});

it("a double press publishes once, lets once", async () => {
  const { id } = await add({ titre: "Atelier pressé" }, { publish: false });
  for (const act of ["publish", "let"]) {
    const answers = await Promise.all([1, 2, 3].map(() => press(id, { act })));
    expect(answers.map(({ status }) => status).toSorted(), act).toEqual([303, 409, 409]);
  }
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform.audit where about_id = ${id} and act = 'premises.let'`.execute(db);
  expect(rows[0]!.n).toBe(1);
});

it("ten of one title sent at once have ten addresses, and the fifty-first of a place is refused", async () => {
  const race = await Promise.all(Array.from({ length: 10 }, () => send({ ou: `lieu:${there.id}`, titre: "Bureau" }, there.host)));
  expect(race.map(({ status }) => status)).toEqual(Array(10).fill(303));
  const flood = await Promise.all(Array.from({ length: 45 }, () => send({ ou: `lieu:${there.id}`, titre: "Bureau" }, there.host)));
  expect(flood.filter(({ status }) => status === 303)).toHaveLength(40);
  expect(flood.filter(({ status }) => status === 422)).toHaveLength(5);
});

it("an offer that is hidden by moderators, and one of a suspended place, are gone for everybody", async () => {
  const { id, slug } = await add({ titre: "Atelier masqué" });
  const address = `/locaux/${slug}`;
  await sql`update places.place set status = 'suspended' where id = ${here.id}`.execute(db);
  for (const where of [address, `/signaler/premises/${id}`]) expect((await get(where)).status, where).toBe(404);
  for (const where of ["/locaux", "/locaux.csv", "/donnees/locaux/donnees.csv", "/recherche?q=masque", "/nouvelles.atom"])
    expect(await (await get(where)).text(), where).not.toContain("Atelier masqué");
  expect(await (await as(here.host).get(address)).text()).toContain("Cette annonce n’est pas visible");
  await sql`update places.place set status = 'published' where id = ${here.id}`.execute(db);
  expect((await get(address)).status).toBe(200);
  await sql`
    with opened as (insert into moderation.case_file (kind, thing_id, title, excerpt, href, stands_in) values ('premises', ${id}, 't', 'e', '/', '{}') returning id)
    insert into moderation.hidden_thing (kind, thing_id, case_id, because) select 'premises', ${id}, id, 'held' from opened`.execute(house.owner);
  expect((await get(address)).status).toBe(404);
  expect(await (await get("/locaux")).text()).not.toContain("Atelier masqué");
});

it("words of the house’s own addresses and of nothing are no addresses of an offer", async () => {
  for (const titre of ["Annonces", "¿¿¿???", "日本語 の"]) {
    const { slug } = await add({ titre });
    expect(slug).toMatch(/^[a-z0-9-]+$/);
    expect((await get(`/locaux/${slug}`)).status, titre).toBe(200);
  }
});

it("what is typed runs nowhere: page, CSV, schema.org", async () => {
  const { slug } = await add({
    titre: '=cmd|"/c calc"!A1 </script><b>x',
    texte: "<img src=x onerror=alert(1)> deuxième",
    adresse: "+1 rue",
    email: "a@exemple.fr",
  });
  const page = await (await get(`/locaux/${slug}`)).text();
  expect(page).not.toContain("<b>x");
  expect(page).not.toContain("<img src=x");
  expect(await (await get("/locaux.csv")).text()).not.toMatch(/^"?=cmd/m);
});
