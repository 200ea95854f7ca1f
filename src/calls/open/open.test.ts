import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "kysely";
import { Table } from "tableschema";
import { beforeAll, expect, it } from "vitest";

import { isSiret } from "#people";
import { readTable } from "#platform/text/table-file.ts";
import { importAid } from "../aid/import-aid.command.ts";
import { readAid } from "../aid/aid-table.ts";
import { callsHouse } from "../calls.testing.ts";
import { firstEstablishment } from "./siret.ts";

const folder = resolve(import.meta.dirname, "../../../../shared/data/standards/schemas");
const absent = !existsSync(folder);
if (absent) console.warn("Skipped, because ../shared/data is absent: validation of grants and aid schemes by the national schemas.");

const house = await callsHouse();
const { db, owner, get, agent, lead, addCall, addApplication } = house;
const of = "00000009100010";
let slug = "";

beforeAll(async () => {
  const call = await addCall({ communes: ["59512"] });
  await addCall({ kinds: [], ceilingCents: null, deMinimis: false });
  await addCall({}, { published: false });
  slug = call.slug;
  for (const [n, title] of ['Un atelier; avec, des "signes"\u00a0: €', "=Deux", "Refusé", "Pas signé"].entries()) {
    const id = await addApplication(call.id, lead, { title, siret: of, asked: 1_000_000 + n });
    const outcome = n === 2 ? "refused" : "granted";
    await sql`update calls.application set state = ${outcome}, number = ${n + 1}, sent_at = '2026-10-01', summary = 'Zyxomma secret' where id = ${id}`.execute(
      db,
    );
    await sql`insert into calls.decision (application_id, outcome, cents, year, reasons, held_on, deliberation)
      values (${id}, ${outcome}, ${n === 2 ? 0 : 900_050 + n}, 2026, ${n === 2 ? "Non" : null}, '2026-11-01', '26-C-1')`.execute(owner);
    if (n > 1) continue;
    await sql`insert into calls.agreement (application_id, number, signed_on, signed_for) values (${id}, ${`CV-${n}`}, '2026-11-10', 'Elle')`.execute(db);
    const days = n === 0 ? ["2026-12-01", "2027-06-01"] : ["2026-12-01"];
    for (const [at, day] of days.entries())
      await sql`insert into calls.instalment (application_id, position, label, evidence, due_on, cents) values (${id}, ${at + 1}, 'Part', 'none', ${day}, 1000)`.execute(
        db,
      );
  }
});

const tableOf = async (address: string) => readTable(await (await get(address)).text())!.lines.map(({ cells }) => [...cells]);

async function errorsOf(cells: string[][], file: string): Promise<string[]> {
  const schema = JSON.parse(readFileSync(resolve(folder, file), "utf8"));
  expect(cells[0]).toEqual(schema.fields.map(({ name }: { name: string }) => name));
  const read = await (await Table.load(cells, { schema })).read({ keyed: true, forceCast: true });
  expect(read).toHaveLength(cells.length - 1);
  return read.flatMap((row) => (row instanceof Error ? [row.message, ...((row as { errors?: Error[] }).errors ?? []).map(({ message }) => message)] : []));
}

it("awards that are signed stand in the national file of grants, and count once when somebody imports it again", async () => {
  const table = await tableOf("/appels/subventions.csv");
  const at = (row: number, name: string) => table[row]![table[0]!.indexOf(name)];
  expect(table).toHaveLength(3);
  expect([at(1, "idSubvention"), at(1, "montant"), at(1, "datesPeriodeVersement"), at(1, "pluriannualite")]).toEqual([
    `${slug}-1`,
    "9000.5",
    "2026-12-01/2027-06-01",
    "oui",
  ]);
  expect(at(2, "datesPeriodeVersement")).toBe("2026-12-01");
  const read = readAid(await (await get("/appels/subventions.csv")).text());
  await importAid(db, "Nos subventions", read.ok ? read.rows : [], agent);
  const { rows } = await sql<{
    lines: number;
    cents: number;
  }>`select count(*)::int as lines, sum(cents)::int as cents from calls.ledger where siret = ${of}`.execute(db);
  expect(rows[0]).toEqual({ lines: 3, cents: 900_050 + 900_051 + 900_053 });
});

