import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { budgetsHouse, type BudgetsHouse } from "../budgets.testing.ts";
import { findBoxKey } from "./box-key.query.ts";
import { publicBytes } from "../box-key/open-ballot.ts";
import { announceVote } from "../setup/announce.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { newBoxKey } from "./new-box-key.ts";
import { readShare, shareHash, splitSecret } from "./share.ts";

let house: BudgetsHouse;
beforeAll(async () => {
  house = await budgetsHouse();
});

/** A draft with three members, two of whom are needed. */
async function draft() {
  const vote = await house.addVote({ state: "draft", opens: 3600, budget: 1000 });
  const members = await Promise.all(["Ana", "Bo", "Cléo"].map((name) => house.resident(`${name} ${vote.slug}`)));
  const agent = house.as(house.agent);
  const href = `/votes/${vote.slug}/bureau`;
  const named = await agent.post(href, { act: "name", membres: ["Ana", "Bo", "Cléo"].map((name) => `${name} ${vote.slug}`).join("\n"), seuil: "2" });
  expect(named.status).toBe(303);
  return { ...vote, members, agent, href };
}

type Draft = Awaited<ReturnType<typeof draft>>;

/** The opening session as the script of the page holds it: the server sees what is public. */
async function openedIn(vote: Draft) {
  const key = await newBoxKey(vote.id, { members: 3, threshold: 2 });
  const form = new URLSearchParams({ act: "keep", cle: key.ballots, remises: "1" });
  for (const hash of key.hashes) form.append("empreinte", hash);
  const kept = await vote.agent.post(`${vote.href}/ouverture`, form);
  expect(kept.status).toBe(303);
  return key;
}

async function announced(vote: Draft): Promise<void> {
  expect(await announceVote(house.db, house.services.settings, { voteId: vote.id, by: house.agent })).toEqual({ ok: true });
}

/** Announced with its bureau, opened and closed without a ballot. */
async function closed() {
  const vote = await draft();
  const key = await openedIn(vote);
  await announced(vote);
  await house.owner.transaction().execute(async (trx) => {
    await sql`alter table budgets.vote disable trigger vote_freeze`.execute(trx);
    await sql`update budgets.vote set opens_at = clock_timestamp() - interval '2 hours', closes_at = clock_timestamp() - interval '1 hour' where id = ${vote.id}`.execute(
      trx,
    );
    await sql`alter table budgets.vote enable trigger vote_freeze`.execute(trx);
  });
  await closeBox(house.db, house.services.settings, vote.id);
  return { ...vote, key, counting: `${vote.href}/depouillement` };
}

const boxKey = (voteId: string) => findBoxKey(house.db, house.services.settings, voteId);
const linesOf = async (voteId: string) => (await house.chain(voteId)).lines.map(({ entry }) => JSON.parse(entry) as Record<string, unknown>);

