import type { Db } from "#platform/db/db.ts";
import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";

import { connect } from "../src/platform/db/db.ts";
import { migrate } from "../src/platform/db/migrate.ts";
import { applicationRole, startOwnServer } from "../src/platform/db/own-server.ts";
import { readSettings } from "../src/platform/settings.ts";
import { generateMednum } from "../src/places/import/generate.ts";
import { importPlaces } from "../src/places/import/run/import-places.ts";
import { readTerritory } from "../src/territory/index.ts";
import territoryRoom from "../src/territory/module.ts";

/**
 * `npm run bench:imports [places]`: a file of as many invented places goes into an empty house on a PostgreSQL of its own, then the same file
 * again, then one in which each was changed. Beside each the processor that the program and the database took, and in how many times the time
 * of a constant: the same lines as they are into a table of one column.
 */
const count = Number(process.argv[2] ?? 100_000);
const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
const server = await startOwnServer(folder);
const owner = new pg.Client(server.ownerUrl());
await owner.connect();
await migrate(owner, "src", applicationRole);
await owner.query("create table public.plain (line text); grant all on public.plain to public");
await owner.end();
const { db, close } = connect(server.url());
try {
  await territoryRoom.prepare!({ db, settings: readSettings({ LOG_LEVEL: "silent" }), say: () => {}, places: null });
  const lines = [...generateMednum(await readTerritory(db), count)];
  const path = join(folder, "places.csv");
  const changed = join(folder, "changed.csv");
  await writeFile(path, lines.join(""));
  await writeFile(changed, lines.map((line, at) => (at === 0 ? line : line.replace(/(synthetique-\d+,\d+,)/, "$1Nouveau "))).join(""));
  const constant = await measured(() => writePlain(db, lines));
  console.log(`as they are, a table of one column: ${constant.told}`);
  for (const [name, file] of [
    ["into an empty house", path],
    ["the same again", path],
    ["each with another name", changed],
  ] as const) {
    const { result, told, seconds } = await measured(() =>
      importPlaces(db, { path: file, format: "mednum", source: "Mesure", fileDay: "2026-01-01", today: "2100-01-01" }),
    );
    if (!result.ok) throw new Error(result.refusal.code);
    const { created, updated, unchanged, duplicates } = result.report;
    console.log(`${name}: ${told}, ${Math.round(count / seconds)} lines/s, ${(seconds / constant.seconds).toFixed(1)} times the constant`);
    console.log(`  ${created} new, ${updated} changed, ${unchanged} unchanged, ${duplicates.length} pairs`);
  }
  const { rows } = await sql<{ lines: number }>`select count(*)::int as lines from places.history`.execute(db);
  console.log(`${rows[0]!.lines} lines of the history, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
} finally {
  await close();
  await server.release();
  await rm(folder, { recursive: true, force: true });
}

async function writePlain(to: Db, lines: readonly string[]): Promise<void> {
  for (let at = 0; at < lines.length; at += 500) await sql`insert into public.plain select unnest(${lines.slice(at, at + 500)}::text[])`.execute(to);
}

/** What it gives, its seconds, and what a person reads of it: seconds of the clock, of the program's processor, of the database's. */
async function measured<result>(work: () => Promise<result>) {
  const [began, ours, theirs] = [performance.now(), process.cpuUsage(), secondsOfDatabase()];
  const result = await work();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(ours);
  const database = secondsOfDatabase() - theirs;
  return { result, seconds, told: `${seconds.toFixed(1)} s (processor: program ${((user + system) / 1e6).toFixed(1)}, database ${database.toFixed(1)})` };
}

/** Processor of the server and all it has started, ended ones too, as Linux counts it; else 0. */
function secondsOfDatabase(): number {
  const [pidFile] = globSync(join(folder, "**/postmaster.pid"));
  if (!pidFile || !existsSync("/proc")) return 0;
  const server = readFileSync(pidFile, "utf8").split("\n")[0]!;
  let ticks = 0;
  for (const stat of globSync("/proc/[0-9]*/stat")) {
    const [pid, , ...after] = readIfThere(stat)
      .replace(/\(.*\)/, "x")
      .split(" ");
    const [, parent] = after;
    // user, system, and those of children that ended, in hundredths.
    if (pid === server || parent === server) ticks += after.slice(11, pid === server ? 15 : 13).reduce((sum, one) => sum + Number(one), 0);
  }
  return ticks / 100;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
