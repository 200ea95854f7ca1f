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

/** `npm run bench:imports [places]`: a file of as many invented places goes into an empty house on a PostgreSQL of its own, then the same file again, then one in which each was changed. */
const count = Number(process.argv[2] ?? 100_000);
const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
const server = await startOwnServer(folder);
const owner = new pg.Client(server.ownerUrl());
await owner.connect();
await migrate(owner, "src", applicationRole);
await owner.end();
const { db, close } = connect(server.url());
try {
  await territoryRoom.prepare!({ db, settings: readSettings({ LOG_LEVEL: "silent" }), say: () => {}, places: null });
  const lines = [...generateMednum(await readTerritory(db), count)];
  const path = join(folder, "places.csv");
  const changed = join(folder, "changed.csv");
  await writeFile(path, lines.join(""));
  await writeFile(changed, lines.map((line, at) => (at === 0 ? line : line.replace(/(synthetique-\d+,\d+,)/, "$1Nouveau "))).join(""));
  for (const [name, file] of [
    ["into an empty house", path],
    ["the same again", path],
    ["each with another name", changed],
  ] as const) {
    const imported = await importPlaces(db, { path: file, format: "mednum", source: "Mesure", fileDay: "2026-01-01", today: "2100-01-01" });
    if (!imported.ok) throw new Error(imported.refusal.code);
    const { seconds, rows_per_second, created, updated, unchanged, duplicates } = imported.report;
    console.log(
      `${name}: ${seconds.toFixed(1)} s, ${rows_per_second} lines/s (${created} new, ${updated} changed, ${unchanged} unchanged, ${duplicates.length} pairs)`,
    );
  }
  const { rows } = await sql<{ lines: number }>`select count(*)::int as lines from places.change`.execute(db);
  console.log(`${rows[0]!.lines} lines of the history`);
} finally {
  await close();
  await server.release();
  await rm(folder, { recursive: true, force: true });
}
