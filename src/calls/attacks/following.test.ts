import { sql } from "kysely";
import { expect, it } from "vitest";

import { dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { addPerson } from "../../people/people.testing.ts";
import { importAid } from "../aid/import-aid.command.ts";
import type { AidRow } from "../aid/aid-table.ts";
import { callsHouse, siret } from "../calls.testing.ts";
import { remindAuthors } from "../follow/report.command.ts";
import { lastingIndicators } from "../open/lasting.indicators.ts";

const house = await callsHouse();
const { db, owner, as, agent, lead, other, addCall, addApplication } = house;

/** Something granted and signed: 4,000 € without evidence, 6,000 € after invoices; a mid-term and a final report. */
async function signed(reports: Record<string, string> = { rapport_midterm: "2099-03-01", rapport_final: "2099-12-31" }) {
  const call = await addCall({}, { total: 2_000_000 });
  const id = await addApplication(call.id);
  await sql`update calls.application set state = 'granted', number = 1, sent_at = now() where id = ${id}`.execute(db);
  await sql`insert into calls.decision (application_id, outcome, cents, year, held_on) values (${id}, 'granted', 1000000, 2026, '2026-11-01')`.execute(owner);
  await sql`update calls.envelope set reserved = 1000000 where call_id = ${call.id}`.execute(db);
  const desk = `/appels/preparation/${call.slug}/suivi/${id}`;
  const own = `/projets/${id}/versements`;
  const press = (fields: Record<string, string>, by = agent) => as(by).post(desk, fields);
  const plan = {
    ...{ act: "sign", numero: "CV-1", signee: "2026-11-02", signataires: "La présidente", ...reports },
    ...{
      v0: "Acompte",
      v0_preuve: "none",
      v0_jour: "2026-12-01",
      v0_somme: "4000",
      v1: "Solde",
      v1_preuve: "invoices",
      v1_jour: "2027-06-01",
      v1_somme: "6000",
    },
  };
  expect((await press(plan)).status).toBe(303);
  const instalment = async (n: number) =>
    (await sql<{ id: string }>`select id from calls.instalment where application_id = ${id} and position = ${n}`.execute(db)).rows[0]!.id;
  return { ...call, application: id, desk, own, press, instalment };
}
const pdf = (words: string) => new File([`%PDF-1.4 ${words}\n`], "facture.pdf", { type: "application/pdf" });
const shown = (instalment: string, file: File) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ act: `show:${instalment}`, versement: instalment, [`justificatif_${instalment}`]: "Les factures" }))
    form.set(name, value);
  form.set("fichier", file);
  return form;
};
const filesOf = async (instalment: string) =>
  (await sql<{ id: string; file: string }>`select id, file_id as file from calls.evidence_file where instalment_id = ${instalment} order by at`.execute(db))
    .rows;

it("a file shown as evidence is read by its authors and by who checks it, and by nobody else; accepted, it stays", async () => {
  const { id, application, own, instalment, press } = await signed();
  const second = await instalment(2);
  expect((await as(other).post(own, shown(second, pdf("volé")))).status).toBe(404);
  const wrong = await as(lead).post(own, shown(second, new File(["<script>"], "page.html", { type: "text/html" })));
  expect(wrong.status).toBe(422);
  const { rows: before } = await sql<{ state: string }>`select state from calls.instalment where id = ${second}`.execute(db);
  expect(before[0]!.state).toBe("planned");
  expect((await as(lead).post(own, shown(second, pdf("un")))).status).toBe(303);
  expect((await as(lead).post(own, shown(second, pdf("deux")))).status).toBe(303);
  const files = await filesOf(second);
  const address = `${own}/${files[0]!.id}`;
  const answer = await as(lead).get(address);
  expect(await answer.text()).toContain("%PDF-1.4 un");
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  expect((await as(agent).get(address)).status).toBe(200);
  const reader = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  await sql`insert into calls.reviewer (call_id, person_id) values (${id}, ${reader})`.execute(db);
  const tied = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  await sql`insert into calls.conflict (application_id, person_id, source) values (${application}, ${tied}, 'declared')`.execute(db);
  const elsewhere = await signed();
  for (const person of [other, reader, tied]) expect((await as(person).get(address)).status).toBe(404);
  expect((await as(lead).get(`${elsewhere.own}/${files[0]!.id}`)).status).toBe(404);
  expect((await as(lead).post(own, { act: `takeAway:${files[1]!.id}` })).status).toBe(303);
  const { rows: dropped } = await sql`select from calls.dropped_file where file_id = ${files[1]!.file}`.execute(db);
  expect(dropped).toHaveLength(1);
  expect((await press({ act: `check:${second}` })).status).toBe(303);
  expect((await as(lead).post(own, { act: `takeAway:${files[0]!.id}` })).status).toBe(409);
  expect((await as(lead).post(own, shown(second, pdf("trop tard")))).status).toBe(409);
  const forced = sql`insert into calls.evidence_file (instalment_id, file_id, name, bytes, sha256) values (${second}, gen_random_uuid(), 'x', 1, ${"0".repeat(64)})`;
  await expect(forced.execute(db)).rejects.toThrow("accepted does not change");
});