describe("naming a bureau", () => {
  it("takes three people of the house at least, by address or by name, and says who is not found, named twice, or too few", async () => {
    const vote = await house.addVote({ state: "draft", opens: 3600 });
    const [ana, agent] = [await house.resident("Ana Unique"), house.as(house.agent)];
    const email = (await house.db.selectFrom("people.person").select("email").where("id", "=", ana).executeTakeFirstOrThrow()).email!;
    await house.resident("Bo Unique");
    await house.resident("Cléo Unique");
    const post = (membres: string, seuil = "2") => agent.post(`/votes/${vote.slug}/bureau`, { act: "name", membres, seuil });
    expect(await (await post("Ana Unique\nBo Unique")).text()).toContain("Nommez au moins trois personnes");
    expect(await (await post("Ana Unique\nBo Unique\nPersonne Ici")).text()).toContain("Personne Ici");
    expect(await (await post(`Ana Unique\nBo Unique\n${email}`)).text()).toContain("nommé deux fois");
    expect((await post(`${email}\nBo Unique\nCléo Unique`, "4")).status).toBe(422);
    expect((await post(`${email}\nbo unique\ncleo unique`, "3")).status).toBe(303);
    const page = await (await agent.get(`/votes/${vote.slug}/bureau`)).text();
    expect(page).toContain("partagée entre 3 personnes");
    expect((await agent.post(`/votes/${vote.slug}/bureau`, { act: "dissolve" })).status).toBe(303);
    expect(await (await agent.get(`/votes/${vote.slug}/bureau`)).text()).toContain("Le serveur seul");
  });

  it("keeps the vote from being announced until every member has a share", async () => {
    const vote = await draft();
    const announce = () => announceVote(house.db, house.services.settings, { voteId: vote.id, by: house.agent });
    expect(await announce()).toEqual({ ok: false, problem: "gaps", gaps: ["bureau"] });
    expect(await (await vote.agent.get(`/votes/${vote.slug}/preparation`)).text()).toContain("Le bureau n’a pas encore sa clé");
    await openedIn(vote);
    expect(await announce()).toEqual({ ok: true });
  });

  it("is over once the vote is announced: neither pages nor SQL change members, threshold or key", async () => {
    const vote = await draft();
    await openedIn(vote);
    await announced(vote);
    expect((await vote.agent.get(vote.href)).status).toBe(409);
    for (const change of [
      sql`update budgets.bureau set threshold = 3 where vote_id = ${vote.id}`,
      sql`update budgets.bureau set ballots = sha256('x') where vote_id = ${vote.id}`,
      sql`update budgets.bureau_member set share_sha256 = sha256('x') where vote_id = ${vote.id}`,
      sql`update budgets.bureau_member set person_id = ${house.agent} where vote_id = ${vote.id} and number = 1`,
      sql`delete from budgets.bureau where vote_id = ${vote.id}`,
      sql`insert into budgets.bureau_member (vote_id, number, name) values (${vote.id}, 4, 'Intrus')`,
    ])
      await expect(change.execute(house.db)).rejects.toThrow(/keeps its bureau/);
  });
});

describe("the opening session", () => {
  it("posts the public key and the hash of each share, which the log tells with the announcement, and no share", async () => {
    const vote = await draft();
    const key = await openedIn(vote);
    await announced(vote);
    const [first, second] = await linesOf(vote.id);
    expect(first).toMatchObject({ kind: "announced", keys: { ballots: key.ballots, holder: "bureau" } });
    expect(second).toMatchObject({ kind: "minutes", session: "opening", made_in: "browser", makings: 1, threshold: 2, shares: key.hashes });
  });

  it("without scripts shows each share once, and waits for every member to have theirs", async () => {
    const vote = await draft();
    const made = await (await vote.agent.post(`${vote.href}/ouverture`, { act: "make" })).text();
    const shares = [...made.matchAll(/class="code">([0-9A-Z-]{79})</g)].map(([, share]) => share!);
    expect(shares).toHaveLength(3);
    const kept = await house.db.selectFrom("budgets.bureau_member").select("share_sha256").where("vote_id", "=", vote.id).orderBy("number").execute();
    const hashes = await Promise.all(shares.map(async (share) => shareHash(vote.id, (await readShare(share))!)));
    expect(kept.map(({ share_sha256 }) => share_sha256!.toString("hex"))).toEqual(hashes);
    expect(await (await vote.agent.get(`${vote.href}/ouverture`)).text()).not.toContain(shares[0]);

    const cle = /name="cle" value="([0-9a-f]{64})"/.exec(made)![1]!;
    expect((await vote.agent.post(`${vote.href}/ouverture`, { act: "hand", cle })).status).toBe(422);
    expect((await vote.agent.post(`${vote.href}/ouverture`, { act: "hand", cle: "0".repeat(64), remises: "1" })).status).toBe(409);
    expect((await vote.agent.post(`${vote.href}/ouverture`, { act: "hand", cle, remises: "1" })).status).toBe(303);
    await announced(vote);
    expect(await (await house.get(`/votes/${vote.slug}/proces-verbal`)).text()).toContain("Par le serveur, en mémoire");
    expect(await (await house.get(`/votes/${vote.slug}/regles`)).text()).toContain("partagée entre 3 personnes");
  });

  it("a second making makes the first one's shares useless, and is told", async () => {
    const vote = await draft();
    const first = await openedIn(vote);
    const second = await openedIn(vote);
    await announced(vote);
    expect(second.ballots).not.toBe(first.ballots);
    expect((await linesOf(vote.id))[1]).toMatchObject({ makings: 2, shares: second.hashes });
  });

  it("refuses what is no key, and shares of another number of members", async () => {
    const vote = await draft();
    const { ballots, hashes } = await newBoxKey(vote.id, { members: 2, threshold: 2 });
    const post = (cle: string, list: readonly string[]) => {
      const form = new URLSearchParams({ act: "keep", cle, remises: "1" });
      for (const hash of list) form.append("empreinte", hash);
      return vote.agent.post(`${vote.href}/ouverture`, form);
    };
    expect((await post("clé", [...hashes, hashes[0]!])).status).toBe(422);
    expect((await post(ballots, [...hashes, hashes[0]!])).status).toBe(422);
    expect((await post(ballots, hashes)).status).toBe(409);
  });
});

