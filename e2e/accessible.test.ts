import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import { describe, expect, inject, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { rooms } from "../src/app.ts";
import { sizes, visitor } from "./browser.ts";
import { addressesOf } from "./route-map.ts";

const house = inject("houseUrl");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const addresses = await addressesOf(rooms, house);

describe.each(locales)("in %s", (locale) => {
  it.each(["light", "dark"] as const)("every page of the route map passes axe, %s", async (colorScheme) => {
    const page = await visitor(house, { locale, colorScheme, viewport: colorScheme === "light" ? sizes.desk : sizes.phone });
    const faults: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.getAttribute("html", "lang")).toBe(locale);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      for (const { id, nodes } of violations) faults.push(`${address}: ${id} ${nodes[0]!.html.slice(0, 200)}`);
    }
    expect(faults).toEqual([]);
  });

  it("every page of the route map is valid HTML", async () => {
    const validator = new HtmlValidate();
    const faults: string[] = [];
    for (const address of addresses) {
      const answer = await fetch(house + address, { headers: { "accept-language": locale } });
      const report = await validator.validateString(await answer.text(), { extends: ["html-validate:recommended"], ...(await htmlRules()) });
      for (const { ruleId, message, line } of report.results.flatMap(({ messages }) => messages)) faults.push(`${address} ${ruleId} ${line}: ${message}`);
    }
    expect(faults).toEqual([]);
  });
});

/** One configuration for pages and for the gallery. */
async function htmlRules() {
  const { default: config } = await import("../.htmlvalidate.json", { with: { type: "json" } });
  return { rules: config.rules } as Record<string, object>;
}

describe.each([320, 390, 768, 1280, 1600])("at %i px", (width) => {
  it("no page scrolls sideways", async () => {
    const page = await visitor(house, { viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scroll > width) wide.push(`${address}: ${scroll}`);
    }
    expect(wide).toEqual([]);
  });
});
