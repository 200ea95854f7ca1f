import fc from "fast-check";
import { expect, it } from "vitest";

import { type Colour, contrast, isColour, mix } from "./contrast.ts";

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number): Colour => `#${number.toString(16).padStart(6, "0")}`);

it("gives the ratios that the recommendation and its checkers give", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#a3341c", "#fbf8f2")).toBeCloseTo(6.49, 1);
});

it("is the same both ways, at least 1, at most 21", () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const ratio = contrast(one, other);
      return ratio >= 1 && ratio <= 21 && ratio === contrast(other, one);
    }),
  );
});

it("mixes into a colour that lies between the two", () => {
  expect(mix("#000000", "#ffffff", 0.5)).toBe("#808080");
  fc.assert(fc.property(colour, colour, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) => isColour(mix(one, other, share))));
  expect(["#FFF000", "#fff", "a3341c", "#a3341c;", ""].filter(isColour)).toEqual([]);
});
