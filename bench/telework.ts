import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";

import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { rooms } from "../src/app.ts";
import { addOpen, roomOf } from "../src/bookings/bookings.testing.ts";
import { addPlace } from "../src/places/merge/merge.testing.ts";
import { close } from "../src/telework/settle/close.command.ts";
import { writeInvoice } from "../src/telework/statements/invoice.ts";
import { findSettlement, findStatement } from "../src/telework/statements/statements.query.ts";
import { measurePooling, plantPooling } from "./pooling-year.ts";

/**
 * `npm run bench:telework`: 20 employers, 4,000 agents, 10 places, a month of 20,000 half-days. Aims: the month closed in ≤ 10 s, a settlement of 2,000 lines
 * read in ≤ 1 s. Then a year of what 200 structures pool (pooling-year.ts). No peer is on record: other tools have one operator and settle nothing between parties.
 */
const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
const { db, close: shut } = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non" }), rooms, () => {});

const anybody = {
  ...{ id: "00000000-0000-4000-8000-000000000000", name: "", email: "", locale: "fr" as const, settled: true, dormant: [] },
  grants: [{ role: "administrator", scope: { kind: "metropolis", id: null }, powers: ["telework.settle"] }],
};

try {
  await plant();
  await measure();
  await plantPooling(db);
  await measurePooling(db, say);
} finally {
  await shut();
  await rm(folder, { recursive: true, force: true });
}

async function plant(): Promise<void> {
  for (let n = 0; n < 10; n += 1) await addPlace(db, { name: `Lieu ${n}`, stage: "rooted", hours: "Mo-Fr 08:00-18:00", longitude: 3.1, latitude: 50.6 });
  const { rows: places } = await sql<{ id: string }>`select id from places.place order by name`.execute(db);
  await sql`insert into people.structure (name, kind) select 'Employeur ' || n, 'employer' from generate_series(1, 20) n`.execute(db);
  await sql`insert into telework.employer (structure_id) select id from people.structure`.execute(db);
  await sql`insert into telework.centre (employer_id, code, name) select structure_id, 'C' || n, 'Service ' || n from telework.employer, generate_series(1, 10) n`.execute(
    db,
  );
  await sql`
    insert into telework.agent (employer_id, centre_id, number, email, state)
    select c.employer_id, c.id, c.code || '-' || n, lower(c.code) || '-' || n || '@essai.example', 'active' from telework.centre c, generate_series(1, 20) n`.execute(
    db,
  );
  await sql`
    insert into telework.agreement (employer_id, place_id, place_name) select e.structure_id, p.id, p.name from telework.employer e, places.place p`.execute(
    db,
  );
  for (const { id } of places) {
    const words = { name: "Postes mesurés", about: "Des postes pour les mesures.", rules: null };
    await addOpen(db, roomOf(id, { kind: "desk", capacity: null, quantity: 50, atOnce: 50, words }));
  }
  // Desks come with the version: in one transaction.
  await db.transaction().execute(async (trx) => {
    await sql`
    insert into telework.version (agreement_id, number, half_cents, day_cents, vat, weekdays, cancel, valid_from, side, text)
    select id, 1, 800, 1500, 2000, '{1,2,3,4,5}', 24, '2025-01-01', 'employer', repeat('Une convention de mesure. ', 10) from telework.agreement`.execute(trx);
    await sql`
      insert into telework.pool (version_id, number, resource_id, name)
      select v.id, 1, r.id, r.name from telework.version v join telework.agreement a on a.id = v.agreement_id join bookings.resource r on r.place_id = a.place_id`.execute(
      trx,
    );
  });
  // Five half-days of each agent in one month, at two places.
  await sql`
    insert into telework.stay (agent_id, employer_id, centre_id, version_id, pool, place_id, day, part, cents, vat, state)
    select a.id, a.employer_id, a.centre_id, v.id, 1, g.place_id, date '2025-09-01' + n * 5, 'morning', 800, 2000, 'came'
    from (select *, row_number() over (order by id) as turn from telework.agent) a, generate_series(0, 4) n,
      lateral (select g.* from telework.agreement g where g.employer_id = a.employer_id order by g.place_name offset (a.turn + n) % 10 limit 1) g,
      telework.version v where v.agreement_id = g.id`.execute(db);
}

async function measure(): Promise<void> {
  const count = (await sql<{ n: number }>`select count(*)::int as n from telework.stay`.execute(db)).rows[0]!.n;
  const begun = performance.now();
  const closed = await close(db, "2025-09", "a key of measurements");
  say(`a month of ${count} half-days closed, ${closed.statements} statements and ${closed.settlements} settlements`, performance.now() - begun, 10_000);
  const { rows } = await sql<{ id: string; lines: number }>`
    select settlement_id as id, count(*)::int as lines from telework.settlement_line group by 1 order by 2 desc limit 1`.execute(db);
  const read = performance.now();
  await findSettlement(db, rows[0]!.id, anybody);
  say(`a settlement of ${rows[0]!.lines} lines read`, performance.now() - read, 1000);
  const { rows: statements } = await sql<{ id: string }>`select id from telework.statement limit 1`.execute(db);
  const wrote = performance.now();
  const statement = await findStatement(db, statements[0]!.id, anybody);
  if (statement) writeInvoice(statement, { name: "Métropole", siren: "200093201" });
  say("an electronic invoice written", performance.now() - wrote, 1000);
}

function say(what: string, milliseconds: number, aim: number): void {
  console.log(`${what}: ${milliseconds.toFixed(0)} ms (aim ${aim} ms; load ${loadavg()[0]!.toFixed(1)})`);
}
