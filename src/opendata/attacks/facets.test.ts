import { sql } from "kysely";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import { facetCandidates, leastRows } from "../facets/facets.ts";
import opendata from "../module.ts";
import { sending, told, work } from "../publish/publish.testing.ts";
import type { ReportColumn } from "../published/published.ts";
import { routes } from "../routes.ts";

const house = await testHouse([territory, people, opendata]);
const { db } = house;
const agent = house.as(await addPerson(db, { name: "Agent de Roubaix", roles: [{ role: "agent", kind: "commune", id: "59512" }] }));

/** What a commune could call a column. */
const sqlTitle = "x'); drop table opendata.record; --";
const communes = ["59512", "59350", "59599", ""];
const kinds = ["bruit", "air", "eau", "sol", "5 %"];
interface Line {
  readonly id: string;
  readonly commune: string;
  readonly kind: string;
  readonly day: string;
  readonly level: string;
  readonly words: string;
}
const lines = Array.from({ length: leastRows }, (_, at): Line => {
  const day = `2026-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, "0")}`;
  return { id: `M${at}`, commune: communes[at % 4]!, kind: kinds[at % 5]!, day, level: `${at % 7}`, words: `${at} ${"é".repeat(at === 5 ? 2_000 : 120)}` };
});
const titles = ["identifiant", "code commune", sqlTitle, "jour", "niveau", "remarque"];
const cellsOf = ({ id, commune, kind, day, level, words }: Line) => [id, commune, kind, day, level, words];
const fileOf = (kept: readonly Line[], without: readonly string[] = []) => {
  const at = titles.flatMap((title, place) => (without.includes(title) ? [] : [place]));
  const row = (cells: readonly string[]) => at.map((place) => `"${cells[place]!.replaceAll('"', '""')}"`).join(";");
  return `${[titles, ...kept.map(cellsOf)].map(row).join("\n")}\n`;
};

async function publish(address: string): Promise<void> {
  await work(house);
  expect((await agent.post(address, { act: "publish" })).status).toBe(303);
  await work(house);
}
async function create(content: string, title: string): Promise<string> {
  const answer = await agent.post(routes.create.href(), sending(content, { ...told, title, who: "59512" }));
  const address = answer.headers.get("location")!.split("?")[0]!;
  await publish(address);
  return address.replace(/\/1$/, "");
}
const facetsOf = async (id: string) => (await sql<{ facets: string[] }>`select facets from opendata.collection where id = ${id}`.execute(db)).rows[0]!.facets;

interface Page {
  readonly data: readonly Record<string, unknown>[];
  readonly total: number;
  readonly next: string | null;
}
const ask = async (id: string, query: Record<string, string>) => {
  const answer = await house.get(`/api/v1/${id}?${new URLSearchParams({ total: "true", limit: "1000", ...query })}`);
  return { status: answer.status, ...((await answer.json()) as Page) };
};
const name = "x_drop_table_opendata_record";

it("finds rows by what people look for, of a column that is called as a statement is, and by nothing that an index could not hold", async () => {
  await create(fileOf(lines), "Relevés de terrain");
  const id = "releves-de-terrain";
  expect(await facetsOf(id)).toEqual(["code_commune", name, "jour", "niveau"]);
  const expected: readonly (readonly [Record<string, string>, (line: Line) => boolean])[] = [
    [{}, () => true],
    [{ code_commune: "59512" }, ({ commune }) => commune === "59512"],
    [{ [name]: "5 %" }, ({ kind }) => kind === "5 %"],
    [{ niveau: "3" }, ({ level }) => level === "3"],
    [{ niveau: "3.0", code_commune: "59599" }, ({ level, commune }) => level === "3" && commune === "59599"],
    [{ jour: "2026-03-03" }, ({ day }) => day === "2026-03-03"],
    [{ "jour.min": "2026-09-20", "niveau.max": "2" }, ({ day, level }) => day >= "2026-09-20" && Number(level) <= 2],
    [{ "code_commune.max": "59400" }, ({ commune }) => commune !== "" && commune <= "59400"],
    [{ filter: "code_commune IN ('59350', '59599') AND niveau > 4" }, ({ commune, level }) => /350|599/.test(commune) && Number(level) > 4],
    [{ filter: `niveau = 6` }, ({ level }) => level === "6"],
    [{ filter: "code_commune IS NULL OR niveau = 0" }, ({ commune, level }) => commune === "" || level === "0"],
    [{ filter: "NOT (code_commune = '59350')" }, ({ commune }) => commune !== "" && commune !== "59350"],
    [{ filter: "niveau <> 0 AND code_commune <> '59512'" }, ({ commune, level }) => level !== "0" && commune !== "" && commune !== "59512"],
    [{ identifiant: "M7" }, ({ id: own }) => own === "M7"],
    [{ code_commune: "59000" }, () => false],
  ];
  for (const [query, keeps] of expected) {
    const { data, total } = await ask(id, query);
    const right = lines.filter(keeps).map(({ id: own }) => own);
    expect([query, total, data.length]).toEqual([query, right.length, Math.min(1_000, right.length)]);
    expect(data.every(({ identifiant }) => right.includes(String(identifiant)))).toBe(true);
  }
});

