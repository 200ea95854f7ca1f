import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

import { startJobs } from "#platform/jobs/jobs.ts";
import { createLog } from "#platform/log/log.ts";
import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { createServices } from "#platform/start/services.ts";
import type { Assets } from "#platform/web/assets.ts";
import { openHouse } from "#platform/web/house.ts";
import { rooms } from "../src/app.ts";
import { rankAnswers } from "../src/challenges/ranking.query.ts";
import { acceptTerms } from "../src/people/consent/consent.command.ts";
import { grantRole } from "../src/people/granting/grant.command.ts";
import { postgresOf, processorOf } from "./processor.ts";

/**
 * `npm run bench:challenges [teams [values [words]]]`: three challenges, open, judged and with results, each of 200 teams of three unless said, with five jurors, 200 people who
 * look for a team and 200 questions; 10,000 values of 200 series, and as many again in one of them. Aim: no page above 50 ms. Pages are asked of the house
 * in this process, as a browser would ask them, without the network; beside the clock, which a busy machine makes slow, the processor that each took,
 * here and in PostgreSQL, and how much of it is sent.
 */
const [teams, values] = [200, 10_000].map((usual, at) => Number(process.argv[2 + at] ?? usual)) as [number, number];
const only = process.argv[4] ?? "";
const turns = 20;
const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
const settings = readSettings({ DATA_DIR: folder, SEED: "non", LOG_LEVEL: "silent", AUTH_SECRET: "a secret of the bench, never of a house" });
const database = await openDatabase(settings, rooms, () => {});
const { db } = database;
const noAssets: Assets = { css: "/assets/beffroi.css", sprite: "/assets/icons.svg", icon: "/assets/favicon.svg", fonts: [], enhance: {}, serve: () => null };
const criteria = ["utilite", "soin"].map((key, at) => ({ key, label: key, weight: 3 - at }));
const idOf = (kind: string, n: number) => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const [open, judged, over] = ["ouvert", "juge", "fini"] as const;
const series = `/mesures/${idOf("ee", 1)}`;

const pages: readonly (readonly [who: "nobody" | "juror" | "agent", what: string, address: string])[] = [
  ...(["/defis", `/defis/${open}`, `/defis/${open}/equipes`, `/defis/${open}/equipes?page=5`, `/defis/${open}/questions`] as const).map(
    (address) => ["nobody", `everybody: ${address}`, address] as const,
  ),
  ["nobody", "everybody: results", `/defis/${over}/resultats`],
  ["nobody", "everybody: results, last page", `/defis/${over}/resultats?page=10`],
  ["nobody", "everybody: one answer", `/defis/${over}/reponses/7`],
  ["nobody", "everybody: the file of the ranking", `/defis/${over}/resultats/1`],
  ["nobody", "everybody: reuses", "/reutilisations"],
  ["nobody", "everybody: series and their map", "/mesures"],
  ["nobody", "everybody: one series", series],
  ["nobody", "everybody: one series by hour", `${series}?par=heure`],
  ["nobody", "everybody: series of one place", `${series}/comparer`],
  ["nobody", "everybody: values of one series, file", `${series}.csv`],
  ["nobody", "everybody: all series, file", "/mesures.csv"],
  ["juror", "juror: answers to read", `/defis/${judged}/jury`],
  ["juror", "juror: one answer", `/defis/${judged}/jury/95`],
  ["agent", "officer: teams, who looks for one", `/defis/${open}/equipes`],
  ["agent", "officer: questions", `/defis/${open}/questions`],
  ["agent", "officer: jury and ties", `/defis/${judged}/jury`],
  ["agent", "officer: results to publish", `/defis/${judged}/resultats`],
];

