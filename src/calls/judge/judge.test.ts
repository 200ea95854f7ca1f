import { sql } from "kysely";
import { expect, it } from "vitest";

import { grantRole } from "../../people/granting/grant.command.ts";
import { addPerson } from "../../people/people.testing.ts";
import { callsHouse } from "../calls.testing.ts";
import { findCall } from "../calls.query.ts";
import { assignReviews } from "./assign.command.ts";
import { decide, type Deciding } from "./decide.command.ts";
import { type RankingFile, recompute } from "./rank.ts";

const house = await callsHouse();
const { db, owner, as, get, agent, lead, addCall, addApplication, state } = house;

const jury = (slug: string) => `/appels/preparation/${slug}/jury`;
const committee = (slug: string) => `/appels/preparation/${slug}/comite`;

let reader = 0;

/** Applications that are admissible, and people who read for the call. */
async function judged(count: number, readers: number, rules: Parameters<typeof addCall>[0] = {}, more: Parameters<typeof addCall>[1] = {}) {
  const call = await addCall({ reviews: 2, threshold: 0, ...rules }, more);
  const files = await Promise.all(Array.from({ length: count }, (_, n) => addApplication(call.id, lead, { title: `Projet ${n}` })));
  for (const [n, id] of files.entries())
    await sql`update calls.application set state = 'admissible', number = ${n + 1}, sent_at = now() where id = ${id}`.execute(db);
  const people = await Promise.all(Array.from({ length: readers }, () => addPerson(db, { email: `lecteur@lecture-${(reader += 1)}.example` })));
  for (const id of people) await sql`insert into calls.reviewer (call_id, person_id) values (${call.id}, ${id})`.execute(db);
  return { ...call, files, people, whole: (await findCall(db, call.slug, { drafts: false }))! };
}
const give = (points: string) => ({ act: "send", note_utilite: points, pourquoi_utilite: "Parce que", note_modele: points, pourquoi_modele: "Parce que" });
const readersOf = async (file: string) =>
  (await sql<{ id: string }>`select person_id as id from calls.review where application_id = ${file} order by 1`.execute(db)).rows.map(({ id }) => id);

it("the engine gives each file its readers without those who have a tie, and what is set by hand stays", async () => {
  const { id, slug, files, people, whole } = await judged(4, 3);
  await sql`insert into calls.author (application_id, person_id, role) values (${files[0]!}, ${people[0]!}, 'writer')`.execute(db);
  expect((await as(agent).post(jury(slug), { act: "entrust", dossier: files[1]!, lecteur: people[0]!, raison: "Elle connaît le quartier" })).status).toBe(303);
  expect(await assignReviews(db, whole, { by: agent, sources: [] })).toEqual({ ok: true, count: 7 });
  expect(await readersOf(files[0]!)).toEqual([people[1]!, people[2]!].toSorted());
  expect(await readersOf(files[1]!)).toContain(people[0]!);
  expect((await as(agent).post(jury(slug), { act: "entrust", dossier: files[0]!, lecteur: people[0]!, raison: "Quand même" })).status).toBe(422);
  await sql`update calls.reviewer set most = 1 where call_id = ${id}`.execute(db);
  await sql`delete from calls.review`.execute(db);
  expect(await (await as(agent).post(jury(slug), { act: "assign" })).text()).toContain("Il manque 5 lectures");
});

