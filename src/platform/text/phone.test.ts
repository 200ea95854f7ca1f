import { expect, it } from "vitest";

import { sayPhone } from "./phone.ts";

it.each(["+33353011596", "0033353011596", "03.53.01.15.96", "03 53 01 15 96", "+33 (0)3 53 01 15 96", "03-53-01-15-96"])("says %s in one form", (typed) => {
  expect(sayPhone(typed)).toBe("03\u00a053\u00a001\u00a015\u00a096");
});

it.each(["+32 71 55 01 02", "3020", "0353"])("leaves %s as it came", (typed) => {
  expect(sayPhone(typed)).toBe(typed);
});
