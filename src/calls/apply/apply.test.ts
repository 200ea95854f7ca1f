import { createHash } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";

import { callsHouse, siret } from "../calls.testing.ts";

const house = await callsHouse();
const { db, as, lead, other, agent, local, addCall, addApplication, state, press } = house;

const version = async (id: string) =>
  String((await sql<{ version: number }>`select version from calls.application where id = ${id}`.execute(db)).rows[0]!.version);

it("a project goes from nothing to a receipt: each part is kept, even half done, and what lacks is said", async () => {
  const { slug } = await addCall();
  const begun = await as(lead).post(`/appels/${slug}/deposer`, {});
  expect(begun.status).toBe(303);
  const id = begun.headers.get("location")!.split("?")[0]!.split("/").at(-1)!;
  const save = async (part: string, fields: Record<string, string>) =>
    (await as(lead).post(`/projets/${id}/${part}`, { ...fields, version: await version(id) })).status;
  expect(await save("projet", { titre: "La Ruche" })).toBe(303);
  expect(await (await as(lead).get(`/projets/${id}`)).text()).toContain("5 choses manquent");
  expect(await save("projet", { titre: "La Ruche", siret: "73282932000075" })).toBe(422);
  expect(await save("projet", { titre: "La Ruche", resume: "Un atelier.", structure: "Ruche", genre: "association", siret, commune: "59512" })).toBe(303);
  expect(await save("rubrique/projet", { "q_public-vise": "Le quartier", q_stade: "ouvert" })).toBe(303);
  expect(
    await save("budget", {
      depense0: "Travaux",
      depense0_somme: "20 000",
      ressource0: "Fonds",
      ressource0_origine: "own",
      ressource0_somme: "12 000",
      demande: "5 000",
    }),
  ).toBe(303);
  expect(await (await as(lead).get(`/projets/${id}/budget`)).text()).toMatch(/Il manque 3[^0-9]000[^0-9]€ de ressources/);
  expect((await press(id, "send")).status).toBe(409);
  expect(
    await save("budget", {
      depense0: "Travaux",
      depense0_somme: "20 000",
      ressource0: "Fonds",
      ressource0_origine: "own",
      ressource0_somme: "15 000",
      demande: "5 000",
    }),
  ).toBe(303);
  expect(await save("rubrique/projet", { "q_public-vise": "Le quartier", q_stade: "ouvert", q_depuis: "2024-05-01" })).toBe(303);
  const sheet = new FormData();
  for (const [name, value] of Object.entries({ act: "put", piece: "statuts", date: "2026-01-02" })) sheet.set(name, value);
  sheet.set("fichier", new File(["%PDF-1.4 statuts\n"], "statuts.pdf", { type: "application/pdf" }));
  expect((await as(lead).post(`/projets/${id}/pieces`, sheet)).status).toBe(303);
  expect((await press(id, "send")).status).toBe(303);
  expect(await state(id)).toEqual({ state: "sent", number: 1 });
  const text = await (await as(lead).get(`/projets/${id}/envois/1`)).text();
  const digest = createHash("sha256").update(text).digest("hex");
  const page = await (await as(lead).get(`/projets/${id}`)).text();
  for (const part of digest.match(/.{16}/g)!) expect(page).toContain(part);
  const { rows } = await sql<{ sha256: string }>`select after->>'sha256' as sha256 from platform.audit where act = 'calls.send' and about_id = ${id}`.execute(
    db,
  );
  expect(rows).toEqual([{ sha256: digest }]);
});

it("the next application takes over what the first says, its documents too, and says so", async () => {
  const [first, second] = [await addCall(), await addCall()];
  const writer = other;
  await addApplication(first.id, writer, { title: "Le Grand Atelier" });
  expect(await (await as(writer).get(`/appels/${second.slug}/deposer`)).text()).toContain("Le Grand Atelier");
  const id = (await as(writer).post(`/appels/${second.slug}/deposer`, {})).headers.get("location")!.split("?")[0]!.split("/").at(-1)!;
  const { rows } = await sql<{ title: string; reused: string[]; documents: number }>`
    select title, reused, (select count(*)::int from calls.document d where d.application_id = a.id and d.taken_from is not null) as documents
    from calls.application a where id = ${id}`.execute(db);
  expect(rows[0]).toEqual({ title: "Le Grand Atelier", reused: ["structure", "title", "summary", "public-vise", "stade", "document:statuts"], documents: 1 });
  // The draft goes; the document of the first stays where it is.
  expect((await press(id, "remove", writer)).status).toBe(303);
  const kept = await sql<{
    file: string;
  }>`select d.file_id as file from calls.document d join calls.author w using (application_id) where w.person_id = ${writer}`.execute(db);
  expect(await house.services.files.get(kept.rows[0]!.file)).not.toBeNull();
});

