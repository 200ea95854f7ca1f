import { sql } from "kysely";
import { expect, it } from "vitest";

import { readTable } from "#platform/text/table-file.ts";
import { addPerson } from "../../people/people.testing.ts";

import { linesOf } from "../call.ts";
import { callsHouse } from "../calls.testing.ts";
import { findCall } from "../calls.query.ts";
import { decide, type Deciding, takeBack } from "../judge/decide.command.ts";

const house = await callsHouse();
const { db, owner, as, get, agent, lead, press, addCall, addApplication, state } = house;

const partners = [
  { key: "region", label: "Région", percent: 33 },
  { key: "caf", label: "Caf", percent: 20 },
];
const committee = { by: agent, heldOn: "2026-11-20", deliberation: null, year: 2026, axis: "", today: "2026-11-29" };
const give = (applicationId: string, cents: number, payer: string | null = null): Deciding => ({
  ...{ applicationId, outcome: "granted", cents, conditions: null, reasons: null, payer },
});

async function shared(count: number, total: number) {
  const call = await addCall({ ceilingCents: null, deMinimis: false, partners }, { total });
  const files: string[] = [];
  for (let n = 1; n <= count; n++) {
    const id = await addApplication(call.id);
    await sql`update calls.application set state = 'admissible', number = ${n}, sent_at = now() where id = ${id}`.execute(db);
    files.push(id);
  }
  return { ...call, files, whole: (await findCall(db, call.slug, { drafts: false }))! };
}
const linesIn = async (id: string) =>
  (
    await sql<{
      partner: string;
      cents: number;
    }>`select partner, cents::int as cents from calls.decision_line where application_id = ${id} order by partner`.execute(db)
  ).rows;

it("parts of a sum are the sum, to the cent, whatever the sum", () => {
  for (let cents = 1; cents < 2000; cents += 7) {
    const lines = linesOf(cents, partners, null);
    expect(lines.reduce((sum, one) => sum + one.cents, 0)).toBe(cents);
    for (const { partner, cents: part } of lines) if (partner !== "") expect(part * 100).toBeLessThanOrEqual(cents * (partner === "region" ? 33 : 20));
  }
});

it("no partner pays beyond its share of the envelope, by share or alone, in parallel; the database keeps the parts equal to the sum", async () => {
  const { files, whole } = await shared(20, 10_000_00);
  expect(await decide(db, whole, [give(files[0]!, 1_000_01)], committee)).toMatchObject({ ok: true });
  expect(await linesIn(files[0]!)).toEqual([
    { partner: "", cents: 470_01 },
    { partner: "caf", cents: 200_00 },
    { partner: "region", cents: 330_00 },
  ]);
  // 1,800 € are left of the Caf's share of 2,000: three of 500 alone fit, by however many at once.
  const outcomes = await Promise.all(files.slice(1, 13).map((id) => decide(db, whole, [give(id, 500_00, "caf")], committee)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, problem: "share" });
  await expect(sql`update calls.decision_line set cents = cents + 1 where application_id = ${files[0]!}`.execute(owner)).rejects.toThrow("not the sum");
  await expect(sql`update calls.decision set cents = cents + 1 where application_id = ${files[0]!}`.execute(owner)).rejects.toThrow("not the sum");
  expect(await takeBack(db, whole, files[0]!, "Une erreur", agent)).toBe(true);
  expect(await linesIn(files[0]!)).toEqual([]);
});

