import { expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { rooms } from "../../src/app.ts";
import { house } from "../house.ts";
import { openAddresses, unvisited } from "../route-map.ts";
import { plainly } from "./go-to.ts";
import { faultsAsSent, localeAt } from "./look-at-pages.ts";

const addresses = await openAddresses(rooms, (address) => fetch(house + address));

it("the route map leads to every page of the house, or says where else it is looked at", () => {
  expect(unvisited(rooms, addresses)).toEqual([]);
});

// As it is sent: this needs no browser. In the third language, another for each page, it is asked by those who look at the page (open-pages).
it.each(locales)(
  "every open page of the route map that is not looked at in it is valid HTML, parts no French mark from its word, and shows no word of a machine, %s",
  async (locale) => {
    const faults: string[] = [];
    for (const address of addresses.filter((_, at) => localeAt(at) !== locale)) {
      const answer = await fetch(house + address, { headers: { "accept-language": locale, ...plainly } });
      faults.push(...(await faultsAsSent(await answer.text(), address)));
    }
    expect(faults).toEqual([]);
  },
  300_000,
);
