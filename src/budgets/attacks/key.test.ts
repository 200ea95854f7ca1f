import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { findBoxKey } from "../bureau/box-key.query.ts";
import { giveShare } from "../bureau/give-share.command.ts";
import { keepKey } from "../bureau/keep-key.command.ts";
import { nameBureau } from "../bureau/name-bureau.command.ts";
import { type NewBoxKey, newBoxKey } from "../bureau/new-box-key.ts";
import { readShare, shareHash } from "../bureau/share.ts";
import { budgetsHouse, type BudgetsHouse } from "../budgets.testing.ts";
import { serverBoxKey } from "../box-key/vote-keys.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { context } from "../count/closed-vote.testing.ts";
import { findDue } from "../count/count.job.ts";
import { countVote } from "../count/count-vote.command.ts";
import { findUnopened, openBox } from "../count/open-box.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { findSecret } from "../secret/secret.query.ts";
import { announceVote } from "../setup/announce.command.ts";
import { findVoteById, pollOf } from "../votes.query.ts";

/** Who has the whole database, owns it, and has the key of the server beside. */
let house: BudgetsHouse;
beforeAll(async () => {
  house = await budgetsHouse();
});

const choices = [[1], [2], [1, 3]];

/** A vote that a bureau of three opened, with ballots in it; two shares are needed. `handed`: what its members got instead of their shares. */
async function openVote(handed: (voteId: string, key: NewBoxKey) => Promise<NewBoxKey> | NewBoxKey = (_, key) => key) {
  const { db, services } = house;
  const vote = await house.addVote({ state: "draft", opens: 3600 });
  const people = await Promise.all(["Ana", "Bo", "Cléo"].map(async (name) => ({ personId: await house.resident(name), name })));
  await nameBureau(db, { voteId: vote.id, members: people, threshold: 2, by: house.agent });
  const key = await handed(vote.id, await newBoxKey(vote.id, { members: 3, threshold: 2 }));
  await keepKey(db, {
    voteId: vote.id,
    ballots: key.ballots,
    seedCommitment: key.seedCommitment,
    hashes: key.hashes,
    madeIn: "browser",
    handed: true,
    by: house.agent,
  });
  expect(await announceVote(db, services.settings, { voteId: vote.id, by: house.agent })).toEqual({ ok: true });
  await moveClock(vote.id, sql`opens_at = clock_timestamp() - interval '2 hours'`);
  for (const chosen of choices) {
    const choice = { choices: chosen, points: null };
    const asked = { voteId: vote.id, personId: await house.resident(), choice, nonce: "n", commune: "59512", tie: "residence" as const };
    expect(await confirmBallot(db, services.settings, asked)).toMatchObject({ ok: true });
  }
  return { ...vote, key, members: people.map(({ personId }) => personId) };
}

async function moveClock(voteId: string, set: ReturnType<typeof sql>): Promise<void> {
  await sql`alter table budgets.vote disable trigger user`.execute(house.owner);
  await sql`update budgets.vote set ${set} where id = ${voteId}`.execute(house.owner);
  await sql`alter table budgets.vote enable trigger user`.execute(house.owner);
}

type OpenVote = Awaited<ReturnType<typeof openVote>>;

const give = (vote: OpenVote, number: number) =>
  giveShare(house.db, house.services.settings, { voteId: vote.id, typed: vote.key.shares[number - 1]!, by: house.agent });
const boxKey = ({ id }: OpenVote) => findBoxKey(house.db, house.services.settings, id);
const count = ({ id }: OpenVote) => countVote(house.db, house.services.settings, { voteId: id, context });
const close = async ({ id }: OpenVote) => {
  await house.letClose(id);
  await closeBox(house.db, house.services.settings, id);
};

/** Each ballot of the box, tried with whatever the server's key gives. */
async function openWithServerKey({ id }: OpenVote): Promise<number> {
  const secret = (await findSecret(house.db, house.services.settings, id))!;
  const poll = await pollOf(house.db, (await findVoteById(house.db, id))!);
  const sealed = (
    await sql<{ commitment: string; sealed: Buffer }>`select encode(commitment, 'hex') as commitment, sealed from budgets.box where vote_id = ${id}`.execute(
      house.owner,
    )
  ).rows;
  expect(sealed.length).toBeGreaterThan(0);
  return (await openBox(await serverBoxKey(secret), poll, sealed)).ballots.length;
}