it("the committee says who pays, everybody reads the partners, and shares above the whole are refused at their field", async () => {
  const { slug, files } = await shared(1, 10_000_00);
  const fields = { act: "decide", enveloppe: "2026_", jour: "2026-11-20", [`decision_${files[0]}`]: "granted", [`somme_${files[0]}`]: "1000" };
  expect((await as(agent).post(`/appels/preparation/${slug}/comite`, { ...fields, [`paye_${files[0]}`]: "inconnu" })).status).toBe(422);
  expect((await as(agent).post(`/appels/preparation/${slug}/comite`, { ...fields, [`paye_${files[0]}`]: "metropole" })).status).toBe(303);
  expect(await linesIn(files[0]!)).toEqual([{ partner: "", cents: 1_000_00 }]);
  expect((await (await get(`/appels/${slug}`)).text()).replaceAll(/[\u00a0\u202f]/g, " ")).toContain("Partenaire du comité, 33 % de chaque enveloppe");
  const draft = await addCall({}, { published: false });
  const typed = {
    ...{ taux: "20", depassement: "refuse", taux_public: "100", echelle: "5", seuil: "50", relectures: "2", recours: "60", version: "0" },
    ...{ critere0: "Utilité", critere0_poids: "1", partenaire0: "Région", partenaire0_part: "60", partenaire1: "Caf", partenaire1_part: "41" },
  };
  const address = `/appels/preparation/${draft.slug}/regles`;
  const refused = await as(agent).post(address, typed);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("dépassent 100\u00a0% ensemble");
  expect((await as(agent).post(address, { ...typed, partenaire1_part: "40", deux_temps: "1", premier_temps: "section:projet" })).status).toBe(303);
  const saved = (await findCall(db, draft.slug, { drafts: true }))!.rules;
  expect(saved.partners.map(({ percent }) => percent)).toEqual([60, 40]);
  expect(saved.preselection).toEqual(["section:projet"]);
});

