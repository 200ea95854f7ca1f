import { describe, expect, test } from "vitest";
import { samplePb } from "../pabulib/sample.testing.ts";
import { countCommand, verifyCommand } from "./commands.ts";
import { run } from "./io.testing.ts";

const pb = samplePb({ votes: ["voter_id;vote;age", "1;a,c,a;34", "2;b/1;61", "3;c;"] });
const { stdout: json } = await run(
  countCommand,
  { "e.pb": pb },
  "e.pb",
  "--rule",
  "equal-shares",
  "--completion",
  "utilitarian",
  "--tie",
  "cost",
  "--format",
  "json",
);
const verify = (result: string, ...args: string[]) => run(verifyCommand, { "e.pb": pb, "r.json": result }, ...(args.length > 0 ? args : ["e.pb", "r.json"]));
const changed = (change: (result: Record<string, unknown>) => void): string => {
  const result = JSON.parse(json) as Record<string, unknown>;
  change(result);
  return JSON.stringify(result);
};

describe("beffroi verify", () => {
  test("says equal of the result of the same file", async () => {
    expect(await verify(json)).toEqual({ code: 0, stdout: "equal: the count gives the same 2 winners, rounds and sums\n", stderr: "" });
  });

  test("says where a result differs", async () => {
    const { code, stdout } = await verify(changed((result) => Object.assign(result, { spent: "141", winners: ["a", "c"] })));
    expect(code).toBe(1);
    expect(stdout).toBe(
      'different:\nspent: the result says "141", the count gives "140"\nwinners.0: the result says "a", the count gives "c"\nwinners.1: the result says "c", the count gives "a"\n',
    );
  });

  test("says when other ballots were counted", async () => {
    const other = pb.replace("2;b/1", "2;a");
    expect((await run(verifyCommand, { "e.pb": other, "r.json": json }, "e.pb", "r.json")).code).toBe(1);
  });

  test("says when the warnings or a whole part are missing", async () => {
    expect((await verify(changed((result) => delete result.warnings))).stdout).toContain("warnings: the result says []");
    expect((await verify(changed((result) => delete result.rounds))).stdout).toContain("rounds: the result says nothing");
  });

  test.each<[string, string, string[], string]>([
    ["one file", json, ["e.pb"], "verify takes two files; usage"],
    ["an option", json, ["e.pb", "r.json", "--quiet"], "Unknown option '--quiet'"],
    ["no such result", json, ["e.pb", "s.json"], "s.json: there is no such file"],
    ["no JSON", "{", [], "r.json: this is not JSON"],
    ["another JSON", "[1]", [], "r.json: this is not a result: it states no parameters"],
    ["no JSON object", "null", [], "r.json: this is not a result: it states no parameters"],
    ["another rule", changed((result) => Object.assign(result, { parameters: { rule: "dice" } })), [], 'its parameter "rule" is not valid'],
    [
      "a tie that is no list",
      changed((result) => Object.assign(result.parameters as object, { tie: "cost" })),
      [],
      "its parameters are not of the right types",
    ],
    ["a step that is a number", changed((result) => Object.assign(result.parameters as object, { step: 1 })), [], "its parameters are not of the right types"],
    ["a warning that is no object", changed((result) => Object.assign(result, { warnings: ["no"] })), [], "its warnings are not objects"],
  ])("%s: one sentence, exit 2", async (_, result, args, sentence) => {
    const { code, stdout, stderr } = await verify(result, ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });
});
