import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { writeBallot } from "../box-key/plain-ballot.ts";
import { sealBallot } from "../box-key/seal-ballot.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { closedVote, context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { commitmentOf } from "../log.ts";

/** Somebody who owns the tables puts other ciphertexts into the box than those that entered. */
const house = await budgetsHouse();
const { db, owner, services } = house;

/** The box of a closed vote of four, in the order of its commitments. */
async function boxOf() {
  const vote = await closedVote(house, [[1], [1], [2], [3]]);
  const rows = await owner.selectFrom("budgets.box").selectAll().where("vote_id", "=", vote.id).orderBy("commitment").execute();
  const { ballots: key, ballot_size: size } = await owner.selectFrom("budgets.vote_key").selectAll().where("vote_id", "=", vote.id).executeTakeFirstOrThrow();
  const seal = (commitment: Buffer, choices: readonly number[]) => {
    const plain = writeBallot({ receipt: "0123456789ABCDEF", salt: "00".repeat(32), choices, points: null }, size);
    return sealBallot(key, vote.id, commitment.toString("hex"), plain);
  };
  const put = async (commitment: Buffer, sealed: Buffer) => {
    await sql`alter table budgets.box disable trigger box_guard`.execute(owner);
    await sql`update budgets.box set sealed = ${sealed} where vote_id = ${vote.id} and commitment = ${commitment}`.execute(owner);
    await sql`alter table budgets.box enable trigger box_guard`.execute(owner);
  };
  return { id: vote.id, rows, seal, put };
}

/** What the count says of a box of four of which one was changed. */
async function countOf(voteId: string) {
  const counted = await countVote(db, services.settings, { voteId, context });
  const { lines, broken } = await house.chain(voteId);
  const told = lines.filter(({ kind }) => kind === "incident").map(({ entry }) => JSON.parse(entry) as { commitment: string; what: string });
  const { ballots } = JSON.parse(lines.find(({ kind }) => kind === "counted")!.entry) as { ballots: number };
  return { ok: counted.ok, broken, ballots, told: told.map(({ what, commitment }) => [what, commitment]) };
}

describe("a ciphertext that is not the one that entered is told by its commitment, and not counted", () => {
  it("noise", async () => {
    const { id, rows, put } = await boxOf();
    await put(rows[0]!.commitment, Buffer.alloc(200, 7));
    expect(await countOf(id)).toEqual({ ok: true, broken: null, ballots: 3, told: [["unreadable", rows[0]!.commitment.toString("hex")]] });
  });

  it("that of another voter", async () => {
    const { id, rows, put } = await boxOf();
    await put(rows[0]!.commitment, rows[1]!.sealed);
    expect(await countOf(id)).toMatchObject({ ballots: 3, told: [["unreadable", rows[0]!.commitment.toString("hex")]] });
  });

  it("another ballot, encrypted to the key of the vote by whoever knows it", async () => {
    const { id, rows, put, seal } = await boxOf();
    await put(rows[0]!.commitment, seal(rows[0]!.commitment, [4]));
    expect(await countOf(id)).toMatchObject({ ballots: 3, told: [["commitment", rows[0]!.commitment.toString("hex")]] });
  });

  it("a ballot over the limits that was committed to: they are asked again", async () => {
    const { id, rows, put, seal } = await boxOf();
    const commitment = Buffer.from(commitmentOf(id, { receipt: "0123456789ABCDEF", choices: [1, 2, 3], points: null, salt: "00".repeat(32) }), "hex");
    const sealed = seal(commitment, [1, 2, 3]);
    await put(rows[0]!.commitment, rows[0]!.sealed);
    await sql`alter table budgets.box disable trigger box_guard`.execute(owner);
    await sql`update budgets.box set commitment = ${commitment}, sealed = ${sealed} where vote_id = ${id} and commitment = ${rows[0]!.commitment}`.execute(
      owner,
    );
    await sql`alter table budgets.box enable trigger box_guard`.execute(owner);
    expect(await countOf(id)).toMatchObject({ ballots: 3, told: [["ballot_over_budget", commitment.toString("hex")]] });
  });
});
