import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { classesOf, glasses, glassOf } from "./classes.ts";

const values = fc.array(fc.oneof(fc.nat(5), fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 100 });

describe("the colours of a map", () => {
  it("are five at most, in the order of values; equal values have one colour", () => {
    fc.assert(
      fc.property(values, (all) => {
        const classes = classesOf(all);
        const ranks = all.toSorted((a, b) => a - b).map((value) => glasses.indexOf(glassOf(value, classes) as (typeof glasses)[number]));
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it("keep nought apart, and what is not known", () => {
    const classes = classesOf([0, 0, 1, 2, 3, 4]);
    expect([glassOf(0, classes), glassOf(1, classes), glassOf(4, classes), glassOf(null, classes)]).toEqual(["q0", "q1", "q4", "qn"]);
  });
});
