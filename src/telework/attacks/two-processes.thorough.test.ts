import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { readsModules } from "#platform/start/other-process.testing.ts";
import { addDays } from "#platform/time/day.ts";
import type { StayOutcome } from "../near/book.command.ts";
import type { ClosedMonth } from "../settle/close.command.ts";
import { teleworkHouse, today, week } from "../telework.testing.ts";
import type { ProcessTask, WishTask } from "./other-process.ts";

const house = await teleworkHouse();
const { db, owner, url, addEmployer, addHost, agree, addAgent, stay } = house;
const host = await addHost("Le Plateau partagé", 40);
const employer = await addEmployer("Employeur en deux processus");
const { version } = await agree(employer, host);

/** Another process, which has read its modules and waits. */
async function begin(): Promise<{ child: ChildProcess; lines: AsyncIterator<string> }> {
  const script = resolve(import.meta.dirname, "other-process.ts");
  const child = spawn(process.execPath, [...readsModules, script], { env: { ...process.env, DATABASE_URL: url }, stdio: ["pipe", "pipe", "inherit"] });
  child.stdout!.setEncoding("utf8");
  const lines = linesOf(child);
  expect((await lines.next()).value).toBe("ready");
  return { child, lines };
}

async function* linesOf({ stdout }: ChildProcess): AsyncGenerator<string> {
  let rest = "";
  for await (const text of stdout!) {
    const all = (rest + String(text)).split("\n");
    rest = all.pop()!;
    yield* all;
  }
}

/** Each process does what it is told, all at the same moment; gives what came of it. */
async function atOnce<outcome>(told: readonly ProcessTask[]): Promise<outcome[]> {
  const processes = await Promise.all(told.map(() => begin()));
  for (const [at, { child }] of processes.entries()) child.stdin!.write(`${JSON.stringify(told[at])}\n`);
  return Promise.all(processes.map(async ({ lines }) => JSON.parse(String((await lines.next()).value)) as outcome));
}

describe("over two processes", () => {
  it("an envelope is never below nought: of 200 half-days wanted at once against one of 25, 25 are had", async () => {
    const agents = await Promise.all(Array.from({ length: 20 }, () => addAgent(employer, { centre: "DEUX", halves: null })));
    const { give } = await import("../envelopes/give.command.ts");
    const period = { firstDay: addDays(today, -400), lastDay: addDays(today, 400) };
    await give(db, employer.id, { whom: { kind: "centre", code: "DEUX" }, ...period, halves: 25, carries: false }, employer.manager);
    const wishes: WishTask[] = agents.flatMap((agent) =>
      week.flatMap((day) => (["morning", "afternoon"] as const).map((part) => ({ agent, versionId: version, day, part }))),
    );
    expect(wishes).toHaveLength(200);
    const halves = [wishes.filter((_, at) => at % 2 === 0), wishes.filter((_, at) => at % 2 === 1)];
    const outcomes = await atOnce<StayOutcome[]>(halves.map((own) => ({ act: "book", wishes: own })));
    const all = outcomes.flat();
    expect(all).toHaveLength(200);
    expect(all.filter(({ ok }) => ok)).toHaveLength(25);
    expect(all.every((one) => one.ok || one.problem === "centre")).toBe(true);
    const { rows } = await sql<{ used: number; stays: number }>`
      select e.used, (select count(*)::int from telework.stay s where s.centre_id = e.centre_id) as stays from telework.envelope e join telework.centre c on c.id = e.centre_id
      where c.code = 'DEUX'`.execute(db);
    expect(rows).toEqual([{ used: 25, stays: 25 }]);
  });

  it("a month is settled once: by one that is killed half-way not at all, by two at once in one of them", async () => {
    const month = `${Number(today.slice(0, 4)) - 1}-09`;
    const agents = await Promise.all(Array.from({ length: 6 }, () => addAgent(employer, { centre: "REGLE" })));
    for (const agent of agents) {
      const id = await stay(agent, version, week[0]!);
      await sql`update telework.stay set day = ${`${month}-07`}::date, state = 'came' where id = ${id}`.execute(db);
    }
    const told: ProcessTask = { act: "close", month, key: "une clé d’essai" };
    const papers = async () =>
      (
        await sql<{ closings: number; statements: number; left: number }>`
          select (select count(*)::int from telework.closing) as closings, (select count(*)::int from telework.statement) as statements,
            (select count(*)::int from telework.stay where day = ${`${month}-07`}::date) as left`.execute(db)
      ).rows[0]!;

    // Held at the number of its statement, the closing written but not committed; then killed.
    await owner.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended('telework.statement', 0))`.execute(trx);
      const { child } = await begin();
      child.stdin!.write(`${JSON.stringify(told)}\n`);
      await expect
        .poll(
          async () => (await sql<{ n: number }>`select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted`.execute(trx)).rows[0]!.n,
        )
        .toBeGreaterThan(0);
      child.kill("SIGKILL");
      await once(child, "exit");
    });
    expect(await papers()).toEqual({ closings: 0, statements: 0, left: 6 });

    const closed = await atOnce<ClosedMonth>([told, told]);
    expect(closed.map(({ statements }) => statements).sort()).toEqual([0, 1]);
    expect(await papers()).toEqual({ closings: 1, statements: 1, left: 0 });
    const { rows } = await sql<{ numbers: number[] }>`select array_agg(number) as numbers from telework.statement`.execute(db);
    expect(rows[0]!.numbers).toEqual([1]);
  });
});
