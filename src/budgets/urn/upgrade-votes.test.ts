import { cp, glob, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, expect, inject, it } from "vitest";

import { type Db, connect } from "#platform/db/db.ts";
import { migrate } from "#platform/db/migrate.ts";
import { sha256 } from "#platform/crypto/sha256.ts";
import { readSettings } from "#platform/settings.ts";
import { chainOf } from "../budgets.testing.ts";
import { ballotsOf } from "./standing-ballots.testing.ts";
import { writeBallotFile } from "../count/ballot-file.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { openingsFile } from "../count/published-files.ts";
import { keepBoxes } from "../keeping/boxes.command.ts";
import { nullifierOf, newSecret, randomReceipt, sealSecret } from "../nullifier.ts";
import { findBallot } from "../receipt/find-ballot.query.ts";
import { sealVote } from "../seal/seal-vote.command.ts";
import { checkPublication, isFault } from "../verify/checks/check-list.ts";
import { readJournal, readLine } from "../verify/checks/log.ts";
import { checkOpenings, type ReadBallot } from "../verify/checks/openings.ts";
import { letClose } from "../vote.testing.ts";
import { findVoteById, pollOf } from "../votes.query.ts";
import { upgradeVotes } from "./upgrade-votes.command.ts";

/** The house as it was before there was an urn: its tables and its functions, with votes in each state that its functions made. */
const serverSecret = "a secret of these tests, never of a house";
const settings = readSettings({ AUTH_SECRET: serverSecret, DATA_DIR: tmpdir() });
const name = `before_the_urn_${process.pid}`;
const before = await mkdtemp(join(tmpdir(), "before-the-urn-"));
const admin = new pg.Client(urlOf("postgres"));
await admin.connect();
await admin.query(`create database ${name}`);
const client = new pg.Client(urlOf(name));
await client.connect();
const { db, close } = connect(urlOf(name));
afterAll(async () => {
  await close();
  await client.end();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
  await rm(before, { recursive: true });
});

function urlOf(database: string): string {
  const url = new URL(inject("testServerUrl"));
  url.pathname = `/${database}`;
  return url.href;
}

for await (const file of glob("*/migrations/*.sql", { cwd: "src" })) if (basename(file) < "20261128_0715") await cp(join("src", file), join(before, file));
await migrate(client, before);

interface OldBallot {
  readonly receipt: string;
  readonly choices: readonly number[];
}

/** What an announcement told when there was no urn. */
const sheetOfThen = {
  ...{ title: "Vote ancien", budget_cents: 100_000, opens_at: "2026-11-20T08:00:00.000Z", challenge_days: 15, seed: "graine ancienne" },
  ballot: { kind: "approval", min_choices: 1, max_choices: null, points_total: null, points_max: null },
  voters: { min_age: 16, max_age: null, accepts: ["residence"], area: null },
  parameters: { rule: "greedy", tie: ["votes", "cost", "id"] },
  envelopes: [],
  projects: [1, 2, 3, 4, 5].map((number) => ({ number, title: `Projet ${number}`, cost_cents: 20_000 })),
};

/** A vote announced, opened and voted in by the functions of then; every third voter voted twice. */
async function oldVote(slug: string, voters: number): Promise<{ id: string; cast: OldBallot[] }> {
  const { rows } = await sql<{ id: string }>`
    insert into budgets.vote (slug, title, summary, budget_cents, kind, parameters, opens_at, closes_at)
    values (${slug}, 'Vote ancien', 'Un essai', 100000, 'approval', '{"rule": "greedy", "tie": ["votes", "cost", "id"]}', now() - interval '1 hour', now() + interval '1 day')
    returning id`.execute(db);
  const { id } = rows[0]!;
  for (let n = 1; n <= 5; n += 1)
    await sql`insert into budgets.project (vote_id, number, title, summary, cost_cents, category) values (${id}, ${n}, ${`Projet ${n}`}, 'Un projet', 20000, 'Nature')`.execute(
      db,
    );
  await sql`update budgets.vote set state = 'announced', seed = 'graine ancienne', announced_at = now() where id = ${id}`.execute(db);
  const secret = newSecret(id);
  await sql`insert into budgets.secret (vote_id, sealed) values (${id}, ${sealSecret(secret, serverSecret)})`.execute(db);
  await sql`select budgets.append(${id}, 'announced', ${JSON.stringify(sheetOfThen)}::jsonb)`.execute(db);
  const cast: OldBallot[] = [];
  for (let n = 0; n < voters; n += 1)
    for (const choices of n % 3 === 0 ? [[1], [(n % 5) + 1]] : [[(n % 5) + 1]]) {
      const { receipt, salt } = randomReceipt();
      await sql`
        select outcome from budgets.confirm_ballot(${id}, gen_random_uuid(), ${nullifierOf(secret, `person:${n}`)}, ${receipt}, ${choices}::smallint[], null, ${salt},
          '59512', 'residence')`.execute(db);
      cast[n] = { receipt, choices };
    }
  return { id, cast };
}

/** What the log and the published ballots say together: null when all follows. */
async function check(voteId: string): Promise<unknown> {
  const { lines, broken } = await chainOf(db, voteId);
  const journal = lines.map(({ entry, hash }) => `${hash.toString("hex")} ${entry}\n`).join("");
  const found = await checkPublication({ voteId, journal, files: new Map() });
  if (broken || isFault(found)) return broken ?? found;
  const rows = await db.selectFrom("budgets.ballot").selectAll().where("vote_id", "=", voteId).execute();
  const openings = rows.map(({ receipt, salt, commitment }) => ({ receipt, salt: salt.toString("hex"), commitment: commitment.toString("hex"), member: null }));
  const ballots = new Map<string, ReadBallot>(rows.map(({ receipt, choices, points }) => [receipt, { choices, points }]));
  const log = readJournal(journal).map((line) => readLine(line)!);
  return checkOpenings(voteId, log, openings, ballots);
}

