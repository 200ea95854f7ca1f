import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";

import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { openHouse } from "../e2e/open-house.ts";
import { rooms } from "../src/app.ts";
import { build } from "../tools/build.ts";
import { fieldOf, plantDataset } from "../src/opendata/planted-dataset.testing.ts";
import { addPlace } from "../src/places/merge/merge.testing.ts";
import { postgresOf, processorOf } from "./processor.ts";

/**
 * `npm run bench:api [rows] [places] [words]`: a dataset of 1,000,000 rows that somebody published and 2,000 places unless said, asked over HTTP
 * by one after the other. Aim: the list of places, and rows filtered by a column that the index knows, p50 ≤ 10 ms. Processor beside the clock: what
 * the house and its PostgreSQL used for one question, on a machine that others use too.
 */
const [rowCount, placeCount] = [1_000_000, 2_000].map((usual, at) => Number(process.argv[2 + at] ?? usual)) as [number, number];
const words = process.argv[4] ?? "";
const [rounds, before] = [50, 5];
/** Milliseconds between two kinds of questions: one network may ask 600 times in a minute. */
const pause = 6_000;

const questions: Readonly<Record<string, (at: number) => string>> = {
  "places, first page": () => "/api/v1/tiers-lieux",
  "places, of one stage": () => "/api/v1/tiers-lieux?etape=rooted&limit=50",
  "rows, one commune": (at) => `/api/v1/grand?commune=${59_000 + (at % 600)}`,
  "rows, one commune, counted": (at) => `/api/v1/grand?commune=${59_000 + (at % 600)}&total=true`,
  "rows, one commune, by measure": (at) => `/api/v1/grand?commune=${59_000 + (at % 600)}&sort=-mesure`,
  "rows, one commune of one kind": (at) => `/api/v1/grand?commune=${59_000 + (at % 600)}&sorte=${at % 7}`,
  "rows, a value of many, counted": (at) => `/api/v1/grand?sorte=${at % 7}&total=true`,
  "rows, all, counted": () => "/api/v1/grand?total=true",
  "rows, CQL2, counted": (at) => `/api/v1/grand?filter=${encodeURIComponent(`commune IN ('${59_000 + (at % 600)}', '${59_001 + (at % 600)}')`)}&total=true`,
  "features, one commune, numberMatched": (at) => `/api/v1/ogc/collections/grand/items?commune=${59_000 + (at % 600)}`,
  "features, a value of many, numberMatched": (at) => `/api/v1/ogc/collections/grand/items?sorte=${at % 7}`,
  "features, all, numberMatched": () => "/api/v1/ogc/collections/grand/items",
  "rows, CQL2": (at) => `/api/v1/grand?filter=${encodeURIComponent(`commune = '${59_000 + (at % 600)}' AND mesure > 40`)}`,
  "rows, a value of many": (at) => `/api/v1/grand?sorte=${at % 7}`,
  "rows, further on": (at) => `/api/v1/grand?cursor=${Buffer.from(JSON.stringify([null, String(at * 16_000).padStart(8, "0")])).toString("base64url")}`,
  "one row": (at) => `/api/v1/grand/${String(at * 16_000).padStart(8, "0")}`,
  "features in a box": (at) => `/api/v1/ogc/collections/tiers-lieux/items?bbox=${(2.9 + (at % 10) / 50).toFixed(2)},50.55,3.2,50.6`,
};

const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
try {
  await plant();
  await build();
  const house = await openHouse(folder, { SEED: "non", LOG_LEVEL: "error" });
  try {
    console.log(`load ${loadavg()[0]!.toFixed(1)}; ${rowCount} rows, ${placeCount} places\n${"".padEnd(42)}p50 ms   p95 ms   processor ms`);
    for (const [name, question] of Object.entries(questions).filter(([one]) => one.includes(words))) {
      await measure(house, name, question);
      await setTimeout(pause);
    }
  } finally {
    await house.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function plant(): Promise<void> {
  const { db, ownerUrl, close } = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non" }), rooms, () => {});
  try {
    for (let n = 0; n < placeCount; n += 1)
      await addPlace(db, {
        name: `Lieu ${n}`,
        stage: n % 2 ? "rooted" : "opening",
        longitude: 2.9 + (n % 20) / 50,
        latitude: 50.55 + Math.floor(n / 20) / 800,
      });
    const fields = [
      fieldOf("commune", "string"),
      fieldOf("sorte", "string"),
      fieldOf("mesure", "number"),
      fieldOf("remarque", "string"),
      fieldOf("longitude", "number"),
      fieldOf("latitude", "number"),
    ];
    await plantDataset(
      db,
      "grand",
      fields,
      sql`select lpad(n::text, 8, '0') as key, jsonb_build_object('commune', (59000 + n % 650)::text, 'sorte', (n / 650 % 7)::text, 'mesure', n % 97,
        'remarque', case when n % 50 = 0 then 'à revoir' end, 'longitude', 2.9 + (n % 400) / 1000.0, 'latitude', 50.5 + (n / 400 % 250) / 1000.0) as row
        from generate_series(0, ${rowCount - 1}::int) n`,
      ["commune", "sorte"],
    );
    const owner = new pg.Client(ownerUrl!);
    await owner.connect();
    await owner.query("vacuum analyze opendata.record");
    await owner.end();
  } finally {
    await close();
  }
}

async function measure({ url, process: { pid = 0 } }: Awaited<ReturnType<typeof openHouse>>, name: string, question: (at: number) => string): Promise<void> {
  const processor = () => (processorOf(pid) ?? Number.NaN) + (processorOf(postgresOf(folder)) ?? Number.NaN);
  const times: number[] = [];
  for (let at = 0; at < before; at += 1) await (await fetch(url + question(at))).text();
  const used = processor();
  for (let at = 0; at < rounds; at += 1) {
    const begun = performance.now();
    const answer = await fetch(url + question(at));
    if (!answer.ok) throw new Error(`${question(at)}: ${answer.status} ${await answer.text()}`);
    await answer.text();
    times.push(performance.now() - begun);
  }
  const each = ((processor() - used) / rounds) * 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1).padStart(8);
  console.log(`${name.padEnd(40)}${at(0.5)} ${at(0.95)} ${each.toFixed(1).padStart(10)}`);
}
