import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { checkPublication } from "../verify/checks/check-list.ts";
import { budgetsHouse, type BudgetsHouse } from "../budgets.testing.ts";
import { countedVote } from "../count/closed-vote.testing.ts";
import { secretProof } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import { compareSides, surplusOf } from "./compare.ts";
import { findReconciliation } from "./reconciled.query.ts";
import { reconcileLine } from "./reconcile.line.ts";
import { heldSecret, reconciled } from "./reconcile.testing.ts";

let house: BudgetsHouse;
beforeAll(async () => {
  house = await budgetsHouse();
});

const three = [[1], [2], [1, 2]];
const reconciledLines = async (voteId: string) =>
  (await house.chain(voteId)).lines.filter(({ kind }) => kind === "reconciled").map(({ entry }) => JSON.parse(entry) as Record<string, unknown>);

async function line(slug: string, typed: string) {
  const said = { out: "", err: "" };
  const tools = {
    database: async () => house.db,
    settings: house.services.settings,
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
  };
  return { code: await reconcileLine(() => Readable.from([typed])).run([slug], tools), ...said };
}

describe("roll and box", () => {
  it("are compared by channel: who came without a ballot, a ballot of nobody, a person with two", () => {
    const figures = compareSides({
      roll: [
        { channel: "web", nullifier: "a" },
        { channel: "kiosk", nullifier: "b" },
        { channel: "kiosk", nullifier: "c" },
        { channel: "paper", nullifier: "d" },
        { channel: "paper", nullifier: "e" },
      ],
      sheets: ["s", "t"],
      box: new Set(["a", "b", "s", "d", "x"]),
    });
    expect(figures).toEqual({ web: 1, kiosk: 1, paper: 1, unmatched: 1, doubles: 1 });
  });

  it.each([0, 1, 4, 5, 9, 10, 24, -1, -7])(
    "a difference of %i between marks and ballots is told alike by the database and by lines of before",
    async (more) => {
      const { rows } = await sql<{ told: number }>`select budgets.surplus_of(${30 + more}::int, 30) as told`.execute(house.db);
      const told = more <= 0 ? more : [5, 10, 15, 20, 25].find((step) => more < step);
      expect([rows[0]!.told, surplusOf(30 + more, 30)]).toEqual([told, told]);
    },
  );

  it("of a vote that told its marks exactly are shown in steps of five", async () => {
    const vote = await countedVote(house, three);
    const before = { web: { roll: 3, box: 3 }, kiosk: { roll: 8, box: 6 }, paper: { roll: 2, box: 3 }, unmatched: 0, doubles: 0 };
    await sql`select budgets.append(${vote.id}, 'reconciled', ${JSON.stringify(before)}::jsonb)`.execute(house.owner);
    expect(await findReconciliation(house.db, vote.id)).toMatchObject({ web: { surplus: 0 }, kiosk: { box: 6, surplus: 5 }, paper: { box: 3, surplus: -1 } });
    const page = (await (await house.get(`/votes/${vote.slug}/resultat`)).text()).replaceAll("\u00a0", " ");
    expect([page.includes("Moins de 5 de plus"), page.includes("1 de moins que de bulletins")]).toEqual([true, true]);
  });

  it("agree when each ballot is somebody’s; the log says so", async () => {
    const vote = await countedVote(house, three);
    expect(await reconciled(house, vote.id)).toMatchObject({ web: { box: 3, surplus: 0 }, unmatched: 0, doubles: 0 });
    expect(await reconciledLines(vote.id)).toMatchObject([{ web: { box: 3, surplus: 0 }, unmatched: 0 }]);
    expect((await house.chain(vote.id)).broken).toBeNull();
    const journal = await (await house.get(`/votes/${vote.slug}/journal.txt`)).text();
    expect(await checkPublication({ voteId: vote.id, journal, files: new Map() })).toMatchObject({ standing: 3 });
  });
});

it("each person sees in their space whether they are marked as having voted, once the vote is closed", async () => {
  const { people, slug } = await countedVote(house, [[1]]);
  const card = async (person: string) => (await (await house.as(person).get("/mon-espace")).text()).replaceAll(/\s+/g, " ");
  expect(await card(people[0]!)).toMatch(new RegExp(`${slug}/resultat[^]{0,80}vous êtes marqué comme ayant voté \\(En ligne\\)`));
  expect(await card(await house.resident())).toMatch(new RegExp(`${slug}/resultat[^]{0,80}vous n’êtes pas marqué`));
  const open = await house.addVote();
  expect(await card(people[0]!)).not.toMatch(new RegExp(`${open.slug}[^]{0,120}marqué`));
});

