import { afterEach, describe, expect, it, vi } from "vitest";

import { sha256 } from "#platform/crypto/sha256.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { countFile } from "../count/count-file.ts";
import { firstHash, lineHash } from "../log.ts";
import { countedOpenBallot } from "../members/open-ballot.testing.ts";
import { isFault } from "../verify/checks/check-list.ts";
import { faultTexts } from "../verify/faults.texts.ts";
import { sayFault } from "../verify/say-fault.ts";
import { atTheCommandLine, inTheBrowser } from "./checked.testing.ts";
import type { ForgedPublication } from "./publication.testing.ts";

/** An open ballot is published with names and weights: whoever wants another voice, or another weight, changes files. */
const house = await budgetsHouse();
const { owner } = house;

interface Forging {
  readonly entries: Record<string, unknown>[];
  readonly files: Map<string, string>;
}

const envelopes = [
  { amount: 600, projects: [1, 2, 3] },
  { amount: 400, projects: [4, 5] },
];
const counted = await countedOpenBallot(house, [[1, 4], [2, 5], [3]], { members: [3, 2, 1], kind: "approval", envelopes });
const honest = await publicationOf();
const whole = await forging();

async function publicationOf(): Promise<ForgedPublication> {
  const { lines } = await house.chain(counted.id);
  const journal = lines.map(({ entry, hash }) => `${hash.toString("hex")} ${entry}\n`).join("");
  const files = await owner.selectFrom("budgets.publication").select(["name", "content"]).where("vote_id", "=", counted.id).execute();
  return { voteId: counted.id, journal, files: new Map(files.map(({ name, content }) => [name, content])) };
}

async function forging(): Promise<Forging> {
  const { lines } = await house.chain(counted.id);
  return {
    entries: lines.map(({ entry }) => JSON.parse(entry) as Record<string, unknown>),
    files: new Map([...honest.files].map(([name, content]) => [name, Buffer.from(content).toString()])),
  };
}

/** Whoever forges knows all hashes, counts again, and writes the log anew from its first line. */
function forged(change: (forging: Forging) => void): ForgedPublication {
  const vote: Forging = { entries: structuredClone(whole.entries), files: new Map(whole.files) };
  change(vote);
  const rule = JSON.parse(vote.files.get("regle.json")!) as { parameters: object; seed: string };
  for (const [name, content] of vote.files) {
    const result = name.replace("bulletins", "resultat").replace(".pb", ".json");
    if (!name.endsWith(".pb") || !vote.files.has(result)) continue;
    const again = countFile(content, { ...rule.parameters, seed: rule.seed } as never);
    if (again.ok) vote.files.set(result, JSON.stringify(again.result));
  }
  const hashes = Object.fromEntries([...vote.files].map(([name, content]) => [name, sha256(content).toString("hex")]));
  let head = firstHash(counted.id);
  const lines = vote.entries.map((entry) => {
    const text = JSON.stringify(entry["kind"] === "counted" ? { ...entry, files: hashes } : entry);
    head = lineHash(head, text);
    return `${head} ${text}\n`;
  });
  return { voteId: counted.id, journal: lines.join(""), files: new Map([...vote.files].map(([name, content]) => [name, Buffer.from(content)])) };
}

const edit = ({ files }: Forging, name: string, from: string | RegExp, to: string): void => {
  const changed = files.get(name)!.replace(from, to);
  if (changed === files.get(name)) throw new Error(`${name} does not say it.`);
  files.set(name, changed);
};
const whenMember = (files: ReadonlyMap<string, string>, member: number) =>
  files
    .get("ouvertures.csv")!
    .split("\n")
    .find((row) => row.endsWith(`;${member}`))!
    .split(";");
/** The line of the log that holds the ballot of a member, and that of its opening. */
const lineOf = (member: number) => whole.entries.findIndex((entry) => entry["commitment"] === whenMember(whole.files, member)[2]) + 1;
const openingOf = (member: number) =>
  whole.files
    .get("ouvertures.csv")!
    .split("\n")
    .findIndex((row) => row.endsWith(`;${member}`)) + 1;
/** The line of the ballot that is opened first. */
const firstOpened = () => [1, 2, 3].map((member) => ({ line: lineOf(member), opening: openingOf(member) })).toSorted((a, b) => a.opening - b.opening)[0]!.line;
/** What a file prints beside its projects follows from its ballots: whoever forges writes that anew too. */
function withVotes(file: string): string {
  const [before, after] = file.split("VOTES\n") as [string, string];
  const rows = after
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.split(";"));
  const votesOf = (project: string) => rows.reduce((sum, [, vote, , weight]) => sum + (vote!.split(",").includes(project) ? Number(weight) : 0), 0);
  const projects = before.replace(/^(\d+);(\d+);\d+;Projet/gm, (_row, project: string, cost: string) => `${project};${cost};${votesOf(project)};Projet`);
  return `${projects}VOTES\n${after}`;
}
const heavier = (forging: Forging) => {
  for (const name of ["bulletins.pb", "bulletins-1.pb", "bulletins-2.pb"]) {
    const { files } = forging;
    files.set(name, withVotes(files.get(name)!.replace(";Commune 1;3", ";Commune 1;30")));
  }
};

