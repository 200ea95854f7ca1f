import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { readEuros, sayEuros, typedEuros } from "./euros.ts";

describe("sums that people type", () => {
  it.each([
    ["12000", 1_200_000],
    ["12 000", 1_200_000],
    ["12.000", 1_200_000],
    ["12,000", 1_200_000],
    ["12’000", 1_200_000],
    ["12\u00a0000 €", 1_200_000],
    ["12\u202f000\u00a0€", 1_200_000],
    ["12 000 euros", 1_200_000],
    ["12000 Euro", 1_200_000],
    ["12000 EUR", 1_200_000],
    ["1 euro", 100],
    ["€ 12.000", 1_200_000],
    ["12 000,5", 1_200_050],
    ["12 000.50", 1_200_050],
    ["12000,50", 1_200_050],
    ["12.000,50", 1_200_050],
    ["12,000.50 €", 1_200_050],
    ["1.234.567,8", 123_456_780],
    ["1200.5", 120_050],
    ["0", 0],
    ["0,5", 50],
    ["1.5", 150],
    ["1 000 000 000", 100_000_000_000],
  ])("%s is read", (typed, cents) => expect(readEuros(typed)).toBe(cents));

  it.each([
    ["", "nothing"],
    ["douze", "words"],
    ["€", "a unit alone"],
    ["-5", "a debt"],
    ["12,345,6789", "thousands of four figures"],
    ["1.234,567", "two signs that may both set thousands apart"],
    ["12,34,50", "thousands of two figures"],
    ["1,,5", "two signs in a row"],
    [",5", "no whole euros"],
    ["5,", "no cents after the sign"],
    ["12000.000", "three decimals"],
    ["1e9", "a number of computers"],
    ["12 € 50", "a unit in the middle"],
    ["1 000 000 000,01", "more than a billion"],
    ["9".repeat(40), "more than can be counted"],
  ])("%s is none: %s", (typed) => expect(readEuros(typed)).toBeNull());

  it("may be larger where a whole territory is counted", () => expect(readEuros("2 100 000 000 €", 1e14)).toBe(210_000_000_000));

  it("are said back in each language and read as they were, as when they are typed again", () => {
    expect(sayEuros(1_200_050, "fr")).toBe("12\u00a0000,50\u00a0€");
    expect(sayEuros(1_200_000, "en")).toBe("€12,000");
    expect(sayEuros(1_200_000, "nl")).toBe("€\u00a012.000");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (cents) => {
        expect(readEuros(typedEuros(cents))).toBe(cents);
        for (const locale of locales) expect(readEuros(sayEuros(cents, locale))).toBe(cents);
      }),
    );
    expect(typedEuros(null)).toBe("");
  });
});
