import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { callsHouse } from "../calls.testing.ts";
import { findCall } from "../calls.query.ts";
import { assignReviews } from "../judge/assign.command.ts";
import { findTies } from "../judge/conflicts.command.ts";
import { type RankingFile, recompute } from "../judge/rank.ts";

const house = await callsHouse();
const { db, as, get, agent, lead, addCall, addApplication } = house;
const jury = (slug: string) => `/appels/preparation/${slug}/jury`;
const committee = (slug: string) => `/appels/preparation/${slug}/comite`;
const give = (points: string) => ({ act: "send", note_utilite: points, pourquoi_utilite: "Parce que", note_modele: points, pourquoi_modele: "Parce que" });

let reader = 0;

/** Two files that two people have read each; the second is the better one only by what the first person said of it. The ranking is published. */
async function ranked() {
  const call = await addCall({ reviews: 2, threshold: 0, ceilingCents: null }, { total: 1_000_000 });
  const files = [await addApplication(call.id, lead, { title: "Ancolie" }), await addApplication(call.id, lead, { title: "Bleuet" })] as const;
  for (const [n, id] of files.entries())
    await sql`update calls.application set state = 'admissible', number = ${n + 1}, sent_at = now() where id = ${id}`.execute(db);
  const people: string[] = [];
  for (const _ of files) people.push(await addPerson(db, { email: `lectrice@tardive-${(reader += 1)}.example` }));
  for (const id of people) await sql`insert into calls.reviewer (call_id, person_id) values (${call.id}, ${id})`.execute(db);
  const whole = (await findCall(db, call.slug, { drafts: false }))!;
  await assignReviews(db, whole, { by: agent, sources: [] });
  const [friend, other] = people as [string, string];
  for (const [file, person, points] of [
    [files[0], friend, "3"],
    [files[0], other, "3"],
    [files[1], friend, "5"],
    [files[1], other, "2"],
  ] as const)
    expect((await as(person).post(`/lectures/${file}`, give(points))).status).toBe(303);
  expect((await as(agent).post(committee(call.slug), { act: "publish" })).status).toBe(303);
  const order = async (n: number) => {
    const file: RankingFile = JSON.parse(await (await get(`/appels/${call.slug}/classement/${n}`)).text());
    expect(recompute(file)).toEqual([]);
    return file.places.map(({ number }) => number);
  };
  expect(await order(1)).toEqual([2, 1]);
  return { ...call, whole, files, friend, other, order };
}
const told = async (person: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from notifications.message where kind = 'calls.set_aside' and person_id = ${person}`.execute(db)).rows[0]!
    .n;
const tie = (file: string, person: string) => sql`insert into calls.author (application_id, person_id, role) values (${file}, ${person}, 'reader')`.execute(db);

it("a tie that a reader declares after having sent takes their review out of the ranking, tells who organises, and is undone for a reason", async () => {
  const { slug, files, friend, other, order } = await ranked();
  const before = await told(agent);
  expect((await as(friend).post(`/lectures/${files[1]}`, { act: "declare", lien: "" })).status).toBe(422);
  expect((await as(friend).post(`/lectures/${files[1]}`, { act: "declare", lien: "J’y suis bénévole depuis hier" })).status).toBe(303);
  expect(await order(2)).toEqual([1, 2]);
  expect((await as(friend).get(`/lectures/${files[1]}`)).status).toBe(404);
  expect((await as(friend).get(`/lectures/${files[0]}`)).status).toBe(200);
  expect(await (await as(other).get(`/lectures/${files[1]}`)).text()).toContain("Aucune autre lecture n’est encore envoyée.");
  expect(await told(agent)).toBe(before + 1);
  const page = await (await as(agent).get(committee(slug))).text();
  expect(page).toContain("Des lectures ne comptent plus");
  const lift = { act: "lift", lien: `${files[1]}.${friend}`, raison_lien: "Elle parlait d’une autre association" };
  expect((await as(agent).post(jury(slug), { ...lift, lien: "n’importe quoi" })).status).toBe(422);
  expect((await as(friend).post(jury(slug), lift)).status).toBe(403);
  expect((await as(agent).post(jury(slug), lift)).status).toBe(303);
  expect((await as(agent).post(jury(slug), lift)).status).toBe(409);
  expect(await order(3)).toEqual([2, 1]);
  const published = await (await get(`/appels/${slug}/classement`)).text();
  for (const secret of ["bénévole", "autre association"]) expect(published).not.toContain(secret);
  expect(await told(friend)).toBe(1);
  // It is not found a second time, but may be declared again.
  expect((await as(friend).post(`/lectures/${files[1]}`, { act: "declare", lien: "Cette fois oui" })).status).toBe(303);
  expect(await order(4)).toEqual([1, 2]);
});

it("a tie that is found when the committee decides stops the decision: it had another ranking before it", async () => {
  const { slug, files, friend, order } = await ranked();
  await tie(files[1], friend);
  const fields = { act: "decide", enveloppe: "2026_", jour: "2026-11-20", [`decision_${files[1]}`]: "granted", [`somme_${files[1]}`]: "10000" };
  const refused = await as(agent).post(committee(slug), fields);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("Un lien vient d’être trouvé");
  const { rows } = await sql`select from calls.decision where application_id = ${files[1]}`.execute(db);
  expect(rows).toHaveLength(0);
  expect(await order(2)).toEqual([1, 2]);
  expect((await as(agent).post(committee(slug), fields)).status).toBe(303);
});

it("whoever writes a file takes no review out by naming its reader an author: it is found and lifted by who organises, and not found again", async () => {
  const { slug, files, whole, friend, order } = await ranked();
  await tie(files[0], friend);
  const { rows } = await sql`select from calls.ranking where call_id = ${whole.id}`.execute(db);
  expect(rows).toHaveLength(1);
  const find = () => db.transaction().execute((trx) => findTies(trx, whole.id, { by: agent, sources: [] }));
  expect((await find()).aside).toHaveLength(1);
  expect((await as(agent).post(jury(slug), { act: "lift", lien: `${files[0]}.${friend}`, raison_lien: "Nommée après sa lecture" })).status).toBe(303);
  expect(await find()).toEqual({ aside: [], again: [] });
  expect(await order(3)).toEqual([2, 1]);
  // An author reads nothing more of it, whatever was lifted.
  expect((await as(friend).get(`/lectures/${files[0]}`)).status).toBe(404);
});

it("somebody else reads in their place, and they neither score nor lift anything of it, by page or by statement", async () => {
  const { slug, whole, files, friend } = await ranked();
  const third = await addPerson(db, { email: `lectrice@tardive-${(reader += 1)}.example` });
  await sql`insert into calls.reviewer (call_id, person_id) values (${whole.id}, ${third})`.execute(db);
  await as(friend).post(`/lectures/${files[1]}`, { act: "declare", lien: "Ma sœur y travaille" });
  expect(await assignReviews(db, whole, { by: agent, sources: [] })).toEqual({ ok: true, count: 1 });
  expect((await as(third).get(`/lectures/${files[1]}`)).status).toBe(200);
  expect((await as(friend).post(`/lectures/${files[1]}`, give("5"))).status).toBe(404);
  await expect(sql`update calls.review set comment = 'Bien' where application_id = ${files[1]} and person_id = ${friend}`.execute(db)).rejects.toThrow(
    "with ties",
  );
  const friendOfBoth = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  await tie(files[0], friendOfBoth);
  expect((await as(friendOfBoth).post(jury(slug), { act: "lift", lien: `${files[1]}.${friend}`, raison_lien: "Pour aider" })).status).toBe(403);
});

it("declared, published and sent at once, no published ranking counts what was set aside before it", async () => {
  const { id, slug, files, friend, other } = await ranked();
  await Promise.all([
    as(friend).post(`/lectures/${files[1]}`, { act: "declare", lien: "Un lien" }),
    as(agent).post(committee(slug), { act: "publish" }),
    as(other).post(`/lectures/${files[0]}`, { act: "declare", lien: "Un autre" }),
    as(agent).post(committee(slug), { act: "publish" }),
  ]);
  const { rows } = await sql<{ number: number; text: string }>`select number, text from calls.ranking where call_id = ${id} order by number`.execute(db);
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
  expect(rows.length).toBeGreaterThanOrEqual(3);
  expect(rows.filter(({ text }, at) => text === rows[at - 1]?.text)).toEqual([]);
  const last: RankingFile = JSON.parse(rows.at(-1)!.text);
  expect(last.files.map(({ reviews }) => reviews.length)).toEqual([1, 1]);
});

it("an elected member whom a file names does not judge it, however the name is written; the committee knows who leaves the room", async () => {
  const call = await addCall({ reviews: 1, threshold: 0 });
  const id = await addApplication(call.id);
  const version = async () => String((await sql<{ version: number }>`select version from calls.application where id = ${id}`.execute(db)).rows[0]!.version);
  const typed = {
    ...{
      titre: "Un projet",
      resume: "Un atelier partagé.",
      commune: "59512",
      structure: "Association Essai",
      genre: "association",
      siret: "732 829 320 00074",
    },
  };
  const save = async (elus: string) => (await as(lead).post(`/projets/${id}/projet`, { ...typed, elus, version: await version() })).status;
  expect(await save("x")).toBe(422);
  expect(await save("  Élodie Désirée ESSAI \n\nBaptiste Modèle")).toBe(303);
  await sql`update calls.application set state = 'admissible', number = 1, sent_at = now() where id = ${id}`.execute(db);
  const member = await addPerson(db, { name: "Elodie Desiree Essai", email: "elue@conseil-essai.example" });
  await sql`insert into calls.reviewer (call_id, person_id) values (${call.id}, ${member})`.execute(db);
  const whole = (await findCall(db, call.slug, { drafts: false }))!;
  expect(await assignReviews(db, whole, { by: agent, sources: [] })).toEqual({ ok: false, missing: 1, numbers: [1] });
  const entrust = { act: "entrust", dossier: id, lecteur: member, raison: "Elle connaît le sujet" };
  expect((await as(agent).post(jury(call.slug), entrust)).status).toBe(422);
  const other = await addPerson(db, { email: `lectrice@tardive-${(reader += 1)}.example` });
  await sql`insert into calls.reviewer (call_id, person_id) values (${call.id}, ${other})`.execute(db);
  await assignReviews(db, whole, { by: agent, sources: [] });
  expect((await as(other).post(`/lectures/${id}`, give("4"))).status).toBe(303);
  expect(await (await as(agent).get(committee(call.slug))).text()).toContain("À faire sortir de la salle\u00a0: Élodie Désirée ESSAI et Baptiste Modèle.");
});
