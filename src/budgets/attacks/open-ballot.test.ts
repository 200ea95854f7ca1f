import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { findMemberOf } from "../members/members.query.ts";
import { takePlace, votes } from "../members/open-ballot.testing.ts";
import { readMembers } from "../roll/member-file.ts";
import { saveMembers } from "../roll/save-members.command.ts";
import { announceVote, withdrawAnnouncement } from "../setup/announce.command.ts";
import { memberLine } from "../vote.testing.ts";
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

  it("that the owner of the tables gave to a second account has one ballot counted, and the other told in the log", async () => {
    const { id } = await house.addVote({ members: [3, 2], kind: "approval" });
    const [one, two] = [await house.resident(), await house.resident()];
    await takePlace(house, id, one, 1);
    await votes(house, id, one, { choices: [1] });
    await sql`update budgets.elector set person_id = ${two} where vote_id = ${id} and member = 1`.execute(owner);
    expect(await votes(house, id, two, { choices: [2] })).toMatchObject({ ok: true });
    await house.letClose(id);
    await closeBox(db, settings, id);
    expect(await countVote(db, settings, { voteId: id, context })).toMatchObject({ ok: true });
    const { lines } = await house.chain(id);
    expect(lines.filter(({ kind }) => kind === "incident").map(({ entry }) => JSON.parse(entry).what)).toEqual(["member"]);
    expect(await owner.selectFrom("budgets.ballot").select("member").where("vote_id", "=", id).execute()).toEqual([{ member: 1 }]);
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

describe("a list that moves while it is announced", () => {
  const list = (weight: number) => [1, 2].map((number) => ({ ...memberLine(number), name: `Commune ${number}`, weight }));
  const told = async (voteId: string) => {
    const { lines } = await house.chain(voteId);
    const last = lines.findLast(({ kind }) => kind === "announced");
    return last && (JSON.parse(last.entry) as { members: { name: string; weight: number }[] }).members.map(({ weight }) => weight);
  };
  const inTable = async (voteId: string) =>
    (await owner.selectFrom("budgets.member").select("weight").where("vote_id", "=", voteId).orderBy("number").execute()).map(({ weight }) => weight);

  it("is announced as it was or as it is, never as neither: an import and an announcement at once, six times", async () => {
    for (let n = 0; n < 6; n += 1) {
      const { id } = await house.addVote({ members: [1, 1], state: "draft", opens: 3600 });
      const by = house.agent;
      const both = [() => saveMembers(db, settings, { voteId: id, by, dryRun: false }, list(7)), () => announceVote(db, settings, { voteId: id, by })];
      await Promise.all((n % 2 ? both : both.toReversed()).map((one) => one()));
      expect(await told(id)).toEqual(await inTable(id));
      expect(await saveMembers(db, settings, { voteId: id, by, dryRun: false }, list(9))).toEqual({ ok: false, problem: "late" });
    }
  });

  it("changes when the announcement is taken back, with other places: a key opens it anew, and the log keeps both", async () => {
    const { id } = await house.addVote({ members: [1, 1], state: "draft", opens: 3600 });
    const by = house.agent;
    await announceVote(db, settings, { voteId: id, by });
    const person = await house.resident();
    expect(await takePlace(house, id, person, 1)).toBe("claimed");
    await withdrawAnnouncement(db, { voteId: id, by, reason: "Un poids était faux sur la liste." });
    expect(await saveMembers(db, settings, { voteId: id, by, dryRun: false }, list(7))).toMatchObject({ ok: true, before: 2 });
    await announceVote(db, settings, { voteId: id, by });
    expect([await told(id), await findMemberOf(db, id, person)]).toEqual([[7, 7], null]);
    expect(await takePlace(house, id, person, 1)).toBe("claimed");
    expect(await findMemberOf(db, id, person)).toEqual({ number: 1, name: "Commune 1", weight: 7 });
  });

  it("says nothing that is not seen: two names that look alike are one, and one of signs without ink is none", () => {
    const line = (name: string, at: number) => ({ line: at, cells: { number: `N${at}`, birth: "1980-01-01", name, weight: "1" } });
    const { members, refused } = readMembers([line("Lille", 2), line("LILLE", 3), line("Lil\u200ble", 4), line("\u202eelliL", 5), line("  Hem  ", 6)]);
    expect(members.map(({ name }) => name)).toEqual(["Lille", "Hem"]);
    expect(refused.map(({ line: at, problem }) => [at, problem])).toEqual([
      [3, "name_twice"],
      [4, "name"],
      [5, "name"],
    ]);
  });
});
