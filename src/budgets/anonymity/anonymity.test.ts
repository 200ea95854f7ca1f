import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { ballotsOf } from "../urn/standing-ballots.testing.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { receiptHash } from "../log.ts";
import { nullifierOf } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import { joinsByOrder, joinsByTransaction, joinsByValue, type Marks, readEverything } from "./joining.testing.ts";

const house = await budgetsHouse();
const { db, owner, services } = house;
const { settings } = services;

const vote = await house.addVote({ closes: 86_400 });
const voters: string[] = [];
for (let n = 0; n < 40; n += 1) voters.push(await house.resident(`Personne ${n}`));
// The order in which they vote is not that in which they came to the house.
const inOrder = voters.toSorted((a, b) => (a.slice(9, 13) < b.slice(9, 13) ? -1 : 1));
const receipts = new Map<string, string>();

const destroySecret = async () => (await sql<{ destroyed: boolean }>`select budgets.destroy_secret(${vote.id}) as destroyed`.execute(owner)).rows[0]!.destroyed;

/** Chooses, checks, confirms, reads the receipt; every fourth asks for it by mail, every fifth votes twice. */
async function voteAs(person: string, n: number): Promise<void> {
  const me = house.as(person);
  for (const bulletin of n % 5 === 0 ? [`${(n % 3) + 1}`, "4"] : [`${(n % 3) + 1},5`]) {
    await me.post(`/votes/${vote.slug}`, new URLSearchParams([...bulletin.split(",").map((one) => ["projet", one]), ["act", "check"]]));
    const passage = /name="passage" value="([\w-]+)"/.exec(await (await me.get(`/votes/${vote.slug}/verifier`)).text())![1]!;
    const confirmed = await me.post(`/votes/${vote.slug}/confirmer`, { bulletin, passage, lien: "residence", commune: "59512", age: "1" });
    const cookie = confirmed.headers.get("set-cookie")!.split(";")[0]!;
    receipts.set(person, /recu=(\w{16})/.exec(cookie)![1]!);
    await me.get(`/votes/${vote.slug}/recu`, { cookie });
    if (n % 4 === 0) await me.post(`/votes/${vote.slug}/recu`, { act: "mail" }, { cookie });
  }
}
for (const [n, person] of inOrder.entries()) await voteAs(person, n);

async function marks(): Promise<{ persons: Marks; ballots: Marks }> {
  const people = await db.selectFrom("people.person").select(["id", "email"]).where("id", "in", voters).execute();
  const ballots = await ballotsOf(house.owner, settings, vote.id);
  return {
    persons: new Map(people.map(({ id, email }) => [id, new Set([id, email])])),
    ballots: new Map(
      ballots.map(({ nullifier, receipt, salt, commitment }) => [
        receipt,
        new Set([receipt.toLowerCase(), receiptHash(vote.id, receipt), salt, commitment, ...(nullifier ? [nullifier] : [])]),
      ]),
    ),
  };
}

const withTheKey = async () => {
  const secret = (await findSecret(db, settings, vote.id))!;
  const byNullifier = new Map((await ballotsOf(house.owner, settings, vote.id)).map(({ nullifier, receipt }) => [nullifier, receipt]));
  return new Map(voters.map((person) => [person, byNullifier.get(nullifierOf(secret, `person:${person}`).toString("hex"))]));
};

/** What tells a ballot, as somebody knows it who read the box with the key while there was one. */
const known = await marks();

describe("while the vote is open", () => {
  it("the key of the server tells whose ballot is whose: that is how one person has one", async () => {
    expect(await withTheKey()).toEqual(receipts);
  });

  it("no value that a copy of the database holds leads from a person to a ballot, however many tables are joined", async () => {
    const { persons, ballots } = await marks();
    const rows = await readEverything(house.owner);
    expect([persons.size, ballots.size]).toEqual([40, 40]);
    expect(joinsByValue(rows, persons, ballots)).toEqual([]);
    // The same search finds a leak, even over three tables.
    const [person, receipt] = [...receipts][7]!;
    const row = (values: string[]) => ({ table: "a leak", place: 0, writtenBy: "1", touchedBy: "0", values: new Set(values), text: "" });
    expect(
      joinsByValue([...rows, row([person, "step-one"]), row(["step-one", "step-two"]), row(["step-two", receipt.toLowerCase()])], persons, ballots),
    ).toEqual([[person, receipt]]);
  });

  it("no row of a person was written, locked or ended by the transaction of a ballot, nor by the one before or after", async () => {
    const { persons, ballots } = await marks();
    // Whoever asks for a mail is written down as its recipient, a moment after voting: said in docs/voting/anonymity.md.
    expect(joinsByTransaction(await readEverything(house.owner), persons, ballots).filter((row) => !row.startsWith("platform.mail "))).toEqual([]);
  });

  it("no table lists people in the order in which they voted", async () => {
    const { persons } = await marks();
    for (const [table, share] of joinsByOrder(await readEverything(house.owner), persons, inOrder)) expect([table, share < 0.34]).toEqual([table, true]);
  });
});

describe("after the closing, and once the secret is destroyed", () => {
  it("the roll says who voted, in no order that the box knows", async () => {
    await sql`alter table budgets.vote disable trigger vote_freeze`.execute(owner);
    await sql`update budgets.vote set closes_at = clock_timestamp() where id = ${vote.id}`.execute(owner);
    await sql`alter table budgets.vote enable trigger vote_freeze`.execute(owner);
    expect(await closeBox(db, settings, vote.id)).toBe(true);
    const roll = await db.selectFrom("budgets.roll").select("person_id").where("vote_id", "=", vote.id).execute();
    expect(roll.map(({ person_id }) => person_id)).toEqual(voters.toSorted());
    const { persons, ballots } = known;
    const rows = await readEverything(house.owner);
    expect(joinsByValue(rows, persons, ballots)).toEqual([]);
    expect(joinsByTransaction(rows, persons, ballots).filter((row) => row.startsWith("budgets."))).toEqual([]);
    expect(joinsByOrder(rows, persons, inOrder).get("budgets.roll")).toBeLessThan(0.34);
  });

  it("not even this house joins a person to a ballot any more, and the log says so", async () => {
    await sql`update budgets.vote set state = 'counted', counted_at = now(), challenge_until = now() where id = ${vote.id}`.execute(owner);
    await sql`update budgets.vote set state = 'sealed', sealed_at = now() where id = ${vote.id}`.execute(owner);
    expect(await destroySecret()).toBe(true);
    expect(await findSecret(db, settings, vote.id)).toBeNull();
    expect(await destroySecret()).toBe(false);
    const { lines, broken } = await house.chain(vote.id);
    expect([lines.at(-1)!.kind, broken]).toEqual(["secret_destroyed", null]);
    const { rows: mails } = await sql<{ text: string }>`select body_text as text from platform.mail where body_text like '%/recu/%' limit 1`.execute(db);
    expect((await house.get(new URL(/https?:\S+\/recu\/\S+/.exec(mails[0]!.text)![0]).pathname)).status).toBe(404);
    const { persons, ballots } = known;
    expect(joinsByValue(await readEverything(house.owner), persons, ballots)).toEqual([]);
  });
});
