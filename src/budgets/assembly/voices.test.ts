import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";

import type { CommandTools } from "#platform/start/room.ts";
import { joinsByOrder, joinsByTransaction, joinsByValue, type Marks, readEverything } from "../anonymity/joining.testing.ts";
import { isSigned } from "../box-key/signed-receipt.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { firstHash, lineHash, receiptHash } from "../log.ts";
import { findBallot } from "../receipt/find-ballot.query.ts";
import { reconciled } from "../reconcile/reconcile.testing.ts";
import { sealVote } from "../seal/seal-vote.command.ts";
import { moveClosing } from "../setup/steer.command.ts";
import { listWanting } from "../two-accounts/two-accounts.query.ts";
import { checkLine } from "../verify/check.line.ts";
import { castFor, countAssembly, openedAssembly } from "./assembly.testing.ts";

const house = await budgetsHouse();
const { db, owner, services, agent } = house;
const { settings } = services;
const people = async (count: number) => {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push(await house.resident(`Voix ${n}`));
  return ids;
};

describe("whoever has the whole database, and knows who holds which voices and in which order they came", () => {
  it("joins no person and no voice to a ballot, while the vote is open and once it is counted", async () => {
    const persons = await people(36);
    // Every third holds two voices, for itself and for somebody who is away.
    const hands = persons.flatMap((person, n) => (n % 3 === 0 ? [[person], [person]] : [[person]]));
    const vote = await openedAssembly(house, agent, hands);
    const inOrder = persons.toSorted((a, b) => (a.slice(9, 13) < b.slice(9, 13) ? -1 : 1));
    for (const [n, person] of inOrder.entries())
      for (const voice of vote.voices.filter((one) => one.hands[0] === person)) {
        const cast = await house.as(person).post(`/votes/${vote.slug}/voix/${voice.electorId}`, { choix: String((n % 5) + 1) });
        expect([cast.status, cast.headers.get("location")]).toEqual([303, `/votes/${vote.slug}/recu`]);
      }
    const ballots = await house.ballots(vote.id);
    expect(ballots).toHaveLength(48);
    const known = await db.selectFrom("people.person").select(["id", "email"]).where("id", "in", persons).execute();
    const placesOf = (id: string) => vote.voices.filter((voice) => voice.hands[0] === id).map(({ electorId }) => electorId);
    const whoever: Marks = new Map(known.map(({ id, email }) => [id, new Set([id, email, ...placesOf(id)])]));
    const told: Marks = new Map(
      ballots.map(({ nullifier, receipt, salt, commitment }) => [
        receipt,
        new Set([receipt.toLowerCase(), receiptHash(vote.id, receipt), salt, commitment, ...(nullifier ? [nullifier] : [])]),
      ]),
    );
    const look = async () => {
      const rows = await readEverything(owner);
      expect(joinsByValue(rows, whoever, told)).toEqual([]);
      expect(joinsByTransaction(rows, whoever, told)).toEqual([]);
      for (const [table, share] of joinsByOrder(rows, whoever, inOrder)) expect([table, share < 0.34]).toEqual([table, true]);
    };
    await look();
    await countAssembly(house, vote.id);
    await look();
    const { rows: marks } = await sql<{ voices: number; named: number }>`
      select count(elector_id)::int as voices, count(person_id)::int as named from budgets.roll where vote_id = ${vote.id}`.execute(db);
    expect(marks).toEqual([{ voices: 48, named: 0 }]);
  });
});

