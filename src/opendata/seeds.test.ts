import { createHash } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";

import { dayOf } from "#platform/time/day.ts";
import { plantedHouse } from "../planted.testing.ts";
import { cast } from "../people/cast.ts";
import { toldDatasets } from "./story/datasets.ts";

const house = await plantedHouse();
const told = toldDatasets(dayOf(Date.now()));
const read = async (address: string, as: Pick<typeof house, "get"> = house) => (await (await as.get(address)).text()).replaceAll("\u00a0", " ");

it("has six datasets, each with another trait, whose figures are those of their files", async () => {
  const { rows } = await sql<{ id: string; rows: number; columns: number; misfits: number; lines: number; system: string | null; by: string | null }>`
    select p.id, e.rows, jsonb_array_length(e.fields) as columns, (e.report ->> 'misfitCount')::int as misfits, e.report #>> '{position,system}' as system,
      p.commune_code as by, (select count(*)::int from opendata.record r where r.collection = p.id and r.row is not null) as lines
    from opendata.published p join opendata.edition e on e.dataset = p.id and e.number = p.current order by p.id`.execute(house.db);
  expect(rows.map(({ id }) => id)).toEqual(told.map(({ id }) => id).sort());
  for (const { id, rows: count, lines, misfits } of rows) {
    const { text } = told.find((one) => one.id === id)!.versions.at(-1)!;
    expect([id, count, lines, misfits]).toEqual([id, text.trim().split("\n").length - 1, count, 0]);
  }
  const of = (id: string) => rows.find((one) => one.id === id)!;
  expect([of("arbres-remarquables").system, of("fontaines-a-boire").system, of("passages-a-velo").system]).toEqual(["WGS 84", "Lambert-93", null]);
  expect(new Set(rows.map(({ by }) => by)).size).toBe(5);
});

it("keeps each version’s file under its print, and what the second one changed", async () => {
  const { rows } = await sql<{ number: number; sha256: string; diff: { added: number; changed: number; removed: number } }>`
    select number, sha256, diff from opendata.edition where dataset = 'subventions-aux-associations' order by number`.execute(house.db);
  for (const { number, sha256 } of rows) {
    const bytes = await (await house.get(`/donnees/subventions-aux-associations/versions/${number}/donnees.csv`)).bytes();
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  }
  expect(rows[1]!.diff).toMatchObject({ added: 2, removed: 2 });
  const html = await read("/donnees/subventions-aux-associations/versions/2/changements?genre=changees");
  expect(html).toMatch(/montant : \d+ → \d+/);
});

it("has charts and a map that show what their titles say, and one dataset that is late", async () => {
  expect(await read("/donnees/passages-a-velo")).toMatch(/Somme : passages dans les deux sens, par premier jour du mois compté[\s\S]*<path class="line"/);
  expect((await read("/donnees/arbres-remarquables/carte")).match(/<circle/g)?.length).toBeGreaterThan(40);
  expect((await read("/donnees/fontaines-a-boire/carte")).match(/<circle/g)).toHaveLength(18);
  expect(await read("/donnees/publier", house.as(cast.chloe.id))).toMatch(/Bornes de recharge[\s\S]*3[34] jours de retard/);
});