const tampered: readonly (readonly [string, (forging: Forging) => void, string, number])[] = [
  ["a weight of the published ballots", heavier, "member", lineOf(1)],
  ["a name of the published ballots", (one) => edit(one, "bulletins.pb", "Commune 2", "Commune 9"), "member", lineOf(2)],
  [
    "the weight in the file of one part",
    (one) => edit(one, "bulletins-1.pb", ";Commune 1;3", ";Commune 1;30"),
    "part",
    whole.entries.findIndex(({ kind }) => kind === "counted") + 1,
  ],
  [
    "the member of an opening",
    (one) => edit(one, "ouvertures.csv", whenMember(one.files, 2).join(";"), [...whenMember(one.files, 2).slice(0, 3), "3"].join(";")),
    "opening",
    openingOf(2),
  ],
  [
    "two ballots that change their members, names and weights with them",
    (one) => {
      const [first, second] = [whenMember(one.files, 1), whenMember(one.files, 2)];
      edit(one, "ouvertures.csv", first.join(";"), [...first.slice(0, 3), "x"].join(";"));
      edit(one, "ouvertures.csv", second.join(";"), [...second.slice(0, 3), "1"].join(";"));
      edit(one, "ouvertures.csv", ";x", ";2");
      for (const name of ["bulletins.pb", "bulletins-1.pb", "bulletins-2.pb"]) {
        edit(one, name, ";Commune 1;3", ";X");
        edit(one, name, ";Commune 2;2", ";Commune 1;3");
        edit(one, name, ";X", ";Commune 2;2");
      }
    },
    "opening",
    Math.min(openingOf(1), openingOf(2)),
  ],
  ["a weight of the rule", (one) => edit(one, "regle.json", '"weight": 3', '"weight": 30'), "announced", 1],
  [
    "the members of the openings taken out",
    (one) => one.files.set("ouvertures.csv", one.files.get("ouvertures.csv")!.replace(/;(member|\d)$/gm, "")),
    "opening",
    2,
  ],
  [
    "names and weights taken out, as of a secret vote",
    (one) => {
      for (const name of ["bulletins.pb", "bulletins-1.pb", "bulletins-2.pb"])
        one.files.set(
          name,
          one.files
            .get(name)!
            .replace("vote_weights;weight\n", "")
            .replace(/;name;weight$/m, "")
            .replace(/;Commune \d;\d$/gm, "")
            .replace(/^(min_project_score_threshold;.*\n)/m, ""),
        );
    },
    "member",
    firstOpened(),
  ],
  ["the members taken out of the announcement", (one) => void delete one.entries[0]!["members"], "member", firstOpened()],
];

afterEach(() => vi.unstubAllGlobals());

describe("a publication of which somebody changed", () => {
  it("nothing is sound, for the command line and for the browser", async () => {
    expect(await atTheCommandLine(honest)).toMatchObject({ code: 0 });
    expect(isFault(await inTheBrowser(honest))).toBe(false);
    expect(isFault(await inTheBrowser(forged(() => {})))).toBe(false);
  });

  it.each(tampered)("%s is refused with its line by both", async (_name, change, fault, line) => {
    const published = forged(change);
    const found = await inTheBrowser(published);
    expect(found).toMatchObject({ fault, line });
    if (!isFault(found)) throw new Error("It was not refused.");
    const { code, said } = await atTheCommandLine(published);
    expect([code, said]).toEqual([1, expect.stringContaining(sayFault(faultTexts.en, found))]);
  });

  it("the weights of the announcement and all that follows is what a head from outside tells, and nothing else", async () => {
    const published = forged((one) => {
      heavier(one);
      edit(one, "regle.json", '"weight": 3', '"weight": 30');
      (one.entries[0]!["members"] as { weight: number }[])[0]!.weight = 30;
    });
    expect(await atTheCommandLine(published)).toMatchObject({ code: 0 });
    const head = honest.journal.slice(0, 64);
    expect(await atTheCommandLine(honest, ["--head", head])).toMatchObject({ code: 0 });
    expect(await atTheCommandLine(published, ["--head", head])).toMatchObject({ code: 1, said: expect.stringContaining(head) });
  });
});