describe("whoever presses", () => {
  it("for a voice of another, of another vote, or of none is no elector, whatever the vote", async () => {
    const [one, other, third] = await people(3);
    const vote = await openedAssembly(house, agent, [[one!], [other!]]);
    const beside = await openedAssembly(house, agent, [[third!], [one!]]);
    const problem = (answer: Awaited<ReturnType<typeof castFor>>) => (answer.ok ? answer.outcome : answer.problem);
    expect(problem(await castFor(house, vote.id, { voice: vote.voices[1]!, by: one!, choice: 1 }))).toBe("not_elector");
    expect(problem(await castFor(house, vote.id, { voice: beside.voices[1]!, by: one!, choice: 1 }))).toBe("not_elector");
    const account = { choice: { choices: [1], points: null }, nonce: "n", commune: "59512", tie: "residence" as const };
    expect(await confirmBallot(db, settings, { voteId: vote.id, personId: one!, ...account })).toEqual({ ok: false, problem: "not_elector" });
    const budget = await house.addVote();
    expect(problem(await castFor(house, budget.id, { voice: vote.voices[0]!, choice: 1 }))).toBe("not_elector");
    for (const { id } of [vote, beside, budget]) expect(await house.ballots(id)).toEqual([]);
  });

  it("by another hand of the same voice replaces its ballot, and an account that holds one is not merged before the closing", async () => {
    const [first, second, kept, other] = await people(4);
    const vote = await openedAssembly(house, agent, [[first!, second!], [other!]]);
    const press = (by: string, choice: number) => castFor(house, vote.id, { voice: vote.voices[0]!, by, choice, nonce: by });
    const both = await Promise.all([press(first!, 1), press(second!, 2)]);
    expect(both.map((one) => one.ok && one.outcome).toSorted()).toEqual(["entered", "replaced"]);
    expect(await house.ballots(vote.id)).toHaveLength(1);
    expect(await listWanting(db, { kept: kept!, gone: second! })).toEqual(["Vote d’une assemblée d’essai"]);
    await sql`select budgets.forget_hands(${second!})`.execute(db);
    expect(await press(second!, 3)).toEqual({ ok: false, problem: "not_elector" });
    expect(await listWanting(db, { kept: kept!, gone: second! })).toEqual([]);
  });

  it("again after a restore of the urn votes once, and the receipt of before proves which ballot is missing", async () => {
    const [one, other] = await people(2);
    const vote = await openedAssembly(house, agent, [[one!], [other!]]);
    const press = (choice: number) => castFor(house, vote.id, { voice: vote.voices[0]!, choice, nonce: `n${choice}` });
    await castFor(house, vote.id, { voice: vote.voices[1]!, choice: 5 });
    const { rows: before } = await sql<{ urn: object }>`select to_jsonb(u) as urn from budgets.urn u where vote_id = ${vote.id}`.execute(owner);
    const lost = await press(1);
    await owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`delete from budgets.urn where vote_id = ${vote.id}`.execute(trx);
      await sql`insert into budgets.urn select * from jsonb_populate_record(null::budgets.urn, ${JSON.stringify(before[0]!.urn)}::jsonb)`.execute(trx);
    });
    expect(await press(2)).toMatchObject({ ok: true, outcome: "entered" });
    await countAssembly(house, vote.id);
    const ballots = await db.selectFrom("budgets.ballot").select("choices").where("vote_id", "=", vote.id).execute();
    expect(ballots.map(({ choices }) => choices[0]).toSorted()).toEqual([2, 5]);
    if (!lost.ok) throw new Error("The press before the restore was refused.");
    expect(await findBallot(db, settings, vote.id, lost.receipt.receipt)).toBeNull();
    const { receipts } = await db.selectFrom("budgets.vote_key").select("receipts").where("vote_id", "=", vote.id).executeTakeFirstOrThrow();
    expect(await isSigned(receipts, vote.id, lost.receipt)).toBe(true);
  });
});

