import { AxeBuilder } from "@axe-core/playwright";
import type { RunOnly } from "axe-core";
import { type ConfigData, HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { type Locale, locales } from "#platform/i18n/locale.ts";
import { house } from "./house.ts";
import { rooms } from "../src/app.ts";
import { sizes, visitor } from "./browser.ts";
import { addressesBehindTheDoor, addressesOf, type Persona } from "./route-map.ts";
import { signInAs } from "./sign-in.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const addresses = (await addressesOf(rooms, house)).map(({ address }) => address);
const behind = Map.groupBy(addressesBehindTheDoor(), ({ as }) => as);

/** Our pages hold no frame of others, for which the library would open a page of its own at each look; what passes need not be told. */
const axe = (page: Page, runOnly: RunOnly) => new AxeBuilder({ page }).setLegacyMode().options({ runOnly, resultTypes: ["violations"] });

async function axeFaults(page: Page, address: string): Promise<string[]> {
  const { violations } = await axe(page, { type: "tag", values: tags }).analyze();
  return violations.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]!.html.slice(0, 200)}`);
}

/** What another width and another colour may break; the rest of the page is the same. */
const looks = ["color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable"];

/** All rules on a desk in light; on a phone in the dark those that looks decide; no width scrolls sideways. The page is loaded once. */
async function bothLooks(page: Page, address: string): Promise<string[]> {
  const faults = await axeFaults(page, address);
  for (const width of [768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await widthFaults(page, address)));
  }
  await page.setViewportSize(sizes.phone);
  // Colours fade over for those who like motion: half-way they would be measured as they never stay.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.waitForTimeout(50);
  const { violations } = await axe(page, { type: "rule", values: looks }).analyze();
  faults.push(...violations.map(({ id, nodes }) => `${address}: ${id} (phone, dark) ${nodes[0]!.html.slice(0, 200)}`), ...(await widthFaults(page, address)));
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(sizes.desk);
  return faults;
}

const validator = new HtmlValidate();

async function htmlFaults(html: string, address: string): Promise<string[]> {
  const report = await validator.validateString(html, await htmlRules());
  return report.results.flatMap(({ messages }) => messages).map(({ ruleId, message, line }) => `${address} ${ruleId} ${line}: ${message}`);
}

/** One configuration for pages and for the gallery. */
async function htmlRules(): Promise<ConfigData> {
  const file: { default: unknown } = await import("../.htmlvalidate.json", { with: { type: "json" } });
  return file.default as ConfigData;
}

async function widthFaults(page: Page, address: string): Promise<string[]> {
  const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  return scroll > width ? [`${address}: ${scroll} in ${width}`] : [];
}

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

describe("every open page of the route map", () => {
  it("passes axe on a desk in light, then on a phone in the dark, and never scrolls sideways", async () => {
    const faults = await lookAtEach(addresses, null, async (page, address, locale) => {
      await page.goto(address);
      const lang = await page.getAttribute("html", "lang");
      return [...(lang === locale ? [] : [`${address}: ${lang} instead of ${locale}`]), ...(await bothLooks(page, address))];
    });
    expect(faults).toEqual([]);
  }, 900_000);

  it.each(locales)(
    "is valid HTML, %s",
    async (locale) => {
      const faults: string[] = [];
      for (const address of addresses) {
        const answer = await fetch(house + address, { headers: { "accept-language": locale } });
        faults.push(...(await htmlFaults(await answer.text(), address)));
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
      const said = [answer?.status(), await page.getAttribute("html", "lang")];
      const wrong = said[0] === 200 && said[1] === locale ? [] : [`${asked}: ${said.join(", ")} instead of 200, ${locale}`];
      return [...wrong, ...(await bothLooks(page, asked)), ...(await htmlFaults(await answer!.text(), asked))];
    });
    expect(faults).toEqual([]);
  }, 900_000);
});
