import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { openHouse } from "../e2e/open-house.ts";
import { rooms } from "../src/app.ts";
import { build } from "../tools/build.ts";
import { processorOf } from "./processor.ts";

/**
 * `npm run bench:network [members [movements]]`: a network of 1,000 members, 100,000 confirmed contributions with their movements and 500 questions, in a
 * house of one process. For each public page the processor of the server and of its PostgreSQL, which does not depend on what else the machine does,
 * and the median by the clock, which does. Aim: p50 ≤ 10 ms.
 */
const members = Number(process.argv[2] ?? 1000);
const movements = Number(process.argv[3] ?? 100_000);
const times = 100;

const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
const year = String(new Date().getFullYear());
const pages: Readonly<Record<string, string>> = {
  "the directory": "/reseau",
  "the directory, a word": "/reseau?q=menuiserie",
  "the register": "/reseau/registre",
  "the register, far back": "/reseau/registre?page=2000",
  "a member": `/reseau/membres/${Math.ceil(members / 2)}`,
  mentoring: "/reseau/mentorat",
  "the report of the year": `/reseau/bilan/${year}`,
};

try {
  const { db, close } = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non" }), rooms, () => {});
  await plant(db);
  await close();
  await build();
  await measure();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function plant(db: Db): Promise<void> {
  const begun = performance.now();
  await sql`insert into people.structure (name, kind) select 'Structure ' || n, 'association' from generate_series(1, ${members}::int) n`.execute(db);
  await sql`
    insert into network.member (kind, structure_id, name, college, state, charter, number, admitted_at, about, skills, demo)
    select 'structure', id, name, (array['places', 'leaders', 'partners'])[1 + turn % 3], 'admitted', 1, turn, now() - make_interval(days => turn % 900),
      'Un lieu ouvert à toutes et à tous, tenu par ses usagers.', array[(array['menuiserie', 'cuisine collective', 'comptabilité'])[1 + turn % 3]], true
    from (select id, name, row_number() over (order by name)::int as turn from people.structure) s`.execute(db);
  await sql`insert into people.person (name, email) values ('Qui confirme', 'confirme@essai.example')`.execute(db);
  await sql`
    insert into network.contribution (member_id, kind, quantity, done_on, words, value, paid, state, answered_by, answered_at, demo)
    select m.id, (array['time', 'shift', 'service'])[1 + n % 3], 60 + n % 120, ((now() at time zone 'Europe/Paris')::date - n % 700), 'Un coup de main au commun', 100, n % 5 = 0,
      'confirmed', (select id from people.person where email = 'confirme@essai.example'), now(), true
    from generate_series(1, ${movements}::int) n join network.member m on m.number = 1 + n % ${members}::int`.execute(db);
  await post(db);
  await sql`
    insert into network.question (member_id, title, body) select m.id, 'Une question du réseau, la numéro ' || m.number, 'Comment font les autres membres ?'
    from network.member m where m.number <= 500`.execute(db);
  console.log(`${members} members, ${movements} movements, planted in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

/**
 * Posts as members do, each contribution for itself, and commits every hundred: PostgreSQL walks over all versions of a row that one transaction leaves,
 * and each movement writes the head of the book anew. A hundred thousand in one statement would take a quarter of an hour for that alone.
 */
async function post(db: Db): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from network.contribution order by answered_at, id`.execute(db);
  for (let at = 0; at < rows.length; at += 100) {
    const ids = rows.slice(at, at + 100).map(({ id }) => id);
    await sql`select count(network.post_contribution(id)) from unnest(${ids}::uuid[]) id`.execute(db);
  }
}

async function measure(): Promise<void> {
  const house = await openHouse(folder, { SEED: "non", LOG_LEVEL: "error" });
  try {
    for (const [name, path] of Object.entries(pages)) {
      const ask = async () => {
        const answer = await fetch(house.url + path);
        if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
        await answer.text();
      };
      for (let n = 0; n < 40; n += 1) await ask();
      const before = processorOf(house.process.pid!);
      const clock: number[] = [];
      for (let n = 0; n < times; n += 1) {
        const begun = performance.now();
        await ask();
        clock.push(performance.now() - begun);
      }
      const after = processorOf(house.process.pid!);
      const spent = before === null || after === null ? "?" : (((after - before) * 1000) / times).toFixed(1);
      const p50 = clock.toSorted((one, other) => one - other)[times / 2]!;
      console.log(`${name.padEnd(26)} processor ${spent.padStart(6)} ms, p50 ${p50.toFixed(1).padStart(6)} ms (aim 10; load ${loadavg()[0]!.toFixed(1)})`);
    }
  } finally {
    await house.close();
  }
}