describe.each([
  { kind: "secret", openBallot: false },
  { kind: "open", openBallot: true },
])("what a $kind vote of an assembly publishes", ({ openBallot }) => {
  it("is checked by the command of every vote, counted again, reconciled and sealed; then no voice has a name or a hand", async () => {
    const persons = await people(4);
    const vote = await openedAssembly(
      house,
      agent,
      persons.map((one) => [one]),
      { openBallot },
    );
    for (const [at, choice] of [1, 1, 2].entries()) expect(await castFor(house, vote.id, { voice: vote.voices[at]!, choice })).toMatchObject({ ok: true });
    const { rows } = await sql<{ to: Date }>`select clock_timestamp() + interval '1 second' as "to"`.execute(db);
    expect(await moveClosing(db, { voteId: vote.id, to: rows[0]!.to, reason: "Tout le monde a voté.", by: agent })).toEqual({ ok: true });
    await sql`select pg_sleep(1.1)`.execute(db);
    expect(await closeBox(db, settings, vote.id)).toBe(true);
    expect(await countVote(db, settings, { voteId: vote.id, context })).toMatchObject({ ok: true });
    const reader = house.as(persons[3]!);
    const read = async (path: string) => (await reader.get(`/votes/${vote.slug}/${path}`)).text();
    const { code, said } = await check(vote.id, {
      journal: await read("journal.txt"),
      ballots: await read("fichiers/bulletins.pb"),
      openings: await read("fichiers/ouvertures.csv"),
    });
    expect([code, said]).toEqual([0, expect.stringContaining("The 3 ballots that count are those of the log, one by one.")]);
    // By its address it is not to be had; from the files that a member saved it is checked as any other.
    const recount = await read("recompter");
    expect(recount).not.toContain("--from");
    const whole = await mkdtemp(join(folder, "whole-"));
    for (const [, path] of recount.matchAll(new RegExp(`href="/votes/${vote.slug}/(journal\\.txt|fichiers/[^"]+)"`, "g")))
      await writeFile(join(whole, `${vote.slug}-${path!.split("/").at(-1)}`), await read(path!));
    expect(await run([whole])).toEqual({ code: 0, said: expect.stringContaining("Counted again, the result is what was published.") });
    // One voice fewer than ballots, all hashes written anew.
    const forged = rechained(vote.id, (await read("journal.txt")).replace('"voices": 4', '"voices": 2').replace('"voices":4', '"voices":2'));
    expect(await check(vote.id, { journal: forged, ballots: await read("fichiers/bulletins.pb"), openings: await read("fichiers/ouvertures.csv") })).toEqual({
      code: 1,
      said: expect.stringContaining("tells 3 ballots, more than the voices that were announced"),
    });
    const result = await read("resultat");
    for (const words of ["3 voix sur 4 ont voté", "Choix 1", "/reseau/assemblees/essai"]) expect(result).toContain(words);
    for (const words of ["€", " budget ", "projet", "enveloppe"]) expect(result.slice(result.indexOf("<main"), result.indexOf("</main"))).not.toContain(words);
    expect(result.includes("sans aucun nom")).toBe(!openBallot);
    expect(result.includes("Voir le bulletin de chaque voix")).toBe(openBallot);
    expect((await reader.get(`/votes/${vote.slug}/recompter`)).status).toBe(200);
    await reconciled(house, vote.id);
    await sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${vote.id}`.execute(owner);
    expect(await sealVote(db, vote.id)).toEqual({ ok: true });
    const { rows: left } = await sql<{ named: number; hands: number; marks: number }>`
      select count(*) filter (where e.name is not null or e.voice is not null)::int as named, (select count(*)::int from budgets.hand h join budgets.elector x on x.id = h.elector_id
        where x.vote_id = ${vote.id}) as hands, (select count(*)::int from budgets.roll r where r.vote_id = ${vote.id}) as marks
      from budgets.elector e where e.vote_id = ${vote.id}`.execute(db);
    expect(left).toEqual([{ named: 0, hands: 0, marks: 3 }]);
  });
});

const folder = await mkdtemp(join(tmpdir(), "check-assembly-"));
afterAll(() => rm(folder, { recursive: true }));

function rechained(voteId: string, journal: string): string {
  let before = firstHash(voteId);
  const lines = journal
    .trimEnd()
    .split("\n")
    .map((line) => line.slice(65))
    .map((entry) => `${(before = lineHash(before, entry))} ${entry}`);
  return `${lines.join("\n")}\n`;
}

async function check(voteId: string, files: Record<"journal" | "ballots" | "openings", string>) {
  const paths: Record<string, string> = {};
  for (const [name, text] of Object.entries(files)) await writeFile((paths[name] = join(folder, `${voteId}-${name}`)), text);
  return run([paths["journal"]!, "--vote", voteId, "--ballots", paths["ballots"]!, "--openings", paths["openings"]!]);
}

async function run(args: string[]) {
  let said = "";
  const tools = { out: (text: string) => (said += text), err: (text: string) => (said += text) } as unknown as CommandTools;
  return { code: await checkLine.run(args, tools), said };
}
