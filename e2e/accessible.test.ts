import type { Page, Response } from "playwright-core";
import { describe, expect, it } from "vitest";

import { type Locale, locales } from "#platform/i18n/locale.ts";
import { house } from "./house.ts";
import { rooms } from "../src/app.ts";
import { sizes, visitor } from "./browser.ts";
import { faultsOf, htmlFaults } from "./looks.ts";
import { addressesBehindTheDoor, openAddresses, type Persona, statusOf, unvisited } from "./route-map.ts";
import { signInAs } from "./sign-in.ts";

const addresses = await openAddresses(rooms, house);
const behind = Map.groupBy(addressesBehindTheDoor(), ({ as }) => as);

/** Two readers share the pages: one waits for the house while the other's browser works. The languages take turns: a label too long in one shows on some page. */
async function lookAtEach<item>(
  items: readonly item[],
  who: Persona | null,
  look: (page: Page, item: item, locale: Locale) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...items.entries()];
  const read = async () => {
    const page = await visitor(house, { viewport: sizes.desk, colorScheme: "light", reducedMotion: "reduce" });
    if (who) await signInAs(page, who);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, item] = next;
      const locale = locales[at % locales.length]!;
      await page.context().addCookies([{ name: "affichage", value: locale, url: house }]);
      faults.push(...(await look(page, item, locale)));
    }
  };
  await Promise.all(Array.from({ length: items.length > 12 ? 2 : 1 }, read));
  return faults;
}

/** Another page than the one meant would pass as well: an error, the sign-in. */
async function wrongAnswer(page: Page, answer: Response | null, address: string, locale: Locale): Promise<string[]> {
  const [said, meant] = [
    [answer?.status(), await page.getAttribute("html", "lang")],
    [statusOf(address), locale],
  ];
  return said.join(", ") === meant.join(", ") ? [] : [`${address}: ${said.join(", ")} instead of ${meant.join(", ")}`];
}

describe("the route map", () => {
  it("leads to every page of the house, or says where else it is looked at", () => {
    expect(unvisited(rooms, addresses)).toEqual([]);
  });
});

describe("every open page of the route map", () => {
  it("passes axe on a desk in light, then on a phone in the dark, and never scrolls sideways", async () => {
    const faults = await lookAtEach(addresses, null, async (page, address, locale) => {
      const answer = await page.goto(address);
      return [...(await wrongAnswer(page, answer, address, locale)), ...(await faultsOf(page, address, "nobody"))];
    });
    expect(faults).toEqual([]);
  }, 900_000);

  it.each(locales)(
    "is valid HTML, %s",
    async (locale) => {
      const faults: string[] = [];
      for (const address of addresses) {
        const answer = await fetch(house + address, { headers: { "accept-language": locale } });
        faults.push(...(await htmlFaults(await answer.text(), address, "nobody")));
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );
});

describe.each([...behind.keys()])("what %s sees when signed in", (who: Persona) => {
  it("passes axe in light and in the dark, is valid HTML and never scrolls sideways", async () => {
    const faults = await lookAtEach(behind.get(who)!, who, async (page, { address, further }, locale) => {
      let asked = address;
      let answer = await page.goto(asked);
      const found = further?.exec(await page.content())?.[1];
      if (further && !found) return [`${address}: nothing leads to ${further}`];
      if (found) answer = await page.goto((asked = found));
      const wrong = await wrongAnswer(page, answer, asked, locale);
      return [...wrong, ...(await faultsOf(page, asked, who)), ...(await htmlFaults(await answer!.text(), asked, who))];
    });
    expect(faults).toEqual([]);
  }, 900_000);
});
