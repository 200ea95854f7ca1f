import { describe, expect, it } from "vitest";

import { sayAmount, sayApart, sayValue } from "./say-figure.ts";

const said = (text: string | readonly string[]) => [text].flat().map((one) => one.replaceAll("\u00a0", " "));

describe("a figure as people read it", () => {
  it.each([
    [0.4118, "share", "41 %"],
    [1_234_500, "euros", "12 345 €"],
    [63, "days", "63 j"],
    [17, "count", "17"],
    [2.345, "number", "2,35"],
    [null, "count", "–"],
  ] as const)("%s as %s is %s", (value, unit, expected) => {
    expect(said(sayValue(value, unit, "fr"))).toEqual([expected]);
  });

  it("of a share says its two parts, and a share of nothing is no figure", () => {
    const parts = (value: string, of: string) => `${value} sur ${of}`;
    expect(said(sayAmount({ value: 7, of: 17 }, "share", "fr", parts))).toEqual(["41 % (7 sur 17)"]);
    expect(said(sayAmount({ value: 0, of: 0 }, "share", "fr", parts))).toEqual(["– (0 sur 0)"]);
  });

  it.each([
    [[0.3579, 0.3562], "share", ["35,8 %", "35,6 %"]],
    [[13, 13.4], "count", ["13", "13,4"]],
    [[0.4, 0.4], "share", ["40 %", "40 %"]],
    [[17, 12.3], "count", ["17", "12"]],
  ] as const)("beside another that differs is told apart: %s", (values, unit, expected) => {
    expect(said(sayApart(values, unit, "fr"))).toEqual(expected);
  });
});
