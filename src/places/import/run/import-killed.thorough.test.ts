import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { readsModules } from "#platform/start/other-process.testing.ts";
import territory from "../../../territory/module.ts";
import { generateMednum } from "../generate.ts";
import type { Report } from "./report.ts";
import { testMetropolis } from "./metropolis.testing.ts";

type Metropolis = Awaited<ReturnType<typeof testMetropolis>>;

/** Eight batches; killed after the third. */
const total = 4000;
const [whole, killed, twice, two] = [
  await testMetropolis(territory),
  await testMetropolis(territory),
  await testMetropolis(territory),
  await testMetropolis(territory),
];
const path = await whole.file([...generateMednum(whole.territory, total)].join(""));
const small = await whole.file([...generateMednum(whole.territory, 1000)].join(""));

function start({ url }: Metropolis, source: string, file = path): ChildProcess {
  const script = resolve(import.meta.dirname, "import-child.ts");
  const child = spawn(process.execPath, [...readsModules, script, file, source], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout!.setEncoding("utf8");
  return child;
}

async function finish(child: ChildProcess): Promise<Report> {
  let out = "";
  child.stdout!.on("data", (text: string) => (out += text));
  await once(child, "close");
  return JSON.parse(out.trim().split("\n").at(-1)!).report;
}

/** Everything that an import writes, without what differs from one run to the next. */
async function stored({ db }: Metropolis, source: string) {
  const { rows } = await sql<Record<string, number | string>>`
    select count(*)::int as places, count(distinct o.source_id)::int as records, count(distinct p.slug)::int as slugs,
      (select count(*)::int from places.first_words where source = ${source}) as changes,
      (select count(*)::int from places.first_words c where source = ${source} and not exists (select from places.place p where p.id = c.place_id)) as lost_changes,
      (select count(*)::int from places.duplicate_suggestion s join places.place a on a.id = s.place_id join places.place b on b.id = s.other_id
        where a.source = ${source} and b.source = ${source}) as suggestions,
      md5(string_agg(o.source_id || p.name || p.address || o.digest || array_to_string(p.services, '|'), ',' order by o.source_id)) as content
    from places.place p join places.origin o on o.place_id = p.id where o.source = ${source}`.execute(db);
  return rows[0]!;
}

describe(`an import of ${total} places`, () => {
  it("goes through, whole", async () => {
    const imported = await whole.importFile(path, { source: "Entier" });
    expect(imported).toMatchObject({ ok: true, report: { read: total, created: total, rejected: 0 } });
    expect(await stored(whole, "Entier")).toMatchObject({ places: total, records: total, slugs: total });
    if (imported.ok) console.info(`Imported ${total} places at ${imported.report.rows_per_second} rows/s.`);
  });

  it("killed in the middle, then started again: nothing twice, nothing lost", async () => {
    const child = start(killed, "Tué");
    for await (const text of child.stdout!) if (/(^|\n)1500\n/.test(text as string)) break;
    child.kill("SIGKILL");
    await once(child, "exit");
    const { places } = await stored(killed, "Tué");
    expect(places).toBeGreaterThanOrEqual(1000);
    expect(places).toBeLessThan(total);

    const report = await finish(start(killed, "Tué"));
    // What the dying process had handed over may have been committed after we looked.
    expect(report.unchanged).toBeGreaterThanOrEqual(places as number);
    expect(report.created + report.unchanged).toBe(total);
    expect(await stored(killed, "Tué")).toEqual(await stored(whole, "Entier"));
  });
});

describe("two imports at the same time", () => {
  it("of one file: the same places, each created by one of them", async () => {
    const [one, other] = await Promise.all([start(twice, "Deux"), start(twice, "Deux")].map(finish));
    expect(one!.created + other!.created).toBe(total);
    expect([one!.rejected, other!.rejected]).toEqual([0, 0]);
    expect(await stored(twice, "Deux")).toEqual(await stored(whole, "Entier"));
  });

  it("from two sources, wanting the same addresses: both whole", async () => {
    const reports = await Promise.all(["Nord", "Sud"].map((source) => finish(start(two, source, small))));
    expect(reports.map(({ created }) => created)).toEqual([1000, 1000]);
    const [north, south] = [await stored(two, "Nord"), await stored(two, "Sud")];
    expect(north).toEqual(south);
    expect(north).toMatchObject({ places: 1000, slugs: 1000 });
  });
});
