import { sql } from "kysely";
import { describe, expect, it, vi } from "vitest";

import { boxKeyPair } from "../box-key/open-ballot.ts";
import { keepKey } from "../bureau/keep-key.command.ts";
import { nameBureau } from "../bureau/name-bureau.command.ts";
import { newBoxKey } from "../bureau/new-box-key.ts";
import { joinShares, readShare } from "../bureau/share.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { announceVote, withdrawAnnouncement } from "../setup/announce.command.ts";
import { moveClosing } from "../setup/steer.command.ts";
import { checkPublication } from "../verify/checks/check-list.ts";
import { fetchPublication } from "../verify/checks/fetch-publication.ts";

/** An agent who wants their project to win ties: they announce, look, take back, number the projects anew, and announce again. */
const house = await budgetsHouse();
const { db, owner, agent } = house;
const { settings } = house.services;

const announce = async (id: string) => expect(await announceVote(db, settings, { voteId: id, by: agent })).toEqual({ ok: true });
const withdraw = async (id: string) => expect(await withdrawAnnouncement(db, { voteId: id, by: agent, reason: "Un coût était faux." })).toEqual({ ok: true });
const voteOf = (id: string) => db.selectFrom("budgets.vote").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const lineOf = async (id: string, kind: string) => (await house.chain(id)).lines.findLast((line) => line.kind === kind)!;

/** Announced as agents do it; one person votes, and its closing comes forward in public. */
async function closed(bureau?: { ballots: string; seedCommitment: string; hashes: readonly string[] }, id?: string) {
  const vote = id ? await voteOf(id) : await house.addVote({ state: "draft", opens: 900, closes: 3600 });
  if (bureau) await keepKey(db, { voteId: vote.id, ...bureau, madeIn: "browser", handed: true, by: agent });
  await sql`update budgets.vote set opens_at = to_timestamp(ceil(extract(epoch from clock_timestamp())) + 1) where id = ${vote.id}`.execute(db);
  await announce(vote.id);
  await sql`select pg_sleep(greatest(0, extract(epoch from opens_at - clock_timestamp())) + 0.05) from budgets.vote where id = ${vote.id}`.execute(db);
  const choice = { choices: [1, 2], points: null };
  const personId = await house.resident();
  expect((await confirmBallot(db, settings, { voteId: vote.id, personId, choice, nonce: "n", commune: "59512", tie: "residence" })).ok).toBe(true);
  const { rows } = await sql<{ soon: Date }>`select clock_timestamp() + interval '0.4 s' as soon`.execute(db);
  expect(await moveClosing(db, { voteId: vote.id, to: rows[0]!.soon, reason: "Une panne a fermé les guichets.", by: agent })).toEqual({ ok: true });
  await sql`select pg_sleep(0.5)`.execute(db);
  return vote;
}

