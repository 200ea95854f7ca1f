import { expect, it } from "vitest";

import { rooms } from "../../src/app.ts";
import { house } from "../house.ts";
import { openAddresses } from "../route-map.ts";
import { faultsOfOpen } from "./look-at-pages.ts";

it("every other open page of the route map passes axe on a desk in light, then on a phone in the dark, never scrolls sideways, and is valid HTML", async () => {
  expect(await faultsOfOpen(await openAddresses(rooms, (address) => fetch(house + address)), { part: 1, of: 2 })).toEqual([]);
}, 900_000);
