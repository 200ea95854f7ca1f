import { expect, it } from "vitest";

import { sayPhone } from "./phone.ts";

it.each(["+33353011596", "0033353011596", "03.53.01.15.96", "03 53 01 15 96", "+33 (0)3 53 01 15 96", "03-53-01-15-96"])("says %s in one form", (typed) => {
  expect(sayPhone(typed)).toBe("03\u00a053\u00a001\u00a015\u00a096");
});

it.each(["+3271550102", "0032 71 55 01 02", "+32 (0)71 55 01 02"])("says %s of Belgium with its code", (typed) => {
  expect(sayPhone(typed)).toBe("+32\u00a071\u00a055\u00a001\u00a002");
});

it.each(["0353", "+33 3 53", "poste 12"])("leaves %s as it came", (typed) => {
  expect(sayPhone(typed)).toBe(typed);
});
