import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { count } from "./count/count.ts";
import { readPabulib } from "./pabulib/pabulib.ts";
import type { Parameters } from "./rules/parameters.ts";

/** What a page says under an example: the result, or the projects whose tie nobody broke. */
interface ExpectedResult {
  readonly parameters: Parameters;
  readonly winners?: readonly string[];
  readonly spent?: string;
  readonly effectiveVotes?: readonly string[];
  readonly tied?: readonly string[];
}

const folder = new URL("../../../docs/counting/", import.meta.url);

/** Each `json` block of a page speaks of the last `pb` block above it. */
function examplesOf(page: string): { file: string; expected: ExpectedResult }[] {
  let file = "";
  return [...page.matchAll(/^```(pb|json)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, text]) => {
    if (kind === "json") return [{ file, expected: JSON.parse(text as string) as ExpectedResult }];
    file = text as string;
    return [];
  });
}

const pages = readdirSync(folder).filter((name) => /^```pb$/m.test(readFileSync(new URL(name, folder), "utf8")));

describe.each(pages)("%s", (page) => {
  const examples = examplesOf(readFileSync(new URL(page, folder), "utf8"));

  test.each(examples)("example %#: $expected.parameters", ({ file, expected }) => {
    const counted = count(readPabulib(file).election, expected.parameters);
    const { tied, effectiveVotes, ...result } = expected;
    if (tied !== undefined) expect(counted).toMatchObject({ ok: false, problem: "tie", projects: tied });
    else expect(counted).toMatchObject({ ok: true, result });
    if (effectiveVotes === undefined) return;
    expect(counted.ok && counted.result.rounds.map((round) => round.effectiveVotes)).toEqual(effectiveVotes);
  });
});

test("the pages hold the examples they promise", () => {
  const counts = pages.map((page) => [page, examplesOf(readFileSync(new URL(page, folder), "utf8")).length]);
  expect(Object.fromEntries(counts)).toMatchObject({
    "greedy.md": 21,
    "equal-shares.md": 5,
    "completions.md": 9,
    "phragmen.md": 2,
    "pairwise.md": 2,
    "ties.md": 5,
    "exactness.md": 1,
  });
});
