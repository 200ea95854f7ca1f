import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";

import { type Db, connect } from "#platform/db/db.ts";
import { readSettings } from "#platform/settings.ts";
import { type OpenDatabase, openDatabase } from "#platform/start/open-database.ts";
import { openHouse } from "../e2e/open-house.ts";
import { build } from "../tools/build.ts";
import { rooms } from "../src/app.ts";
import { countVote } from "../src/budgets/count/count-vote.command.ts";
import { crowd, plantVote } from "../src/budgets/demo/plant.ts";
import { pourBallots } from "../src/budgets/demo/pour.ts";
import { storyVotes } from "../src/budgets/demo/story.seeds.ts";
import { closeBox } from "../src/budgets/keeping/boxes.command.ts";
import { addVote, letClose } from "../src/budgets/vote.testing.ts";
import { readTerritory } from "../src/territory/index.ts";
import { type Line, openLine } from "./http-line.ts";
import { postgresOf, processorOf } from "./processor.ts";
import { deskWithAgent, plantNeighbours, signedIn } from "./voting-people.ts";

/**
 * `npm run bench:voting [voters] [ballots] [neighbours]`: people who confirm their ballots as fast as one process takes them, through its front
 * door, alone and in turn beside a desk that marks among so many neighbours; then the count of a large closed vote, until its result and its
 * files are published.
 */
const voters = Number(process.argv[2] ?? "3000");
const ballots = Number(process.argv[3] ?? "100000");
const neighbours = Number(process.argv[4] ?? "100000");
const atOnce = 64;
const marksPerSecond = 2;
const rounds = 3;
const secret = "a secret of this measurement, never of a house";

const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
await build();
const house = await openHouse(folder, { SEED: "non", LOG_LEVEL: "error", AUTH_SECRET: secret });
const database = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non", AUTH_SECRET: secret }), rooms, () => {});
const owner = connect(database.ownerUrl!);
const lines: Line[] = [];
try {
  const costs = Array.from({ length: 54 }, (_, n) => 20_000 + 2000 * ((n * 37) % 54));
  const vote = await addVote(owner.db, readSettings({ AUTH_SECRET: secret }), { budget: 1_200_000, costs });
  const cookies = (await signedIn(owner.db, secret, voters)).map(({ cookie }) => cookie);
  const held = await deskWithAgent(owner.db, secret, vote.id);
  await plantNeighbours(owner.db, vote.id, held.desk, neighbours);
  const desk = `/votes/${vote.slug}/guichets/${held.desk}`;
  sayMarks("alone", await markUntil(setTimeout(5000), desk, held.cookie));
  while (lines.length < atOnce) lines.push(await openLine(house.url));
  await lines[0]!.ask(`/votes/${vote.slug}`, cookies[0]!);
  console.log("confirmations             ballots   per s   p50 ms   p95 ms   p99 ms   processor of one, ms: house, PostgreSQL, client");
  await measure("first ballots", vote.slug, cookies);
  const marks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await measure("replacements", vote.slug, cookies);
    const rush = measure("  beside a desk", vote.slug, cookies);
    marks.push(...(await markUntil(rush, desk, held.cookie)));
  }
  sayMarks("beside the rush", marks);
  await check(database, vote.id, 1 + 2 * rounds);
  console.log(`\nOne process, PostgreSQL on the same machine, ${atOnce} people at once. Aim: ≥ 300 confirmed ballots per second, none lost.\n`);
  if (ballots > 0) await count(database, owner.db, ballots);
} finally {
  for (const line of lines) line.close();
  await owner.close();
  await database.close();
  await house.close();
  await rm(folder, { recursive: true, force: true });
}

