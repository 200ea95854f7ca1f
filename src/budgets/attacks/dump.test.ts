import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { readEverything, type StoredRow } from "../anonymity/joining.testing.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { ballotsOf } from "../urn/standing-ballots.testing.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox, keepBoxes } from "../keeping/boxes.command.ts";
import { deviceOf } from "../kiosk/kiosk.testing.ts";
import { receiptHash } from "../log.ts";
import { nullifierOf } from "../nullifier.ts";
import { chance } from "../random-choice.ts";
import { reconciled } from "../reconcile/reconcile.testing.ts";
import { sealVote } from "../seal/seal-vote.command.ts";
import { findSecret } from "../secret/secret.query.ts";
import { addPerson } from "../../people/people.testing.ts";
import { readLog, voteOnWeb } from "./web-voter.testing.ts";

/**
 * Somebody with a whole copy of the database, taken at whatever instant is best for them, with all that is published at the end, and who
 * stood everywhere: they know in which order people came, on the web, at the desk, at the kiosk. They order ballots by all that the copy
 * has an order in, and pair them with people. The ballots of each channel are even told to them apart.
 */
const house = await budgetsHouse();
const { db, services } = house;
const { settings } = services;
const random = chance(20_261_128);
const agent = house.as(house.agent);

const [web, kiosk, paper] = [60, 40, 40];
const vote = await house.addVote({ kind: "approval", maxChoices: 5 });
/** Receipts of each channel, in the order in which their voters came. */
const came: Record<"web" | "kiosk" | "paper", string[]> = { web: [], kiosk: [], paper: [] };
const copies = new Map<string, StoredRow[]>();
const copy = async (instant: string) => copies.set(instant, await readEverything(house.owner));

const href = (await agent.post(`/votes/${vote.slug}/guichets`, { nom: "Mairie de Hem", commune: "59299" })).headers.get("location")!;
const deskId = href.split("/").at(-1)!;
const sheet = await (await agent.post(`${href}/jetons`, { nombre: String(kiosk) })).text();
const passes = [...sheet.matchAll(/n° (\d+)<\/span><b>([0-9A-Z]{4}-[0-9A-Z]{4})/g)].map(([, number, code]) => ({ number: number!, code: code! }));
const screen = await deviceOf(house, { ...vote, href }, "Sans script", { scripts: false });
const letters = (n: number) => String.fromCharCode(97 + Math.floor(n / 20), 97 + (n % 20));
const mark = (n: number, more: Record<string, string>) =>
  agent.post(href, { act: "mark", nom: `Passant ${more["voie"]} ${letters(n)}`, naissance: "1970-01-01", commune: "59299", lien: "residence", ...more });

async function comeToKiosk(n: number): Promise<void> {
  const { number, code } = passes[n]!;
  await mark(n, { voie: "kiosk", jeton: number });
  const done = await (await house.post(screen.href, { act: "confirm", jeton: code, bulletin: String((n % 5) + 1) })).text();
  came.kiosk.push(/BF-([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})/.exec(done)![1]!.replaceAll("-", ""));
}

/** Sheets lie in the box as they fell; the list of the desk does not say which is whose. */
async function admitPaper(): Promise<string> {
  const batch = (await agent.post(`/votes/${vote.slug}/papier`, { guichet: deskId, nom: "Urne", feuilles: String(paper) })).headers.get("location")!;
  const keyers = [house.agent, await addPerson(db, { name: "Kim Saisie", roles: [{ role: "agent", kind: "metropolis", id: null }] })];
  for (const keyer of keyers) {
    await house.as(keyer).post(batch, { act: "take" });
    for (let n = 1; n <= paper; n += 1) await house.as(keyer).post(batch, { act: "key", feuille: String(n), numeros: String((n % 5) + 1), verdict: "valid" });
    await house.as(keyer).post(batch, { act: "finish" });
  }
  expect((await agent.post(`${batch}/ecarts`, { act: "admit" })).status).toBe(303);
  return batch.split("/").at(-1)!;
}

