import axeCore, { type Result, type RunOnly } from "axe-core";
import type { Page } from "playwright-core";

import { tally } from "#platform/web/tally.testing.ts";
import { htmlValidator } from "#platform/web/valid-html.testing.ts";
import { sizes } from "./browser.ts";
import { contrastFaults, rulesOfShades } from "./shades.ts";
import { mayBreakLayout, rulesOfLayout } from "./targets.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** For a page that goes to many addresses: the browser then reads axe once for all. */
export const bringAxe = (page: Page) => page.addInitScript({ content: axeCore.source });

/** Asked apart, at each width and in each lighting. */
const apart = Object.fromEntries([...rulesOfShades, ...rulesOfLayout].map((rule) => [rule, { enabled: false }]));

/** Without the library that brings axe: it would be read again at each look, and searched for in frames, of which our pages hold none. */
function violationsOf(page: Page, runOnly: RunOnly, exclude: string[] = []): Promise<Pick<Result, "id" | "nodes">[]> {
  return page.evaluate(
    async ([asked, left, rules]) => {
      // The script above puts it there; no type of a window tells.
      const { axe } = window as unknown as { axe: typeof axeCore };
      // Nobody reads by which selectors a node would be found, and no page of ours plays sound: looking for either takes a fifth of the time.
      const options = { runOnly: asked, ...(rules && { rules }), resultTypes: ["violations" as const], selectors: false, preload: false };
      const { violations } = await axe.run({ include: [["html"]], exclude: left.map((selector) => [selector]) }, options);
      return violations.map(({ id, nodes }) => ({ id, nodes }));
    },
    [runOnly, exclude, runOnly.type === "tag" ? apart : null] as const,
  );
}

/** Header and footer as axe sees them, without where their links lead. */
const frame = ["body > header.site-header", "body > footer.site-footer"];
const framesSeen = new Set<string>();

/** Which of header and footer need no look: the same were looked at on another page already. */
async function framesLookedAt(page: Page): Promise<string[]> {
  const parts = await page.evaluate((selectors) => selectors.map((selector) => document.querySelector(selector)?.outerHTML ?? ""), frame);
  return frame.filter((_, at) => {
    const part = parts[at]!.replaceAll(/ (?:href|value|action)="[^"]*"/g, "");
    const seen = framesSeen.has(part);
    framesSeen.add(part);
    return seen;
  });
}

/** What another width and another lighting may break; the rest of the page is the same. */
async function faultsOfSight(page: Page, name: string): Promise<string[]> {
  const contrast = await contrastFaults(page);
  const layout = (await mayBreakLayout(page)) ? await violationsOf(page, { type: "rule", values: rulesOfLayout }) : [];
  return [...contrast, ...layout.map(({ id, nodes }) => ({ id, html: nodes[0]!.html }))].map(({ id, html }) => `${name}: ${id} ${html.slice(0, 200)}`);
}

/**
 * The faults of a page as it stands, each with its name: all of axe's rules on a desk in light; on a phone in the dark those that looks
 * decide; no width scrolls sideways. Axe is a script: not for a page without. Size and light are put back.
 */
export async function faultsOf(page: Page, name = new URL(page.url()).pathname, who = "somebody"): Promise<string[]> {
  const size = page.viewportSize();
  const faults = await faultsAtAllSizes(page, name, who);
  await inLight(page, size ?? sizes.desk);
  return faults;
}

/** Of a page that is left then: it is emptied before its size is put back, so that it is not laid out once more for nobody. */
export async function lastFaultsOf(page: Page, name: string, who: string): Promise<string[]> {
  const faults = await faultsAtAllSizes(page, name, who);
  await page.evaluate(() => document.documentElement.replaceChildren());
  await inLight(page, sizes.desk);
  return faults;
}

async function inLight(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(size);
}

async function faultsAtAllSizes(page: Page, name: string, who: string): Promise<string[]> {
  const locale = (await page.getAttribute("html", "lang")) ?? "";
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeCore.source);
  await page.setViewportSize(sizes.desk);
  const violations = await violationsOf(page, { type: "tag", values: tags }, await framesLookedAt(page));
  const faults = violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]!.html.slice(0, 200)}`);
  faults.push(...(await faultsOfSight(page, name)));
  tally("look", who, name, locale, "1280 light");
  for (const width of [768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await widthFaults(page, name)));
    tally("look", who, name, locale, `${width} light`);
  }
  await page.setViewportSize(sizes.phone);
  // Colours fade over for those who like motion: half-way they would be measured as they never stay.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.waitForTimeout(50);
  faults.push(...(await faultsOfSight(page, `${name} (phone, dark)`)), ...(await widthFaults(page, name)));
  tally("look", who, name, locale, "390 dark");
  return faults;
}

/** With what reaches farthest out, and its words. */
async function widthFaults(page: Page, name: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const [scroll, width] = [document.documentElement.scrollWidth, window.innerWidth];
    if (scroll <= width) return null;
    const right = (element: Element) => element.getBoundingClientRect().right;
    const farthest = [...document.body.querySelectorAll("*")].reduce((one, other) => (right(other) >= right(one) ? other : one), document.body);
    return `${scroll} in ${width}, by ${farthest.outerHTML.slice(0, 120)}`;
  });
  return found ? [`${name}: ${found}`] : [];
}

const faultsOfHtml = await htmlValidator();

/** As it was sent: what scripts add is theirs. */
export async function htmlFaults(html: string, name: string, who = "somebody"): Promise<string[]> {
  tally("html", who, name, /<html[^>]* lang="(\w+)"/.exec(html)?.[1] ?? "");
  return (await faultsOfHtml(html)).map((fault) => `${name} ${fault}`);
}
