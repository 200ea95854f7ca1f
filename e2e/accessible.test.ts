import { AxeBuilder } from "@axe-core/playwright";
import { type ConfigData, HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { rooms } from "../src/app.ts";
import { sizes, visitor } from "./browser.ts";
import { addressesBehindTheDoor, addressesOf, type Persona } from "./route-map.ts";
import { signInAs } from "./sign-in.ts";

const house = inject("houseUrl");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const addresses = (await addressesOf(rooms, house)).map(({ address }) => address);
const behind = Map.groupBy(addressesBehindTheDoor(), ({ as }) => as);

async function axeFaults(page: Page, address: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]!.html.slice(0, 200)}`);
}

/** What another width and another colour may break; the rest of the page is the same. */
const looks = ["color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable"];

/** All rules on a desk in light; on a phone in the dark those that looks decide; no width scrolls sideways. The page is loaded once. */
async function bothLooks(page: Page, address: string): Promise<string[]> {
  const faults = await axeFaults(page, address);
  for (const width of [1600, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await widthFaults(page, address)));
  }
  await page.setViewportSize(sizes.phone);
  // Colours fade over for those who like motion: half-way they would be measured as they never stay.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.waitForTimeout(50);
  const { violations } = await new AxeBuilder({ page }).withRules(looks).analyze();
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

describe("every open page of the route map", () => {
  it("passes axe on a desk in light, then on a phone in the dark, and never scrolls sideways", async () => {
    const page = await visitor(house, { viewport: sizes.desk, colorScheme: "light", reducedMotion: "reduce" });
    const faults: string[] = [];
    for (const [at, address] of addresses.entries()) {
      // The languages take turns: a label too long in one of them shows on some page.
      const locale = locales[at % locales.length]!;
      await page.context().addCookies([{ name: "affichage", value: locale, url: house }]);
      await page.goto(address);
      expect(await page.getAttribute("html", "lang"), address).toBe(locale);
      faults.push(...(await bothLooks(page, address)));
    }
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
    const page = await visitor(house, { viewport: sizes.desk, colorScheme: "light", reducedMotion: "reduce" });
    await signInAs(page, who);
    const faults: string[] = [];
    for (const [at, { address, further }] of behind.get(who)!.entries()) {
      const language = locales[at % locales.length]!;
      await page.context().addCookies([{ name: "affichage", value: language, url: house }]);
      let asked = address;
      let answer = await page.goto(asked);
      const found = further?.exec(await page.content())?.[1];
      if (further && !found) faults.push(`${address}: nothing leads to ${further}`);
      if (found) answer = await page.goto((asked = found));
      expect([asked, answer?.status()]).toEqual([asked, 200]);
      expect([asked, await page.getAttribute("html", "lang")]).toEqual([asked, language]);
      faults.push(...(await bothLooks(page, asked)), ...(await htmlFaults(await answer!.text(), asked)));
    }
    expect(faults).toEqual([]);
  }, 900_000);
});