async function run(): Promise<void> {
  for (let n = 0; n < web; n += 1) {
    came.web.push((await voteOnWeb(house, vote.slug, await house.resident(`Électeur ${n}`), String((n % 5) + 1))).receipt);
    if (n < kiosk) await comeToKiosk(n);
    if (n < paper) await mark(n, { voie: "paper" });
    if (n === 9) await copy("ten have come");
    await keepBoxes(db, settings);
  }
  await copy("after batches");
  const batch = await admitPaper();
  await copy("paper is in");
  const secret = (await findSecret(db, settings, vote.id))!;
  const standing = await ballotsOf(house.owner, settings, vote.id);
  const bySheet = new Map(standing.map(({ nullifier, receipt }) => [nullifier, receipt]));
  const sheets = Array.from({ length: paper }, (_, n) => bySheet.get(nullifierOf(secret, `paper:${batch}:${n + 1}`).toString("hex"))!);
  // Whose sheet is which is drawn: nobody but the voter ever knew.
  came.paper = sheets
    .map((receipt) => ({ receipt, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ receipt }) => receipt);
  await house.letClose(vote.id);
  await house.post(`${screen.href}/bulletins`, { bulletins: "[]" });
  await closeBox(db, settings, vote.id);
  await copy("closed");
  expect(await countVote(db, settings, { voteId: vote.id, context })).toMatchObject({ ok: true });
  await copy("counted");
  await reconciled(house, vote.id);
  await copy("reconciled");
  await sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${vote.id}`.execute(house.owner);
  expect(await sealVote(db, vote.id)).toEqual({ ok: true });
  await copy("sealed");
}
await run();

/** What tells a ballot once everything is published, and what the same copy puts into one row with it. */
async function marksOf(rows: readonly StoredRow[]): Promise<Map<string, Set<string>>> {
  const { rows: opened } = await sql<{ receipt: string; salt: string; commitment: string }>`
    select receipt, encode(salt, 'hex') as salt, encode(commitment, 'hex') as commitment from budgets.ballot where vote_id = ${vote.id}`.execute(db);
  const marks = new Map(opened.map((one) => [one.receipt, new Set([one.receipt.toLowerCase(), one.salt, one.commitment, receiptHash(vote.id, one.receipt)])]));
  const owner = new Map([...marks].flatMap(([receipt, own]) => [...own].map((mark) => [mark, receipt] as const)));
  for (const { values } of rows) {
    const owners = new Set([...values].flatMap((value) => owner.get(value) ?? []));
    if (owners.size === 1) for (const value of values) if (value.length >= 32) marks.get([...owners][0]!)!.add(value);
  }
  return marks;
}

/** Every order that a copy has ballots in: by place and by transaction in each table, and by place within what one row holds. */
async function orders(rows: readonly StoredRow[]): Promise<Map<string, string[]>> {
  const marks = await marksOf(rows);
  const found = new Map<string, string[]>();
  for (const [table, those] of Map.groupBy(rows, (row) => row.table)) {
    for (const [how, sorted] of [
      ["place", those],
      ["transaction", those.toSorted((one, other) => Number(one.writtenBy) - Number(other.writtenBy) || one.place - other.place)],
    ] as const) {
      const text = sorted.map((row) => row.text.toLowerCase()).join("\n");
      const places = [...marks].map(([receipt, own]) => ({ receipt, at: Math.min(...[...own].map((mark) => text.indexOf(mark)).filter((at) => at >= 0)) }));
      const there = places.filter(({ at }) => Number.isFinite(at)).sort((one, other) => one.at - other.at);
      if (there.length > 0)
        found.set(
          `${table} by ${how}`,
          there.map(({ receipt }) => receipt),
        );
    }
  }
  return found;
}

/** The best that pairing brings, in either direction: the share of the people of this channel whose ballot is named. */
function bestGuess(people: readonly string[], found: ReadonlyMap<string, readonly string[]>): { how: string; rate: number } {
  let best = { how: "none", rate: 0 };
  for (const [how, all] of found) {
    const ballots = all.filter((receipt) => people.includes(receipt));
    for (const paired of [ballots, ballots.toReversed()]) {
      const rate = paired.filter((receipt, at) => receipt === people[at]).length / people.length;
      if (rate > best.rate) best = { how, rate };
    }
  }
  return best;
}

/** What each copy puts ballots in an order by. */
const ordersOf = new Map<string, Map<string, string[]>>();
for (const [instant, rows] of copies) ordersOf.set(instant, await orders(rows));

describe("whoever has a copy of the database and knows who came when", () => {
  it.each(["web", "kiosk", "paper"] as const)("names no ballot of the %s better than one of twenty", (channel) => {
    const people = came[channel];
    // Four deviations of as many throws at one in twenty: chance alone passes once in some ten thousand runs.
    const most = 1 / 20 + 4 * Math.sqrt((1 / 20) * (19 / 20) * (1 / people.length));
    const guesses = [...ordersOf].map(([instant, found]) => ({ instant, ...bestGuess(people, found) }));
    const said = guesses.map(({ instant, how, rate }) => `${instant}: ${Math.round(rate * people.length)} of ${people.length} (${how})`);
    console.info(`Best guess, ${channel}, of ${(most * 100).toFixed(0)} % at most: ${said.join("; ")}.`);
    expect(guesses.filter(({ rate }) => rate > most)).toEqual([]);
  });

  it("finds no batch of fewer than twenty in the log", async () => {
    const batches = (await readLog(house, vote.slug)).filter(({ kind }) => kind === "batch");
    expect(batches.length).toBeGreaterThan(2);
    for (const { voters } of batches) expect(Number(voters)).toBeGreaterThanOrEqual(20);
  });

  it("finds nothing of a ballot that may be read later while it waits in the urn", async () => {
    const rows = copies.get("ten have come")!;
    const marks = [...(await marksOf([])).values()].flatMap((own) => [...own]);
    expect(rows.filter(({ values }) => marks.some((mark) => values.has(mark))).map(({ table }) => table)).toEqual([]);
  });
});