const log = createLog("silent");
try {
  const people = await plant();
  const made = await createServices({ database, settings, rooms, assets: noAssets, log });
  let who: keyof typeof people = "nobody";
  const visitorOf = async (id: string | null) => (id === null ? null : ((await made.doorkeeper?.visitorOf(db, made.offers, id)) ?? null));
  const services = { ...made, whoIs: () => visitorOf(people[who]) };
  const jobs = await startJobs(database, rooms, { log, lent: services, work: false });
  const house = openHouse(rooms, { ...services, jobs });
  for (const [asks, what, address] of pages) {
    who = asks;
    await time(what, async () => {
      const answer = await house.request(`http://localhost${address}`);
      if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${answer.headers.get("location") ?? ""}`);
      return (await answer.bytes()).byteLength;
    });
  }
  await time("the ranking made anew", async () => (await rankAnswers(db, { id: idOf("cc", 1), slug: judged, criteria })).text.length);
  await jobs.stop();
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}

/** As the owner, without the triggers that ask of each row whether it may be. */
async function plant(): Promise<Readonly<Record<"nobody" | "juror" | "agent", string | null>>> {
  const owner = new pg.Client(database.ownerUrl!);
  await owner.connect();
  await owner.query("set session_replication_role = replica");
  const most = Math.max(teams * 3, 200) + 200;
  await owner.query(
    `insert into people.person (id, name, email, email_verified, locale)
      select ('bb000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Personne ' || n, 'personne-' || n || '@mesure.example', true, 'fr' from generate_series(0, $1) n`,
    [most + 10],
  );
  const jurors = [1, 2, 3, 4, 5].map((n) => idOf("bb", most + n));
  const agent = idOf("bb", 0);
  for (const [at, slug] of [open, judged, over].entries()) await plantChallenge(owner, { id: idOf("cc", at), slug, at, jurors, agent });
  await plantSeries(owner);
  await owner.query("set session_replication_role = origin");
  await owner.query("analyze");
  await owner.end();
  for (const person of [agent, jurors[0]!]) await acceptTerms(db, person);
  await grantRole(db, { personId: agent, role: "agent", scope: { kind: "metropolis", id: null }, reason: "Mesure", by: null });
  console.log(`3 challenges of ${teams} teams, ${values} values of 200 series and of one\n`);
  return { nobody: null, juror: jurors[0]!, agent };
}

interface StoryChallenge {
  readonly id: string;
  readonly slug: string;
  /** 0: open; 1: judged; 2: with results. */
  readonly at: number;
  readonly jurors: readonly string[];
  readonly agent: string;
}

async function plantChallenge(owner: pg.Client, { id, slug, at, jurors, agent }: StoryChallenge): Promise<void> {
  const closes = at === 0 ? "now() + interval '20 days'" : "now() - interval '20 days'";
  await owner.query(
    `insert into challenges.challenge (id, slug, title, question, about, rules, criteria, opens_at, questions_until, closes_at, published_at, results_at)
      values ($1, $2, 'Le bruit de la rue', 'Comment voir le bruit avant de choisir son chemin ?', 'Un défi de mesure.', 'Un règlement de mesure.', $3, now() - interval '60 days',
        ${closes}, ${closes}, now() - interval '61 days', ${at === 2 ? "now() - interval '5 days'" : "null"})`,
    [id, slug, JSON.stringify(criteria)],
  );
  const team = `('d${at}000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid`;
  const person = (n: string) => `('bb000000-0000-4000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;
  const all = "generate_series(1, $2::integer) n";
  const some = [id, teams];
  await owner.query(
    `insert into challenges.team (id, challenge_id, name, words, seeks) select ${team}, $1, 'Équipe ' || n, 'Nous cartographions le bruit avec les habitants.', array['data'] from ${all}`,
    some,
  );
  await owner.query(
    `insert into challenges.member (team_id, challenge_id, person_id, name, role)
    select ${team}, $1, ${person("n * 3 + m - 3")}, 'Membre ' || n || ' ' || m, case when m = 1 then 'captain' else 'member' end from ${all}, generate_series(1, 3) m`,
    some,
  );
  await owner.query(
    `insert into challenges.entry (team_id, challenge_id, title, summary, description, licence, number)
    select ${team}, $1, 'Carte sonore ' || n, 'Le bruit, heure par heure.', repeat('Ce que fait la carte. ', 100), 'mit', n from ${all}`,
    some,
  );
  await owner.query(
    `insert into challenges.sending (team_id, number, text)
    select e.team_id, 1, json_build_object('team', 'Équipe ' || e.number, 'title', e.title, 'summary', e.summary, 'description', e.description, 'link', null, 'licence', 'mit', 'file', null,
      'picture', null)::text from challenges.entry e where e.challenge_id = $1`,
    [id],
  );
  await owner.query(
    `insert into challenges.seeker (challenge_id, person_id, name, skills) select $1, ${person("$2::integer * 3 + n")}, 'Quelqu’un ' || n, array['data'] from generate_series(1, 200) n`,
    some,
  );
  await owner.query(
    `insert into challenges.question (challenge_id, asked_by, text, answer, answered_by, answered_at)
    select $1, ${person("n")}, 'Une question sur le règlement ' || n, case when n % 4 > 0 then 'Oui.' end, case when n % 4 > 0 then $2::uuid end, case when n % 4 > 0 then now() end
    from generate_series(1, 200) n`,
    [id, agent],
  );
  if (at === 0) return;
  await owner.query("insert into challenges.juror (challenge_id, person_id, name) select $1, one, 'Membre du jury' from unnest($2::uuid[]) one", [id, jurors]);
  await owner.query(
    `insert into challenges.tie (team_id, person_id, source, reason) select ${team}, $1, 'declared', 'Nous avons travaillé ensemble' from generate_series(1, $2::integer / 3) n`,
    [jurors[4], teams],
  );
  await owner.query(
    `insert into challenges.verdict (team_id, person_id, comment, sent_at)
      select e.team_id, j.one, 'Un travail clair, qui peut servir demain.', now() from challenges.entry e, unnest($2::uuid[]) with ordinality as j (one, at)
      where e.challenge_id = $1 and e.number <= $3::integer / (case when $4 then 1 else j.at end) and not (j.at = 5 and e.number <= $3::integer / 3)`,
    [id, jurors, teams, at === 2],
  );
  await owner.query(
    `insert into challenges.score (team_id, person_id, criterion, points) select v.team_id, v.person_id, c.key, (hashtext(v.team_id::text || v.person_id::text || c.key) & 3) + 1
      from challenges.verdict v join challenges.entry e on e.team_id = v.team_id, unnest($2::text[]) as c (key) where e.challenge_id = $1`,
    [id, criteria.map(({ key }) => key)],
  );
  if (at === 1) return;
  const { text, judged: ranked } = await rankAnswers(db, { id, slug, criteria });
  await owner.query("insert into challenges.ranking (challenge_id, number, text) values ($1, 1, $2)", [id, text]);
  await owner.query(
    "insert into challenges.result (team_id, challenge_id, reasons) select one, $1, 'Une carte claire ; les capteurs restent à vérifier.' from unnest($2::uuid[]) one",
    [id, ranked.map(({ teamId }) => teamId)],
  );
  await owner.query(
    `insert into challenges.reuse (team_id, challenge_id, title, summary, link, began_on, followed_until)
    select e.team_id, $1, e.title, e.summary, '', current_date, current_date + 365 from challenges.entry e where e.challenge_id = $1`,
    [id],
  );
}

async function plantSeries(owner: pg.Client): Promise<void> {
  const id = "('ee000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid";
  await owner.query(`insert into challenges.series (id, quantity, title, place, commune_code, latitude, longitude, instrument, method, author)
    select ${id}, (array['noise', 'no2', 'pm25', 'coverage'])[1 + n % 4], 'Relevé du carrefour ' || n, 'Carrefour ' || n, (select code from territory.commune order by code offset n % 90 limit 1),
      50.55 + (n % 50) / 200.0, 2.95 + (n % 37) / 100.0, 'Capteur de classe 2', 'Une valeur par heure, à trois mètres du sol.', 'Membre ' || n from generate_series(1, 200) n`);
  await owner.query(
    `insert into challenges.measurement (series_id, at, value, flag)
      select ${id}, date_trunc('hour', now()) - make_interval(hours => h * 3), 40 + (n * h) % 30, (array['raw', 'checked', 'doubtful', 'wrong'])[1 + (n * h) % 4]
      from generate_series(1, 200) n, generate_series(1, $1::integer / 200) h
      union all select '${idOf("ee", 1)}', date_trunc('hour', now()) - make_interval(mins => h * 7 + 1), 40 + h % 30, 'raw' from generate_series(1, $1::integer) h
      on conflict do nothing`,
    [values],
  );
  await owner.query(`select challenges.count_days(array_agg(series_id), array_agg(day))
    from (select distinct series_id, (at at time zone 'Europe/Paris')::date as day from challenges.measurement) one`);
}

async function time(what: string, does: () => Promise<number>): Promise<void> {
  if (!what.includes(only)) return;
  for (let n = 0; n < 3; n += 1) await does();
  const server = postgresOf(folder);
  const [own, before] = [process.cpuUsage(), processorOf(server) ?? 0];
  const took: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const begun = performance.now();
    bytes = await does();
    took.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(own);
  const [here, there] = [(user + system) / 1000 / turns, ((processorOf(server) ?? 0) - before) * (1000 / turns)];
  const median = took.toSorted((a, b) => a - b)[turns >> 1]!;
  const [load, size] = [loadavg()[0]!.toFixed(1), `${Math.round(bytes / 1000)} kB`];
  console.log(
    `${what.padEnd(44)} p50 ${median.toFixed(1).padStart(6)} ms; processor ${here.toFixed(1).padStart(5)} ms here, ${there.toFixed(1).padStart(5)} ms in PostgreSQL; ${size} (load ${load})`,
  );
}
