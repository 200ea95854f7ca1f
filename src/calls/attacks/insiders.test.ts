import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { importAid } from "../aid/import-aid.command.ts";
import { type AidRow, readAid } from "../aid/aid-table.ts";
import { callsHouse, siret } from "../calls.testing.ts";
import { findCall } from "../calls.query.ts";
import { decide, type Deciding, takeBack } from "../judge/decide.command.ts";

const house = await callsHouse();
const { db, as, agent, lead, addCall, addApplication, state } = house;

const today = "2026-11-29";
const committee = { by: agent, heldOn: "2026-11-20", deliberation: null, year: 2026, axis: "", today };
const give = (applicationId: string, euros: number): Deciding => ({
  applicationId,
  outcome: "granted",
  cents: euros * 100,
  conditions: null,
  reasons: null,
  payer: null,
});

/** Files of one structure that a committee may decide on, of a call that gives small aid. */
async function decidable(count: number, rules: Parameters<typeof addCall>[0] = {}, of = siret, title = "Dossier") {
  const call = await addCall({ ceilingCents: null, ...rules }, { total: 1_000_000_00 });
  const files = await Promise.all(
    Array.from({ length: count }, (_, n) => addApplication(call.id, lead, { title: `${title} ${n}`, siret: of, asked: 20_000_000 })),
  );
  for (const [n, id] of files.entries())
    await sql`update calls.application set state = 'admissible', number = ${n + 1}, sent_at = now() where id = ${id}`.execute(db);
  return { ...call, files, whole: (await findCall(db, call.slug, { drafts: false }))! };
}
/** Cents and lines that the ledger knows of a SIRET. */
const known = async (of: string) =>
  (
    await sql<{ lines: number; cents: number }>`
      select count(*)::int as lines, coalesce(sum(cents), 0)::float8 as cents from calls.ledger where siret = ${of}`.execute(db)
  ).rows[0]!;
const line = (more: Partial<AidRow>): AidRow => ({
  ...{
    line: "1",
    giver: "Région",
    giverSiren: null,
    structureName: "Essai",
    siret,
    rna: null,
    object: "",
    cents: 100,
    year: 2026,
    awardedOn: null,
    deMinimis: true,
  },
  ...more,
});

it("a decision enters the ledger, and is not counted again when it comes back by a published file, nor by that of a year", async () => {
  const of = "00000001100010";
  const { files, whole, slug } = await decidable(2, {}, of);
  expect(await decide(db, whole, [give(files[0]!, 100_000), give(files[1]!, 100_000)], committee)).toMatchObject({ ok: true, beyond: [] });
  expect(await known(of)).toEqual({ lines: 2, cents: 20_000_000 });
  const { rows } = await sql<{ siren: string }>`select siren from territory.metropolis where current`.execute(db);
  const own = rows[0]!.siren;
  await importAid(db, "Publiées", [line({ line: `${slug}-1`, siret: of, giverSiren: own, cents: 10_000_000 })], agent);
  expect(await known(of)).toEqual({ lines: 2, cents: 20_000_000 });
  // Three lines of the sum, of which two are the awards: the third is aid that no call gave.
  const same = (n: number) => line({ line: `AUTRE-${n}`, siret: of, giverSiren: own, cents: 10_000_000 });
  await importAid(db, "Comptes", [same(1), same(2), same(3)], agent);
  expect(await known(of)).toEqual({ lines: 3, cents: 30_000_000 });
  await importAid(db, "Région", [line({ siret: of, cents: 10_000_000 })], agent);
  expect((await known(of)).cents).toBe(40_000_000);
});

it("what was deducted or came back is no aid any more; an award that is taken back leaves the ledger and the envelope", async () => {
  const of = "00000002100010";
  const { files, whole, id } = await decidable(2, {}, of);
  await decide(db, whole, [give(files[0]!, 100_000), give(files[1]!, 50_000)], committee);
  await sql`insert into calls.agreement (application_id, number, signed_on, signed_for) values (${files[0]!}, 'CV', '2026-11-21', 'Elle')`.execute(db);
  await sql`insert into calls.instalment (application_id, position, label, evidence, due_on, cents, deducted, reason, state)
    values (${files[0]!}, 1, 'Tout', 'none', '2026-12-01', 10000000, 1000000, 'Moins', 'proposed')`.execute(db);
  await sql`insert into calls.recovery (application_id, cents, reason, asked_on, settled_on) values (${files[0]!}, 500000, 'Rendu', '2026-12-01', '2026-12-02')`.execute(
    db,
  );
  expect((await known(of)).cents).toBe(13_500_000);
  expect(await takeBack(db, whole, files[0]!, "Signé", agent)).toBe(false);
  expect(await takeBack(db, whole, files[1]!, "Une erreur de somme", agent)).toBe(true);
  expect((await known(of)).cents).toBe(8_500_000);
  expect((await state(files[1]!)).state).toBe("admissible");
  const { rows } = await sql<{ reserved: number }>`select reserved::float8 as reserved from calls.envelope where call_id = ${id}`.execute(db);
  expect(rows[0]!.reserved).toBe(10_000_000);
});

it("committees of two calls at once never bring one structure above the ceiling, whatever day they type", async () => {
  const of = "00000003100010";
  const [one, other] = [await decidable(5, {}, of), await decidable(5, {}, of)];
  const day = (n: number) => (n % 2 === 0 ? "2026-11-20" : "2031-01-01");
  const outcomes = await Promise.all(
    [one, other].flatMap(({ whole, files }) => files.map((file, n) => decide(db, whole, [give(file, 70_000)], { ...committee, heldOn: day(n) }))),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(4);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: "minimis" });
  expect((await known(of)).cents).toBe(28_000_000);
  const all = await decide(
    db,
    one.whole,
    one.files.map((file) => give(file, 70_000)),
    committee,
  );
  expect(all.ok).toBe(false);
});

