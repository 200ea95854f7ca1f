import { expect, it } from "vitest";

import { findHelp } from "./help-way.ts";

type Way = Parameters<typeof findHelp>[0][number];

const way = (order: number, label: string, more: Partial<Way> = {}): Way => ({ order, ask: async () => [{ icon: "phone", label, says: "" }], ...more });
/** No way below asks anything of it. */
const visit = {} as Parameters<typeof findHelp>[1];

it("gives the ways of all rooms in order, without the one that fails and those of other pages", async () => {
  const broken = way(2, "jamais", { ask: () => Promise.reject(new Error("the database is down")) });
  const ways = [way(3, "dernier"), broken, way(1, "premier"), way(0, "papier", { offline: true })];
  expect((await findHelp(ways, visit)).map(({ label }) => label)).toEqual(["premier", "dernier"]);
  expect((await findHelp(ways, visit, { offline: true })).map(({ label }) => label)).toEqual(["papier"]);
});