it("who has a tie sees nothing and scores nothing, by page, by post or by insertion, from the moment that it is declared", async () => {
  const { files, people, whole } = await judged(1, 3);
  await assignReviews(db, whole, { by: agent, sources: [] });
  const [file] = files;
  const [one] = await readersOf(file!);
  expect((await as(one!).get(`/lectures/${file}`)).status).toBe(200);
  const { rows } = await sql<{ id: string }>`select id from calls.document where application_id = ${file!}`.execute(db);
  const document = `/projets/${file}/pieces/${rows[0]!.id}`;
  expect((await as(one!).get(document)).status).toBe(200);
  expect((await as(one!).post(`/lectures/${file}`, { act: "declare", lien: "Ma sœur y travaille" })).status).toBe(303);
  expect((await as(one!).get(`/lectures/${file}`)).status).toBe(404);
  expect((await as(one!).get(document)).status).toBe(404);
  expect((await as(one!).post(`/lectures/${file}`, give("5"))).status).toBe(404);
  expect(await (await as(one!).get("/mon-espace/lectures")).text()).not.toContain("Projet 0");
  const forced = sql`insert into calls.review (application_id, person_id, how) values (${file!}, ${one!}, 'engine')`;
  await expect(forced.execute(db)).rejects.toThrow("with ties");
  const assigned = await readersOf(file!);
  for (const person of people.filter((id) => !assigned.includes(id))) expect((await as(person).get(`/lectures/${file}`)).status).toBe(404);
});

it("nobody knows what or how many others have said before they have sent their own; a sent review stays", async () => {
  const { slug, files, whole } = await judged(1, 2);
  await assignReviews(db, whole, { by: agent, sources: [] });
  const [file] = files;
  const [one, other] = (await readersOf(file!)) as [string, string];
  const before = await (await as(other).get(`/lectures/${file}`)).text();
  expect((await as(one).post(`/lectures/${file}`, { ...give("4"), avis: "Zyxomma me plaît" })).status).toBe(303);
  expect(await (await as(other).get(`/lectures/${file}`)).text()).toBe(before);
  for (const address of [jury(slug), committee(slug), `/appels/preparation/${slug}/recours`]) expect((await as(other).get(address)).status).toBe(403);
  await grantRole(db, { personId: other, role: "agent", scope: { kind: "metropolis", id: null }, reason: "Essai", by: null });
  for (const address of [jury(slug), committee(slug)]) expect((await as(other).get(address)).status).toBe(403);
  expect((await as(other).post(`/lectures/${file}`, give("2"))).status).toBe(303);
  expect(await (await as(other).get(`/lectures/${file}`)).text()).toContain("Zyxomma me plaît");
  expect((await as(one).post(`/lectures/${file}`, give("5"))).status).toBe(409);
  await expect(sql`update calls.score set points = 5 where application_id = ${file!}`.execute(db)).rejects.toThrow("does not change");
});

it("after the first score no rule changes, however it is tried", async () => {
  const { id, slug, files, whole } = await judged(1, 2);
  await assignReviews(db, whole, { by: agent, sources: [] });
  const [one] = await readersOf(files[0]!);
  await as(one!).post(`/lectures/${files[0]}`, { ...give("4"), act: "keep" });
  const typed = {
    taux: "20",
    depassement: "refuse",
    taux_public: "100",
    echelle: "5",
    seuil: "50",
    relectures: "2",
    recours: "60",
    critere0: "Utilité",
    critere0_poids: "9",
    raison: "Un autre poids",
    version: "0",
  };
  expect((await as(agent).post(`/appels/preparation/${slug}/regles`, typed)).status).toBe(409);
  await expect(sql`insert into calls.edition (call_id, number, rules, form, reason) values (${id}, 2, '{}', '[]', 'Forcé')`.execute(db)).rejects.toThrow(
    "has scored",
  );
});

it("the page of a call leads whoever decides to its committee in one press, and nobody else", async () => {
  const { slug } = await judged(1, 1);
  const page = async (who?: string) => (await (who ? as(who).get(`/appels/${slug}`) : get(`/appels/${slug}`))).text();
  expect(await page(agent)).toContain(`href="${committee(slug)}"`);
  for (const told of [await page(), await page(lead)]) expect(told).not.toContain(committee(slug));
});

