import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";

import type { JobContext } from "#platform/jobs/job.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { reconciled } from "../reconcile/reconcile.testing.ts";
import { sealVote } from "../seal/seal-vote.command.ts";
import { closedVote } from "./closed-vote.testing.ts";
import { countDueJob, countJob } from "./count.job.ts";

const house = await budgetsHouse();
const { db, owner, services } = house;
const quiet: JobContext = { ...services, db, signal: new AbortController().signal, progress: async () => {}, report: async () => {} };

/** What another process does with a vote from its closing to its final result. */
async function countAndSeal(voteId: string) {
  await countJob.run(quiet, { vote: voteId });
  await reconciled(house, voteId);
  await sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${voteId}`.execute(owner);
  expect(await sealVote(db, voteId)).toEqual({ ok: true });
}

const statesOf = async (ids: readonly string[]) =>
  (await db.selectFrom("budgets.vote").select("state").where("id", "in", ids).orderBy("closes_at").execute()).map(({ state }) => state);

beforeAll(async () => {
  await countDueJob.run(quiet, {});
});

it("a vote that another process counted and sealed, or cancelled, while the hour counted the one before is no error", async () => {
  const [first, sealed, cancelled] = [await closedVote(house, [[1]]), await closedVote(house, [[1], [2]]), await closedVote(house, [[2]])];
  let reported = 0;
  const report = async () => {
    reported += 1;
    if (reported > 1) return;
    await countAndSeal(sealed.id);
    await sql`select budgets.cancel_vote(${cancelled.id}, 'La salle a brûlé.')`.execute(db);
  };
  await countDueJob.run({ ...quiet, report }, {});
  expect(await statesOf([first.id, sealed.id, cancelled.id])).toEqual(["counted", "sealed", "cancelled"]);
});

it("several processes count and seal the same vote at once, and none of them fails", async () => {
  const vote = await closedVote(house, [[1], [1, 2]]);
  await Promise.all([...Array.from({ length: 4 }, () => countDueJob.run(quiet, {})), countAndSeal(vote.id)]);
  expect(await statesOf([vote.id])).toEqual(["sealed"]);
  const { lines, broken } = await house.chain(vote.id);
  expect([broken, lines.filter(({ kind }) => kind === "counted" || kind === "sealed").map(({ kind }) => kind)]).toEqual([null, ["counted", "sealed"]]);
});
