import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { closedVote, context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { keepBoxes } from "../keeping/boxes.command.ts";

/** Somebody who may send any SQL as the role that the application connects as, and has no key. */
const house = await budgetsHouse();
const { db, services } = house;
const { settings } = services;

const open = await house.addVote();
await house.fill(open.id, 50);
await keepBoxes(db, settings);
const closed = await closedVote(house, [[1], [2]]);
await countVote(db, settings, { voteId: closed.id, context });
const noise = sql`sha256(gen_random_uuid()::text::bytea)`;

/** As the house sends it, but for the secret of the vote. */
const press = (nullifier: string) => ({
  ...{ nullifier, blind: nullifier, salt: nullifier, slip: Buffer.alloc(300).toString("base64"), receipt: "0123456789ABCDEF" },
  ...{ choices: [1], points: null, commune: "59512", tie: "residence", keys: [] },
});

describe("whoever has the application's role and no key", () => {
  it.each(["urn", "box"])("does not read the %s", async (table) => {
    await expect(sql`select from ${sql.table(`budgets.${table}`)}`.execute(db)).rejects.toThrow("permission denied");
  });

  it.each(["urn", "box", "ballot", "replaced", "incident"])("empties, changes and fills nothing of %s", async (table) => {
    const named = sql.table(`budgets.${table}`);
    for (const attempt of [
      sql`delete from ${named}`,
      sql`truncate ${named}`,
      sql`update ${named} set vote_id = vote_id`,
      sql`insert into ${named} select * from ${named}`,
      sql`alter table ${named} disable trigger all`,
      sql`drop table ${named}`,
    ])
      await expect(attempt.execute(db)).rejects.toThrow(/permission denied|must be owner/);
    await expect(sql`set session_replication_role = replica`.execute(db)).rejects.toThrow("permission denied");
  });

  it("calls no part of a function by itself, and none of those that are lent with ballots that nobody cast", async () => {
    const nullifier = sql`encode(${noise}, 'hex')`;
    const voters = sql`jsonb_build_array(jsonb_build_object('origin', 'web', 'nullifier', ${nullifier}, 'presses', jsonb_build_array(jsonb_build_object(
      'commitment', ${nullifier}, 'blind', ${nullifier}, 'receipt', ${nullifier}, 'sealed', repeat('00', 100)))))`;
    for (const attempt of [
      sql`select budgets.put_in_box(${open.id}, ${voters})`,
      sql`select budgets.leave_urn(${open.id}, ${voters})`,
      sql`select budgets.write_urn(${open.id}, 'web', '{}', '{}')`,
      sql`select budgets.pour(${open.id}, 'web', ${voters})`,
      sql`select budgets.open_ballots(${open.id}, '[]')`,
      sql`select budgets.forget_voters(${open.id})`,
      sql`select budgets.tell_incident(${open.id}, commitment, 'unreadable', commitment) from budgets.log where vote_id = ${open.id} and kind = 'ballot'`,
    ])
      await expect(attempt.execute(db)).rejects.toThrow(/permission denied|is not what waits|is not closed|is not sealed/);
  });

  it("puts no ballot of nobody into the urn, nor one in the place of a voter whose nullifier it reads", async () => {
    const [voter] = (await house.ballots(open.id)).map(({ nullifier }) => nullifier!);
    const { proof_hash: hash } = await db.selectFrom("budgets.vote_key").selectAll().where("vote_id", "=", open.id).executeTakeFirstOrThrow();
    const person = await house.resident();
    for (const nullifier of [voter!, "ab".repeat(32)])
      for (const proof of [null, Buffer.alloc(0), Buffer.alloc(32), hash]) {
        const one = press(nullifier);
        const presses = JSON.stringify([{ ...one, person }]);
        for (const attempt of [
          sql`select outcome from budgets.cast_ballots(${open.id}, ${presses}::jsonb, ${proof})`,
          sql`select budgets.enter_other(${open.id}, 'web', ${JSON.stringify(one)}::jsonb, ${proof})`,
          sql`select outcome from budgets.write_presses(${open.id}, ${presses}::jsonb)`,
          sql`select budgets.write_other(${open.id}, 'web', ${JSON.stringify(one)}::jsonb)`,
        ])
          await expect(attempt.execute(db)).rejects.toThrow(/told by the secret|permission denied/);
      }
    // What it put there would be closed by no secret, and keep every ballot from leaving.
    await keepBoxes(db, settings);
  });

  it("leaves box, log and count as they were", async () => {
    expect(await house.ballots(open.id)).toHaveLength(50);
    expect((await house.chain(open.id)).broken).toBeNull();
    expect(await house.ballots(closed.id)).toHaveLength(2);
  });
});
