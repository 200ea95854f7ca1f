import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";

import { startJobs } from "#platform/jobs/jobs.ts";
import { createLog } from "#platform/log/log.ts";
import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { createServices } from "#platform/start/services.ts";
import type { Assets } from "#platform/web/assets.ts";
import { openHouse } from "#platform/web/house.ts";
import { rooms } from "../src/app.ts";
import { noRules } from "../src/calls/call.ts";
import { findCall } from "../src/calls/calls.query.ts";
import { makeRanking, publishRanking } from "../src/calls/judge/decide.command.ts";
import { grantRole } from "../src/people/granting/grant.command.ts";
import { acceptTerms } from "../src/people/consent/consent.command.ts";
import { postgresOf, processorOf } from "./processor.ts";

/**
 * `npm run bench:calls [files [words]]`: 5,000 files unless said, all of one call, each of a structure of its own and read by three people; with words, only
 * what is named so is measured. Aim: each page of the
 * queues and the published ranking p50 ≤ 10 ms. Pages are asked of the house in this process, as a browser would ask them, without the network.
 * Beside the clock, which a busy machine makes slow, it says the processor that each took, here and in PostgreSQL.
 */
const count = Number(process.argv[2] ?? 5000);
const only = process.argv[3] ?? "";
const turns = 40;
const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
const settings = readSettings({ DATA_DIR: folder, SEED: "non", LOG_LEVEL: "silent", AUTH_SECRET: "a secret of the bench, never of a house" });
const database = await openDatabase(settings, rooms, () => {});
const { db } = database;
const noAssets: Assets = { css: "/assets/beffroi.css", sprite: "/assets/icons.svg", icon: "/assets/favicon.svg", fonts: [], enhance: {}, serve: () => null };
const criteria = ["utilite", "modele", "ancrage"].map((key, at) => ({ key, label: key, about: "", weight: 3 - at }));
const rules = { ...noRules, criteria, threshold: 50, deMinimis: true };

