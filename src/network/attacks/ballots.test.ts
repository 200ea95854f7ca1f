import { sql } from "kysely";
import { expect, it } from "vitest";

import type { Db } from "#platform/db/db.ts";
import { addPerson } from "../../people/people.testing.ts";
import { type Choice, percentOf, weigh } from "../ballot.ts";
import { generalHouse, item, planFields } from "../general.testing.ts";
import { colleges } from "../network.ts";
import type { TestMember } from "../network.testing.ts";

const house = await generalHouse();
const { db, owner, as, coordinator, member, planned, called, letItCome, answer, session, stateOf } = house;
const [first, second, third, fourth, fifth] = [await member(), await member(), await member("leaders"), await member("leaders"), await member("partners")];

interface Meeting {
  readonly id: string;
  readonly address: string;
  readonly vote: string;
}

const deposit = (person: string, { address, vote }: Meeting, of: TestMember, choice: Choice) =>
  as(person)
    .post(address, { act: `vote:${vote}.${of.id}`, [`voix_${vote}_${of.id}`]: choice })
    .then(({ status }) => status);
const itself = (meeting: Meeting, one: TestMember, choice: Choice) => deposit(one.manager, meeting, one, choice);
const step = (meeting: Meeting, act: string) => session(meeting.address, { act: `${act}:${meeting.vote}` }).then(({ status }) => status);
const voteOf = async ({ vote }: Meeting) =>
  (
    await sql<{ adopted: boolean | null; round: number; fraction: string | null; counts: string | null }>`
      select adopted, round, weight_for || '/' || weight_all as fraction, concat_ws(' ', in_favour, against, abstained) as counts
      from network.agenda_item where id = ${vote}`.execute(db)
  ).rows[0]!;

/** A vote by name in a meeting that is open, with these members there. */
async function opened(scrutin: "members" | "colleges", there: readonly TestMember[], more: Record<string, string> = {}): Promise<Meeting> {
  const meeting = await called({ quorum: "20", procurations: "2", ...more }, { ...item, scrutin });
  await letItCome(meeting.id);
  expect((await session(meeting.address, { act: "open" })).status).toBe(303);
  for (const { id } of there) expect((await session(meeting.address, { act: "present", membre: id })).status).toBe(303);
  return meeting;
}

