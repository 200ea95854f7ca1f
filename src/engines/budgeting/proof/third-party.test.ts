import { describe, expect, test } from "vitest";
import { count, explain, type Completion, type Parameters, type TieRule } from "../budgeting.ts";
import { present, readElection, readJson, resultOf } from "./material.testing.ts";

interface ToolCase {
  readonly fixture?: string;
  readonly params: {
    readonly tieBreaking: readonly string[];
    readonly completion: string;
    readonly add1options: readonly string[];
    readonly comparison: string;
    readonly increment: number;
  };
  readonly result?: { readonly winners: readonly string[]; readonly totalCost: number; readonly utilityDistribution: Readonly<Record<string, number>> };
  readonly error?: string;
}

const base = "expected/third-party-fixtures";
const tieRules: Record<string, TieRule> = { maxVotes: "votes", minCost: "cost", maxCost: "highest-cost" };
const completions: Record<string, Completion> = { none: "none", utilitarian: "utilitarian", add1: "add1-exhaustive", add1u: "add1-exhaustive-utilitarian" };

/** The tool's utilitarian completion leaves ties to the order of the file, which in Budapest's is that of the ids. */
const byFileOrder = "hungary_budapest_2024.pb";

const parametersOf = ({ params, fixture }: ToolCase): Parameters => ({
  rule: "equal-shares",
  utility: "cost",
  completion: completions[params.completion]!,
  step: String(params.increment),
  start: params.add1options.includes("integral") ? "floor" : "exact",
  comparison: params.comparison === "satisfaction" ? "satisfaction" : "none",
  tie: params.completion === "utilitarian" && fixture === byFileOrder ? ["votes", "id"] : params.tieBreaking.map((rule) => tieRules[rule]!),
});

describe.skipIf(!present)("third-party expectations (takahashim/equalshares): the equalshares.net tool", () => {
  const cases = {
    ...(present ? readJson<Record<string, ToolCase>>(`${base}/js_reference.json`) : {}),
    ...(present ? readJson<Record<string, ToolCase>>(`${base}/pb_reference.json`) : {}),
  };
  for (const [name, one] of Object.entries(cases)) {
    test(name, () => {
      const election = readElection(one.fixture ? `${base}/pb/${one.fixture}` : `${base}/poland_wieliczka_2023_green-budget.pb`);
      const counted = count(election, parametersOf(one));
      if (one.error) {
        const [, tied = ""] = /tie between projects (.*?) could not/.exec(one.error) ?? [];
        expect(counted).toEqual({ ok: false, problem: "tie", projects: tied.split(", ").sort() });
        return;
      }
      if (!counted.ok) throw new Error(JSON.stringify(counted));
      expect(counted.result.winners).toEqual(one.result!.winners);
      expect(counted.result.spent).toBe(String(one.result!.totalCost));
      const bars = explain(election, counted.result).fairness.winnersApproved.map(({ winners, voters }) => [String(winners), voters]);
      expect(bars).toEqual(Object.entries(one.result!.utilityDistribution).filter(([, voters]) => voters > 0));
    });
  }
});

const pabutools: readonly [file: string, rules: Readonly<Record<string, Parameters>>][] = [
  ["pabutools_reference.json", { winners: { rule: "equal-shares", utility: "cost", tie: ["id"] } }],
  ["pabutools_cardinal_reference.json", { winners: { rule: "equal-shares", utility: "points", tie: ["id"] } }],
  ["pabutools_ordinal_reference.json", { winners: { rule: "equal-shares", utility: "borda", tie: ["id"] } }],
  [
    "pabutools_rules_reference.json",
    {
      phragmen: { rule: "phragmen", tie: ["id"] },
      greedy_cost: { rule: "greedy", tie: ["id"] },
      greedy_cardinality: { rule: "greedy-density", tie: ["id"] },
    },
  ],
  [
    "pabutools_satisfaction_reference.json",
    { cost: { rule: "equal-shares", utility: "cost", tie: ["id"] }, cardinality: { rule: "equal-shares", utility: "cardinality", tie: ["id"] } },
  ],
];

describe.skipIf(!present)("third-party expectations (takahashim/equalshares): pabutools", () => {
  for (const [file, rules] of present ? pabutools : []) {
    for (const [path, expected] of Object.entries(readJson<Record<string, Record<string, readonly string[]>>>(`${base}/${file}`))) {
      for (const [key, parameters] of Object.entries(rules)) {
        test(`${file}, ${path}, ${key}`, () => {
          const { winners } = resultOf(readElection(path.replace("test/fixtures", base)), parameters);
          expect([...winners].sort()).toEqual(expected[key]);
        });
      }
    }
  }
});
