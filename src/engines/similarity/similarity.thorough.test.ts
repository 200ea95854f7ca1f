import { describe, expect, it } from "vitest";

import { reciprocalRanks } from "../../../bench/similarity-ranks.ts";
import { ours, trigrams } from "../../../bench/similarity-rivals.ts";
import { folder, misspell, present, randomNumbers, readStatements } from "../../../bench/similarity-texts.ts";
import { fold } from "./fold.ts";

// Every statement is compared with every other: on a busy machine that takes minutes.
describe.skipIf(!present)(`what residents said twice in a real consultation (${folder})`, { timeout: 600_000 }, () => {
  const statements = present ? readStatements() : [];

  it("is found better than by the usual trigrams, also on the half that no parameter was chosen on", () => {
    const [found, usual] = [reciprocalRanks(statements, ours(statements)), reciprocalRanks(statements, trigrams(statements, fold))];
    expect(usual.all).toBeGreaterThan(0.385);
    expect(found.all).toBeGreaterThanOrEqual(0.43);
    for (const half of ["even", "odd"] as const) expect(found[half]).toBeGreaterThan(usual[half] + 0.03);
  });

  it("is found in spite of slips of the pen", () => {
    const random = randomNumbers(3);
    expect(reciprocalRanks(statements, ours(statements), (text) => misspell(text, 3, random)).all).toBeGreaterThanOrEqual(0.42);
  });
});