it("in two stages only the first parts are asked; what was sent stays; nothing is admissible before the whole file came", async () => {
  const call = await addCall({ preselection: ["section:projet"] });
  const id = await addApplication(call.id);
  await sql`update calls.application set expenses = '[]', resources = '[]', asked_cents = 0 where id = ${id}`.execute(db);
  await sql`delete from calls.document where application_id = ${id}`.execute(db);
  const page = await (await as(lead).get(`/projets/${id}`)).text();
  expect(page.match(/Après la présélection/g)).toHaveLength(2);
  expect((await press(id, "send")).status).toBe(303);
  const at = `/appels/preparation/${call.slug}/dossiers/${id}`;
  const friend = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  expect((await as(friend).post(at, { act: "admit" })).status).toBe(409);
  const chosen = { act: "preselect", invitation: "Détaillez le budget.", delai_complet: "30" };
  expect((await as(agent).post(at, { ...chosen, invitation: "" })).status).toBe(422);
  const twice = await Promise.all([as(agent).post(at, chosen), as(friend).post(at, chosen)]);
  expect(twice.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect(await (await as(lead).get(`/projets/${id}`)).text()).toContain("Votre projet est présélectionné");
  expect((await as(agent).post(at, { act: "admit" })).status).toBe(409);
  expect((await press(id, "send")).status).toBe(409);
  const version = async () => String((await sql<{ version: number }>`select version from calls.application where id = ${id}`.execute(db)).rows[0]!.version);
  const budget = { depense0: "Travaux", depense0_somme: "10000", ressource0: "Fonds", ressource0_somme: "8000", ressource0_origine: "own", demande: "2000" };
  expect((await as(lead).post(`/projets/${id}/budget`, { ...budget, version: await version() })).status).toBe(303);
  // What was sent first is frozen.
  expect((await as(lead).post(`/projets/${id}/rubrique/projet`, { "q_public-vise": "Autre", q_stade: "idee", version: await version() })).status).toBe(409);
  await sql`insert into calls.document (application_id, key, file_id, name, bytes, sha256, issued_on)
    values (${id}, 'statuts', gen_random_uuid(), 'statuts.pdf', 1, ${"0".repeat(64)}, '2026-01-01')`.execute(db);
  expect((await press(id, "send")).status).toBe(303);
  expect((await as(agent).post(at, { act: "admit" })).status).toBe(303);
  expect((await state(id)).state).toBe("admissible");
});

it("who is not preselected is told so, with the reason", async () => {
  const call = await addCall({ preselection: ["section:projet"] });
  const id = await addApplication(call.id);
  expect((await press(id, "send")).status).toBe(303);
  const at = `/appels/preparation/${call.slug}/dossiers/${id}`;
  expect((await as(agent).post(at, { act: "reject", raison: "Trop loin de l’axe." })).status).toBe(303);
  const { rows } = await sql<{ news: string }>`
    select payload ->> 'news' as news from notifications.message where kind = 'calls.own' and person_id = ${lead} and payload ->> 'href' like ${`%${id}`}`.execute(
    db,
  );
  expect(rows.map(({ news }) => news)).toContain("not_preselected");
});

it("who is preselected stands in a queue of its own, no more among what is to be examined; a call in one stage has no such queue", async () => {
  const call = await addCall({ preselection: ["section:projet"] });
  const files = [await addApplication(call.id, lead, { title: "Retenu" }), await addApplication(call.id, lead, { title: "En attente" })];
  for (const id of files) expect((await press(id, "send")).status).toBe(303);
  const desk = `/appels/preparation/${call.slug}/dossiers`;
  const chosen = { act: "preselect", invitation: "Détaillez le budget.", delai_complet: "30" };
  expect((await as(agent).post(`${desk}/${files[0]}`, chosen)).status).toBe(303);
  const read = async (tab: string) => (await as(agent).get(`${desk}${tab}`)).text();
  const [todo, kept] = [await read(""), await read("?etat=preselectionnes")];
  expect([todo.includes("En attente"), todo.includes("Retenu")]).toEqual([true, false]);
  expect([kept.includes("En attente"), kept.includes("Retenu")]).toEqual([false, true]);
  expect(await read("?q=retenu&etat=preselectionnes")).toContain("Retenu");
  const csv = await (await as(agent).get(`${desk}.csv?etat=preselectionnes`)).text();
  expect([csv.includes("Retenu"), csv.includes("En attente")]).toEqual([true, false]);
  expect(await (await as(agent).get(`/appels/preparation/${(await addCall()).slug}/dossiers`)).text()).not.toContain("etat=preselectionnes");
});

it("the accountant of each who pays reads their own line, and the open files who pays beside the metropolis", async () => {
  const { slug, files, whole } = await shared(2, 10_000_00);
  expect(await decide(db, whole, [give(files[0]!, 1_000_01), give(files[1]!, 500_00, "")], committee)).toMatchObject({ ok: true });
  for (const [n, id] of files.entries()) {
    await sql`insert into calls.agreement (application_id, number, signed_on, signed_for) values (${id}, ${`CV-${n}`}, '2026-11-21', 'Elle')`.execute(db);
    const sums = n === 0 ? [333_33, 666_68] : [500_00];
    for (const [at, cents] of sums.entries())
      await sql`insert into calls.instalment (application_id, position, label, evidence, due_on, cents, state)
        values (${id}, ${at + 1}, ${`Part ${at + 1}`}, 'none', '2026-12-01', ${cents}, 'proposed')`.execute(db);
  }
  const table = readTable(await (await as(agent).get(`/appels/preparation/${slug}/versements.csv`)).text())!.lines.map(({ cells }) => [...cells]);
  const column = (name: string) => table[0]!.indexOf(name);
  const paid = (payer: string, n: number) =>
    table
      .slice(1)
      .filter((cells) => cells[column("Qui paie")] === payer && cells[0] === String(n))
      .reduce((sum, cells) => sum + Math.round(Number(cells[column("Somme (euros)")]!.replace(",", ".")) * 100), 0);
  expect([paid("La métropole", 1), paid("Région", 1), paid("Caf", 1)]).toEqual([470_01, 330_00, 200_00]);
  expect([paid("La métropole", 2), paid("Région", 2), paid("Caf", 2)]).toEqual([500_00, 0, 0]);
  const national = readTable(await (await get("/appels/subventions.csv")).text())!.lines.map(({ cells }) => [...cells]);
  const [names, ids] = [national[0]!.indexOf("attribuantsCofinanceurs"), national[0]!.indexOf("idSubvention")];
  const of = (n: number) => national.find((cells) => cells[ids] === `${slug}-${n}`)![names];
  expect([of(1), of(2)]).toEqual(["Région, Caf", ""]);
  const {
    grants,
  }: { grants: { id: string; amountAwarded: number; commitmentTransaction?: { id: string; value: number; description: string; provider: string }[] }[] } =
    JSON.parse(await (await get("/appels/subventions.json")).text());
  const grant = (n: number) => grants.find(({ id }) => id.endsWith(`-${slug}-${n}`))!;
  expect(grant(1).commitmentTransaction!.map(({ value, description }) => [description, value])).toMatchObject([
    [expect.any(String), 470.01],
    ["Région", 330],
    ["Caf", 200],
  ]);
  expect(grant(1).commitmentTransaction!.reduce((sum, { value }) => sum + Math.round(value * 100), 0)).toBe(Math.round(grant(1).amountAwarded * 100));
  expect(new Set(grant(1).commitmentTransaction!.map(({ provider }) => provider)).size).toBe(3);
  expect(grant(2).commitmentTransaction).toBeUndefined();
});
