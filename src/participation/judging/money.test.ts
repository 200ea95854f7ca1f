import { describe, expect, it } from "vitest";

import { readEuros, sayEuros, typedEuros } from "./money.ts";

describe("sums that people type", () => {
  it.each([
    ["12000", 1_200_000],
    ["12 000", 1_200_000],
    ["12\u00a0000 €", 1_200_000],
    ["12 000,5", 1_200_050],
    ["12.000,50", 1_200_050],
    ["12,000.50", 1_200_050],
    ["0", 0],
    ["1.5", 150],
  ])("%s is read", (typed, cents) => expect(readEuros(typed)).toBe(cents));

  it.each(["", "douze", "-5", "12,345,6789", "1e9", "10000000000", "1,,5"])("%s is none", (typed) => expect(readEuros(typed)).toBeNull());

  it("are said back in each language and typed again as they were", () => {
    expect(sayEuros(1_200_050, "fr")).toBe("12\u00a0000,50\u00a0€");
    expect(sayEuros(1_200_000, "en")).toBe("€12,000");
    expect(readEuros(typedEuros(1_200_050))).toBe(1_200_050);
  });
});
