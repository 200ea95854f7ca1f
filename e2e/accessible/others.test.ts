import { expect, it } from "vitest";

import { addressesBehindTheDoor, type Persona } from "../route-map.ts";
import { faultsBehind } from "./look-at-pages.ts";

/** One agent sees so many pages that two files share them. */
const pagesOf = Map.groupBy(
  addressesBehindTheDoor().filter(({ as }) => as !== "chloe"),
  ({ as }) => as,
);

it.each([...pagesOf.keys()])(
  "what %s sees when signed in passes axe in light and in the dark, is valid HTML and never scrolls sideways",
  async (who: Persona) => {
    expect(await faultsBehind(pagesOf.get(who)!, who)).toEqual([]);
  },
  900_000,
);