/** As the count of then left it. */
async function countAsBefore(db: Db, voteId: string): Promise<void> {
  const poll = await pollOf(db, (await findVoteById(db, voteId))!);
  const { rows } = await sql<{ receipt: string; choices: number[]; points: number[] | null; salt: Buffer; commitment: Buffer }>`
    select receipt, choices, points, salt, commitment from budgets.ballot where vote_id = ${voteId} order by receipt`.execute(db);
  const contents = { "bulletins.pb": writeBallotFile(poll, rows, null, context), "ouvertures.csv": openingsFile(rows).content };
  const files = Object.fromEntries(Object.entries(contents).map(([file, content]) => [file, sha256(content).toString("hex")]));
  for (const [file, content] of Object.entries(contents))
    await sql`
      insert into budgets.publication (vote_id, name, media_type, content, size, sha256)
      values (${voteId}, ${file}, 'text/csv', ${Buffer.from(content)}, ${content.length}, sha256(${Buffer.from(content)}))`.execute(db);
  await sql`select budgets.append(${voteId}, 'counted', ${JSON.stringify({ count: 1, ballots: rows.length, files })}::jsonb)`.execute(db);
  await sql`update budgets.chain set box = 'counted' where vote_id = ${voteId}`.execute(db);
  await sql`update budgets.vote set state = 'counted', counted_at = clock_timestamp(), challenge_until = clock_timestamp() where id = ${voteId}`.execute(db);
}

const open = await oldVote("ouvert", 30);
const closed = await oldVote("clos", 12);
const counted = await oldVote("depouille", 12);
const announced = await oldVote("annonce", 0);
await letClose(db, closed.id);
await letClose(db, counted.id);
for (const { id } of [closed, counted]) await sql`select budgets.close_box(${id})`.execute(db);
await countAsBefore(db, counted.id);
const linesBefore = new Map(await Promise.all([open, closed, counted, announced].map(async ({ id }) => [id, (await chainOf(db, id)).lines.length] as const)));

await migrate(client, "src");
await upgradeVotes(db, settings);

it("no ballot of a vote that runs is readable any more, and each stands in the box", async () => {
  for (const { id, cast } of [open, closed]) {
    expect(await db.selectFrom("budgets.ballot").selectAll().where("vote_id", "=", id).execute()).toEqual([]);
    const standing = await ballotsOf(db, settings, id);
    expect(standing.map(({ receipt, choices }) => ({ receipt, choices })).toSorted(byReceipt)).toEqual(cast.toSorted(byReceipt));
    const { lines, broken } = await chainOf(db, id);
    expect([broken, lines.length, lines.at(-1)!.kind]).toEqual([null, linesBefore.get(id)! + 1, "upgraded"]);
    expect(JSON.parse(lines.at(-1)!.entry)).toMatchObject({ ballots: cast.length, keys: { holder: "server" } });
    expect(await findBallot(db, settings, id, cast[0]!.receipt)).toMatchObject({ place: "log" });
  }
});
const byReceipt = (one: OldBallot, other: OldBallot) => (one.receipt < other.receipt ? -1 : 1);

it("done twice, the second changes nothing; a vote that nobody has voted in gets its keys", async () => {
  await upgradeVotes(db, settings);
  expect((await chainOf(db, open.id)).lines).toHaveLength(linesBefore.get(open.id)! + 1);
  expect((await chainOf(db, announced.id)).lines.at(-1)!.kind).toBe("upgraded");
});

it("the one that was closed is counted and still verifies", async () => {
  expect(await countVote(db, settings, { voteId: closed.id, context })).toEqual({ ok: true, count: 1 });
  expect(await check(closed.id)).toBeNull();
  expect(await db.selectFrom("budgets.ballot").selectAll().where("vote_id", "=", closed.id).execute()).toHaveLength(12);
});

it("the one that was open goes on by batches, closes, is counted and still verifies", async () => {
  await keepBoxes(db, settings);
  await letClose(db, open.id);
  await keepBoxes(db, settings);
  expect((await chainOf(db, open.id)).head).toMatchObject({ box: "closed", ballots: 30 });
  expect(await countVote(db, settings, { voteId: open.id, context })).toEqual({ ok: true, count: 1 });
  expect(await check(open.id)).toBeNull();
});

it("the one that was counted keeps its files, is written anew without nullifiers, still verifies and is sealed", async () => {
  const rows = await db.selectFrom("budgets.ballot").selectAll().where("vote_id", "=", counted.id).execute();
  expect(rows.map(({ nullifier }) => nullifier)).toEqual(Array(12).fill(null));
  expect(await check(counted.id)).toBeNull();
  expect(await sealVote(db, counted.id)).toEqual({ ok: true });
  expect((await chainOf(db, counted.id)).lines.at(-1)!.kind).toBe("secret_destroyed");
});

it("a house that has lost the key of its server says so rather than upgrade what it cannot open", async () => {
  const lost = await oldSecretOf(announced.id);
  await expect(upgradeVotes(db, readSettings({ AUTH_SECRET: "another secret altogether, of nobody" }))).rejects.toThrow();
  expect(await lost.keys()).toBe(0);
});

/** Takes the keys of a vote away again: as if it had never been upgraded. */
async function oldSecretOf(id: string) {
  await sql`delete from budgets.vote_key where vote_id = ${id}`.execute(db);
  return {
    keys: async () => (await db.selectFrom("budgets.vote_key").selectAll().where("vote_id", "=", id).execute()).length,
  };
}
