import { expect, it } from "vitest";

import { rooms } from "../../app.ts";
import { examplesOf } from "../../guarded.testing.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { formsOf } from "../../posted-forms.testing.ts";

const house = await plantedHouse();
const examples = await examplesOf(house.db);
const pages = rooms.flatMap((room) => room.pages ?? []);

/** Somebody who pressed the link of a mail and went no further: no name, no agreement. */
const { id } = await house.db
  .insertInto("people.person")
  .values({ name: "", email: "sans-nom@exemple.fr", email_verified: true, locale: "fr" })
  .returning("id")
  .executeTakeFirstOrThrow();
const nobody = house.as(id);

/** One's own account, one's language, the way in and out, the report of what is unlawful: no act beside people's eyes. */
const own =
  /^\/(affichage|conditions|connexion|deconnexion|bienvenue|second-facteur|mot-de-passe-oublie|adresse|effacement|desabonnement|lettre\/:token|signaler|mon-espace\/(profil|donnees|effacer|securite|notifications))(\/|$)/;

it("lets nobody without a name and the terms do anything: every form leads to where both are asked, and back", async () => {
  const done: string[] = [];
  const buttons = pages.filter((page) => page.methods.join() === "POST").map(({ path }) => path.pattern);
  const acts = pages.filter((page) => page.methods.includes("POST") && !own.test(page.path.pattern));
  expect(acts.length).toBeGreaterThan(100);
  for (const { path, opensTo } of acts) {
    const address = path.pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(examples.of(path.pattern)?.[name] ?? "rien"));
    const { status, headers } = await nobody.post(address, {}, { referer: "http://localhost/lieux?page=2" });
    const led = status === 303 && headers.get("location")?.startsWith("/bienvenue?suite=%2F");
    if (buttons.includes(path.pattern) && status === 303) expect(headers.get("location")).toBe("/bienvenue?suite=%2Flieux%3Fpage%3D2");
    // What is for staff alone says no, as to everybody.
    if (!led && !(status === 403 && !opensTo(null))) done.push(`${path.pattern}: ${status} ${headers.get("location") ?? ""}`);
  }
  expect(done).toEqual([]);
});

it("lets them back to what they wanted, with a name and an agreement", async () => {
  const idea = examples.of("/participer/:process/idees/:proposal")!;
  const page = `/participer/${idea["process"]}/idees/${idea["proposal"]}`;
  const sent = await nobody.post(`${page}/suivre`, {}, { referer: `http://localhost${page}` });
  expect(sent.headers.get("location")).toBe(`/bienvenue?suite=${encodeURIComponent(`${page}/suivre`)}`);
  expect((await nobody.post("/bienvenue", { nom: "Sans Nom", langue: "fr", suite: page })).status).toBe(422);
  expect((await nobody.post("/bienvenue", { nom: "Sans Nom", langue: "fr", conditions: "1", suite: page })).headers.get("location")).toBe(page);
  expect((await nobody.get(`${page}/suivre`)).status).toBe(200);
});

it("loses nothing that they typed before: it is kept beside the two questions, and one press sends it", async () => {
  const { id: late } = await house.db
    .insertInto("people.person")
    .values({ name: "", email: "en-retard@exemple.fr", email_verified: true, locale: "fr" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const idea = examples.of("/participer/:process/idees/:proposal")!;
  const [address, words] = [`/participer/${idea["process"]}/idees/${idea["proposal"]}/commenter`, 'Mes mots <b>d’avant</b> & "guillemets"\nsur deux lignes'];
  const asked = await house.as(late).post(address, { texte: words, avis: "for" });
  const page = await asked.text();
  expect(asked.status).toBe(200);
  expect(page).toContain("Votre texte est gardé");
  const [first] = formsOf(page, address).filter(({ action }) => action === "/bienvenue");
  const fields = new URLSearchParams(first!.fields.map(([name, value]) => [name, value]));
  fields.delete("conditions");
  fields.set("nom", "En Retard");
  // Asked again, it is still there.
  const again = await house.as(late).post("/bienvenue", fields);
  expect([
    again.status,
    formsOf(await again.text(), "")
      .find(({ action }) => action === "/bienvenue")!
      .fields.find(([name]) => name === "saisi")?.[1],
  ]).toEqual([422, fields.get("saisi")]);
  fields.set("conditions", "1");
  const kept = await (await house.as(late).post("/bienvenue", fields)).text();
  const [sent] = formsOf(kept, "").filter(({ action }) => action === address);
  expect(sent!.fields).toContainEqual(["texte", words]);
  const answer = await house.as(late).post(sent!.action, new URLSearchParams(sent!.fields.map(([name, value]) => [name, value])));
  expect(answer.status).toBe(303);
  expect(await house.db.selectFrom("processes.comment").select(["body", "position"]).where("author_id", "=", late).execute()).toEqual([
    { body: words, position: "for" },
  ]);
});

it("sends what was kept nowhere but here", async () => {
  const { id: other } = await house.db
    .insertInto("people.person")
    .values({ name: "", email: "leurre@exemple.fr", email_verified: true, locale: "fr" })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const pour of ["https://ailleurs.example/", "//ailleurs.example/", "/\\ailleurs.example", "javascript:alert(1)"]) {
    const fields = { nom: "Leurrée", langue: "fr", conditions: "1", suite: "/", pour, saisi: JSON.stringify({ texte: "x" }) };
    const page = await (await house.as(other).post("/bienvenue", fields)).text();
    expect(page).not.toContain("ailleurs.example");
    expect(page).not.toContain("javascript:");
  }
});
