import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "#platform/db/db.ts";
import { readSettings } from "#platform/settings.ts";
import { type OpenDatabase, openDatabase } from "#platform/start/open-database.ts";
import { rooms } from "../src/app.ts";
import { closeBox } from "../src/budgets/keeping/boxes.command.ts";
import { receiptHash } from "../src/budgets/log.ts";
import { ballotsOf } from "../src/budgets/urn/standing-ballots.testing.ts";
import { openedAssembly } from "../src/budgets/assembly/assembly.testing.ts";
import { addVote, letClose, type TestVote } from "../src/budgets/vote.testing.ts";
import { type AcknowledgedAnswer, countLost, plantConversation } from "../src/opinions/measured.testing.ts";
import { openHouse } from "./open-house.ts";
import { cookiesOf } from "./sessions.ts";
import { sharedHouse } from "./shared-house.ts";
import { terms, termsVersion } from "../src/people/terms.ts";

const { folder, urls } = await sharedHouse("races");
const environment = { LOG_LEVEL: "error" };
const settings = readSettings({ DATA_DIR: folder, SEED: "non" });
let houses: readonly { readonly url: string }[] = urls.map((url) => ({ url }));
let database: OpenDatabase;
let owner: Database;

beforeAll(async () => {
  database = await openDatabase(settings, rooms, () => {});
  owner = connect(database.ownerUrl ?? database.url);
});
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

interface Voter {
  readonly id: string;
  readonly cookie: string;
}

/** People with an account, and the cookies that signing in would have given them. */
async function people(count: number): Promise<Voter[]> {
  const { db } = database;
  const rows = Array.from({ length: count }, () => ({ name: "Votant", email: `${randomBytes(8).toString("hex")}@exemple.fr`, email_verified: true }));
  const ids = (await db.insertInto("people.person").values(rows).returning("id").execute()).map(({ id }) => id);
  const agreed = ids.map((id) => ({ person_id: id, what: terms, version: termsVersion }));
  await db.insertInto("people.consent").values(agreed).execute();
  const cookies = await cookiesOf(db, settings, ids);
  return ids.map((id, n) => ({ id, cookie: cookies[n]! }));
}

const openVote = (about: TestVote = {}) => addVote(owner.db, settings, about);

type Answer = { readonly status: number; readonly receipt: string | null } | null;

/** One press, at this or the other process. Null when the process died meanwhile. */
async function send(n: number, path: string, cookie: string, fields: Record<string, string>): Promise<Answer> {
  const address = `${houses[n % houses.length]!.url}${path}`;
  // A line kept open is shut by a busy house: what is sent by it then has no answer, which here would say that the house was killed.
  const headers = { cookie, connection: "close" };
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields), redirect: "manual", headers }).catch(() => null);
  return answer && { status: answer.status, receipt: /recu=([0-9A-Z]{16})\./.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? null };
}

const confirm = (n: number, slug: string, cookie: string, bulletin: string, passage = "") =>
  send(n, `/votes/${slug}/confirmer`, cookie, { bulletin, passage, lien: "residence", commune: "59512", age: "1" });

interface RacedVote {
  readonly id: string;
  readonly press: (n: number, voter: number, choice: string, passage?: string) => Promise<Answer>;
}

/** Votes on budgets and votes of assemblies go through one box. */
const ways: readonly { readonly way: string; readonly begin: (voters: number, seconds?: number) => Promise<RacedVote> }[] = [
  {
    way: "on a budget",
    async begin(count, closes) {
      const vote = await openVote(closes === undefined ? {} : { closes });
      const voters = await people(count);
      return { id: vote.id, press: (n, voter, choice, passage) => confirm(n, vote.slug, voters[voter]!.cookie, choice, passage) };
    },
  },
  {
    way: "of an assembly",
    async begin(count, seconds = 3600) {
      const voters = await people(Math.max(2, count));
      const hands = voters.map(({ id }) => [id]);
      const { id, slug, voices } = await openedAssembly({ db: database.db, services: { settings } }, voters[0]!.id, hands, { minutes: seconds / 60 });
      const press = (n: number, voter: number, choix: string, passage = "") =>
        send(n, `/votes/${slug}/voix/${voices[voter]!.electorId}`, voters[voter]!.cookie, { choix, passage });
      return { id, press };
    },
  },
];

