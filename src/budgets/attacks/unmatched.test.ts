import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { context, countedVote } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { randomReceipt, secretProof } from "../nullifier.ts";
import { heldSecret, reconciled } from "../reconcile/reconcile.testing.ts";
import { sealVote } from "../seal/seal-vote.command.ts";
import { findSecret } from "../secret/secret.query.ts";
import { enterOther } from "../urn/enter.command.ts";
import { findUrnKeys } from "../urn/urn.query.ts";
import { checkPublication } from "../verify/checks/check-list.ts";

/** Whoever has the application's connection puts ballots of nobody into the urn, by the function that takes honest ones. */
const house = await budgetsHouse();
const { db, owner, services } = house;

/** Three residents vote, two ballots are stuffed, and the vote is counted; its time to challenge is over. */
async function stuffedVote() {
  const vote = await house.addVote();
  for (const choices of [[1], [2], [1, 2]]) {
    const personId = await house.resident();
    const pressed = { voteId: vote.id, personId, choice: { choices, points: null }, nonce: "n", commune: "59512", tie: "residence" as const };
    expect((await confirmBallot(db, services.settings, pressed)).ok).toBe(true);
  }
  const keys = (await findUrnKeys(db, services.settings, vote.id))!;
  for (const nullifier of [randomBytes(32), randomBytes(32)]) {
    const ballot = { origin: "web", nullifier, receipt: randomReceipt().receipt, choices: [3], points: null, commune: null, tie: null };
    expect(await enterOther(db, keys, ballot)).toBe("entered");
  }
  await house.letClose(vote.id);
  await closeBox(db, services.settings, vote.id);
  expect(await countVote(db, services.settings, { voteId: vote.id, context })).toMatchObject({ ok: true });
  await isOver(vote.id);
  return { ...vote, href: `/votes/${vote.slug}/rapprochement/reserve` };
}

