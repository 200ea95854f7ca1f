import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { makeKeys } from "../box-key/make-keys.command.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { deviceOf } from "../kiosk/kiosk.testing.ts";
import { nullifierOf, secretProof } from "../nullifier.ts";
import { ruleSheet } from "../setup/announce.command.ts";
import { makePress } from "../urn/press.ts";
import { findUrnKeys } from "../urn/urn.query.ts";
import { findVoteById, pollOf } from "../votes.query.ts";
import type { TestVote } from "../vote.testing.ts";
import { addPerson } from "../../people/people.testing.ts";

/** Somebody sends a ballot that breaks a limit by every way into the urn: no page offers it, and what a page says is not what is kept. */
const house = await budgetsHouse();
const { db, services } = house;
const agent = house.as(house.agent);
const keyers = await Promise.all(
  ["Kenza Saisie", "Karl Saisie"].map((name) => addPerson(db, { name, roles: [{ role: "agent", kind: "metropolis", id: null }] })),
);
const declared = { lien: "residence", commune: "59512", age: "1" };

const town: TestVote = {
  kind: "approval",
  envelopes: [
    { amount: 400, projects: [1, 2], maxChoices: 1 },
    { amount: 300, projects: [3, 4], district: true },
    { amount: 300, projects: [5], district: true },
  ],
};
const againstOne: TestVote = { kind: "points", pointsTotal: 4, pointsMax: 2, maxAgainst: 1 };
interface Forgery {
  readonly about: TestVote;
  readonly choices: readonly number[];
  readonly points?: readonly number[];
  readonly fault: string;
}

const forged: readonly Forgery[] = [
  { about: { kind: "approval", maxOfCategory: 1 }, choices: [1, 3], fault: "ballot_over_category" },
  { about: { kind: "approval", maxOfCommune: 1 }, choices: [2, 4], fault: "ballot_over_commune" },
  { about: town, choices: [1, 2], fault: "ballot_over_part" },
  { about: town, choices: [1, 3, 5], fault: "ballot_two_districts" },
  { about: againstOne, choices: [1, 2, 3, 4, 5], points: [1, 1, 1, -1, -1], fault: "ballot_against" },
  { about: againstOne, choices: [1, 2], points: [1, -1], fault: "ballot_against" },
  { about: againstOne, choices: [2], points: [-1], fault: "ballot_against" },
  { about: againstOne, choices: [1, 2, 3], points: [1, 1, -3], fault: "ballot_points" },
  // For and against the same project.
  { about: againstOne, choices: [1, 2, 3, 3], points: [1, 1, 1, -1], fault: "ballot_projects" },
];
const forgedBy = forged.map((one) => [`${one.fault}: ${one.choices}${one.points ? ` with ${one.points}` : ""}`, one] as const);
const short = ({ choices, points }: Forgery) => choices.map((choice, at) => (points ? `${choice}:${points[at]}` : choice)).join(",");

/** A desk of the vote, and the codes of passes that it gave to people. */
async function deskOf(about: TestVote, given: number) {
  const vote = await house.addVote(about);
  const href = (await agent.post(`/votes/${vote.slug}/guichets`, { nom: "Bus", commune: "59299" })).headers.get("location")!;
  const sheet = await (await agent.post(`${href}/jetons`, { nombre: "2" })).text();
  const codes = [...sheet.matchAll(/[0-9A-Z]{4}-[0-9A-Z]{4}/g)].map(([code]) => code);
  const mark = (name: string, more: Record<string, string>) =>
    agent.post(href, { act: "mark", nom: name, naissance: "1970-01-01", commune: "59299", lien: "residence", ...more });
  for (let at = 0; at < given; at += 1) await mark(`Votante ${"abcde"[at]}`, { voie: "kiosk", jeton: String(at + 1) });
  return { ...vote, href, codes, mark };
}

describe.each(forgedBy)("%s", (_, ballot) => {
  const { about, choices, points = null, fault } = ballot;
  const isTwice = fault === "ballot_projects";

  it("does not enter by a press on the web", async () => {
    const { id, slug } = await house.addVote(about);
    const answer = await house.as(await house.resident()).post(`/votes/${slug}/confirmer`, { bulletin: short(ballot), ...declared });
    // Of a project that is named twice a page reads the first alone: whoever sent both chose neither way.
    expect([answer.status, (await house.ballots(id)).map((one) => one.choices)]).toEqual(isTwice ? [303, [[1, 2, 3]]] : [422, []]);
  });

  it("does not enter by the function that casts, with the keys of the vote", async () => {
    const { id } = await house.addVote(about);
    const keys = (await findUrnKeys(db, services.settings, id))!;
    const person = await house.resident();
    const press = makePress(keys, nullifierOf(keys.secret, `person:${person}`), { receipt: "0123456789ABCDEF", salt: "07".repeat(32), choices, points });
    const presses = JSON.stringify([{ ...press, person, commune: "59512", tie: "residence" }]);
    await expect(sql`select outcome from budgets.cast_ballots(${id}, ${presses}::jsonb, ${secretProof(keys.secret)})`.execute(db)).rejects.toMatchObject({
      constraint: fault,
    });
    expect(await house.ballots(id)).toEqual([]);
  });

  it("does not enter by a kiosk, signed, by its page without scripts, or before its pass is given", async () => {
    const { id, href, codes, mark } = await deskOf(about, 1);
    const kiosk = await deviceOf(house, { id, href });
    expect((await kiosk.send([await kiosk.record(codes[0]!, choices, points)])).records).toMatchObject([{ state: "refused" }]);
    expect((await kiosk.send([await kiosk.record(codes[1]!, choices, points)])).records).not.toMatchObject([{ state: "entered" }]);
    await mark("Votante b", { voie: "kiosk", jeton: "2" });
    expect(await house.ballots(id)).toEqual([]);
    if (isTwice) return;
    const plain = await deviceOf(house, { id, href }, "Sans script", { scripts: false });
    const answer = await house.post(plain.href, { act: "confirm", jeton: codes[0]!, bulletin: short(ballot) });
    expect(await answer.text()).not.toMatch(/BF-[0-9A-Z]{4}-/);
    expect(await house.ballots(id)).toEqual([]);
  });

  it("does not enter by paper that both keyers read alike", async () => {
    const { id, slug, href, mark } = await deskOf(about, 0);
    await mark("Papier a", { voie: "paper" });
    const batch = (await agent.post(`/votes/${slug}/papier`, { guichet: href.split("/").at(-1)!, nom: "Urne", feuilles: "1" })).headers.get("location")!;
    for (const keyer of keyers.map((one) => house.as(one))) {
      await keyer.post(batch, { act: "take" });
      const keyed = await keyer.post(batch, { act: "key", feuille: "1", numeros: short(ballot).replaceAll(",", " "), verdict: "valid" });
      expect(keyed.status).toBe(isTwice ? 422 : 303);
      await keyer.post(batch, { act: "finish" });
    }
    expect((await agent.post(`${batch}/ecarts`, { act: "admit" })).status).toBe(409);
    expect(await house.ballots(id)).toEqual([]);
  });
});