/** Closes the vote, so that every press is in the log, and reads what stands. */
async function box(vote: { id: string }) {
  const { phase } = (await sql<{ phase: string }>`select budgets.phase(v) as phase from budgets.vote v where id = ${vote.id}`.execute(owner.db)).rows[0]!;
  if (phase === "open") await letClose(owner.db, vote.id);
  await closeBox(database.db, settings, vote.id);
  const ballots = await ballotsOf(owner.db, settings, vote.id);
  const { rows } = await sql<{ broken: number | null; told: number; entered: number }>`
    select budgets.log_first_broken(${vote.id}) as broken, (select ballots from budgets.chain where vote_id = ${vote.id}) as told,
      (select count(*)::int from budgets.log where vote_id = ${vote.id} and kind = 'ballot') as entered`.execute(owner.db);
  const logged = await owner.db
    .selectFrom("budgets.log")
    .select(["commitment", "receipt"])
    .where("vote_id", "=", vote.id)
    .where("kind", "=", "ballot")
    .execute();
  const lines = new Set(logged.map(({ commitment }) => commitment!.toString("hex")));
  const receipts = logged.map(({ receipt }) => receipt!.toString("hex"));
  return { ballots, ...rows[0]!, receipts, allInLog: ballots.every(({ commitment }) => lines.has(commitment)) };
}

describe.each(ways)("two hundred confirmations of one voter at once in a vote $way, over two processes of the house", ({ begin }) => {
  it("the same: one ballot, one line, one receipt", async () => {
    const vote = await begin(1);
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => vote.press(n, 0, "4", "la-meme-pression-00")));
    expect(new Set(answers.map((answer) => answer!.status))).toEqual(new Set([303]));
    expect(new Set(answers.map((answer) => answer!.receipt)).size).toBe(1);
    expect(await box(vote)).toMatchObject({ broken: null, told: 1, entered: 1, ballots: [{ receipt: answers[0]!.receipt }] });
  });

  it("different ones: one ballot, and the receipt that counts is one of those that were given", async () => {
    const vote = await begin(1);
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => vote.press(n, 0, String((n % 5) + 1))));
    const receipts = new Set(answers.map((answer) => answer!.receipt));
    const { ballots, broken, told, entered } = await box(vote);
    expect([ballots.length, broken, told, entered]).toEqual([1, null, 1, 200]);
    expect(receipts.has(ballots[0]!.receipt)).toBe(true);
  });

  it("of two hundred voters at once: each has one ballot, and the chain is whole", async () => {
    const vote = await begin(200);
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => vote.press(n, n, String((n % 5) + 1))));
    expect(new Set(answers.map((answer) => answer!.status))).toEqual(new Set([303]));
    expect(await box(vote)).toMatchObject({ broken: null, told: 200, entered: 200, allInLog: true });
  });

  it("that come around the closing: those that were told they are in are in, and none came after the line that closes", async () => {
    const vote = await begin(400, 2.5);
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_, n) => {
        await new Promise((next) => setTimeout(next, n * 12));
        return vote.press(n, n, "1");
      }),
    );
    const counts = Map.groupBy(answers, (answer) => answer!.status);
    expect([...counts.keys()].sort()).toEqual([303, 409]);
    await closeBox(database.db, settings, vote.id);
    const { ballots, broken, told } = await box(vote);
    expect([ballots.length, told, broken]).toEqual([counts.get(303)!.length, counts.get(303)!.length, null]);
    const { rows } = await sql<{ kind: string }>`select kind from budgets.log where vote_id = ${vote.id} order by line desc limit 1`.execute(database.db);
    expect(rows[0]!.kind).toBe("closed");
  });
});