const isOver = (id: string) => sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${id}`.execute(owner);
const told = async (id: string, kind: string) => (await house.chain(id)).lines.filter((line) => line.kind === kind).map(({ entry }) => JSON.parse(entry));
const proofOf = async (id: string) => secretProof((await findSecret(db, services.settings, id))!);
const tell = (id: string, ballots: object, proof: Buffer | null) =>
  sql`select budgets.tell_reconciled(${id}, ${JSON.stringify(ballots)}::jsonb, ${proof})`.execute(db);
const tellReserve = async (id: string, proof: Buffer | null) =>
  (await sql<{ told: boolean }>`select budgets.tell_reserve(${id}, ${reason}, ${proof}) as told`.execute(db)).rows[0]!.told;
const page = async (address: string, as = house.as(house.agent)) => (await (await as.get(address)).text()).replaceAll(/&nbsp;|\u00a0/g, " ");
const reason = "Deux essais de la borne du collège, faits avant l’ouverture et trouvés au registre du guichet.";

describe("ballots of nobody", () => {
  it("keep the vote from being sealed: the log and the page of whoever runs it say so, and who can act", async () => {
    const vote = await stuffedVote();
    await reconciled(house, vote.id);
    expect(await told(vote.id, "reconciled")).toMatchObject([{ web: { box: 3, surplus: 0 }, unmatched: 2, doubles: 0 }]);
    expect(await sealVote(db, vote.id)).toEqual({ ok: false, problem: "unexplained" });
    expect(await page(`/votes/${vote.slug}/suivi`)).toContain("Les deux personnes qui tiennent le secret peuvent le laisser sceller sous réserve");
    expect(await page(`/votes/${vote.slug}/rapprochement`)).toContain("2 bulletins ne sont ceux de personne sur la liste");
    expect(await page(`/votes/${vote.slug}/resultat`)).toContain("2 bulletins ne sont ceux de personne sur la liste");
  });

  it("are not told away: the database hears nothing that roll, sheets and box do not bear out", async () => {
    const vote = await stuffedVote();
    for (const lie of [
      { web: 5, kiosk: 0, paper: 0, unmatched: 0, doubles: 0 },
      { web: 3, kiosk: 2, paper: 0, unmatched: 0, doubles: 0 },
      { web: 3, kiosk: 0, paper: 2, unmatched: 0, doubles: 0 },
      { web: 3, kiosk: 0, paper: 0, unmatched: 0, doubles: 0 },
      { web: 3, kiosk: 0, paper: 0, unmatched: 3, doubles: -1 },
      { web: 3, kiosk: 0, paper: 0, unmatched: null, doubles: 0 },
      {},
    ])
      await expect(tell(vote.id, lie, await proofOf(vote.id))).rejects.toThrow(/not what roll and box hold/);
    expect(await told(vote.id, "reconciled")).toEqual([]);
  });

  it("are not told, nor let go, by SQL in the place of the two holders", async () => {
    const vote = await stuffedVote();
    const honest = { web: 3, kiosk: 0, paper: 0, unmatched: 2, doubles: 0 };
    const { proof_hash: hash } = await db.selectFrom("budgets.vote_key").selectAll().where("vote_id", "=", vote.id).executeTakeFirstOrThrow();
    for (const proof of [null, Buffer.alloc(32), hash]) await expect(tell(vote.id, honest, proof)).rejects.toThrow("told by the secret");
    await reconciled(house, vote.id);
    for (const proof of [null, Buffer.alloc(32), hash]) await expect(tellReserve(vote.id, proof)).rejects.toThrow("told by the secret");
    for (const attempt of [
      sql`select budgets.write_reserve(${vote.id}, ${reason})`,
      sql`select budgets.write_reconciled(${vote.id}, ${JSON.stringify(honest)}::jsonb)`,
    ])
      await expect(attempt.execute(db)).rejects.toThrow("permission denied");
    expect([await told(vote.id, "reserve"), await sealVote(db, vote.id)]).toEqual([[], { ok: false, problem: "unexplained" }]);
  });

  it("are let go by the two holders alone, with a reserve that says how many and why", async () => {
    const vote = await stuffedVote();
    const { people, shares } = await heldSecret(house, vote.id);
    const [premiere, seconde] = shares;
    const holder = house.as(people[0]);
    expect((await holder.get(vote.href)).status).toBe(404);
    expect((await holder.post(`/votes/${vote.slug}/rapprochement`, { premiere, seconde })).status).toBe(303);
    expect((await house.as(await house.resident()).get(vote.href)).status).toBe(404);
    const agent = house.as(house.agent);
    expect((await agent.post(vote.href, { premiere, seconde: premiere, raison: reason })).status).toBe(422);
    expect((await holder.post(vote.href, { premiere, seconde, raison: "Rien." })).status).toBe(422);
    expect(await sealVote(db, vote.id)).toEqual({ ok: false, problem: "unexplained" });
    const done = await holder.post(vote.href, { premiere, seconde, raison: reason });
    expect(done.status).toBe(303);
    expect((await holder.post(vote.href, { premiere, seconde, raison: reason })).status).toBe(409);
    expect(await told(vote.id, "reserve")).toMatchObject([{ ballots: 2, reason }]);
    expect(await sealVote(db, vote.id)).toEqual({ ok: true });
    for (const address of ["resultat", "proces-verbal"]) {
      const shown = await page(`/votes/${vote.slug}/${address}`);
      expect([shown.includes("Sous réserve : 2 bulletins que rien n’explique"), shown.includes(reason)]).toEqual([true, true]);
    }
    const journal = await (await house.get(`/votes/${vote.slug}/journal.txt`)).text();
    expect(await checkPublication({ voteId: vote.id, journal, files: new Map() })).toMatchObject({ reserve: { ballots: 2, reason } });
  });

  it("ask for another reserve when roll and box are compared anew", async () => {
    const vote = await stuffedVote();
    await reconciled(house, vote.id);
    const reserve = async () => tellReserve(vote.id, await proofOf(vote.id));
    expect([await reserve(), await reserve()]).toEqual([true, false]);
    await reconciled(house, vote.id);
    expect(await sealVote(db, vote.id)).toEqual({ ok: false, problem: "unexplained" });
    expect(await reserve()).toBe(true);
    expect(await sealVote(db, vote.id)).toEqual({ ok: true });
  });
});

describe("an agent who would let their own stuffing be sealed", () => {
  it("holds no share of the secret, and names no others in the place of two holders unseen", async () => {
    const vote = await stuffedVote();
    const { people } = await heldSecret(house, vote.id);
    const agent = house.as(house.agent);
    const emailOf = async (id: string) => (await owner.selectFrom("people.person").select("email").where("id", "=", id).executeTakeFirstOrThrow()).email;
    const own = [await house.resident("Prête Nom"), await house.resident("Autre Nom")] as const;
    const name = async (first: string, second: string) =>
      (await agent.post(`/votes/${vote.slug}/secret`, { act: "name", premiere: await emailOf(first), seconde: await emailOf(second) })).status;
    expect([await name(house.agent, own[0]), await name(own[0], house.agent)]).toEqual([422, 422]);
    expect(await page(`/votes/${vote.slug}/proces-verbal`)).toMatch(/Ines Exemple[\s\S]*Prise[\s\S]*Omar Exemple/);
    expect(await name(own[0], people[1])).toBe(303);
    const toldTo = async (kind: string) =>
      (
        await sql<{ person: string }>`select person_id as person from notifications.message where kind = ${kind} and payload ->> 'slug' = ${vote.slug}`.execute(
          owner,
        )
      ).rows.map(({ person }) => person);
    expect(await toldTo("budgets.holder_replaced")).toEqual([people[0]]);
    expect(await toldTo("budgets.holder_named")).toEqual(expect.arrayContaining([own[0], people[1]]));
    const minutes = await page(`/votes/${vote.slug}/proces-verbal`);
    expect([minutes.includes("Prête Nom"), minutes.includes("Ines Exemple")]).toEqual([true, false]);
  });
});

it("no reserve is said of a vote in which each ballot is somebody’s", async () => {
  const vote = await countedVote(house, [[1], [2]]);
  await reconciled(house, vote.id);
  await isOver(vote.id);
  expect(await tellReserve(vote.id, await proofOf(vote.id))).toBe(false);
  expect((await house.as(house.agent).get(`/votes/${vote.slug}/rapprochement/reserve`)).status).toBe(404);
  expect(await sealVote(db, vote.id)).toEqual({ ok: true });
});