describe("whoever has the whole database and the key of the server", () => {
  it("is given no share before the closing: the database takes none, not even one by one", async () => {
    const vote = await openVote();
    expect(await give(vote, 1)).toEqual({ ok: false, problem: "too_soon" });
    await expect(sql`insert into budgets.given_share (vote_id, number, sealed) values (${vote.id}, 1, ${Buffer.alloc(90)})`.execute(house.db)).rejects.toThrow(
      /once the box is closed/,
    );
    expect(await boxKey(vote)).toBeNull();
    expect(await findUnopened(house.db, vote.id)).toEqual([]);
    expect(await count(vote)).toEqual({ ok: false, problem: "not_closed" });
  });

  it("opens no ballot of the box with what the server holds, before the closing or after it", async () => {
    const vote = await openVote();
    await close(vote);
    expect(await openWithServerKey(vote)).toBe(0);
    expect(await count(vote)).toEqual({ ok: false, problem: "no_key" });
    expect(await findDue(house.db, house.services.settings)).not.toContain(vote.id);
  });

  it("comes to nothing with one share of two, and counts nothing", async () => {
    const vote = await openVote();
    await close(vote);
    expect(await give(vote, 3)).toMatchObject({ ok: true, missing: 1 });
    expect(await boxKey(vote)).toBeNull();
    expect(await count(vote)).toEqual({ ok: false, problem: "no_key" });
  });

  it("changes nothing by naming fewer, another key, other hashes", async () => {
    const vote = await openVote();
    for (const change of [
      sql`update budgets.bureau set threshold = 2, ballots = sha256('mine') where vote_id = ${vote.id}`,
      sql`update budgets.bureau_member set share_sha256 = sha256('mine') where vote_id = ${vote.id}`,
      sql`delete from budgets.bureau_member where vote_id = ${vote.id} and number = 3`,
    ])
      await expect(change.execute(house.db)).rejects.toThrow(/keeps its bureau/);
  });
});

it("whoever has the application's SQL writes noise for every share: pages stand, no other vote waits, and members give theirs all the same", async () => {
  const [vote, other] = [await openVote(), await openVote()];
  await close(vote);
  await close(other);
  for (const number of [1, 2, 3])
    await sql`insert into budgets.given_share (vote_id, number, sealed) values (${vote.id}, ${number}, ${Buffer.alloc(90, number)})`.execute(house.db);
  await sql`update budgets.bureau_member set given_at = clock_timestamp() where vote_id = ${vote.id} and number = 2`.execute(house.db);
  const agent = house.as(house.agent);
  for (const page of ["bureau/depouillement", "suivi"]) expect((await agent.get(`/votes/${vote.slug}/${page}`)).status).toBe(200);
  await give(other, 1);
  await give(other, 2);
  expect(await findDue(house.db, house.services.settings)).toContain(other.id);
  expect(await give(vote, 2)).toMatchObject({ ok: true });
  expect(await give(vote, 2)).toMatchObject({ ok: false, problem: "given" });
  expect(await give(vote, 1)).toMatchObject({ ok: true, missing: 0, wrong: false });
  expect(await count(vote)).toEqual({ ok: true, count: 1 });
  expect(await give(vote, 1)).toMatchObject({ ok: false, problem: "given" });
});

