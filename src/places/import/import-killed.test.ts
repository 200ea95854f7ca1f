import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { generateMednum } from "./generate.ts";
import type { Report } from "./report.ts";
import { testMetropolis } from "./test-metropolis.ts";

const { db, url, territory, file, importFile } = await testMetropolis();
const total = 10_000;
const path = await file([...generateMednum(territory, total)].join(""));

function start(source: string): ChildProcess {
  const script = resolve(import.meta.dirname, "import-child.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, path, source], { env: { ...process.env, DATABASE_URL: url }, stdio: ["ignore", "pipe", "inherit"] });
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
async function stored(source: string) {
  const { rows } = await sql<Record<string, number | string>>`
    select count(*)::int as places, count(distinct o.source_id)::int as records, count(distinct p.slug)::int as slugs,
      (select count(*)::int from places.change where source = ${source}) as changes,
      (select count(*)::int from places.change c where source = ${source} and not exists (select from places.place p where p.id = c.place_id)) as lost_changes,
      (select count(*)::int from places.duplicate_suggestion s join places.place a on a.id = s.place_id join places.place b on b.id = s.other_id
        where a.source = ${source} and b.source = ${source}) as suggestions,
      md5(string_agg(o.source_id || p.name || p.address || o.digest || array_to_string(p.services, '|'), ',' order by o.source_id)) as content
    from places.place p join places.origin o on o.place_id = p.id where o.source = ${source}`.execute(db);
  return rows[0]!;
}

describe("an import of 10,000 places", () => {
  it("goes through, whole", async () => {
    const imported = await importFile(path, { source: "Entier" });
    expect(imported).toMatchObject({ ok: true, report: { read: total, created: total, rejected: 0 } });
    expect(await stored("Entier")).toMatchObject({ places: total, records: total, slugs: total });
    if (imported.ok) console.info(`Imported ${total} places at ${imported.report.rows_per_second} rows/s.`);
  });

  it("killed in the middle, then started again: nothing twice, nothing lost", async () => {
    const child = start("Tué");
    for await (const text of child.stdout!) if (/(^|\n)3000\n/.test(text as string)) break;
    child.kill("SIGKILL");
    await once(child, "exit");
    const { places } = await stored("Tué");
    expect(places).toBeGreaterThanOrEqual(2500);
    expect(places).toBeLessThan(total);

    const report = await finish(start("Tué"));
    // What the dying process had handed over may have been committed after we looked.
    expect(report.unchanged).toBeGreaterThanOrEqual(places as number);
    expect(report.created + report.unchanged).toBe(total);
    const { content, ...counts } = await stored("Entier");
    expect(await stored("Tué")).toEqual({ content, ...counts });
  });

  it("started twice at the same time: the same places, each created by one of them", async () => {
    const [one, other] = await Promise.all([start("Deux"), start("Deux")].map(finish));
    expect(one!.created + other!.created).toBe(total);
    expect([one!.rejected, other!.rejected]).toEqual([0, 0]);
    const { content, ...counts } = await stored("Entier");
    expect(await stored("Deux")).toEqual({ content, ...counts });
  });

  it("from two sources at the same time, wanting the same addresses: both whole", async () => {
    const reports = await Promise.all(["Nord", "Sud"].map((source) => finish(start(source))));
    expect(reports.map(({ created }) => created)).toEqual([total, total]);
    const { content, ...counts } = await stored("Entier");
    for (const source of ["Nord", "Sud"]) expect(await stored(source)).toEqual({ content, ...counts });
  });
});