it("where the call only warns, the committee is told which file passes the ceiling", async () => {
  const of = "00000004100010";
  const { files, slug } = await decidable(1, { excess: "warn" }, of);
  await importAid(db, "Beaucoup", [line({ siret: of, cents: 29_000_000 })], agent);
  const fields = { act: "decide", enveloppe: "2026_", jour: "2026-11-20", [`decision_${files[0]}`]: "granted", [`somme_${files[0]}`]: "20000" };
  expect((await as(agent).post(`/appels/preparation/${slug}/comite`, fields)).headers.get("location")).toContain("depasse");
});

it("an agent with a tie finds the file nowhere: page, queue, its counts and CSV, overlaps, documents, committee", async () => {
  const { id, slug, files } = await decidable(2, {}, siret, "Zyxomma");
  const [tied, near] = files as [string, string];
  const friend = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const at = (file: string) => `/appels/preparation/${slug}/dossiers/${file}`;
  const queue = `/appels/preparation/${slug}/dossiers`;
  expect((await as(friend).get(at(tied))).status).toBe(200);
  expect((await as(friend).get(`/appels/preparation/${slug}/comite`)).status).toBe(200);
  expect((await as(friend).post(at(tied), { act: "tie", lien: "Mon frère préside" })).status).toBe(303);
  for (const act of [{ act: "take" }, { act: "note", note: "Bien" }, { act: "admit" }, { act: "reopen", reprise: "Encore" }])
    expect((await as(friend).post(at(tied), act)).status).toBe(404);
  const { rows } = await sql<{ id: string }>`select id from calls.document where application_id = ${tied}`.execute(db);
  for (const address of [at(tied), `/projets/${tied}/pieces/${rows[0]!.id}`, `/projets/${tied}/envois/1`])
    expect((await as(friend).get(address)).status).toBe(404);
  for (const address of [`${queue}?etat=recevables`, `${queue}.csv?etat=recevables`, at(near)]) {
    const text = await (await as(friend).get(address)).text();
    expect(text).not.toContain("Zyxomma 0");
    expect(text).toContain("Zyxomma 1");
  }
  for (const page of ["comite", "jury", "recours", "suivi", "versements.csv"])
    expect((await as(friend).get(`/appels/preparation/${slug}/${page}`)).status).toBe(403);
  const outcome = await decide(db, (await findCall(db, slug, { drafts: false }))!, [give(tied, 10)], { ...committee, by: friend });
  expect(outcome).toEqual({ ok: false, problem: "moved" });
  const { rows: reserved } = await sql<{ reserved: number }>`select reserved::int as reserved from calls.envelope where call_id = ${id}`.execute(db);
  expect(reserved[0]!.reserved).toBe(0);
});

it("an opinion asked before a tie was known is neither read nor given", async () => {
  const { files } = await decidable(1);
  const expert = await addPerson(db);
  const { rows } = await sql<{ id: string }>`insert into calls.opinion (application_id, kind, name, person_id, words, due_on)
    values (${files[0]!}, 'expert', 'Une experte', ${expert}, 'Est-ce utile ?', '2099-01-01') returning id`.execute(db);
  const page = `/avis-sur-projets/${rows[0]!.id}`;
  expect((await as(expert).get(page)).status).toBe(200);
  await sql`insert into calls.conflict (application_id, person_id, source) values (${files[0]!}, ${expert}, 'structure')`.execute(db);
  expect((await as(expert).get(page)).status).toBe(404);
  expect((await as(expert).post(page, { avis: "for", motifs: "Oui, vraiment." })).status).toBe(404);
  expect(await (await as(expert).get("/mon-espace/avis-sur-projets")).text()).not.toContain("Dossier 0");
});

it("the giver's number is read from a published file", () => {
  const read = readAid("nomBeneficiaire,montant,exerciceBudgetaire,idAttribuant\nEssai,100,2026,20009320100015\n");
  expect(read.ok && read.rows[0]!.giverSiren).toBe("200093201");
});

it("no project is lost: without somebody, a step or a day to come it stands still; its authors read what comes next", async () => {
  const { slug, files } = await decidable(1, {}, siret, "Xylophage");
  const list = "/appels/preparation/projets-suivis?q=xylophage";
  const page = async (by = agent, more = "") => (await (await as(by).get(`${list}${more}`)).text()).replaceAll(/[\u00a0\u202f]/g, " ");
  expect(await page()).toContain("personne et pas d’étape");
  const step = { act: "next", etape: "Visiter le lieu", etape_jour: "2099-01-01" };
  const at = `/appels/preparation/${slug}/dossiers/${files[0]}`;
  expect((await as(agent).post(at, { ...step, etape_jour: "2020-01-01" })).status).toBe(422);
  expect((await as(agent).post(at, step)).status).toBe(303);
  expect(await page(agent, "&arret=1")).toContain("Rien ne répond à cette recherche");
  expect(await page(agent, "&agent=moi")).toContain("Visiter le lieu");
  expect(await (await as(lead).get(`/projets/${files[0]}`)).text()).toContain("Visiter le lieu");
  await sql`update calls.next_step set due_on = '2020-01-01' where application_id = ${files[0]!}`.execute(db);
  expect(await page(agent, "&arret=1")).toContain("étape en retard");
  const friend = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  await as(friend).post(at, { act: "tie", lien: "Mon frère préside" });
  expect(await page(friend)).toContain("Rien ne répond à cette recherche");
  expect((await as(lead).get(list)).status).toBe(403);
});
