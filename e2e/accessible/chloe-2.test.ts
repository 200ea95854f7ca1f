import { expect, it } from "vitest";

import { addressesBehindTheDoor } from "../route-map.ts";
import { faultsBehind } from "./look-at-pages.ts";

it("every other page that an agent of the metropolis sees passes axe in light and in the dark, is valid HTML and never scrolls sideways", async () => {
  const pages = addressesBehindTheDoor().filter(({ as }) => as === "chloe");
  expect(await faultsBehind(pages, "chloe", { part: 2, of: 2 })).toEqual([]);
}, 900_000);