const log = createLog("silent");
try {
  const agent = await plant();
  const made = await createServices({ database, settings, rooms, assets: noAssets, log });
  const services = { ...made, whoIs: async () => (await made.doorkeeper?.visitorOf(db, made.offers, agent)) ?? null };
  const jobs = await startJobs(database, rooms, { log, lent: services, work: false });
  const house = openHouse(rooms, { ...services, jobs });
  const ask = async (address: string) => {
    const answer = await house.request(`http://localhost${address}`);
    if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${answer.headers.get("location") ?? ""}`);
    return (await answer.text()).length;
  };
  const desk = "/appels/preparation/appel-1";
  await time("queue, first page", () => ask(`${desk}/dossiers`));
  await time("queue, admissible, by sum, page 40", () => ask(`${desk}/dossiers?etat=recevables&tri=-somme&page=40`));
  await time("queue, one word", () => ask(`${desk}/dossiers?etat=recevables&q=association+42`));
  await time("projects that are followed, all calls", () => ask("/appels/preparation/projets-suivis"));
  await time("published ranking, first page", () => ask("/appels/appel-1/classement"));
  await time("published ranking, page 10", () => ask("/appels/appel-1/classement?page=10"));
  await time("what was granted, public", () => ask("/appels/projets-aides"));
  await time("committee, first page", () => ask(`${desk}/comite`));
  await time("readers, first page", () => ask(`${desk}/jury`));
  const call = (await findCall(db, "appel-1", { drafts: false }))!;
  await time("the ranking made anew, to be published", () => makeRanking(db, call, 100_000_000));
  await jobs.stop();
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}

/** As the owner, without the triggers that ask of each row whether it may be. */
async function plant(): Promise<string> {
  const owner = new pg.Client(database.ownerUrl!);
  await owner.connect();
  await owner.query("set session_replication_role = replica");
  await owner.query(`insert into people.person (name, email, email_verified, locale)
    select 'Personne ' || n, 'personne-' || n || '@mesure.example', true, 'fr' from generate_series(1, 60) n`);
  await owner.query(`insert into calls.call (slug, title, summary, about, opens_at, published_at)
    select 'appel-' || n, 'Appel ' || n, 'Une mesure.', 'Une mesure.', now() - interval '1 day', now() from generate_series(1, 1) n`);
  await owner.query("insert into calls.standing (call_id) select id from calls.call");
  await owner.query("insert into calls.edition (call_id, number, rules, form) select id, 1, $1::jsonb, '[]' from calls.call", [JSON.stringify(rules)]);
  await owner.query("insert into calls.envelope (call_id, year, total) select id, 2026, 100000000000 from calls.call");
  await owner.query(
    `insert into calls.application (call_id, edition, number, state, title, summary, structure_name, siret, asked_cents, sent_at, reason)
      select c.id, 1, n, (array['sent', 'admissible', 'admissible', 'admissible', 'granted'])[1 + n % 5], 'Projet ' || n, 'Un atelier.', 'Association ' || n,
        lpad(n::text, 9, '0') || '00011', 100000 * (1 + n % 40), now(), 'Une mesure.' from calls.call c, generate_series(1, $1) n`,
    [count],
  );
  await owner.query(`insert into calls.decision (application_id, outcome, cents, year, held_on)
    select id, 'granted', asked_cents, 2026, current_date from calls.application where state = 'granted'`);
  await owner.query(`insert into calls.author (application_id, person_id, role)
    select a.id, p.id, 'lead' from (select id, row_number() over (order by id) as n from calls.application) a
    join (select id, row_number() over (order by email) as n from people.person) p on p.n = 1 + a.n % 50`);
  await owner.query(`insert into calls.review (application_id, person_id, how, sent_at)
    select a.id, p.id, 'engine', now() from (select id, row_number() over (order by id) as n from calls.application where state <> 'sent') a
    join (select id, row_number() over (order by email) as n from people.person) p on p.n in (51 + a.n % 9, 51 + (a.n + 3) % 9, 51 + (a.n + 6) % 9)`);
  await owner.query(
    `insert into calls.score (application_id, person_id, criterion, points, comment)
      select r.application_id, r.person_id, c.key, (hashtext(r.application_id::text || r.person_id::text || c.key) & 3) + 2, 'Parce que'
      from calls.review r, unnest($1::text[]) as c (key)`,
    [criteria.map(({ key }) => key)],
  );
  const { rows } = await owner.query<{ id: string }>(
    "insert into people.person (name, email, email_verified, locale) values ('Agente', 'agente@mesure.example', true, 'fr') returning id",
  );
  await owner.query("analyze");
  await owner.end();
  const agent = rows[0]!.id;
  await acceptTerms(db, agent);
  await grantRole(db, { personId: agent, role: "agent", scope: { kind: "metropolis", id: null }, reason: "Mesure", by: null });
  const call = (await findCall(db, "appel-1", { drafts: false }))!;
  const file = await makeRanking(db, call, 100_000_000_000);
  await db.transaction().execute((trx) => publishRanking(trx, call, file, null, agent));
  const { rows: planted } = await sql<{ scores: number }>`select count(*)::int as scores from calls.score`.execute(db);
  console.log(`${count} files of a call, ${planted[0]!.scores} scores\n`);
  return agent;
}

async function time(what: string, does: () => Promise<unknown>): Promise<void> {
  if (!what.includes(only)) return;
  for (let n = 0; n < 3; n += 1) await does();
  const server = postgresOf(folder);
  const [own, before] = [process.cpuUsage(), processorOf(server) ?? 0];
  const took: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const begun = performance.now();
    await does();
    took.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(own);
  const [here, there] = [(user + system) / 1000 / turns, ((processorOf(server) ?? 0) - before) * (1000 / turns)];
  const median = took.toSorted((a, b) => a - b)[turns >> 1]!;
  const load = loadavg()[0]!.toFixed(1);
  console.log(
    `${what.padEnd(42)} p50 ${median.toFixed(1).padStart(6)} ms; processor ${here.toFixed(1).padStart(5)} ms here, ${there.toFixed(1).padStart(5)} ms in PostgreSQL (load ${load})`,
  );
}