describe("whoever takes the announcement back", () => {
  it("fifteen times finds the same commitment, and never a seed", async () => {
    const { id } = await house.addVote({ state: "draft", opens: 3600 });
    for (let time = 0; time < 15; time += 1) {
      await announce(id);
      expect((await voteOf(id)).seed).toBeNull();
      await withdraw(id);
      // What they would do with a seed that they knew: give their project another number.
      await sql`update budgets.project set number = number + 10 where vote_id = ${id} and number = (select min(number) from budgets.project where vote_id = ${id})`.execute(
        db,
      );
    }
    const told = (await house.chain(id)).lines.filter(({ kind }) => kind === "announced").map(({ entry }) => JSON.parse(entry) as Record<string, unknown>);
    expect([told.length, new Set(told.map((line) => line["seed_commitment"])).size, told.some((line) => "seed" in line)]).toEqual([15, 1, false]);
  });

  it("knows nothing of the lots: they follow from a number that no table tells, and from a closing that is another each time", async () => {
    const { id, slug } = await closed();
    const heads = new Set<string>();
    for (let time = 0; time < 3; time += 1)
      await owner
        .transaction()
        .execute(async (trx) => {
          await sql`select budgets.close_box(${id})`.execute(trx);
          const { rows } = await sql<{ hash: string }>`select encode(hash, 'hex') as hash from budgets.chain where vote_id = ${id}`.execute(trx);
          heads.add(rows[0]!.hash);
          throw new Error("not yet");
        })
        .catch(() => {});
    expect(heads.size).toBe(3);
    expect(await closeBox(db, settings, id)).toBe(true);
    await expect(sql`select budgets.draw_seed(${id}, ${"a".repeat(64)}) as drawn`.execute(db)).resolves.toMatchObject({ rows: [{ drawn: false }] });
    const { rows: dump } = await sql<{ all: string }>`
      select concat((select string_agg(v::text, '') from budgets.vote v where id = ${id}), (select string_agg(n::text, '') from budgets.seed_nonce n),
        (select string_agg(l::text, '') from budgets.log l)) as all`.execute(owner);
    expect(await countVote(db, settings, { voteId: id, context })).toMatchObject({ ok: true });
    const { seed, seed_nonce } = await voteOf(id);
    expect([dump[0]!.all.includes(seed!), dump[0]!.all.includes(seed_nonce!)]).toEqual([false, false]);
    expect([...heads].includes((await lineOf(id, "closed")).hash.toString("hex"))).toBe(false);
    const publication = await published(slug);
    expect(await checkPublication(publication)).toMatchObject({ standing: 1, opened: true, parameters: { seed } });
  });
});

describe("a bureau that holds the key", () => {
  it("alone knows the number before it opens the box: the server has none", async () => {
    const { id } = await house.addVote({ state: "draft", opens: 900, closes: 3600 });
    const members = await Promise.all(["Ana", "Bo", "Cléo"].map((name) => house.resident(`${name} Graine`)));
    await nameBureau(db, { voteId: id, members: members.map((personId, at) => ({ personId, name: `M${at}` })), threshold: 2, by: agent });
    const key = await newBoxKey(id, { members: 3, threshold: 2 });
    const { slug } = await closed(key, id);
    expect(JSON.parse((await lineOf(id, "announced")).entry)).toMatchObject({ seed_commitment: key.seedCommitment });
    expect(await db.selectFrom("budgets.seed_nonce").selectAll().where("vote_id", "=", id).execute()).toEqual([]);
    expect(await closeBox(db, settings, id)).toBe(true);
    expect(await countVote(db, settings, { voteId: id, context })).toEqual({ ok: false, problem: "no_key" });
    expect((await voteOf(id)).seed).toBeNull();
    const secret = await joinShares((await Promise.all(key.shares.slice(1).map(readShare))).filter((share) => share !== null));
    const pair = await boxKeyPair(Uint8Array.from(secret!));
    expect(await countVote(db, settings, { voteId: id, context, pair })).toMatchObject({ ok: true });
    expect(await checkPublication(await published(slug))).toMatchObject({ standing: 1, opened: true, parameters: { seed: (await voteOf(id)).seed } });
  });

  it("is not passed over: nothing else is announced than what its key commits to", async () => {
    const { id } = await house.addVote({ state: "draft", opens: 3600 });
    const [ana, bo, cleo] = await Promise.all(["Ana", "Bo", "Cléo"].map((name) => house.resident(name)));
    await nameBureau(db, { voteId: id, members: [ana, bo, cleo].map((personId, at) => ({ personId: personId!, name: `N${at}` })), threshold: 2, by: agent });
    const key = await newBoxKey(id, { members: 3, threshold: 2 });
    await keepKey(db, { voteId: id, ...key, madeIn: "browser", handed: true, by: agent });
    await announce(id);
    await withdraw(id);
    expect((await voteOf(id)).seed).toBeNull();
    await announce(id);
    expect((await voteOf(id)).seed_commitment).toBe(key.seedCommitment);
  });
});

async function published(slug: string) {
  vi.stubGlobal("fetch", (address: string) => house.get(address.replace("https://maison.example", "")));
  const publication = await fetchPublication({ address: `https://maison.example/votes/${slug}`, voteId: null });
  vi.unstubAllGlobals();
  return publication;
}
