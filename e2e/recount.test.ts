import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import type { Parameters, Result } from "#engines/budgeting/budgeting.ts";
import { testDb } from "#platform/db/test-db.ts";
import { readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";
import { countCommand } from "#engines/budgeting/cli/commands.ts";
import { processIo } from "#engines/budgeting/cli/process-io.ts";
import { writePabulib } from "#engines/budgeting/pabulib/writer.ts";
import { demoVotes } from "../src/budgets/demo/story.seeds.ts";
import { countAside } from "../src/budgets/count/count-aside.ts";
import { importPastVote } from "../src/budgets/simulator/import-past.command.ts";
import { visitor } from "./browser.ts";
import { beffroi } from "./command.ts";
import { house } from "./house.ts";
import { emptyFolder } from "./own-folder.ts";

const folder = emptyFolder();
const { db } = await testDb("prepared");

/** `beffroi count` as the built command line does it, or within this process. */
async function atTheCommandLine(content: string | Buffer, args: readonly string[], run: typeof beffroi | typeof countHere): Promise<Result> {
  const file = join(await folder, "bulletins.pb");
  await writeFile(file, content);
  const { code, out } = await run({}, ["count", file, ...args, "--format", "json"]);
  expect(code).toBe(0);
  return JSON.parse(out) as Result;
}

async function countHere(_settings: object, [, ...args]: readonly string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const code = await countCommand(args, { ...processIo, stdout: (text) => void (out += text), interactive: false });
  return { code, out };
}

/** Presses the button of the page that recounts, and gives what it says at the end. */
async function inTheBrowser(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Recompter maintenant" }).click();
  const said = page.locator("recount-ballots [data-part=said]");
  await expect.poll(() => said.innerText()).toMatch(/exactement|n’est pas|n’a pas|abouti|a annoncé|ligne/);
  return said.innerText();
}

/** Everything that is decided: who wins, in which order, by which rounds. */
const decided = ({ winners, rounds }: Result) => JSON.parse(JSON.stringify({ winners, rounds })) as unknown;

describe.each(["budget-participatif-2025", "budget-des-jeunes-2026"])("the demo's vote %s", (slug) => {
  it("is counted alike by the house, by a visitor's browser and by the line that the page tells", async () => {
    const page = await visitor(house);
    // The house counts its demo's ballots by a job.
    await expect.poll(async () => (await page.goto(`/votes/${slug}/recompter`))?.status(), { interval: 1_000 }).toBe(200);
    expect(await inTheBrowser(page)).toMatch(/exactement le résultat publié\s*: \d+ lauréats/);

    const told = await page.locator("code", { hasText: "beffroi count" }).first().innerText();
    // As a shell reads it.
    const [, , file, ...args] = [...told.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
    const name = file!.replace(`${slug}-`, "");
    const read = async (address: string) => (await fetch(`${house}/votes/${slug}/fichiers/${address}`)).text();
    const published = JSON.parse(await read(name.replace("bulletins", "resultat").replace(".pb", ".json"))) as Result;
    expect(decided(await atTheCommandLine(await read(name), args, beffroi))).toEqual(decided(published));
  });
});

it("a published conversation is calculated again by a visitor's browser, and a draw is checked there, as the house published them", async () => {
  const page = await visitor(house);
  await page.goto("/participer/la-metropole-la-nuit/conversations/rentrer-chez-soi/rapport");
  await page.getByRole("button", { name: "Refaire le calcul dans cette page" }).click();
  const recomputed = page.locator("recompute-opinions [data-part=said]");
  await expect.poll(() => recomputed.innerText()).toMatch(/réponses de 212 personnes recalculées/);

  await page.goto("/assemblees/partager-la-rue/tirages/1/verifier");
  await page.locator("check-draw [data-part=start]").click();
  const checked = page.locator("check-draw [data-part=said]");
  await expect.poll(() => checked.innerText()).toMatch(/724/);
});

const real = new URL("../../shared/data/pb/elections/", import.meta.url);
const tie = ["--tie", "cost,votes,id"];
const add1 = ["--rule", "equal-shares", "--completion", "add1", "--step", "1", ...tie];
const elections: readonly (readonly [string, readonly string[]])[] = [
  ["Poland_Swiecie_2023", add1],
  ["Poland_Wieliczka_2023_Green_Budget", [...add1, "--comparison", "satisfaction"]],
  ["France_Toulouse_2019", add1],
  ["Poland_Katowice_2025_Dab", add1],
  ["Switzerland_Zurich_D5", ["--rule", "equal-shares", "--completion", "utilitarian", ...tie]],
  ["Poland_Katowice_2024_Srodmiescie", ["--rule", "equal-shares", "--utility", "points", "--completion", "utilitarian", ...tie]],
  ["Poland_Krakow_2019_Zwierzyniec", ["--rule", "greedy", "--utility", "borda", ...tie]],
  ["Poland_Warszawa_2019_Kamionek", ["--rule", "greedy", ...tie]],
  ["Netherlands_Amsterdam_289", ["--rule", "phragmen", ...tie]],
  ["Poland_Gdynia_2020_Orlowo__small", ["--rule", "equal-shares", "--completion", "add1-utilitarian", "--step", "1", ...tie]],
];

/** The same rule as the command line's options say it: pairs of words, which no type can tell from a rule; the command refuses what is none. */
function parametersOf(args: readonly string[]): Parameters {
  const pairs = Array.from({ length: args.length / 2 }, (_, at) => [args[2 * at]!.slice(2), args[2 * at + 1]!] as const);
  return Object.fromEntries(pairs.map(([name, value]) => [name, name === "tie" ? value.split(",") : value])) as unknown as Parameters;
}

const at = "2026-01-01T09:00:00.000Z";

/** Of the demo's vote whose page is looked at. */
const vote = demoVotes.sealed;

const ballotKind = { approval: "approval", ordinal: "ranked", cumulative: "points" } as const;
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const limits = ["min_length", "max_length", "max_sum_cost", "min_points", "max_points", "max_sum_points"];

/** A past election as the house publishes the ballots of a vote: projects by number, the rule among what the file says of itself. */
function asPublished(file: Buffer, parameters: Parameters): Buffer {
  const document = readPabulib(file, { keepVoters: false });
  const { election, meta } = document;
  const { choices } = election.ballots;
  const votes = election.projects.map((_, at) => choices.filter((project) => project === at).length);
  const said = (key: string) => meta.filter(([name]) => name === key);
  const cost = document.projectColumns.indexOf("cost");
  const text = writePabulib({
    ...document,
    meta: [
      ["description", "Une élection passée"],
      ["num_projects", String(election.projects.length)],
      ["num_votes", String(election.ballots.starts.length - 1)],
      ...said("budget"),
      ...said("vote_type"),
      ["rule", parameters.rule],
      ...limits.flatMap(said),
      ["comment", `beffroi vote ${vote}; parameters ${JSON.stringify(parameters)}`],
    ],
    projectColumns: ["project_id", "cost", "votes", "name", "category", "district"],
    projectRows: election.projects.map(({ name }, at) => [String(at + 1), document.projectRows[at]![cost]!, String(votes[at]), oneLine(name), "", ""]),
    election: { ...election, projects: election.projects.map((project, at) => ({ ...project, id: String(at + 1) })) },
    voteColumns: ["voter_id", "vote", ...(election.ballots.points ? ["points"] : [])],
    ...{ bom: false, lineEnd: "\n" },
  });
  return Buffer.from([...text].join(""));
}

/** The log and the files of a vote that announced this rule, closed without a ballot in its log, and was counted from this file. */
function publicationOf(file: Buffer, { seed, ...parameters }: Parameters, result: Result): Map<string, string | Buffer> {
  const { election } = readPabulib(file, { keepVoters: false });
  const cents = ({ numerator, denominator }: typeof election.budget) => Number((numerator * 100n) / denominator);
  const projects = election.projects.map(({ id, name, cost }) => ({ number: Number(id), title: oneLine(name), cost_cents: cents(cost) }));
  const kind = ballotKind[election.kind as keyof typeof ballotKind];
  const ballot = { kind, min_choices: 0, max_choices: null, points_total: null, points_max: null };
  const voters = { min_age: null, accepts: ["residence"], area: null };
  const about = { title: "Une élection passée", opens_at: at, closes_at: at, challenge_days: 0, ballot, voters };
  const sheet = { ...about, budget_cents: cents(election.budget), parameters, seed: seed ?? null, envelopes: [], projects };
  const files = new Map<string, string | Buffer>([
    ["bulletins.pb", file],
    ["resultat.json", JSON.stringify(result)],
    ["regle.json", JSON.stringify({ vote, ...sheet })],
  ]);
  const digest = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");
  const hashes = Object.fromEntries([...files].map(([name, content]) => [name, digest(content)]));
  let head = digest(`beffroi vote ${vote}`);
  const lines = [
    { kind: "announced", ...sheet },
    { kind: "closed", ballots: 0, waiting: 0 },
    { kind: "counted", count: 1, ballots: 0, files: hashes },
  ].map((told, before) => {
    const entry = JSON.stringify({ line: before + 1, at, ...told });
    head = digest(`${head}\n${entry}`);
    return `${head} ${entry}\n`;
  });
  return new Map([["journal.txt", lines.join("")], ...[...files].map(([name, content]) => [`fichiers/${name}`, content] as const)]);
}

describe.skipIf(!existsSync(real))("a real election, imported as a past vote", () => {
  it.each(elections)("%s is counted alike by the house, by a browser and at the command line", async (name, args) => {
    const imported = await importPastVote(db, { content: await readFile(new URL(`${name}.pb`, real)), source: "", by: null });
    expect(imported.ok).toBe(true);
    const kept = await db
      .selectFrom("budgets.past_vote")
      .select("file")
      .where("slug", "=", imported.ok ? imported.slug : "")
      .executeTakeFirstOrThrow();
    const parameters = parametersOf(args);
    const file = asPublished(gunzipSync(kept.file), parameters);
    const counted = await countAside({ file: file.toString("utf8"), parameters });
    if (!counted.ok) throw new Error(counted.problem);
    const { result } = counted;
    expect(decided(await atTheCommandLine(file, args, countHere))).toEqual(decided(result));

    // The very page and workers of the house, given what a vote with this file would publish instead of its own.
    const page = await visitor(house);
    const publish = async (stated: Result) => {
      for (const [address, content] of publicationOf(file, parameters, stated)) {
        await page.unroute(`**/${address}`);
        await page.route(`**/${address}`, (route) => route.fulfill({ body: content }));
      }
    };
    await page.goto("/votes/budget-participatif-2025/recompter");
    const voteId = await page.locator("recount-ballots").getAttribute("data-vote");
    expect(voteId).toBe(vote);
    await publish(result);
    expect(await inTheBrowser(page)).toMatch(new RegExp(`exactement le résultat publié\\s*: ${result.winners.length} lauréats?`));

    await publish({ ...result, winners: result.winners.toReversed() });
    expect(await inTheBrowser(page)).toMatch(
      result.winners.length > 1 ? "resultat.json, que nomme la ligne 3 du journal, n’est pas ce que donne le calcul" : "exactement",
    );
  });
});
