import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { takePlace, votes } from "../members/open-ballot.testing.ts";
import { randomReceipt } from "../nullifier.ts";
import { makePress } from "../urn/press.ts";
import { enterOther } from "../urn/enter.command.ts";
import { findUrnKeys } from "../urn/urn.query.ts";

/** An open ballot is published with names and weights: whoever wants the voice of another, another weight, or to know before the closing. */
const house = await budgetsHouse();
const { db, owner, services } = house;
const { settings } = services;

describe("whoever may send any SQL as the application", () => {
  it("changes no name and no weight of an announced vote, gives no place to another member, and adds none", async () => {
    const { id } = await house.addVote({ members: [3, 2], opens: 3600 });
    const secret = await house.addVote({ state: "draft", opens: 3600 });
    const before = await owner.selectFrom("budgets.member").selectAll().where("vote_id", "=", id).orderBy("number").execute();
    for (const [statement, why] of [
      [sql`update budgets.member set weight = 9 where vote_id = ${id}`, /keeps its members/],
      [sql`update budgets.member set name = 'Autre' where vote_id = ${id} and number = 1`, /keeps its members/],
      [sql`update budgets.member set key_hash = null where vote_id = ${id}`, /keeps its members/],
      [sql`update budgets.member set vote_id = ${secret.id} where vote_id = ${id}`, /keeps its members/],
      [sql`delete from budgets.member where vote_id = ${id}`, /keeps its members/],
      [sql`insert into budgets.member (vote_id, number, name, weight) values (${id}, 3, 'Un de plus', 10000)`, /keeps its members/],
      [sql`update budgets.vote set open_ballot = false where id = ${id}`, /stays open or secret/],
      [sql`update budgets.elector set member = 2 where vote_id = ${id} and member = 1`, /permission denied/],
      [sql`select budgets.enrol_members(${id}, array[sha256('a'), sha256('b')])`, /takes no members/],
      [sql`select budgets.add_electors(${id}, array[sha256('a')])`, /takes no list/],
      [sql`insert into budgets.desk (vote_id, name) values (${id}, 'Un guichet')`, /has no desk/],
      [sql`insert into budgets.member (vote_id, number, name, weight) values (${secret.id}, 1, 'Un membre', 1)`, /secret vote has no members/],
      [sql`update budgets.vote set open_ballot = true where id = ${secret.id}`, /vote_open_ballot/],
    ] as const)
      await expect(statement.execute(db)).rejects.toThrow(why);
    expect(await owner.selectFrom("budgets.member").selectAll().where("vote_id", "=", id).orderBy("number").execute()).toEqual(before);
  });

  it("announces no other weights than those that stand in the table", async () => {
    const { id } = await house.addVote({ members: [3, 2], state: "draft", opens: 3600 });
    await expect(sql`select budgets.announce(${id}, '{"members": [{"number": 1, "name": "Commune 1", "weight": 30}]}'::jsonb)`.execute(db)).rejects.toThrow(
      /not what the vote holds/,
    );
  });

  it("makes of a draft that turns secret one without members", async () => {
    const { id } = await house.addVote({ members: [3, 2], state: "draft", opens: 3600 });
    await sql`update budgets.vote set open_ballot = false where id = ${id}`.execute(db);
    expect(await owner.selectFrom("budgets.member").selectAll().where("vote_id", "=", id).execute()).toEqual([]);
  });

  it("reads nothing of a ballot before the closing, nor whose it is", async () => {
    const { id } = await house.addVote({ members: [3, 2], kind: "approval" });
    const person = await house.resident();
    await takePlace(house, id, person, 1);
    expect(await votes(house, id, person, { choices: [4] })).toMatchObject({ ok: true });
    await expect(sql`select * from budgets.urn`.execute(db)).rejects.toThrow(/permission denied/);
    const { rows } = await sql<{ slip: string }>`select u.entries::text as slip from budgets.urn u where vote_id = ${id}`.execute(owner);
    expect(rows[0]!.slip).not.toMatch(/member|Commune/);
    const { lines } = await house.chain(id);
    expect(lines.filter(({ entry }) => entry.includes("Commune 1")).map(({ kind }) => kind)).toEqual(["announced"]);
    expect(await sql`select * from budgets.unopened_ballots(${id})`.execute(db)).toMatchObject({ rows: [] });
  });
});