describe("the counting session", () => {
  it("opens the box with two shares of three, given by whoever holds them", async () => {
    const vote = await closed();
    const { shares, ballots } = vote.key;
    expect((await house.as(vote.members[0]!).post(vote.counting, { part: shares[0]! })).status).toBe(303);
    expect(await boxKey(vote.id)).toBeNull();
    expect(await (await vote.agent.get(vote.counting)).text()).toContain("Il manque 1 part");
    expect((await vote.agent.post(vote.counting, { part: shares[2]!.toLowerCase().replaceAll("-", " ") })).status).toBe(303);
    expect(Buffer.from(await publicBytes((await boxKey(vote.id))!)).toString("hex")).toBe(ballots);
    expect(await (await house.get(`/votes/${vote.slug}/proces-verbal`)).text()).toContain("Part non donnée");
  });

  it("says at the field which share is wrong and why, and never shows a share again", async () => {
    const vote = await closed();
    const other = await newBoxKey(vote.id, { members: 3, threshold: 2 });
    const elsewhere = await newBoxKey("91b2c3d4-0000-4000-8000-000000000000", { members: 3, threshold: 2 });
    const [ofSecret] = await splitSecret(new Uint8Array(32), { kind: "secret", voteId: vote.id, members: 2, threshold: 2 });
    const tried = async (part: string) => {
      const answer = await vote.agent.post(vote.counting, { part });
      expect(answer.status).toBe(422);
      const text = await answer.text();
      if (part) expect(text).not.toContain(part);
      return text;
    };
    expect(await tried("n’importe quoi")).toContain("Relisez la part");
    expect(await tried(elsewhere.shares[0]!)).toContain("celle d’un autre vote");
    expect(await tried(ofSecret!)).toContain("celle du secret");
    expect(await tried(other.shares[0]!)).toContain("n’est pas celle de la clé annoncée");
    expect((await vote.agent.post(vote.counting, { part: vote.key.shares[1]! })).status).toBe(303);
    expect(await tried(vote.key.shares[1]!)).toContain("est déjà donnée");
  });

  it("takes the file that was downloaded", async () => {
    const vote = await closed();
    const form = new FormData();
    form.set("fichier", new File([`Part 1 sur 3, pour Ana\n${vote.key.shares[0]}\n`], "part.txt", { type: "text/plain" }));
    expect((await vote.agent.post(vote.counting, form)).status).toBe(303);
  });

  it("is for the members and whoever runs the vote", async () => {
    const vote = await closed();
    const stranger = house.as(await house.resident("Passant"));
    expect((await stranger.get(vote.counting)).status).toBe(404);
    expect((await stranger.post(vote.counting, { part: vote.key.shares[0]! })).status).toBe(404);
    expect((await house.as(vote.members[2]!).get(vote.counting)).status).toBe(200);
  });
});