it("has shares of a hundred, which stay once members are called", async () => {
  const wrong = await as(coordinator).post("/reseau/assemblees/preparer", { ...planFields(20), part_places: "41" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="41"');
  expect((await as(coordinator).post("/reseau/assemblees/preparer", { ...planFields(20), egalite: "sort" })).status).toBe(422);
  const { id, address } = await planned();
  expect((await as(coordinator).post(`${address}/preparer`, { ...item, scrutin: "secret" })).status).toBe(422);
  await expect(sql`update network.general_meeting set share_places = 90 where id = ${id}`.execute(db)).rejects.toThrow(/general_shares/);
  const meeting = await called({}, { ...item, scrutin: "colleges" });
  await expect(sql`update network.general_meeting set share_places = 30, share_persons = 20 where id = ${meeting.id}`.execute(db)).rejects.toThrow(/stays/);
  await expect(sql`update network.agenda_item set method = 'members' where id = ${meeting.vote}`.execute(db)).rejects.toThrow(/agenda was sent/);
  await expect(sql`update network.agenda_item set vote_opened_at = now() where id = ${meeting.vote}`.execute(db)).rejects.toThrow(/while it is open/);
  expect(await itself(meeting, first, "for")).toBe(409);
});

it("takes one ballot of each member that is there, and one of each that it stands for; whoever is quicker", async () => {
  const meeting = await called({ quorum: "20", procurations: "2" }, { ...item, scrutin: "members" });
  expect((await answer(third, meeting.address, "proxy", first.id)).status).toBe(303);
  await letItCome(meeting.id);
  await session(meeting.address, { act: "open" });
  expect(await step(meeting, "openVote")).toBe(409);
  for (const { id } of [first, second]) await session(meeting.address, { act: "present", membre: id });
  expect(await itself(meeting, first, "for")).toBe(409);
  expect(await step(meeting, "openVote")).toBe(303);
  expect(await step(meeting, "openVote")).toBe(409);

  const missing = await as(first.manager).post(meeting.address, { act: `vote:${meeting.vote}.${first.id}` });
  expect(missing.status).toBe(422);
  const colleague = await addPerson(db, { roles: [{ role: "manager", kind: "structure", id: first.structureId }] });
  // Two persons of one member, and two processes beside the pages: one ballot.
  const straight = (by: Db, choice: Choice) =>
    sql`insert into network.ballot (item_id, round, member_id, college, choice, cast_by)
      values (${meeting.vote}, 1, ${first.id}, 'places', ${choice}, ${first.manager})`
      .execute(by)
      .then(
        () => 303,
        () => 409,
      );
  const all = await Promise.all([
    itself(meeting, first, "for"),
    deposit(colleague, meeting, first, "against"),
    itself(meeting, first, "abstained"),
    straight(db, "against"),
    straight(owner, "for"),
  ]);
  expect(all.toSorted()).toEqual([303, 409, 409, 409, 409]);
  // Its holder votes for the one that is away; when that one comes it has voted.
  expect(await deposit(first.manager, meeting, third, "against")).toBe(303);
  await session(meeting.address, { act: "present", membre: third.id });
  expect(await itself(meeting, third, "for")).toBe(409);
  expect(await itself(meeting, second, "for")).toBe(303);
  expect(await step(meeting, "endVote")).toBe(303);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from network.ballot where item_id = ${meeting.vote}`.execute(db);
  expect(rows[0]!.count).toBe(3);
});

it("takes no ballot of who is not there, in another’s name, too late, and none is changed or counted otherwise", async () => {
  const meeting = await opened("members", [first, second, fourth]);
  const elsewhere = await opened("members", [first]);
  expect((await answer(fifth, meeting.address, "proxy", second.id)).status).toBe(303);
  await step(meeting, "openVote");
  expect(await itself(meeting, third, "for")).toBe(409);
  expect(await deposit(second.manager, meeting, first, "for")).toBe(409);
  expect(await deposit(first.manager, meeting, fifth, "for")).toBe(409);
  expect(await itself(meeting, fifth, "for")).toBe(409);
  expect(await deposit(coordinator, meeting, first, "for")).toBe(404);
  expect(await deposit(await addPerson(db), meeting, first, "for")).toBe(404);
  expect(await itself({ ...elsewhere, vote: meeting.vote }, first, "for")).toBe(409);
  expect(await itself({ ...meeting, vote: "x" }, first, "for")).toBe(409);
  // An insider with the application's SQL: in the name of a member by another person, of another college, of another round, afterwards.
  const forged = (by: string, round = 1) =>
    sql`insert into network.ballot (item_id, round, member_id, college, choice, cast_by)
      values (${meeting.vote}, ${round}, ${first.id}, 'persons', 'for', ${by})`.execute(db);
  await expect(forged(coordinator)).rejects.toThrow(/own name/);
  await expect(forged(first.manager, 2)).rejects.toThrow(/no vote is open/);
  await forged(first.manager);
  expect((await sql<{ college: string }>`select college from network.ballot where item_id = ${meeting.vote}`.execute(db)).rows).toEqual([
    { college: "places" },
  ]);
  expect(await deposit(second.manager, meeting, fifth, "against")).toBe(303);
  // Who voted what is read by nobody before the vote is closed.
  const before = await (await as(second.manager).get(meeting.address)).text();
  expect(before).toContain("Le bulletin de");
  expect(before).not.toContain("Les bulletins (");
  for (const by of [db, owner]) {
    await expect(sql`update network.ballot set choice = 'for' where item_id = ${meeting.vote}`.execute(by)).rejects.toThrow(/a ballot stays/);
    await expect(sql`delete from network.ballot where item_id = ${meeting.vote}`.execute(by)).rejects.toThrow(/a ballot stays/);
  }
  const counted = { [`pour_${meeting.vote}`]: "3", [`contre_${meeting.vote}`]: "0", [`abstentions_${meeting.vote}`]: "0" };
  expect((await session(meeting.address, { act: `count:${meeting.vote}`, ...counted })).status).toBe(409);
  await expect(
    sql`update network.agenda_item set in_favour = 3, against = 0, abstained = 0, vote_closed_at = now() where id = ${meeting.vote}`.execute(db),
  ).rejects.toThrow(/than that of the ballots/);
  expect((await session(meeting.address, { act: "close" })).status).toBe(409);
  // Those who leave after their ballot stop nothing.
  expect((await answer(first, meeting.address, "excused")).status).toBe(303);
  expect((await answer(fourth, meeting.address, "excused")).status).toBe(303);
  const [closed, again] = await Promise.all([step(meeting, "endVote"), step(meeting, "endVote")]);
  expect([closed, again].toSorted()).toEqual([303, 409]);
  expect(await voteOf(meeting)).toMatchObject({ adopted: false, counts: "1 1 0" });
  expect(await itself(meeting, second, "for")).toBe(409);
  expect((await session(meeting.address, { act: "close" })).status).toBe(303);
  expect(await stateOf(meeting.id)).toBe("closed");
  const after = await (await as(third.manager).get(meeting.address)).text();
  expect(after).toContain("Les bulletins (2)");
  expect(after).toContain("Contre, porté par ");
  expect(await as(await addPerson(db)).get(meeting.address)).toMatchObject({ status: 404 });
});

it("counts by college exactly: a majority of members may lose, and half is not more than half", async () => {
  const meeting = await opened("colleges", [first, second, third, fourth, fifth]);
  await step(meeting, "openVote");
  // Places 2 of 2, leaders 0 of 2, partners 0 of 1; of 90, because no person voted: 40 is less than half. Two thirds of a college are a third twice.
  for (const [one, choice] of [
    [first, "for"],
    [second, "for"],
    [third, "against"],
    [fourth, "abstained"],
    [fifth, "against"],
  ] as const)
    expect(await itself(meeting, one, choice)).toBe(303);
  await step(meeting, "endVote");
  expect(await voteOf(meeting)).toEqual({ adopted: false, round: 1, fraction: "4/9", counts: "2 2 1" });
  const page = await (await as(first.manager).get(meeting.address)).text();
  expect(page).toContain("4/9");
  expect(page).toContain("44,44");
  expect(page).toContain("ne compte pas");
});

it("votes once more after a tie where the meeting says so, then refuses", async () => {
  const meeting = await opened("members", [first, second], { egalite: "again" });
  for (const round of [1, 2]) {
    expect(await step(meeting, "openVote")).toBe(303);
    expect(await itself(meeting, first, "for")).toBe(303);
    if (round === 1)
      await expect(sql`update network.agenda_item set round = 2, vote_opened_at = null where id = ${meeting.vote}`.execute(db)).rejects.toThrow(/tie alone/);
    expect(await itself(meeting, second, "against")).toBe(303);
    expect(await step(meeting, "endVote")).toBe(303);
    expect((await voteOf(meeting)).round).toBe(2);
  }
  expect(await voteOf(meeting)).toMatchObject({ adopted: false, counts: "1 1 0" });
  expect(await step(meeting, "openVote")).toBe(409);
  const { rows } = await sql<{ round: number; count: number }>`
    select round, count(*)::int as count from network.ballot where item_id = ${meeting.vote} group by round order by round`.execute(db);
  expect(rows).toEqual([
    { round: 1, count: 2 },
    { round: 2, count: 2 },
  ]);
});

it("is weighed alike by the database and by whole numbers of any size, in forty random votes", async () => {
  const { id } = await planned();
  const votes = Array.from({ length: 40 }, (_, turn) =>
    colleges.map((college, at) => ({ college, inFavour: (turn * 17 + at * 29) % 7, against: (turn * 11 + at * 5) % (3 + at) })),
  );
  await owner
    .transaction()
    .execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      for (const [turn, counts] of votes.entries()) {
        const { rows } = await sql<{ id: string }>`
          insert into network.agenda_item (meeting_id, rank, kind, title, method) values (${id}, ${turn + 1}, 'vote', 'Un vote', 'colleges') returning id`.execute(
          trx,
        );
        await sql`
          insert into network.ballot (item_id, round, member_id, college, choice)
          select ${rows[0]!.id}, 1, gen_random_uuid(), c.college, x.choice from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) c (college text, "inFavour" int, against int),
            lateral (select 'for' as choice from generate_series(1, c."inFavour") union all select 'against' from generate_series(1, c.against)) x`.execute(
          trx,
        );
        const { rows: weighed } = await sql<{ weightFor: string; weightAll: string }>`
          select weight_for::text as "weightFor", weight_all::text as "weightAll" from network.weigh(${rows[0]!.id}, 1::smallint)`.execute(trx);
        const share = { places: 40, leaders: 30, partners: 20, persons: 10 };
        const exact = weigh(counts.map((one) => ({ ...one, share: share[one.college] })));
        expect(weighed[0]).toEqual({ weightFor: String(exact.weightFor), weightAll: String(exact.weightAll) });
        const close = counts.filter(({ inFavour, against }) => inFavour + against > 0);
        const about = close.reduce((sum, one) => sum + (share[one.college] * one.inFavour) / (one.inFavour + one.against), 0);
        const all = close.reduce((sum, one) => sum + share[one.college], 0);
        if (all > 0) expect(Math.abs(percentOf(weighed[0]!) - (100 * about) / all)).toBeLessThan(0.011);
      }
      throw new Error("Undo.");
    })
    .catch((error: Error) => expect(error.message).toBe("Undo."));
});