describe("a voice that is somebody else's", () => {
  it("is taken once: of ten accounts with its key one holds it, and its ballot says that member and no other", async () => {
    const { id } = await house.addVote({ members: [3, 2], kind: "approval" });
    const people = await Promise.all(Array.from({ length: 10 }, () => house.resident()));
    const outcomes = await Promise.all(people.map((person) => takePlace(house, id, person, 1)));
    expect(outcomes.filter((one) => one === "claimed")).toHaveLength(1);
    const holder = people[outcomes.indexOf("claimed")]!;
    expect(await takePlace(house, id, holder, 2)).toBe("other");
    const pressed = await Promise.all(people.map((person, at) => votes(house, id, person, { choices: [(at % 5) + 1] })));
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(pressed.filter((one) => !one.ok && one.problem === "not_elector")).toHaveLength(9);
  });

  it("is not given to a ballot by a press that says another member, nor by one that says none", async () => {
    const { id } = await house.addVote({ members: [3, 2], kind: "approval" });
    const person = await house.resident();
    await takePlace(house, id, person, 2);
    const keys = (await findUrnKeys(db, settings, id))!;
    const ballot = { ...randomReceipt(), choices: [1], points: null };
    const plain = { receipt: ballot.receipt, salt: ballot.salt.toString("hex"), choices: [1], points: null };
    // The commitment is made by the database, for the place that this person holds: one that was made for another opens nothing.
    const [wrong, right] = [makePress(keys, randomBytes(32), { ...plain, member: 1 }), makePress(keys, randomBytes(32), { ...plain, member: 2 })];
    expect(wrong.commitment).not.toBe(right.commitment);
    const made = await sql<{ made: string }>`
      select encode(budgets.commitment(${id}, ${plain.receipt}, '{1}', null, ${ballot.salt}, 2::smallint), 'hex') as made`.execute(owner);
    expect(made.rows[0]!.made).toBe(right.commitment);
    const other = { origin: "paper:un", nullifier: randomBytes(32), receipt: plain.receipt, choices: [1], points: null, commune: null, tie: null };
    await expect(enterOther(db, keys, other)).rejects.toThrow(/says no member/);
    await expect(enterOther(db, keys, { ...other, member: 1 })).rejects.toThrow(/says no member/);
  });

  it("votes again as often as it likes and counts once, the last; the other's stays", async () => {
    const { id, slug } = await house.addVote({ members: [3, 2], kind: "approval" });
    const [one, two] = [await house.resident(), await house.resident()];
    await takePlace(house, id, one, 1);
    await takePlace(house, id, two, 2);
    await votes(house, id, two, { choices: [2] });
    for (const [nonce, choices] of [
      ["a", [1]],
      ["b", [3]],
      ["c", [4]],
    ] as const)
      await votes(house, id, one, { choices, nonce });
    await house.letClose(id);
    await closeBox(db, settings, id);
    await countVote(db, settings, { voteId: id, context });
    const ballots = await owner.selectFrom("budgets.ballot").select(["member", "choices"]).where("vote_id", "=", id).orderBy("member").execute();
    expect(ballots).toEqual([
      { member: 1, choices: [4] },
      { member: 2, choices: [2] },
    ]);
    const page = (await (await house.get(`/votes/${slug}/membres`)).text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    expect(page).toMatch(/Commune 1 3 Projet 4 Commune 2 2 Projet 2/);
  });

  it("has no desk, no paper and no kiosk that would say no name", async () => {
    const { slug } = await house.addVote({ members: [3, 2] });
    const agent = house.as(house.agent);
    for (const place of ["guichets", "papier"]) expect((await agent.get(`/votes/${slug}/${place}`)).status).toBe(404);
    expect((await agent.post(`/votes/${slug}/guichets`, { act: "open", nom: "Mairie", commune: "59512" })).status).toBe(404);
    const secret = await house.addVote();
    expect((await house.get(`/votes/${secret.slug}/membres`)).status).toBe(404);
  });
});
