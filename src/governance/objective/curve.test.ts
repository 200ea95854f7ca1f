import { expect, it } from "vitest";

import { isReceding } from "./curve.ts";

const points = (...values: readonly (readonly [string, number])[]) => values.map(([day, value]) => ({ day, value }));
const rising = points(["2026-01-31", 2], ["2026-05-31", 9], ["2026-11-24", 17]);
const falling = points(["2026-01-31", 2], ["2026-07-31", 19], ["2026-11-24", 17]);

it.each([
  ["more of what should grow", rising, "up", false],
  ["less of what should grow, though ahead of the plan", falling, "up", true],
  ["more of what should fall", rising, "down", true],
  ["less of what should fall", falling, "down", false],
  ["the same as three months before", points(["2026-07-31", 17], ["2026-11-24", 17]), "up", false],
  ["nothing that is three months old", points(["2026-10-31", 19], ["2026-11-24", 17]), "up", false],
  ["nothing", [], "up", false],
] as const)("%s", (_, reached, direction, receding) => {
  expect(isReceding(reached, direction)).toBe(receding);
});
