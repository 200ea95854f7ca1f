import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Table } from "tableschema";
import { beforeAll, describe, expect, it } from "vitest";

import { readTable } from "#platform/text/table-file.ts";
import { isSiret } from "#people";
import { deliberationsHouse } from "../deliberations.testing.ts";
import { matterCodes, matterName } from "../matters.ts";

const file = resolve(import.meta.dirname, "../../../../shared/data/standards/schemas/sdg-scdl_deliberations.json");
const absent = !existsSync(file);
if (absent) console.warn("Skipped, because ../shared/data is absent: validation of deliberations by the national schema.");

const house = await deliberationsHouse();
const { add, press, get, siret } = house;
let table: string[][] = [];
const header = () => table[0]!;
const rows = () => table.slice(1);
const cell = (row: readonly string[], name: string) => row[header().indexOf(name)]!;

beforeAll(async () => {
  const noVote = { seats: "", yes: "", no: "", abstentions: "" };
  const acts = [
    { number: "2026-1" },
    { number: "2026-2", ...noVote, link: "" },
    { number: "2026-3", budget_name: "Budget principal", budget_year: "2026/2028", prefecture: "pref059", received: "2026-10-07" },
    { number: "2026-4", title: 'Un titre; avec, des "signes"\u00a0: €' },
    { number: "26 C 1", assembly: "metropole", siret: siret.metropolis, matter: "7.10" },
  ];
  for (const act of acts) await press((await add(act)).id, { act: "publish" });
  const withdrawn = await add({ number: "2026-9" });
  await press(withdrawn.id, { act: "publish" });
  await press(withdrawn.id, { act: "withdraw", why: "Annulée par le tribunal administratif." });
  await add({ number: "2026-10" });
  table = readTable(await (await get("/donnees/deliberations/donnees.csv")).text())!.lines.map(({ cells }) => [...cells]);
});

describe("the national format of deliberations", () => {
  it("has each published act once, and neither drafts nor what was withdrawn", () => {
    expect(
      rows()
        .map((row) => cell(row, "DELIB_ID"))
        .toSorted(),
    ).toEqual(["2026-1", "2026-2", "2026-3", "2026-4", "26 C 1"]);
    expect(rows().map((row) => cell(row, "COLL_NOM"))).toContain("Métropole Européenne de Lille");
    expect(rows().map((row) => cell(row, "COLL_NOM"))).toContain("Commune de Roubaix");
  });

  it.skipIf(absent)("is valid for the schema, read by tableschema", async () => {
    const schema = JSON.parse(readFileSync(file, "utf8"));
    expect(header()).toEqual(schema.fields.map(({ name }: { name: string }) => name));
    expect(await errorsOf(table, schema)).toEqual([]);
    const spoilt = table.map((row, at) => (at === 1 ? row.with(header().indexOf("COLL_SIRET"), "123") : row));
    expect(await errorsOf(spoilt, schema)).not.toEqual([]);
  });

  // The checks that the schema names beside its fields (custom_checks), by hand: no library of ours reads them.
  it("keeps the schema's own rules between columns", () => {
    for (const row of rows()) {
      const at = (name: string) => cell(row, name);
      expect(isSiret(at("COLL_SIRET"))).toBe(true);
      expect((at("BUDGET_ANNEE") === "") === (at("BUDGET_NOM") === "")).toBe(true);
      const votes = ["VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION"].map(at);
      expect([0, 5]).toContain(votes.filter((count) => count !== "").length);
      const [seats, voters, yes, no, abstentions] = votes.map(Number);
      expect(voters).toBe(yes! + no! + abstentions!);
      expect(seats).toBeGreaterThanOrEqual(voters!);
      if (at("PREF_DATE")) expect(at("PREF_DATE") >= at("DELIB_DATE")).toBe(true);
      expect(at("DELIB_MATIERE_NOM")).toMatch(/^[^,/()A-Z]+\/[^,/()A-Z]+$/);
    }
  });

  it("knows every code of the nomenclature by both names", () => {
    expect(matterCodes).toHaveLength(57);
    for (const code of matterCodes) expect(matterName(code), code).toMatch(/^[^,()]+\/[^,()]+$/);
  });
});

async function errorsOf(cells: string[][], schema: object): Promise<string[]> {
  const read = await (await Table.load(cells, { schema })).read({ keyed: true, forceCast: true });
  expect(read).toHaveLength(cells.length - 1);
  return read.flatMap((row) => (row instanceof Error ? [row.message, ...((row as { errors?: Error[] }).errors ?? []).map(({ message }) => message)] : []));
}