it("sorts by such a column in pages, each row once, those without a value among them", async () => {
  const seen: unknown[] = [];
  for (const sort of ["code_commune", "-code_commune"]) {
    let next: string | null = `/api/v1/releves-de-terrain?${new URLSearchParams({ sort, fields: "identifiant,code_commune", limit: "1000" })}`;
    const values: unknown[] = [];
    const keys = new Set<unknown>();
    while (next) {
      const page: Page = (await (await house.get(next)).json()) as Page;
      for (const { identifiant, code_commune: value } of page.data) {
        values.push(value);
        keys.add(identifiant);
      }
      next = page.next;
    }
    seen.push([keys.size, [...new Set(values)]]);
  }
  expect(seen).toEqual([
    [leastRows, [null, "59350", "59512", "59599"]],
    [leastRows, ["59599", "59512", "59350", null]],
  ]);
});

it("gives each version’s own answer while the next one comes, whose columns stand elsewhere", async () => {
  const id = "releves-de-terrain";
  const fewer = lines.filter(({ kind }) => kind !== "sol").concat(Array.from({ length: leastRows }, (_, at) => ({ ...lines[at]!, id: `N${at}` })));
  const right = [lines, fewer].map((all) => all.filter(({ level }) => level === "4").length);
  const sent = await agent.post(`/donnees/publier/${id}`, sending(fileOf(fewer, ["code commune", "jour"]), { act: "send" }));
  const address = sent.headers.get("location")!.split("?")[0]!;
  await work(house);
  await agent.post(address, { act: "publish" });
  let over = false;
  const publishing = work(house).finally(() => (over = true));
  const totals: number[] = [];
  const keepAsking = async () => {
    while (!over) totals.push((await ask(id, { niveau: "4", limit: "1" })).total);
  };
  await Promise.all([publishing, keepAsking(), keepAsking()]);
  totals.push((await ask(id, { niveau: "4" })).total);
  expect(await facetsOf(id)).toEqual([name, "niveau"]);
  expect(totals.filter((total) => !right.includes(total))).toEqual([]);
  expect([totals.at(0), totals.at(-1)]).toEqual(right);
  expect((await ask(id, { niveau: "4", [name]: "sol" })).total).toBe(lines.filter(({ level, kind }) => level === "4" && kind === "sol").length);
  // What was taken away stands in no index, and the values of the version before are counted no more.
  const { rows } = await sql<{ gone: number; held: number; counted: number }>`
    select count(*) filter (where row is null)::int as gone, count(*) filter (where row is null and num_nonnulls(facet_1, facet_2, facet_3, facet_4) > 0)::int as held,
      (select count(*)::int from opendata.facet_value where collection = ${id} and field not in (${name}, 'niveau')) as counted
    from opendata.record where collection = ${id}`.execute(db);
  expect(rows).toEqual([{ gone: leastRows / 5, held: 0, counted: 0 }]);
});

it("takes no text for a key that no index and no address could hold", async () => {
  const syllables = ["ba", "lou", "che", "mir", "tan", "ro", "vel", "ni", "gra", "puis", "sou"];
  const texts = Array.from({ length: 40 }, (_, at) =>
    Array.from({ length: 600 }, (__, n) => syllables[(((at + 3) * (n + 7) * 7_919) % 97) % syllables.length]).join(" "),
  );
  await create(`texte;v\n${texts.map((text, at) => `${text};${at}\n`).join("")}`, "Longs textes");
  const { data, total } = await ask("longs-textes", {});
  expect([total, new Set(data.map(({ texte }) => texte)).size]).toEqual([40, 40]);
  expect(data.every(({ _self: own }) => String(own).length < 80)).toBe(true);
});

it("of two hundred columns takes those that serve, of few rows none", () => {
  const column = (at: number): ReportColumn => ({
    ...{ name: `c_${at}`, title: `C ${at}`, type: at % 3 === 0 ? "number" : "string", decimals: "comma", days: "dayFirst", unit: null, filled: 10, missing: 0 },
    ...{ distinct: at % 50 === 1 ? 12 : null, unique: at === 2, common: [], personal: [], lowest: null, highest: null, misfits: 0 },
  });
  const columns = Array.from({ length: 200 }, (_, at) => column(at));
  const report = { columns, communes: [{ column: "c_77", by: "code" as const, known: 10, unknown: [] }], rows: 1_000_000 };
  const found = facetCandidates(report, ["c_1"]);
  expect([found.slice(0, 5), found.length]).toEqual([["c_77", "c_101", "c_151", "c_51", "c_4"], 12]);
  expect(facetCandidates({ ...report, rows: leastRows - 1 }, [])).toEqual([]);
});