async function measure(name: string, slug: string, cookies: readonly string[]): Promise<void> {
  const times: number[] = [];
  const waiting = [...cookies];
  const used = processors();
  const start = performance.now();
  await Promise.all(
    lines.map(async (line) => {
      for (let cookie = waiting.pop(); cookie; cookie = waiting.pop()) {
        const began = performance.now();
        const status = await line.ask(`/votes/${slug}/confirmer`, cookie, { bulletin: someProjects(), lien: "residence", commune: "59512", age: "1" });
        if (status !== 303) throw new Error(`A confirmation was answered by ${status}.`);
        times.push(performance.now() - began);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const sorted = inOrder(times);
  const at = (share: number) => quantile(sorted, share).toFixed(1).padStart(9);
  const each = processors().map((now, n) => (now === null ? "–" : (((now - used[n]!) * 1000) / times.length).toFixed(2)).padStart(9));
  console.log(
    name.padEnd(25) + String(times.length).padStart(8) + (times.length / seconds).toFixed(0).padStart(8) + at(0.5) + at(0.95) + at(0.99) + each.join(""),
  );
}

/** In ascending order. */
function inOrder(times: readonly number[]): number[] {
  return times.toSorted((one, other) => one - other);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

function sayMarks(when: string, times: readonly number[]): void {
  const [half, most] = [0.5, 0.95].map((share) => quantile(inOrder(times), share).toFixed(1));
  console.log(
    `${times.length} marks of a desk ${when}, ${marksPerSecond} a second: p50 ${half} ms, p95 ${most} ms, among ${neighbours} accounts and as many marks`,
  );
}

/** An agent who marks people by name for a ballot on paper, through the front door, until the rush is over. Gives how long each took, in milliseconds. */
async function markUntil(rush: Promise<void>, path: string, cookie: string): Promise<number[]> {
  const times: number[] = [];
  const line = await openLine(house.url);
  let over = false;
  const mark = async () => {
    while (!over) {
      const began = performance.now();
      const status = await line.ask(path, cookie, { act: "mark", ...somebody(), commune: "59512", lien: "residence", voie: "paper" });
      if (status !== 303) throw new Error(`A mark was answered by ${status}.`);
      times.push(performance.now() - began);
      await setTimeout(Math.max(0, 1000 / marksPerSecond - (performance.now() - began)));
    }
  };
  const ended = rush.finally(() => {
    over = true;
  });
  await Promise.all([ended, mark()]).finally(() => line.close());
  return times;
}

/** Whom nobody of the neighbours looks like. */
function somebody(): { nom: string; naissance: string } {
  const letters = randomBytes(8)
    .toString("hex")
    .replace(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)));
  return { nom: `Gaston ${letters}`, naissance: `${1930 + Math.floor(Math.random() * 70)}-04-0${1 + Math.floor(Math.random() * 9)}` };
}

/** Of the house, whose one thread is the first to be full, and of the PostgreSQL that it started: on a busy machine they say what the times do not. */
function processors(): (number | null)[] {
  const [all, postgres] = [processorOf(house.process.pid!), processorOf(postgresOf(folder))];
  const { user, system } = process.cpuUsage();
  return [all === null || postgres === null ? null : all - postgres, postgres, (user + system) / 1_000_000];
}

/** Six of fifty-four, within the budget whatever they are. */
function someProjects(): string {
  const chosen = new Set<number>();
  while (chosen.size < 6) chosen.add(1 + Math.floor(Math.random() * 54));
  return [...chosen].sort((a, b) => a - b).join(",");
}

/** Closes the vote: everybody's ballot is in the box then, and a line of the log for each of their presses. */
async function check({ db }: OpenDatabase, voteId: string, presses: number): Promise<void> {
  await letClose(owner.db, voteId);
  await closeBox(db, readSettings({ AUTH_SECRET: secret }), voteId);
  const { rows } = await sql<{ ballots: number; told: number; lines: number; broken: number | null }>`
    select (select count(*)::int from budgets.voter_nullifiers(${voteId})) as ballots, (select ballots from budgets.chain where vote_id = ${voteId}) as told,
      (select count(*)::int from budgets.log where vote_id = ${voteId} and kind = 'ballot') as lines, budgets.log_first_broken(${voteId}) as broken`.execute(
    db,
  );
  const { ballots, told, lines, broken } = rows[0]!;
  if (ballots !== voters || told !== voters || lines !== presses * voters || broken !== null)
    throw new Error(`Lost or broken: ${ballots} ballots, ${told} in the log, ${lines} lines, first broken line ${broken}.`);
  console.log(`every ballot is in the box, every press in the log: ${ballots}, ${lines}; the chain is whole`);
}

/** 54 projects, equal shares completed by add1; the ballots are checked by the database as they come in, before the clock runs. */
async function count({ db }: OpenDatabase, planter: Db, size: number): Promise<void> {
  const territory = await readTerritory(db);
  const settings = readSettings({ AUTH_SECRET: secret });
  const [told] = storyVotes(settings);
  const hour = 3_600_000;
  const closed = { opens: new Date(Date.now() - 48 * hour), closes: new Date(Date.now() - hour), announced: new Date(Date.now() - 72 * hour) };
  const poll = await plantVote(planter, settings, territory, { ...told!, slug: "depouillement", ...closed });
  const cast = crowd(poll, { count: size, seed: 1, from: closed.opens, until: closed.closes, territory });
  await planter.transaction().execute((trx) => pourBallots(trx, poll, cast, { closed: true, opened: false }));
  const start = performance.now();
  const counted = await countVote(db, settings, {
    voteId: poll.vote.id,
    context: { unit: "Mesure", communeName: (code) => territory.communeByCode(code)?.commune.name },
  });
  if (!counted.ok) throw new Error(`Not counted: ${JSON.stringify(counted)}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`counted and published   ${size} ballots × ${poll.projects.length} projects, add1: ${seconds} s, with a second rule beside. Aim: ≤ 60 s.`);
}
