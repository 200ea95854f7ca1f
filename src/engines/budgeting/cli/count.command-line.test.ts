import { describe, expect, test } from "vitest";
import { samplePb } from "../pabulib/sample.testing.ts";
import { countCommand } from "./commands.ts";
import { run, type Output } from "./io.testing.ts";
import { progressLine } from "./progress-line.ts";

const pb = samplePb({ votes: ["voter_id;vote;age", "1;a,c,a;34", "2;b/1;61", "3;c;"] });
const tied = samplePb({ projects: ["project_id;cost", "a;200", "c;200", "b/1;9"], votes: ["voter_id;vote", "1;a", "2;c"] });
const count = (...args: string[]): Promise<Output> => run(countCommand, { "e.pb": pb, "tied.pb": tied, "bad.pb": pb.replace("40", "4O") }, ...args);

describe("beffroi count", () => {
  test("prints the result as JSON, with the warnings of the file", async () => {
    const { code, stdout, stderr } = await count("e.pb", "--rule", "equal-shares", "--utility", "cost", "--tie", "cost,votes,id", "--format", "json");
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      rule: "equal-shares",
      parameters: { rule: "equal-shares", utility: "cost", completion: "none", tie: ["cost", "votes", "id"] },
      budget: "300",
      spent: "40",
      winners: ["c"],
      rounds: [{ project: "c", effectiveVotes: "2", effectiveVotesDecimal: "2.00", maxPayment: "20" }],
      warnings: [{ code: "project-twice", line: 15, column: 7, field: "vote", times: 1 }],
    });
  });

  test("prints a table for people", async () => {
    const { stdout } = await count("e.pb", "--rule", "greedy", "--tie", "cost");
    expect(stdout).toBe(
      [
        'rule greedy · utility cost · tie ["cost"]',
        "",
        "#  project  cost  effective  largest payment  by     name",
        "─  ───────  ────  ─────────  ───────────────  ─────  ─────",
        "1  c          40       2.00                   merit  Swing",
        "2  a         100       1.00                   merit  Trees",
        "",
        "2 of 3 projects · spent 140 of 300 · 3 voters",
        'warning: line 15, column 7: the ballot names project "a" twice: counted once',
        "",
      ].join("\n"),
    );
  });

  test("prints CSV, in which no name is a formula", async () => {
    const formula = samplePb({ projects: ["project_id;cost;name", 'a;100;"=1+1;""x"""', "b/1;250.50;Bench", "c;40;Swing"] });
    const { stdout } = await run(countCommand, { "f.pb": formula }, "f.pb", "--rule", "greedy", "--tie", "cost", "--format", "csv");
    expect(stdout.split("\r\n")[2]).toBe(`2,a,"'=1+1;""x""",100,merit,1,1.00,,`);
  });

  test("tells its options when asked", async () => {
    expect(await count("--help")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^usage: beffroi count FILE.pb --rule RULE/) });
  });

  test("takes the threshold that the file states", async () => {
    const file = samplePb({ meta: { min_project_score_threshold: "2" } });
    const { stdout } = await run(countCommand, { "t.pb": file }, "t.pb", "--rule", "greedy-threshold", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ parameters: { threshold: "2" }, winners: ["c"] });
  });

  test.each<[string, string[], string]>([
    ["no file", ["--rule", "greedy"], "name a .pb file; usage"],
    ["two files", ["e.pb", "f.pb", "--rule", "greedy"], "count takes one file, not 2"],
    ["no rule", ["e.pb"], "--rule is missing: choose one of greedy"],
    ["another rule", ["e.pb", "--rule", "dice"], "--rule dice: choose one of greedy"],
    ["another tie", ["e.pb", "--rule", "greedy", "--tie", "cost,age"], "--tie age: choose one of cost"],
    ["another option", ["e.pb", "--rule", "greedy", "--fast"], "Unknown option '--fast'"],
    ["an option without value", ["e.pb", "--rule"], "Option '--rule <value>' argument missing"],
    ["no number", ["e.pb", "--rule", "equal-shares", "--step", "x"], "--step x: this is not a number that it can take"],
    ["a step of nothing", ["e.pb", "--rule", "equal-shares", "--completion", "add1", "--step", "0"], "--step 0 cannot be used"],
    ["a lot without seed", ["e.pb", "--rule", "greedy", "--tie", "lot"], "--tie lot needs --seed, published before the count"],
    ["a project that excludes none", ["e.pb", "--rule", "greedy", "--exclude", "a"], "--exclude a: name two projects or more that exclude one another"],
    ["a project in two groups", ["e.pb", "--rule", "greedy", "--exclude", "a,c", "--exclude", "c,b/1"], "each in one group"],
    ["no threshold", ["e.pb", "--rule", "greedy-threshold"], "--threshold is missing, and the file states no"],
    [
      "points of approvals",
      ["e.pb", "--rule", "equal-shares", "--utility", "points"],
      "--utility points cannot be used with this election, whose ballots are of the kind approval",
    ],
    ["no such file", ["none.pb", "--rule", "greedy"], "none.pb: there is no such file"],
    ["a bad file", ["bad.pb", "--rule", "greedy"], 'bad.pb: line 12, column 3 (cost): "4O" is not a decimal number'],
    ["an open tie", ["tied.pb", "--rule", "greedy", "--tie", "cost"], "projects a, c are tied, and --tie cost does not say which comes first"],
  ])("%s: one sentence, exit 2", async (_, args, sentence) => {
    const { code, stdout, stderr } = await count(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });

  test("a long count says how far it is: on one line to a person, every ten seconds to a log", () => {
    let clock = 0;
    const told = (interactive: boolean): string[] => {
      clock = 0;
      const lines: string[] = [];
      const io = { stdout: () => {}, stderr: (text: string) => void lines.push(text), interactive, readFile: () => (async function* () {})() };
      const progress = progressLine(io, () => clock);
      for (; clock < 12_000; clock += 100) progress.report({ spentShare: clock / 12_000, runs: clock });
      progress.end();
      return lines;
    };
    expect(told(false)).toEqual(["counting: 8% of the budget placed, 1000 runs, 1 s\n", "counting: 92% of the budget placed, 11000 runs, 11 s\n"]);
    expect(told(true)).toHaveLength(56);
  });
});
