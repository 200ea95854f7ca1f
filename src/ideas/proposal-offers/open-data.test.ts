import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { storyHouse } from "../story.testing.ts";
import { processIds } from "../../processes/story/ids.ts";
import { proposalsDataset } from "./proposals.dataset.ts";
import { amountsDataset, answersDataset, opinionsDataset } from "../judging/judgements.dataset.ts";
import { processesDataset, stagesDataset } from "../../processes/open-data/processes.dataset.ts";

const house = await storyHouse();
const { db } = house;
const all = [processesDataset, stagesDataset, opinionsDataset, answersDataset, amountsDataset];
const rowsOf = async (dataset: (typeof all)[number]) => {
  const rows = [];
  for await (const row of dataset.rows(db, house.services.offers)) rows.push(row);
  return rows;
};

describe("the open data of processes", () => {
  it.each(all)("$id: every row has its fields, of their type, once each by its key", async (dataset) => {
    const rows = await rowsOf(dataset);
    expect(rows).toHaveLength(await dataset.count(db, house.services.offers));
    const names = dataset.fields.map(({ name }) => name).sort();
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(names);
      for (const { name, type, required, values } of dataset.fields) {
        const value = row[name];
        if (required) expect(value, name).not.toBeNull();
        if (value === null || value === undefined) continue;
        if (type === "integer" || type === "number") expect(typeof value, name).toBe("number");
        else if (type === "list") expect(Array.isArray(value), name).toBe(true);
        else expect(typeof value, name).toBe("string");
        if (type === "datetime") expect(value).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
        if (type === "date") expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (values) expect(values).toContain(value);
      }
    }
    const keys = rows.map((row) => dataset.key.map((name) => row[name]).join("/"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("says which fields are money, and gives euros", async () => {
    const money = [...all, proposalsDataset].flatMap(({ id, fields }) => fields.flatMap(({ name, unit }) => (unit === "EUR" ? [`${id}.${name}`] : [])));
    const wanted = [
      "demarches.enveloppe",
      "demarches.montant_attribue",
      "montants-attribues.montant",
      "montants-attribues.depense",
      "propositions.cout_estime",
    ];
    expect(money).toEqual(wanted);
    const { rows } = await sql<{ cents: number }>`select amount_cents as cents from ideas.award`.execute(db);
    const awarded = (await rowsOf(amountsDataset)).map(({ montant }) => Number(montant) * 100);
    expect(awarded.length).toBeGreaterThan(0);
    for (const cents of awarded) expect(rows.map((one) => Number(one.cents))).toContain(Math.round(cents));
  });

  it("tells of no draft, no rehearsal, no person", async () => {
    const text = JSON.stringify(await Promise.all(all.map(rowsOf)));
    for (const { slug } of [processIds.lightPlan, processIds.wattrelosBudget]) expect(text).not.toContain(slug);
    const { rows } = await sql<{ name: string; email: string }>`select name, email from people.person`.execute(db);
    for (const { name, email } of rows) {
      expect(text).not.toContain(email);
      expect(text).not.toContain(name);
    }
  });

  it("counts what the pages count", async () => {
    const budget = (await rowsOf(processesDataset)).find(({ demarche }) => demarche === processIds.budget2025.slug);
    expect(budget).toMatchObject({ idees: 137, enveloppe: 1_200_000, echelle: "metropolis", publiee_le: "2025-04-22" });
    const stages = (await rowsOf(stagesDataset)).filter(({ demarche }) => demarche === processIds.budget2027.slug);
    expect(stages.map(({ rang }) => rang)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(stages[0]).toMatchObject({ nature: "collect", changements: 1 });
  });
});