it("kill -9 of a process during a thousand confirmations: every receipt given is in the log, every ballot of the log is in the box, none twice", async () => {
  const vote = await openVote();
  const cookies = (await people(1000)).map(({ cookie }) => cookie);
  const victim = await openHouse(folder, environment);
  const first = houses;
  houses = [victim];
  let answered = 0;
  const given: string[] = [];
  const waiting = [...cookies];
  const press = async () => {
    for (let cookie = waiting.pop(); cookie; cookie = waiting.pop()) {
      const answer = await confirm(0, vote.slug, cookie, String((waiting.length % 5) + 1));
      if (answer?.receipt) given.push(answer.receipt);
      answered += 1;
      if (answered === 300) victim.process.kill("SIGKILL");
    }
  };
  await Promise.all(Array.from({ length: 50 }, press));
  houses = first;
  const receipts = new Set((await ballotsOf(owner.db, settings, vote.id)).map(({ receipt }) => receipt));
  console.info(`kill -9 after 300 answers of 1,000 presses: ${given.length} receipts given, ${receipts.size} ballots kept.`);
  expect(given.length).toBeGreaterThan(100);
  expect(given.filter((receipt) => !receipts.has(receipt))).toEqual([]);

  // Whoever got no answer presses again, at another process: nobody is in twice.
  const statuses = new Set<number>();
  const impatient = [...cookies];
  const pressAgain = async () => {
    for (let cookie = impatient.pop(); cookie; cookie = impatient.pop()) statuses.add((await confirm(impatient.length, vote.slug, cookie, "1"))!.status);
  };
  await Promise.all(Array.from({ length: 50 }, pressAgain));
  expect(statuses).toEqual(new Set([303]));
  const after = await box(vote);
  expect(after).toMatchObject({ broken: null, told: 1000, allInLog: true });
  // Replaced or not, what somebody was given a receipt for is a line, and one line only.
  const lines = new Set(after.receipts);
  expect(lines.size).toBe(after.receipts.length);
  expect(given.filter((receipt) => !lines.has(receiptHash(vote.id, receipt)))).toEqual([]);
});

it("answers that come around the closing of a stage, over two processes: those that were acknowledged are kept, none is after it, and none once published", async () => {
  const { path, devices } = await plantConversation(owner.db, { people: 300, statements: 2, name: "fermeture" });
  const answer = async (n: number, statement: number) => {
    const body = new URLSearchParams({ act: "agree", statement: String(statement), important: "1" });
    const headers = { cookie: devices[n]!.cookie };
    return (await fetch(`${houses[n % 2]!.url}${path}`, { method: "POST", body, redirect: "manual", headers })).status;
  };
  const acknowledged: AcknowledgedAnswer[] = [];
  const statuses = new Set<number>();
  /** The instant after which the database takes none, as it wrote it. */
  const closes = "update processes.stage s set closes_at = clock_timestamp() from processes.process p where p.id = s.process_id and p.slug = 'fermeture'";
  await Promise.all(
    devices.map(async ({ id }, n) => {
      await new Promise((next) => setTimeout(next, n * 8));
      if (n === 150) await sql.raw(closes).execute(owner.db);
      const status = await answer(n, 1);
      statuses.add(status);
      if (status === 303) acknowledged.push({ id, statement: 1 });
    }),
  );
  const kept = async () =>
    (
      await sql<{ n: number }>`select count(*)::int as n from opinions.vote v join opinions.conversation c on c.id = v.conversation_id
        where c.slug = 'fermeture'`.execute(owner.db)
    ).rows[0]!.n;
  expect([...statuses].every((status) => status === 303 || status === 409)).toBe(true);
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(acknowledged.length).toBeLessThan(300);
  expect([await countLost(owner.db, acknowledged), await kept()]).toEqual([0, acknowledged.length]);
  // Whoever has the page open still, at either process.
  expect([await answer(0, 2), await answer(1, 2)]).toEqual([409, 409]);
  await sql`update opinions.conversation set state = 'published', published_at = now() where slug = 'fermeture'`.execute(owner.db);
  for (const n of [0, 1]) expect(await answer(n, 2)).not.toBe(303);
  expect(await kept()).toBe(acknowledged.length);
});

it("kill -9 of a process during two thousand answers to a conversation: each that was acknowledged is kept, and each person has one of each statement", async () => {
  const { path, devices } = await plantConversation(owner.db, { people: 200, statements: 10 });
  const victim = await openHouse(folder, environment);
  const waiting = devices.flatMap((device) => Array.from({ length: 10 }, (_, at) => ({ device, statement: at + 1 })));
  const acknowledged: AcknowledgedAnswer[] = [];
  const press = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const body = new URLSearchParams({ act: "agree", statement: String(next.statement), important: "1" });
      const answer = await fetch(`${victim.url}${path}`, { method: "POST", body, redirect: "manual", headers: { cookie: next.device.cookie } }).catch(
        () => null,
      );
      if (answer?.status !== 303) return;
      acknowledged.push({ id: next.device.id, statement: next.statement });
      if (acknowledged.length === 600) victim.process.kill("SIGKILL");
    }
  };
  await Promise.all(Array.from({ length: 50 }, press));
  expect(acknowledged.length).toBeGreaterThanOrEqual(600);
  expect(acknowledged.length).toBeLessThan(2000);
  expect(await countLost(owner.db, acknowledged)).toBe(0);
});
