import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import type { CommandTools } from "#platform/start/room.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { countedVote } from "../count/closed-vote.testing.ts";
import { lineHash } from "../log.ts";
import { checkLine } from "./check.line.ts";

const house = await budgetsHouse();
const folder = await mkdtemp(join(tmpdir(), "check-log-"));
afterAll(() => rm(folder, { recursive: true }));

const files: Record<"journal" | "ballots" | "openings", string> = { journal: "", ballots: "", openings: "" };
let vote: { id: string; slug: string };

beforeAll(async () => {
  vote = await countedVote(house, [[1, 2], [2, 3], [1], [4, 5], [2, 5]]);
  const read = async (address: string) => (await house.get(address)).text();
  files.journal = await read(`/votes/${vote.slug}/journal.txt`);
  files.ballots = await read(`/votes/${vote.slug}/fichiers/bulletins.pb`);
  files.openings = await read(`/votes/${vote.slug}/fichiers/ouvertures.csv`);
});

/** Runs the command on the published files, some of them changed. */
async function check(changed: Partial<typeof files> = {}) {
  const paths: Record<string, string> = {};
  for (const [name, text] of Object.entries({ ...files, ...changed })) await writeFile((paths[name] = join(folder, name)), text);
  let said = "";
  const tools = { out: (text: string) => (said += text), err: (text: string) => (said += text) } as unknown as CommandTools;
  const code = await checkLine.run([paths["journal"]!, "--vote", vote.id, "--ballots", paths["ballots"]!, "--openings", paths["openings"]!], tools);
  return { code, said };
}
const lines = (text: string) => text.trimEnd().split("\n");
const joined = (all: readonly string[]) => `${all.join("\n")}\n`;
/** A forger who writes all hashes anew from a line on. */
function rechained(all: readonly string[], from: number): string {
  const out = [...all];
  for (let at = from; at < out.length; at += 1) out[at] = `${lineHash(out[at - 1]!.slice(0, 64), out[at]!.slice(65))} ${out[at]!.slice(65)}`;
  return joined(out);
}

describe("whoever checks the published files", () => {
  it("finds that the log follows and that the ballots are its own", async () => {
    const { code, said } = await check();
    expect(said).toContain("The 5 ballots that count are those of the log, one by one.");
    expect(code).toBe(0);
  });

  it("is told the line of the log that was changed", async () => {
    const all = lines(files.journal);
    for (const at of [0, 3, all.length - 1]) {
      const forged = all.with(at, all[at]!.replace(/"kind": ?"(\w)/, '"kind": "x$1'));
      expect(await check({ journal: joined(forged) })).toEqual({ code: 1, said: expect.stringContaining(`line ${at + 1} of the log`) });
    }
  });

  it("is told of a line that was taken out, put twice, or moved", async () => {
    const all = lines(files.journal);
    expect((await check({ journal: joined(all.toSpliced(3, 1)) })).said).toContain("line 4 of the log");
    expect((await check({ journal: joined(all.toSpliced(3, 0, all[3]!)) })).said).toContain("line 5 of the log");
    expect((await check({ journal: joined([...all.slice(0, 3), all[4]!, all[3]!, ...all.slice(5)]) })).said).toContain("line 4 of the log");
  });

  it("finds a log that was forged to its end by the ballot that no longer opens", async () => {
    const all = lines(files.journal);
    const at = all.findIndex((line) => line.includes('"kind": "ballot"'));
    const forged = all.with(at, all[at]!.replace(/"commitment": ?".{8}/, '"commitment": "00000000'));
    const { code, said } = await check({ journal: rechained(forged, at) });
    expect([code, said]).toEqual([1, expect.stringMatching(/line \d+ of the openings opens a commitment that the log does not hold/)]);
  });

  it("is told which ballot was changed, added or taken out", async () => {
    const [head, votes] = files.ballots.split("VOTES\n") as [string, string];
    const rows = lines(votes);
    const pb = (changed: readonly string[]) => `${head.replace(/num_votes;\d+/, `num_votes;${changed.length - 1}`)}VOTES\n${joined(changed)}`;
    const [receipt] = rows[2]!.split(";");
    const changed = pb(rows.with(2, `${receipt};3`));
    expect((await check({ ballots: changed })).said).toContain(
      `line 3 of the openings does not open its commitment: its ballot was changed, or is not there (receipt ${receipt})`,
    );
    expect((await check({ ballots: pb(rows.toSpliced(2, 1)) })).code).toBe(1);
    const openings = lines(files.openings);
    const missing = await check({ ballots: pb(rows.toSpliced(2, 1)), openings: joined(openings.toSpliced(2, 1)) });
    expect([missing.code, missing.said]).toEqual([1, expect.stringMatching(/the ballot of line \d+ of the log is missing/)]);
    const twice = await check({ openings: joined([...openings, openings[1]!]) });
    expect(twice.said).toContain(`line ${openings.length + 1} of the openings opens a commitment for the second time`);
  });

  it("gets a usage or a reason, and code 2, when the files cannot be read", async () => {
    const tools = { out: () => {}, err: () => {} } as unknown as CommandTools;
    expect(await checkLine.run([], tools)).toBe(2);
    expect(await checkLine.run(["nulle-part.txt", "--vote", vote.id], tools)).toBe(2);
    const none = await check({ ballots: "rien" });
    expect([none.code, none.said]).toEqual([1, expect.stringMatching(/^bulletins\.pb, which line \d+ of the log names, is no such file/)]);
  });
});

describe("whoever gives the address of a vote alone", () => {
  const from = async (slug: string, more: readonly string[] = []) => {
    vi.stubGlobal("fetch", (address: string) => house.get(address.replace("https://maison.example", "")));
    let said = "";
    const tools = { out: (text: string) => (said += text), err: (text: string) => (said += text) } as unknown as CommandTools;
    const code = await checkLine.run(["--from", `https://maison.example/votes/${slug}`, ...more], tools);
    vi.unstubAllGlobals();
    return { code, said };
  };

  it("has everything checked that the log names", async () => {
    const { code, said } = await from(vote.slug);
    expect([code, said]).toEqual([0, expect.stringContaining("The 4 files given have the hashes that the log gives them.")]);
    expect(said).toContain("Counted again, the result is what was published.");
    expect((await from(vote.slug, ["--vote", crypto.randomUUID()])).code).toBe(3);
    expect(await from("nulle-part")).toEqual({ code: 2, said: expect.stringMatching(/journal\.txt: 404\. .*read by its members alone.*vote check FOLDER/) });
  });

  it.each(["knapsack", "points", "ranked"] as const)("finds nothing wrong with an honest %s vote whose budget has parts", async (kind) => {
    const parts = await countedVote(house, [[1, 4], [2, 3], [1], [3, 4], [2]], {
      ...{ kind, points: kind === "points" ? [[2, 3], [1, 4], [5], [1, 1], [2]] : [] },
      envelopes: [
        { amount: 700, projects: [1, 2] },
        { amount: 800, projects: [3, 4, 5] },
      ],
    });
    const { code, said } = await from(parts.slug);
    expect([code, said]).toEqual([0, expect.stringContaining("The 5 ballots that count are those of the log, one by one.")]);
    expect(said).toContain("Counted again, the 2 results are what was published.");
  });
});
