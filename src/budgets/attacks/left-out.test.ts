import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { closedVote, context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { nullifierOf, randomReceipt, showReceipt } from "../nullifier.ts";
import { heldSecret, reconciled } from "../reconcile/reconcile.testing.ts";
import { reserve } from "../reconcile/reconcile.command.ts";
import { sealVote } from "../seal/seal-vote.command.ts";
import { enterOther } from "../urn/enter.command.ts";
import { findUrnKeys } from "../urn/urn.query.ts";
import { checkPublication } from "../verify/checks/check-list.ts";

/** Somebody with the application's SQL and no key wants ballots not to be counted, between the closing and the count. */
const house = await budgetsHouse();
const { db, owner, services } = house;
const { settings } = services;

const told = async (id: string, kind: string) => (await house.chain(id)).lines.filter((line) => line.kind === kind).map(({ entry }) => JSON.parse(entry));
const count = (voteId: string) => countVote(db, settings, { voteId, context });
const commitmentsOf = async (id: string) =>
  (await owner.selectFrom("budgets.box").select("commitment").where("vote_id", "=", id).execute()).map((row) => row.commitment);
const leaveOut = (id: string, commitment: Buffer, proof: Buffer | null) =>
  sql`select budgets.tell_incident(${id}, ${commitment}, 'unreadable', ${proof})`.execute(db);
const page = async (address: string) => (await (await house.get(address)).text()).replaceAll(/[\u00a0\u202f]/g, " ");

describe("ballots of a closed vote, by SQL without a key", () => {
  it("are not said to be unreadable: only the secret of the vote says it", async () => {
    const vote = await closedVote(house, [[1], [1], [2], [3]]);
    const { proof_hash: hash } = await db.selectFrom("budgets.vote_key").selectAll().where("vote_id", "=", vote.id).executeTakeFirstOrThrow();
    for (const commitment of await commitmentsOf(vote.id))
      for (const proof of [null, Buffer.alloc(0), Buffer.alloc(32), hash])
        await expect(leaveOut(vote.id, commitment, proof)).rejects.toThrow(/told by the secret/);
    await expect(sql`update budgets.vote_key set proof_hash = null`.execute(db)).rejects.toThrow("permission denied");
    expect(await count(vote.id)).toMatchObject({ ok: true });
    expect([await told(vote.id, "incident"), await house.ballots(vote.id)]).toEqual([[], expect.objectContaining({ length: 4 })]);
  });

  it("are not passed over: nothing is counted while one of them is unopened", async () => {
    const vote = await closedVote(house, [[1], [2], [3]]);
    await expect(sql`select budgets.publish_count(${vote.id}, 0, '[]')`.execute(db)).rejects.toThrow(/were not opened/);
    expect(await told(vote.id, "counted")).toEqual([]);
    expect(await count(vote.id)).toMatchObject({ ok: true });
    expect(await told(vote.id, "counted")).toMatchObject([{ ballots: 3 }]);
  });
});

describe("a vote announced before there was such a proof, of which a ballot was left out", () => {
  it("says so on every page and in every check, finds it by its receipt, and is sealed with a reserve alone", async () => {
    const vote = await closedVote(house, [[1], [1], [2]]);
    await owner.updateTable("budgets.vote_key").set({ proof_hash: null }).where("vote_id", "=", vote.id).execute();
    const [first] = await house.ballots(vote.id);
    await leaveOut(vote.id, Buffer.from(first!.commitment, "hex"), null);
    expect(await count(vote.id)).toMatchObject({ ok: true });
    expect(await told(vote.id, "counted")).toMatchObject([{ ballots: 2 }]);
    const said = "1 bulletin n’a pas pu être ouvert : il n’est pas compté.";
    for (const address of ["resultat", "proces-verbal"]) expect(await page(`/votes/${vote.slug}/${address}`)).toContain(said);
    const found = await page(`/votes/${vote.slug}/mon-bulletin?recu=${showReceipt(first!.receipt)}`);
    expect(found).toContain("Il n’a pas pu être ouvert au dépouillement, et n’est pas compté.");
    expect(found).not.toContain("en a confirmé un autre");

    await reconciled(house, vote.id);
    await sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${vote.id}`.execute(owner);
    expect(await sealVote(db, vote.id)).toEqual({ ok: false, problem: "unexplained" });
    const journal = async () => (await house.get(`/votes/${vote.slug}/journal.txt`)).text();
    expect(await checkPublication({ voteId: vote.id, journal: await journal(), files: new Map() })).toMatchObject({ incidents: 1, reserve: null });
    const { shares } = await heldSecret(house, vote.id);
    const reason = "Un secteur du disque était illisible.";
    expect(await reserve(db, settings, { voteId: vote.id, shares, reason, by: house.agent })).toEqual({ ok: true });
    expect(await sealVote(db, vote.id)).toEqual({ ok: true });
    expect(await checkPublication({ voteId: vote.id, journal: await journal(), files: new Map() })).toMatchObject({
      incidents: 1,
      reserve: { ballots: 1, reason },
    });
  });
});

it("a ballot of a kiosk that comes while the others are counted is counted, or refused, and never lost", async () => {
  const vote = await closedVote(house, [[1], [2]]);
  const keys = (await findUrnKeys(db, settings, vote.id))!;
  const ballot = { origin: "kiosk:0b6ae5d2-0000-4000-8000-00000000000c", nullifier: nullifierOf(keys.secret, "person:late"), receipt: randomReceipt().receipt };
  let coming: Promise<string> | null = null;
  const progress = () => void (coming ??= enterOther(db, keys, { ...ballot, choices: [3], points: null, commune: "59512", tie: "residence" }));
  const counted = await countVote(db, settings, { voteId: vote.id, context, progress });
  const entered = (await coming) === "entered";
  expect(counted.ok).toBe(!entered);
  if (!counted.ok) expect([counted.problem, await count(vote.id)]).toEqual(["changed", expect.objectContaining({ ok: true })]);
  expect(await told(vote.id, "counted")).toMatchObject([{ ballots: entered ? 3 : 2 }]);
});