it("a draft is its authors' alone: not the service's, not a stranger's; a reader writes nothing", async () => {
  const { id: call } = await addCall();
  const id = await addApplication(call);
  for (const person of [other, agent, local])
    for (const part of ["", "/lire", "/projet", "/budget", "/pieces", "/auteurs", "/rubrique/projet", "/envois/1"])
      expect((await as(person).get(`/projets/${id}${part}`)).status, part).toBe(404);
  for (const act of ["send", "remove", "withdraw"]) expect((await press(id, act, other)).status).toBe(404);
  await sql`insert into calls.author (application_id, person_id, role) values (${id}, ${other}, 'reader')`.execute(db);
  expect((await as(other).get(`/projets/${id}/lire`)).status).toBe(200);
  expect((await as(other).post(`/projets/${id}/projet`, { titre: "Volé", version: await version(id) })).status).toBe(403);
  for (const act of ["send", "remove"]) expect((await press(id, act, other)).status).toBe(403);
  expect((await state(id)).state).toBe("draft");
});

it("after the closing instant nothing is sent, however the form was opened; rules that are broken are said before", async () => {
  const { id: call } = await addCall();
  const [late, greedy] = [await addApplication(call), await addApplication(call, lead, { asked: 3_100_000 })];
  expect((await press(greedy, "send")).status).toBe(409);
  expect(await (await as(lead).get(`/projets/${greedy}`)).text()).toContain("la somme demandée dépasse le plafond");
  await sql`update calls.call set closes_at = clock_timestamp() where id = ${call}`.execute(db);
  expect((await press(late, "send")).status).toBe(409);
  expect(await state(late)).toEqual({ state: "draft", number: null });
});

it("twenty who send at once get the numbers 1 to 20, and one who presses twice sends once", async () => {
  const { id: call } = await addCall();
  const ids = await Promise.all(Array.from({ length: 20 }, () => addApplication(call)));
  await Promise.all([...ids, ids[0]!].map((id) => press(id, "send")));
  const numbers = await Promise.all(ids.map(async (id) => (await state(id)).number!));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from calls.sending where application_id = any(${ids}::uuid[])`.execute(db);
  expect(rows[0]!.count).toBe(20);
});

it("a complement opens its part alone until its instant; what was sent first stays to the letter", async () => {
  const { id: call } = await addCall();
  const id = await addApplication(call);
  await press(id, "send");
  const budget = { depense0: "Travaux", depense0_somme: "90000", ressource0: "Fonds", ressource0_origine: "own", ressource0_somme: "80000", demande: "10000" };
  expect((await as(lead).post(`/projets/${id}/budget`, { ...budget, version: await version(id) })).status).toBe(409);
  await sql`insert into calls.complement (application_id, words, parts, due_at) values (${id}, 'Le budget', '{budget}', now() + interval '1 hour')`.execute(db);
  expect((await as(lead).post(`/projets/${id}/projet`, { titre: "Autre", version: await version(id) })).status).toBe(409);
  expect((await as(lead).post(`/projets/${id}/budget`, { ...budget, version: await version(id) })).status).toBe(303);
  const first = await (await as(lead).get(`/projets/${id}/envois/1`)).text();
  expect((await press(id, "send")).status).toBe(303);
  expect(await (await as(lead).get(`/projets/${id}/envois/1`)).text()).toBe(first);
  expect(await (await as(lead).get(`/projets/${id}/envois/2`)).text()).toContain("9000000");
  expect((await as(lead).post(`/projets/${id}/budget`, { ...budget, version: await version(id) })).status).toBe(409);
});
