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
  it.each([
    ["in French on a desk, in light", "fr", "light", sizes.desk, [768, 1600]],
    ["in Dutch on a phone, in the dark", "nl", "dark", sizes.phone, [320]],
  ] as const)(
    "passes axe %s, and never scrolls sideways",
    async (_, locale, colorScheme, viewport, widths) => {
      const page = await visitor(house, { locale, colorScheme, viewport });
      const faults: string[] = [];
      for (const address of addresses) {
        await page.goto(address);
        expect(await page.getAttribute("html", "lang"), address).toBe(locale);
        faults.push(...(await axeFaults(page, address)), ...(await widthFaults(page, address)));
        for (const width of widths) {
          await page.setViewportSize({ width, height: viewport.height });
          faults.push(...(await widthFaults(page, address)));
        }
        await page.setViewportSize(viewport);
      }
      expect(faults).toEqual([]);
    },
    600_000,
  );

  it.each(locales)("is valid HTML, %s", async (locale) => {
    const faults: string[] = [];
    for (const address of addresses) {
      const answer = await fetch(house + address, { headers: { "accept-language": locale } });
      faults.push(...(await htmlFaults(await answer.text(), address)));
    }
    expect(faults).toEqual([]);
  });
});

describe.each([...behind.keys()])("what %s sees when signed in", (who: Persona) => {
  it.each([
    ["in French on a desk, in light", "fr", "light", { width: 1280, height: 900 }],
    ["in Dutch on a narrow phone, in the dark", "nl", "dark", { width: 320, height: 700 }],
  ] as const)(
    "%s passes axe, is valid HTML and never scrolls sideways",
    async (_, language, colorScheme, viewport) => {
      const page = await visitor(house, { colorScheme, viewport });
      await signInAs(page, who);
      await page.context().addCookies([{ name: "affichage", value: language, url: house }]);
      const faults: string[] = [];
      for (const { address, further } of behind.get(who)!) {
        let asked = address;
        let answer = await page.goto(asked);
        const found = further?.exec(await page.content())?.[1];
        if (further && !found) faults.push(`${address}: nothing leads to ${further}`);
        if (found) answer = await page.goto((asked = found));
        expect([asked, answer?.status()]).toEqual([asked, 200]);
        expect([asked, await page.getAttribute("html", "lang")]).toEqual([asked, language]);
        faults.push(...(await axeFaults(page, asked)), ...(await widthFaults(page, asked)), ...(await htmlFaults(await answer!.text(), asked)));
      }
      expect(faults).toEqual([]);
    },
    600_000,
  );
});
