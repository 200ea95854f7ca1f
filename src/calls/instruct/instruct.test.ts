import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it } from "vitest";

import { csvOfJson, readAid } from "../aid/aid-table.ts";
import { cumulate } from "../aid/de-minimis.ts";
import { callsHouse, siret } from "../calls.testing.ts";

const house = await callsHouse();
const { db, as, agent, local, lead, other, addCall, addApplication, press, state } = house;

async function sent(callId: string, more: Parameters<typeof addApplication>[2] = {}) {
  const id = await addApplication(callId, lead, more);
  await press(id, "send");
  return id;
}
const at = (slug: string, id: string) => `/appels/preparation/${slug}/dossiers/${id}`;
const upload = (source: string, name: string, content: string, by = agent) => {
  const form = new FormData();
  form.set("source", source);
  form.set("fichier", new File([content], name));
  return as(by).post("/appels/aides/importer", form);
};

it("the same structure, the same expense and a text like it are shown side by side, from other calls too", async () => {
  const [first, second] = [await addCall(), await addCall()];
  await sent(first.id, { title: "Atelier vélo du canal" });
  const id = await sent(second.id, { title: "L’atelier des vélos du canal" });
  const page = (await (await as(agent).get(at(second.slug, id))).text()).replaceAll(/[\u00a0\u202f]/g, " ");
  expect(page).toContain("Atelier vélo du canal");
  expect(page).toMatch(/même structure, même dépense et texte proche/);
});

it("aid is cumulated over three rolling years; what would pass the ceiling is said before the committee", async () => {
  const { id: call, slug } = await addCall();
  const id = await sent(call);
  const csv = `nomBeneficiaire,idBeneficiaire,montant,dateDecision,notificationUE,idSubvention\nEssai,${siret},295000,${new Date().getFullYear()}-01-15,oui,1\nEssai,${siret},90000,2015-01-15,oui,2\n`;
  expect((await upload("Région", "aides.csv", csv)).status).toBe(303);
  expect((await upload("Région", "aides.csv", csv)).status).toBe(303);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from calls.aid where source = 'Région'`.execute(db);
  expect(rows[0]!.count).toBe(2);
  expect((await (await as(agent).get(at(slug, id))).text()).replaceAll(/[\u00a0\u202f]/g, " ")).toContain("Le plafond serait dépassé de 5 000 €");
});

it("counts both ends of the period, each rule from its day", () => {
  const aid = [
    { cents: 100, day: "2023-11-30", deMinimis: true },
    { cents: 10, day: "2023-11-29", deMinimis: true },
    { cents: 1, day: "2026-01-01", deMinimis: false },
  ];
  expect(cumulate(aid, 5, "2026-11-29")).toMatchObject({ receivedCents: 100, withCents: 105, since: "2023-11-30", excessCents: 0 });
  expect(cumulate([{ cents: 20_000_000, day: "2023-01-01", deMinimis: true }], 1, "2023-06-01")).toMatchObject({ excessCents: 1 });
  expect(cumulate([], 1, "2013-01-01")).toBeNull();
});

it("a file with a wrong line imports nothing, and says which", async () => {
  const answer = await upload("Fautive", "aides.csv", "nomBeneficiaire,montant,annee\nBien,100,2023\nMal,cent,2023\n");
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("3 (la somme)");
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from calls.aid where source = 'Fautive'`.execute(db);
  expect(rows[0]!.count).toBe(0);
});

const folder = join(process.cwd(), "..", "shared", "data", "territory");
const real = [
  ["mel-adulte-relais-2023.json", 270, 6_090_047],
  ["mel-fonjep-2023.json", 64, 439_392],
] as const;

it.skipIf(!existsSync(folder)).each(real)("imports the real grants of %s", async (file, lines, euros) => {
  const content = readFileSync(join(folder, file), "utf8");
  const read = readAid(csvOfJson(content));
  expect(read.ok && read.rows.length).toBe(lines);
  expect((await upload(file, file, content)).status).toBe(303);
  const { rows } = await sql<{
    lines: number;
    euros: number;
  }>`select count(*)::int as lines, round(sum(cents) / 100.0)::float8 as euros from calls.aid where source = ${file}`.execute(db);
  expect(rows[0]).toEqual({ lines, euros });
});

it("an opinion is asked of an account, answered once, and by nobody else; its absence can be filtered", async () => {
  const { id: call, slug } = await addCall();
  const id = await sent(call);
  const { rows: people } = await sql<{ email: string }>`select email from people.person where id = any(${[other, lead]}::uuid[]) order by id = ${lead}`.execute(
    db,
  );
  const ask = (courriel: string) =>
    as(agent).post(at(slug, id), { act: "opinion", genre: "expert", nom: "Une experte", courriel, demande: "Est-ce utile ?", avant: "2099-01-01" });
  expect((await ask(people[1]!.email)).status).toBe(422);
  expect((await ask(people[0]!.email)).status).toBe(303);
  expect(await (await as(agent).get(`/appels/preparation/${slug}/dossiers?avis=1`)).text()).toContain(id);
  const { rows } = await sql<{ id: string }>`select id from calls.opinion where application_id = ${id}`.execute(db);
  const answer = { avis: "for", motifs: "Oui, vraiment." };
  const page = `/avis-sur-projets/${rows[0]!.id}`;
  for (const person of [lead, agent]) expect((await as(person).post(page, answer)).status).toBe(404);
  expect((await as(other).post(page, answer)).status).toBe(303);
  expect((await as(other).post(page, { ...answer, avis: "against" })).status).toBe(409);
  expect(await (await as(agent).get(at(slug, id))).text()).toContain("Oui, vraiment.");
  expect(await (await as(lead).get(`/projets/${id}`)).text()).not.toContain("vraiment");
});

it("a note stays with the service: no page, file or copy of the authors holds it", async () => {
  const { id: call, slug } = await addCall();
  const id = await sent(call);
  expect((await as(agent).post(at(slug, id), { act: "note", note: "Doute sur Zyxomma" })).status).toBe(303);
  for (const address of [`/projets/${id}`, `/projets/${id}/lire`, `/projets/${id}/envois/1`])
    expect(await (await as(lead).get(address)).text()).not.toContain("Zyxomma");
  for (const person of [lead, local, other]) expect((await as(person).get(at(slug, id))).status).toBe(403);
});

it("two agents settle at once: one is told; nothing is settled while complements are expected", async () => {
  const { id: call, slug } = await addCall();
  const [id, open] = [await sent(call), await sent(call)];
  const settled = await Promise.all(["admit", "reject"].map((act) => as(agent).post(at(slug, id), { act, raison: "Hors du territoire" })));
  expect(settled.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect((await as(agent).post(at(slug, open), { act: "complement", manque: "Le budget", parties: "budget", delai: "10" })).status).toBe(303);
  expect((await as(agent).post(at(slug, open), { act: "complement", manque: "Encore", parties: "budget", delai: "10" })).status).toBe(409);
  expect((await as(agent).post(at(slug, open), { act: "admit" })).status).toBe(409);
  expect((await state(open)).state).toBe("sent");
  expect((await as(agent).get(at(slug, await addApplication(call)))).status).toBe(404);
});
