import { describe, expect, it } from "vitest";

import { formatAge, formatDate, formatDistance, formatNumber, plural } from "./format.ts";
import { chooseLocale } from "./locale.ts";
import { sayClock } from "./say-clock.ts";

describe("what a reader reads", () => {
  it("writes numbers with an ordinary no-break space in French", () => {
    expect(formatNumber(1_195_234, "fr")).toBe("1\u00a0195\u00a0234");
    expect(formatNumber(1_195_234, "en")).toBe("1,195,234");
    expect(formatNumber(1_195_234, "nl")).toBe("1.195.234");
  });

  it("writes what is below nothing with the sign of a minus in every language, and nothing without", () => {
    for (const locale of ["fr", "en", "nl"] as const) {
      expect(formatNumber(-12, locale)).toBe("\u221212");
      expect(formatNumber(-0.2, locale, { maximumFractionDigits: 0 })).toBe("0");
      expect(formatNumber(-5, locale, { style: "currency", currency: "EUR" })).not.toContain("-");
    }
  });

  it("says the first of the month as French does, and no other day", () => {
    expect(formatDate("2026-12-01T12:00:00Z", "fr")).toBe("1er décembre 2026");
    expect(formatDate("2026-12-11T12:00:00Z", "fr")).toBe("11 décembre 2026");
    expect(formatDate("2026-12-01T12:00:00Z", "fr", { dateStyle: "full" })).toBe("mardi 1er décembre 2026");
  });

  it("tells the hour of Paris, on both sides of a clock change", () => {
    const time = { hour: "2-digit", minute: "2-digit" } as const;
    expect(formatDate("2026-10-25T00:30:00Z", "en", time)).toBe("2:30");
    expect(formatDate("2026-10-25T01:30:00Z", "en", time)).toBe("2:30");
    expect(formatDate("2027-03-28T01:00:00Z", "en", time)).toBe("3:00");
  });

  it("says the hour as French does, seconds as they are counted, and as others do in their languages", () => {
    const at = (instant: string, locale: "fr" | "en" | "nl", timeStyle: "short" | "medium" = "short") =>
      formatDate(instant, locale, { dateStyle: "long", timeStyle });
    expect(at("2026-12-04T22:59:00Z", "fr")).toBe("4 décembre 2026 à 23\u00a0h\u00a059");
    expect(at("2026-12-04T08:05:00Z", "fr")).toBe("4 décembre 2026 à 9\u00a0h\u00a005");
    expect(at("2026-12-04T08:00:00Z", "fr")).toBe("4 décembre 2026 à 9\u00a0h");
    expect(formatDate("2026-12-04T23:00:00Z", "fr", { timeStyle: "short" })).toBe("0\u00a0h");
    expect(at("2026-12-04T22:59:07Z", "fr", "medium")).toContain("23:59:07");
    expect(at("2026-12-04T22:59:00Z", "en")).toContain("23:59");
    expect(at("2026-12-04T08:05:00Z", "en")).toContain("9:05");
    expect(at("2026-12-04T08:05:00Z", "en")).not.toContain("09");
    expect(at("2026-12-04T08:05:00Z", "nl")).toContain("9.05\u00a0u");
    expect((["fr", "en", "nl"] as const).map((locale) => [sayClock("14:30", locale), sayClock("14:00", locale), sayClock("00:00", locale)])).toEqual([
      ["14\u00a0h\u00a030", "14\u00a0h", "0\u00a0h"],
      ["14:30", "14:00", "0:00"],
      ["14.30\u00a0u", "14.00\u00a0u", "0.00\u00a0u"],
    ]);
  });

  it("counts 0 and 1 as one in French, not in English or Dutch", () => {
    const forms = { one: "# lieu", other: "# lieux" };
    expect([0, 1, 2].map((count) => plural(count, "fr", forms))).toEqual(["0 lieu", "1 lieu", "2 lieux"]);
    expect([0, 1, 2].map((count) => plural(count, "en", { one: "# place", other: "# places" }))).toEqual(["0 places", "1 place", "2 places"]);
  });

  it("says distances and ages as a person does", () => {
    expect([3, 348, 2430, 12_400].map((metres) => formatDistance(metres, "fr"))).toEqual(["10\u00a0m", "350\u00a0m", "2,4\u00a0km", "12\u00a0km"]);
    const now = new Date("2026-11-24T12:00:00Z");
    expect(formatAge(new Date("2026-11-18T12:00:00Z"), now, "fr")).toBe("il y a 6 jours");
    expect(formatAge(new Date("2026-11-24T11:00:00Z"), now, "fr")).toBe("aujourd’hui");
    expect(formatAge(new Date("2026-05-01T12:00:00Z"), now, "en")).toBe("6 months ago");
    expect(formatAge(new Date("2019-05-01T12:00:00Z"), now, "nl")).toBe("7 jaar geleden");
  });
});

describe("the reader's language", () => {
  it.each([
    ["nl", "fr", "nl"],
    ["xx", "en-GB,en;q=0.9,fr;q=0.8", "en"],
    ["", "de-DE, nl;q=0.5, fr;q=0.4", "nl"],
    ["", "de", "fr"],
    ["", "en;q=0, nl;q=0.1", "nl"],
    ["", null, "fr"],
    ["", ",;q=,fr;q=abc,", "fr"],
  ])("remembered %j, browser %j: %s", (remembered, accepted, locale) => {
    expect(chooseLocale(remembered, accepted)).toBe(locale);
  });
});
