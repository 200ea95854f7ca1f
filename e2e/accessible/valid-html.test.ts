import { expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { rooms } from "../../src/app.ts";
import { house } from "../house.ts";
import { htmlFaults } from "../looks.ts";
import { openAddresses, unvisited } from "../route-map.ts";
import { machineFaults } from "../machine-words.ts";
import { typographyFaults } from "../typography.ts";

const addresses = await openAddresses(rooms, house);

it("the route map leads to every page of the house, or says where else it is looked at", () => {
  expect(unvisited(rooms, addresses)).toEqual([]);
});

// As it is sent: this needs no browser.
it.each(locales)(
  "every open page of the route map is valid HTML, parts no French mark from its word, and shows no word of a machine, %s",
  async (locale) => {
    const faults: string[] = [];
    for (const address of addresses) {
      // A line kept open is shut by the house while a busy machine looks through a page.
      const answer = await fetch(house + address, { headers: { "accept-language": locale, connection: "close" } });
      const html = await answer.text();
      faults.push(...(await htmlFaults(html, address, "nobody")), ...typographyFaults(html, address), ...machineFaults(html, address));
    }
    expect(faults).toEqual([]);
  },
  300_000,
);
