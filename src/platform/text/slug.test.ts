import { expect, it } from "vitest";

import { otherSlug, slugOf } from "./slug.ts";

it.each([
  ["La place du Marché aux bœufs", "la-place-du-marche-aux-boeufs"],
  ["Villeneuve-d’Ascq", "villeneuve-d-ascq"],
  ["40 % des lieux aident", "40-des-lieux-aident"],
  ["  ¿Où ?  ", "ou"],
  ["Ça Ÿ ß", "ca-y-ss"],
  ["« … »", "idee"],
  ["Київ", "idee"],
  [`${"a".repeat(79)} b`, "a".repeat(79)],
])("%j is %s in an address", (title, slug) => {
  expect(slugOf(title, "idee")).toBe(slug);
});

it("gives another address for a title that is taken", () => {
  expect(otherSlug("idee")).toMatch(/^idee-\d{6}$/);
});