it("a committee decides, publishes what anyone can make again, and an accepted appeal moves the ranking", async () => {
  const { slug, files, whole } = await judged(2, 2, { ceilingCents: null }, { total: 1_000_000 });
  await assignReviews(db, whole, { by: agent, sources: [] });
  for (const [n, file] of files.entries()) for (const reader of await readersOf(file)) await as(reader).post(`/lectures/${file}`, give(n === 0 ? "4" : "3"));
  const year = "2026_";
  const fields = {
    act: "decide",
    enveloppe: year,
    jour: "2026-11-20",
    [`decision_${files[0]}`]: "granted",
    [`somme_${files[0]}`]: "10000",
    [`decision_${files[1]}`]: "reserve",
    [`motifs_${files[1]}`]: "Enveloppe épuisée",
  };
  const seen = async () => /name="vu_[^"]*" value="([^"]*)"/.exec(await (await as(agent).get(committee(slug))).text())?.[1] ?? "";
  expect(await seen()).toBe("");
  expect((await as(agent).post(committee(slug), fields)).status).toBe(303);
  expect((await state(files[0]!)).state).toBe("granted");
  // What another committee decides meanwhile is read before it is written over; one that saw it may.
  const colleague = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const refuse = { act: "decide", enveloppe: year, jour: "2026-11-20", [`decision_${files[1]}`]: "refused", [`motifs_${files[1]}`]: "Hors sujet" };
  const late = await as(colleague).post(committee(slug), refuse);
  expect([late.status, (await late.text()).includes("Hors sujet")]).toEqual([409, true]);
  expect((await state(files[1]!)).state).toBe("reserve");
  const both = { [`vu_${files[1]}`]: await seen() };
  const twice = await Promise.all([colleague, agent].map((by) => as(by).post(committee(slug), { ...refuse, ...both, [`decision_${files[1]}`]: "reserve" })));
  expect(twice.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const decider = twice[0]!.status === 303 ? colleague : agent;
  expect(
    (
      await as(agent).post(committee(slug), {
        act: "absence",
        sortie_dossier: files[0]!,
        sortie_nom: "Une élue",
        sortie_raison: "Voisine",
        sortie_jour: "2026-11-20",
      })
    ).status,
  ).toBe(303);
  expect((await get(`/appels/${slug}/classement`)).status).toBe(404);
  const presses = await Promise.all([agent, colleague].map((by) => as(by).post(committee(slug), { act: "publish" })));
  expect(presses.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const first: RankingFile = JSON.parse(await (await get(`/appels/${slug}/classement/1`)).text());
  expect(recompute(first)).toEqual([]);
  expect(first.places.map(({ number }) => number)).toEqual([1, 2]);
  expect((await as(lead).post(`/projets/${files[1]}/recours`, { recours: "La deuxième pièce n’a pas été lue par le jury." })).status).toBe(303);
  expect((await as(lead).post(`/projets/${files[1]}/recours`, { recours: "La deuxième pièce n’a pas été lue par le jury." })).status).toBe(409);
  const { rows } = await sql<{ id: string }>`select id from calls.appeal where application_id = ${files[1]!}`.execute(db);
  const settle = { act: `settle:${rows[0]!.id}`, reponse: "accepted", motifs: "La pièce change la note.", note_utilite: "5" };
  const address = `/appels/preparation/${slug}/recours`;
  expect((await as(decider).post(address, settle)).status).toBe(409);
  const another = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  expect((await as(another).post(address, settle)).headers.get("location")).toContain("n=2");
  const second: RankingFile = JSON.parse(await (await get(`/appels/${slug}/classement/2`)).text());
  expect(second.places.map(({ number }) => number)).toEqual([2, 1]);
  expect(await (await get(`/appels/${slug}/classement`)).text()).toContain("La pièce change la note.");
});

it("two hundred decisions at once never promise more than the envelope", async () => {
  const { id, files, whole } = await judged(40, 0, {}, { total: 25 * 1_000_000 });
  const one = (applicationId: string): Deciding => ({ applicationId, outcome: "granted", cents: 1_000_000, conditions: null, reasons: null, payer: null });
  const by = { by: agent, heldOn: "2026-11-20", deliberation: null, year: 2026, axis: "", today: "2026-11-29" };
  const outcomes = await Promise.all(Array.from({ length: 200 }, (_, n) => decide(db, whole, [one(files[n % files.length]!)], by)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(25);
  const { rows } = await sql<{ reserved: number; decided: number }>`
    select reserved::float8 as reserved, (select sum(d.cents)::float8 from calls.decision d join calls.application a on a.id = d.application_id where a.call_id = ${id}) as decided
    from calls.envelope where call_id = ${id}`.execute(db);
  expect(rows[0]).toEqual({ reserved: 25_000_000, decided: 25_000_000 });
});

it("an appeal that comes after the published time is not taken", async () => {
  const { files } = await judged(1, 0);
  await sql`update calls.application set state = 'refused' where id = ${files[0]!}`.execute(db);
  await sql`insert into calls.decision (application_id, outcome, year, reasons, held_on, decided_at) values (${files[0]!}, 'refused', 2026, 'Non', '2026-01-01', now() - interval '61 days')`.execute(
    owner,
  );
  expect((await as(lead).post(`/projets/${files[0]}/recours`, { recours: "Nous contestons cette décision trop tard." })).status).toBe(409);
});

it("ties of mentoring and of an address are found, by hand too; who is given something to read is told, once", async () => {
  const { id, slug, files, people, whole } = await judged(2, 4);
  const source = { kind: "mentoring" as const, tied: () => Promise.resolve([{ person: people[0]!, other: lead }]) };
  const structure = async (name: string) =>
    (
      await sql<{
        id: string;
      }>`insert into people.structure (name, kind, commune_code, address) values (${name}, 'association', '59512', ${"12\u00a0rue de l’Essai"}) returning id`.execute(
        db,
      )
    ).rows[0]!.id;
  const [own, near] = [await structure(`Une ${id}`), await structure(`Deux ${id}`)];
  await sql`update calls.application set structure_id = ${own} where id = ${files[0]!}`.execute(db);
  await grantRole(db, { personId: people[1]!, role: "manager", scope: { kind: "structure", id: near }, reason: "Essai", by: null });
  const by = { by: agent, sources: [source] };
  expect(await assignReviews(db, whole, by)).toEqual({ ok: true, count: 4 });
  expect(await readersOf(files[0]!)).toEqual([people[2]!, people[3]!].toSorted());
  expect(await readersOf(files[1]!)).not.toContain(people[0]!);
  const told = async () =>
    (
      await sql<{
        n: number;
      }>`select count(*)::int as n from notifications.message where kind = 'calls.review' and person_id = any(${people}::uuid[])`.execute(db)
    ).rows[0]!.n;
  const first = await told();
  expect(first).toBeGreaterThanOrEqual(2);
  await assignReviews(db, whole, by);
  expect(await told()).toBe(first);
  expect((await as(agent).post(jury(slug), { act: "entrust", dossier: files[0]!, lecteur: people[1]!, raison: "Quand même" })).status).toBe(422);
});

it("an anonymous jury learns who applies by no page, no document and no print", async () => {
  const { files, whole } = await judged(1, 2, { anonymous: true });
  await assignReviews(db, whole, { by: agent, sources: [] });
  const [one] = await readersOf(files[0]!);
  const page = await (await as(one!).get(`/lectures/${files[0]}`)).text();
  expect(page).toContain("Projet 0");
  for (const word of ["Association Essai", "732 829 320", "statuts.pdf"]) expect(page.replaceAll(/[\u00a0\u202f]/g, " "), word).not.toContain(word);
  const { rows } = await sql<{ id: string }>`select id from calls.document where application_id = ${files[0]!}`.execute(db);
  expect((await as(one!).get(`/projets/${files[0]}/pieces/${rows[0]!.id}`)).status).toBe(404);
});