it("an amendment plans anew only what nobody has shown, for the same sum, and what stood before stays written", async () => {
  const { own, desk, press, instalment } = await signed();
  const [first] = [await instalment(1)];
  expect((await press({ act: `check:${first}` })).status).toBe(303);
  const amend = {
    ...{ act: "amend", avenant: "Le chantier prend du retard", avenant_signe: "2027-01-15", avenant_signataires: "La présidente et la métropole" },
    ...{
      a0: "Travaux",
      a0_preuve: "invoices",
      a0_jour: "2027-09-01",
      a0_somme: "2500",
      a1: "Solde",
      a1_preuve: "report",
      a1_jour: "2028-01-31",
      a1_somme: "3500",
    },
  };
  const short = await press({ ...amend, a1_somme: "3000" });
  expect(short.status).toBe(422);
  expect(await short.text()).toContain("la même somme");
  const both = await Promise.all([press(amend), press(amend)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  const page = await (await as(agent).get(desk)).text();
  for (const words of ["Avenant 1", "Avenant 2", "Le chantier prend du retard", "6\u00a0000\u00a0€"]) expect(page).toContain(words);
  expect(await (await as(lead).get(own)).text()).toContain("Travaux");
  const { rows } = await sql<{ total: number; lines: number }>`
    select sum(cents)::float8 as total, count(*)::int as lines from calls.instalment i where i.application_id = (select application_id from calls.instalment where id = ${first})`.execute(
    db,
  );
  expect(rows[0]).toEqual({ total: 1_000_000, lines: 3 });
  for (const n of [2, 3, 4, 5])
    await sql`update calls.instalment set state = 'shown', words = 'Montré' where position = ${n} and application_id = (select application_id from calls.instalment where id = ${first})`.execute(
      db,
    );
  expect((await press(amend)).status).toBe(409);
});

it("a late report holds every payment, until it is sent; sent back, it is late again; accepted, it changes no more", async () => {
  const { own, press, instalment } = await signed({ rapport_midterm: "2020-01-01" });
  const first = await instalment(1);
  const refused = await press({ act: `check:${first}` });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("Un rapport est en retard");
  const report = { act: "report:midterm", rapport_midterm: "Le lieu accueille déjà quarante personnes.", depense_midterm: "12 000" };
  expect((await as(lead).post(own, { ...report, rapport_midterm: "Court" })).status).toBe(422);
  expect((await as(lead).post(own, { ...report, act: "report:final" })).status).toBe(422);
  expect((await as(other).post(own, report)).status).toBe(404);
  expect((await as(lead).post(own, report)).status).toBe(303);
  expect((await press({ act: "returnReport:midterm", rapport_midterm: "" })).status).toBe(422);
  expect((await press({ act: "returnReport:midterm", rapport_midterm: "Dites les publics" })).status).toBe(303);
  expect((await press({ act: `check:${first}` })).status).toBe(409);
  expect((await as(lead).post(own, report)).status).toBe(303);
  const accepted = await Promise.all([press({ act: "acceptReport:midterm" }), press({ act: "acceptReport:midterm" })]);
  expect(accepted.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect((await as(lead).post(own, report)).status).toBe(409);
  expect((await press({ act: `check:${first}` })).status).toBe(303);
});

it("what lasts is counted from accepted reports alone: the last of each project, with its jobs, and whether it goes on after three years", async () => {
  const day = dayOf(Date.now());
  const measure = async (id: string) => (await lastingIndicators.find((one) => one.id === id)!.measure(db, day, await readTerritory(db)))[0]!;
  const figures = async () => {
    const [jobs, active] = [await measure("calls.jobs"), await measure("calls.active_after_three_years")];
    return [jobs.value, active.value, active.of];
  };
  const { application, own, press } = await signed({ rapport_final: "2096-12-31", rapport_three_years: "2099-12-31" });
  const words = { rapport_final: "Le lieu accueille quarante personnes.", depense_final: "12 000" };
  const late = { rapport_three_years: "Le lieu accueille encore du monde.", depense_three_years: "14 000" };
  const send = async (fields: Record<string, string>) => (await as(lead).post(own, fields)).status;
  expect(await send({ act: "report:final", ...words, emplois_final: "beaucoup" })).toBe(422);
  expect(await send({ act: "report:final", ...words, emplois_final: "-1" })).toBe(422);
  expect(await send({ act: "report:final", ...words, emplois_final: "2,5" })).toBe(303);
  expect(await figures()).toEqual([0, 0, 0]);
  expect((await press({ act: "acceptReport:final" })).status).toBe(303);
  expect(await figures()).toEqual([2.5, 0, 0]);
  expect(await send({ act: "report:three_years", ...late, emplois_three_years: "1" })).toBe(422);
  expect(await send({ act: "report:three_years", ...late, emplois_three_years: "1", activite: "peut-être" })).toBe(422);
  expect(await send({ act: "report:three_years", ...late, emplois_three_years: "1", activite: "non" })).toBe(303);
  expect(await figures()).toEqual([2.5, 0, 0]);
  expect((await press({ act: "acceptReport:three_years" })).status).toBe(303);
  expect(await figures()).toEqual([1, 0, 1]);
  const insider = (set: string) => sql`update calls.report set ${sql.raw(set)} where application_id = ${application}`.execute(db);
  await expect(insider("active = true")).rejects.toThrow("told_after_three_years");
  await expect(insider("job_tenths = -1")).rejects.toThrow("check");
});

it("authors are reminded once before a day and once after it, however often the job runs and by how many", async () => {
  const { application } = await signed({ rapport_final: "2027-12-31" });
  await sql`update calls.instalment set due_on = '2031-06-01' where application_id = ${application} and evidence <> 'none'`.execute(db);
  await sql`update calls.report set due_on = '2031-06-01' where application_id = ${application}`.execute(db);
  const told = async () =>
    (
      await sql<{ news: string }>`
        select payload ->> 'news' as news from notifications.message where kind = 'calls.own' and person_id = ${lead} and payload ->> 'href' like ${`%${application}`}
        order by 1`.execute(db)
    ).rows.map(({ news }) => news);
  await remindAuthors(db, { today: "2031-05-01", until: "2031-05-15" });
  expect(await told()).toEqual([]);
  const soon = { today: "2031-05-20", until: "2031-06-03" };
  await Promise.all([remindAuthors(db, soon), remindAuthors(db, soon)]);
  expect(await told()).toEqual(["evidence_soon", "report_soon"]);
  const late = { today: "2031-06-02", until: "2031-06-16" };
  await remindAuthors(db, late);
  await remindAuthors(db, late);
  expect(await told()).toEqual(["evidence_late", "evidence_soon", "report_late", "report_soon"]);
});

it("an import takes lines away only where it is told to, and tells how many are not in the file", async () => {
  const line = (n: number, cents = 100): AidRow => ({
    ...{
      line: String(n),
      giver: "État",
      giverSiren: null,
      structureName: "Essai",
      siret,
      rna: null,
      object: "",
      cents,
      year: 2026,
      awardedOn: null,
      deMinimis: false,
    },
  });
  expect(await importAid(db, "Source", [line(1), line(2), line(3)], agent)).toMatchObject({ added: 3, absent: 0, removed: 0 });
  expect(await importAid(db, "Source", [line(1, 200)], agent)).toMatchObject({ changed: 1, absent: 2, removed: 0 });
  await importAid(db, "Autre", [line(9)], agent);
  const form = new FormData();
  form.set("source", "Source");
  form.set("fichier", new File(["nomBeneficiaire,montant,exerciceBudgetaire,referenceDecision\nEssai,5,2026,X\n"], "a.csv"));
  expect((await as(agent).post("/appels/aides/importer", form)).headers.get("location")).toContain("absentes");
  form.set("retirer", "1");
  const removed = await as(agent).post("/appels/aides/importer", form);
  expect(removed.headers.get("location")).toContain("retirees");
  const { rows } = await sql<{ source: string; count: number }>`
    select source, count(*)::int as count from calls.aid where source in ('Source', 'Autre') group by 1 order by 1`.execute(db);
  expect(rows).toEqual([
    { source: "Autre", count: 1 },
    { source: "Source", count: 1 },
  ]);
});