it.skipIf(absent)("both national files are valid for their schemas", async () => {
  const grants = await tableOf("/appels/subventions.csv");
  expect(await errorsOf(grants, "scdl-subventions.schema.json")).toEqual([]);
  const spoilt = grants.map((row, at) => (at === 1 ? row.with(grants[0]!.indexOf("idAttribuant"), "123") : row));
  expect(await errorsOf(spoilt, "scdl-subventions.schema.json")).not.toEqual([]);
  // The validator takes no address of this machine for one.
  const schemes = (await tableOf("/appels/dispositifs-aide.csv")).map((row) =>
    row.map((cell) => cell.replace(/^http:\/\/localhost:\d+/, "https://beffroi.example")),
  );
  expect(schemes).toHaveLength(3);
  expect(await errorsOf(schemes, "dispositif-aide.schema.json")).toEqual([]);
});

it("the file of 360Giving has what its standard requires, each grant once", async () => {
  const { grants }: { grants: Record<string, unknown>[] } = JSON.parse(await (await get("/appels/subventions.json")).text());
  expect(grants).toHaveLength(3);
  expect(new Set(grants.map(({ id }) => id)).size).toBe(3);
  for (const grant of grants) {
    expect(grant).toMatchObject({ currency: "EUR", awardDate: "2026-11-01", recipientOrganization: [{ id: `FR-INSEE-${of}`, name: "Association Essai" }] });
    for (const field of ["id", "title", "description", "amountAwarded", "fundingOrganization"]) expect(grant[field], field).toBeTruthy();
  }
});

it("what is public of a file is its title, its structure and its money, and nothing of what was refused", async () => {
  for (const address of ["/appels/subventions.csv", "/appels/subventions.json", "/appels/projets-aides", "/appels/projets-aides.csv", `/appels/${slug}`]) {
    const text = await (await get(address)).text();
    expect(text, address).not.toContain("Zyxomma");
    expect(text, address).not.toContain("Refusé");
  }
  expect(await (await get(`/appels/projets-aides?q=deux&appel=${slug}&annee=2026`)).text()).toContain("1 projet aidé");
  expect(await (await get("/appels/projets-aides.csv")).text()).toContain("'=Deux");
});

it("whoever reads what is granted reads which decisions it replaced, of which day, and what they had granted", async () => {
  const { rows } = await sql<{
    id: string;
  }>`select a.id from calls.application a join calls.call c on c.id = a.call_id where c.slug = ${slug} and a.title = 'Pas signé'`.execute(db);
  const former = (number: number, outcome: string, cents: number, day: string) =>
    sql`
    insert into calls.former_decision (application_id, number, outcome, cents, year, axis, held_on, decided_at, why)
    values (${rows[0]!.id}, ${number}, ${outcome}, ${cents}, 2026, '', ${day}, now(), 'Zyxomma')`.execute(owner);
  await former(1, "refused", 0, "2026-03-02");
  await former(2, "granted", 70_000, "2026-05-04");
  const html = (await (await get(`/appels/projets-aides?q=signé&appel=${slug}`)).text()).replace(/\s/g, " ");
  for (const words of ["remplace la décision du 4 mai 2026, qui accordait 700 €", "remplace la décision du 2 mars 2026"]) expect(html).toContain(words);
  expect(html).not.toContain("Zyxomma");
  expect((await tableOf("/appels/projets-aides.csv")).flat()).toContain("2026-05-04, 2026-03-02");
});

it("the first establishment of a SIREN has a valid SIRET", () => {
  for (const siren of ["200093201", "200046977", "200040715"]) expect(isSiret(firstEstablishment(siren))).toBe(true);
});
