import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { remindUnconfirmed } from "../reminder/reminder.command.ts";
import { closeBox, keepBoxes } from "./boxes.command.ts";

const house = await budgetsHouse();
const { db, services } = house;
const { settings } = services;
const confirm = (voteId: string, personId: string, choices: readonly number[]) =>
  confirmBallot(db, settings, { voteId, personId, choice: { choices, points: null }, nonce: "n", commune: "59512", tie: "residence" });
const heads = (voteId: string) => db.selectFrom("budgets.published_head").selectAll().where("vote_id", "=", voteId).orderBy("line").execute();

describe("the box keeps its hours by itself", () => {
  it("opens, and closes once whoever asks, with a line each; the roll then says who voted on the web", async () => {
    const vote = await house.addVote();
    const amina = await house.resident();
    await house.resident("Hugo Exemple");
    await keepBoxes(db, settings);
    await confirm(vote.id, amina, [1]);
    expect(await closeBox(db, settings, vote.id)).toBe(false);
    await house.letClose(vote.id);
    await Promise.all(Array.from({ length: 8 }, () => keepBoxes(db, settings)));
    const { lines, head, broken } = await house.chain(vote.id);
    expect(lines.map(({ kind }) => kind)).toEqual(["announced", "opened", "ballot", "batch", "closed"]);
    expect([head!.box, broken]).toEqual(["closed", null]);
    const roll = await db.selectFrom("budgets.roll").select(["person_id", "channel"]).where("vote_id", "=", vote.id).execute();
    expect(roll).toEqual([{ person_id: amina, channel: "web" }]);
    expect((await heads(vote.id)).at(-1)).toMatchObject({ line: 5, ballots: 1 });
  });

  it("lets ballots into the log by twenty-two voters at least while it is open, and keeps as many back", async () => {
    const vote = await house.addVote();
    await keepBoxes(db, settings);
    const before = (await heads(vote.id)).at(-1)!;
    await house.fill(vote.id, 43);
    await keepBoxes(db, settings);
    expect((await heads(vote.id)).at(-1)!.line).toBe(before.line);
    await house.fill(vote.id, 1);
    await keepBoxes(db, settings);
    expect((await heads(vote.id)).at(-1)).toMatchObject({ line: before.line + 23, ballots: 22 });
    const { lines } = await house.chain(vote.id);
    expect(JSON.parse(lines.at(-1)!.entry)).toMatchObject({ kind: "batch", first: before.line + 1, last: before.line + 22, voters: 22, origin: "web" });
    const commitments = lines.filter(({ kind }) => kind === "ballot").map(({ entry }) => JSON.parse(entry).commitment);
    expect(commitments).toEqual(commitments.toSorted());
    await house.fill(vote.id, 88 - 22);
    const size = async () => (await sql<{ size: number }>`select budgets.urn_size(${vote.id}) as size`.execute(db)).rows[0]!.size;
    // An urn that is full is poured at once.
    await expect.poll(size).toBe(22);
  });
});

describe("somebody who stops at the check step", () => {
  const told = async (person: string) => (await db.selectFrom("notifications.message").select(["kind"]).where("person_id", "=", person).execute()).length;
  const stop = async (slug: string, person: string) => {
    await house.as(person).post(
      `/votes/${slug}`,
      new URLSearchParams([
        ["projet", "1"],
        ["act", "check"],
      ]),
    );
    await sql`update budgets.draft set checked_at = checked_at - interval '25 hours' where person_id = ${person}`.execute(db);
  };

  it("is reminded once, however often the job runs and the draft changes", async () => {
    const { slug } = await house.addVote({ closes: 30 * 86_400 });
    const amina = await house.resident();
    await stop(slug, amina);
    await Promise.all([remindUnconfirmed(db, settings), remindUnconfirmed(db, settings)]);
    expect(await told(amina)).toBe(1);
    await house.as(amina).post(`/votes/${slug}`, new URLSearchParams([["act", "recount"]]));
    await stop(slug, amina);
    await remindUnconfirmed(db, settings);
    expect(await told(amina)).toBe(1);
  });

  it("is not reminded after voting, nor when only choosing, nor the same day", async () => {
    const { id, slug } = await house.addVote({ closes: 30 * 86_400 });
    const [voter, chooser, today] = await Promise.all([house.resident(), house.resident(), house.resident()]);
    await confirm(id, voter, [2]);
    await stop(slug, voter);
    await house.as(chooser).post(
      `/votes/${slug}`,
      new URLSearchParams([
        ["projet", "1"],
        ["act", "recount"],
      ]),
    );
    await house.as(today).post(
      `/votes/${slug}`,
      new URLSearchParams([
        ["projet", "1"],
        ["act", "check"],
      ]),
    );
    await remindUnconfirmed(db, settings);
    expect([await told(voter), await told(chooser), await told(today)]).toEqual([0, 0, 0]);
  });
});
