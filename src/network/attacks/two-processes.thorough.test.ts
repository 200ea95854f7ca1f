import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import { expect, it } from "vitest";

import { readsModules } from "#platform/start/other-process.testing.ts";
import { type ExtractLine, verifyExtract } from "../ledger.ts";
import { networkHouse, type TestMember } from "../network.testing.ts";
import { readExtract } from "../register/register.query.ts";
import type { TransferTask, Transfers } from "./other-process.ts";

const { db, url, member } = await networkHouse();
const members: TestMember[] = [];
for (let n = 0; n < 8; n += 1) members.push(await member());
const movements = Number(process.env["MOVEMENTS"] ?? 10_000);

/** Another process, which has read its modules and waits; gives what tells it and what it says. */
async function begin() {
  const script = resolve(import.meta.dirname, "other-process.ts");
  const child = spawn(process.execPath, [...readsModules, script], { env: { ...process.env, DATABASE_URL: url }, stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe("ready");
  return async (told: TransferTask): Promise<Transfers> => {
    child.stdin.write(`${JSON.stringify(told)}\n`);
    return JSON.parse(String((await lines.next()).value)) as Transfers;
  };
}

it("10,000 random transfers of two processes leave a sum of 0, no limit passed, no number missing and a chain without a hole", async () => {
  const processes = await Promise.all([begin(), begin()]);
  const { rows: known } = await sql<{ id: string }>`select network.know_partner('Un autre réseau') as id`.execute(db);
  const told: TransferTask = { partnerId: known[0]!.id, members: members.map(({ id, manager }) => ({ id, manager })), count: movements / 2 };
  const outcomes = await Promise.all(processes.map((tell) => tell(told)));
  const sum = (of: keyof Transfers) => outcomes.reduce((all, one) => all + one[of], 0);
  expect(sum("done") + sum("refused")).toBe(movements);
  // Both were at work, and limits were met.
  for (const { done, refused } of outcomes) {
    expect(done).toBeGreaterThan(movements / 8);
    expect(refused).toBeGreaterThan(0);
  }
  const { rows } = await sql<{ sum: number; below: number; gaps: number; wrong: number; count: number; transfers: number }>`
    select (select sum(balance)::int from network.account) as sum, (select count(*)::int from network.account where balance < floor) as below,
      (select (max(number) - count(*))::int from network.movement) as gaps, (select count(*)::int from network.movement) as count,
      (select count(*)::int from network.account a where a.balance <> coalesce((select sum(amount) from network.movement where to_id = a.id), 0)
        - coalesce((select sum(amount) from network.movement where from_id = a.id), 0)) as wrong,
      (select count(*)::int from network.transfer) as transfers`.execute(db);
  expect(rows[0]).toEqual({ sum: 0, below: 0, gaps: 0, wrong: 0, count: sum("done"), transfers: sum("done") });
  const lines: ExtractLine[] = [];
  for await (const line of readExtract(db)) lines.push(line);
  expect(verifyExtract(lines)).toMatchObject({ ok: true, lines: sum("done") });
  expect(verifyExtract(lines.with(233, { ...lines[233]!, amount: "1" }))).toEqual({ ok: false, line: 234, problem: "hash" });
});