describe("the bureau", () => {
  it("that was handed a share of another key is told at once, and counts with the shares that go together", async () => {
    const vote = await openVote(async (voteId, key) => {
      const strange = (await newBoxKey(voteId, { members: 3, threshold: 2 })).shares[1]!;
      return { ...key, shares: key.shares.with(1, strange), hashes: key.hashes.with(1, await shareHash(voteId, (await readShare(strange))!)) };
    });
    await close(vote);
    const agent = house.as(house.agent);
    const session = `/votes/${vote.slug}/bureau/depouillement`;
    const press = (number: number) => agent.post(session, { part: vote.key.shares[number - 1]! });
    expect((await press(1)).status).toBe(303);
    const refused = await press(2);
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining("rien ne dit laquelle est fausse")]);
    for (const address of [session, `/votes/${vote.slug}/suivi`]) {
      const said = await (await agent.get(address)).text();
      for (const words of ["Les parts données ne forment pas la clé annoncée", "Peuvent encore donner leur part\u00a0: Cléo."]) expect(said).toContain(words);
    }
    expect(await (await house.as(vote.members[2]!).get("/mon-espace")).text()).toContain("Une urne attend votre part");
    expect(await findDue(house.db, house.services.settings)).not.toContain(vote.id);
    expect(await count(vote)).toEqual({ ok: false, problem: "no_key" });
    expect((await press(3)).status).toBe(303);
    expect(await (await agent.get(session)).text()).toContain("Les parts nécessaires sont là");
    expect(await (await agent.get(`/votes/${vote.slug}/suivi`)).text()).not.toContain("parts données ne forment");
    expect(await findDue(house.db, house.services.settings)).toContain(vote.id);
    expect(await count(vote)).toEqual({ ok: true, count: 1 });
  });

  it("that was handed shares of three keys is told that nobody can open the box, and what is left to do; no job fails", async () => {
    const vote = await openVote(async (voteId, key) => {
      const strange = await Promise.all([2, 3].map(async (number) => (await newBoxKey(voteId, { members: 3, threshold: 2 })).shares[number - 1]!));
      const hashes = await Promise.all(strange.map(async (share) => shareHash(voteId, (await readShare(share))!)));
      return { ...key, shares: [key.shares[0]!, ...strange], hashes: [key.hashes[0]!, ...hashes] };
    });
    await close(vote);
    for (const number of [1, 2, 3]) await give(vote, number);
    const agent = house.as(house.agent);
    for (const page of ["bureau/depouillement", "suivi"]) {
      const said = await (await agent.get(`/votes/${vote.slug}/${page}`)).text();
      expect(said).toContain("Toutes les parts sont données, et elles ne vont pas ensemble");
      expect(said).not.toContain("Peuvent encore donner");
    }
    expect(await findDue(house.db, house.services.settings)).not.toContain(vote.id);
    const cancelled = await agent.post(`/votes/${vote.slug}/suivi`, { act: "cancel", raison: "Les parts ne vont pas ensemble.", certain: "oui" });
    expect(cancelled.status).toBe(303);
  });

  it("gives its shares from the very instant of the closing on, whether or not the job of each minute was there", async () => {
    const vote = await openVote();
    const agent = house.as(house.agent);
    const session = `/votes/${vote.slug}/bureau/depouillement`;
    const early = await agent.post(session, { part: vote.key.shares[0]! });
    expect([early.status, await early.text()]).toEqual([409, expect.stringContaining("L’urne n’est pas close")]);
    await house.letClose(vote.id);
    // Two members at once: one of them closes the box.
    const both = await Promise.all([0, 1].map((at) => agent.post(session, { part: vote.key.shares[at]! })));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await count(vote)).toEqual({ ok: true, count: 1 });
  });

  it("counts with two of three; the shares are gone then, and the log says who gave", async () => {
    const vote = await openVote();
    await close(vote);
    await give(vote, 1);
    expect(await give(vote, 3)).toMatchObject({ ok: true, missing: 0 });
    expect(await findDue(house.db, house.services.settings)).toContain(vote.id);
    expect(await count(vote)).toEqual({ ok: true, count: 1 });
    expect(await house.db.selectFrom("budgets.given_share").selectAll().where("vote_id", "=", vote.id).execute()).toEqual([]);
    const { lines, broken } = await house.chain(vote.id);
    expect(broken).toBeNull();
    const [minutes, counted] = lines.slice(-2).map(({ entry }) => JSON.parse(entry));
    expect(minutes).toMatchObject({ kind: "minutes", session: "counting", given: [1, 3] });
    expect(counted).toMatchObject({ kind: "counted", ballots: choices.length });
    expect(lines.filter(({ kind }) => kind === "incident")).toEqual([]);
  });
});