describe("the two holders", () => {
  it("are named by whoever runs the vote, and each takes their share once", async () => {
    const vote = await countedVote(house, three);
    const [agent, ines, omar] = [house.as(house.agent), await house.resident("Ines"), await house.resident("Omar")];
    const emailOf = async (id: string) => (await house.db.selectFrom("people.person").select("email").where("id", "=", id).executeTakeFirstOrThrow()).email!;
    const href = `/votes/${vote.slug}/secret`;
    const [premiere, seconde] = [await emailOf(ines), await emailOf(omar)];
    expect((await agent.post(href, { act: "name", premiere, seconde: premiere })).status).toBe(422);
    expect((await agent.post(href, { act: "name", premiere, seconde: "personne@exemple.fr" })).status).toBe(422);
    expect((await house.as(ines).get(href)).status).toBe(404);
    expect((await agent.post(href, { act: "name", premiere, seconde })).status).toBe(303);

    const shown = await (await house.as(ines).post(href, { act: "take" })).text();
    expect(shown).toMatch(/class="code">[0-9A-Z-]{79}</);
    expect((await house.as(ines).post(href, { act: "take" })).status).toBe(409);
    expect((await agent.post(href, { act: "take" })).status).toBe(409);
    expect((await house.as(ines).post(href, { act: "name", premiere, seconde })).status).toBe(404);
    expect(await (await house.as(omar).get(href)).text()).toContain("Prendre ma part");
  });

  it("reconcile on a page: a wrong share is said at its field and nothing is written", async () => {
    const vote = await countedVote(house, three);
    const { people, shares } = await heldSecret(house, vote.id);
    const other = await heldSecret(house, (await countedVote(house, [[1]])).id);
    const href = `/votes/${vote.slug}/rapprochement`;
    const holder = house.as(people[0]);
    const post = (premiere: string, seconde: string) => holder.post(href, { premiere, seconde });
    expect(await (await post(shares[0], "rien")).text()).toContain("Relisez la part");
    expect(await (await post(other.shares[0], shares[1])).text()).toContain("celle d’un autre vote");
    expect((await post(shares[0], shares[0])).status).toBe(422);
    expect(await reconciledLines(vote.id)).toEqual([]);
    expect((await post(shares[1], shares[0])).status).toBe(303);
    expect(await (await holder.get(href)).text()).toContain("chaque bulletin est celui d’une personne marquée");
    expect((await house.as(await house.resident()).get(href)).status).toBe(404);
  });

  it("reconcile at the command line, which asks for the shares", async () => {
    const vote = await countedVote(house, three);
    const { shares } = await heldSecret(house, vote.id);
    expect(await line("nulle-part", "")).toMatchObject({ code: 2 });
    expect(await line(vote.slug, `${shares[0]}\n`)).toMatchObject({ code: 2, err: expect.stringContaining("Share 2 is no share") });
    expect(await line(vote.slug, `${shares[0]}\n${shares[1]}\n`)).toMatchObject({ code: 0, out: expect.stringContaining("web     3 ballots, as many marks") });
  });

  it("hold the secret that was announced, whatever the server keeps", async () => {
    const vote = await countedVote(house, three);
    const { shares } = await heldSecret(house, vote.id);
    await house.owner
      .updateTable("budgets.vote_key")
      .set({ receipts: randomBytes(32) })
      .where("vote_id", "=", vote.id)
      .execute();
    expect(await line(vote.slug, shares.join("\n"))).toMatchObject({ code: 2, err: expect.stringContaining("do not give the secret") });
  });

  it("do it once the vote is counted, not before", async () => {
    const vote = await house.addVote();
    const { shares } = await heldSecret(house, vote.id);
    expect(await findSecret(house.db, house.services.settings, vote.id)).not.toBeNull();
    expect(await line(vote.slug, shares.join("\n"))).toMatchObject({ code: 2, err: expect.stringContaining("not counted yet") });
    const proof = secretProof((await findSecret(house.db, house.services.settings, vote.id))!);
    await expect(sql`select budgets.tell_reconciled(${vote.id}, '{}', ${proof})`.execute(house.db)).rejects.toThrow(/not counted/);
  });
});