it("a ballot for and against that keeps the limits enters by each of these ways", async () => {
  const { id, slug, href, codes, mark } = await deskOf(againstOne, 2);
  const [choices, points] = [
    [1, 2, 3],
    [2, 1, -2],
  ];
  const short = "1:2,2:1,3:-2";
  expect((await house.as(await house.resident()).post(`/votes/${slug}/confirmer`, { bulletin: short, ...declared })).status).toBe(303);
  const kiosk = await deviceOf(house, { id, href });
  expect((await kiosk.send([await kiosk.record(codes[0]!, choices, points)])).records).toMatchObject([{ state: "entered" }]);
  const plain = await deviceOf(house, { id, href }, "Sans script", { scripts: false });
  expect(await (await house.post(plain.href, { act: "confirm", jeton: codes[1]!, bulletin: short })).text()).toMatch(/BF-[0-9A-Z]{4}-/);
  await mark("Papier c", { voie: "paper" });
  const batch = (await agent.post(`/votes/${slug}/papier`, { guichet: href.split("/").at(-1)!, nom: "Urne", feuilles: "1" })).headers.get("location")!;
  for (const keyer of keyers.map((one) => house.as(one))) {
    await keyer.post(batch, { act: "take" });
    await keyer.post(batch, { act: "key", feuille: "1", numeros: "1:2 2:1 3:-2", verdict: "valid" });
    await keyer.post(batch, { act: "finish" });
  }
  expect((await agent.post(`${batch}/ecarts`, { act: "admit" })).status).toBe(303);
  const kept = (await house.ballots(id)).map((ballot) => [ballot.choices, ballot.points]);
  expect(kept).toEqual(Array.from({ length: 4 }, () => [choices, points]));
});

describe("the limits of a vote that was announced", () => {
  it("are those that its draft has: the log tells no others", async () => {
    const { id } = await house.addVote({ ...town, maxOfCategory: 2, maxOfCommune: 1, state: "draft", opens: 3600, closes: 7200 });
    const poll = await pollOf(db, (await findVoteById(db, id))!);
    const told = { ...ruleSheet(poll), seed_commitment: "0".repeat(64), keys: await makeKeys(db, services.settings, poll) };
    const announce = (sheet: object) => sql<{ said: string }>`select budgets.announce(${id}, ${JSON.stringify(sheet)}::jsonb) as said`.execute(db);
    const { max_of_category: _none, ...loose } = told.ballot;
    for (const lie of [
      { ballot: loose },
      { ballot: { ...told.ballot, max_choices: 5 } },
      { envelopes: told.envelopes.map(({ max_choices: _most, ...part }) => part) },
      { envelopes: told.envelopes.map((part) => ({ ...part, district: false })) },
      { projects: told.projects.map((project) => ({ ...project, category: "Divers" })) },
      { projects: told.projects.map((project) => ({ ...project, commune_code: null })) },
    ])
      await expect(announce({ ...told, ...lie })).rejects.toMatchObject({ constraint: "vote_told" });
    expect((await announce(told)).rows).toEqual([{ said: "announced" }]);
  });

  it("are not loosened by whoever has the application's role", async () => {
    const { id } = await house.addVote({ ...town, maxOfCategory: 2, maxOfCommune: 2 });
    const { id: points } = await house.addVote(againstOne);
    for (const statement of [
      sql`update budgets.vote set max_of_category = null where id = ${id}`,
      sql`update budgets.vote set max_of_commune = 5 where id = ${id}`,
      sql`update budgets.vote set max_against = 2 where id = ${points}`,
      sql`update budgets.envelope set district = false where vote_id = ${id}`,
      sql`update budgets.envelope set max_choices = null where vote_id = ${id}`,
      sql`update budgets.project set category = number::text where vote_id = ${id}`,
    ])
      await expect(statement.execute(db)).rejects.toMatchObject({ constraint: "vote_frozen" });
  });
});
