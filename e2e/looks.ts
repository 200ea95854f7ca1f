import axeCore, { type Result, type RunOnly } from "axe-core";
import type { Page } from "playwright-core";

import { tally } from "#platform/web/tally.testing.ts";
import { htmlValidator } from "#platform/web/valid-html.testing.ts";
import { sizes } from "./browser.ts";
import { showAt } from "./screen.ts";
import { contrastFaults, findShades, rulesOfShades } from "./shades.ts";
import { mayBreakLayout, rulesOfLayout } from "./targets.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** What the page itself is asked, in its window beside axe: several of them in one question, since each that is sent costs as much as its answer. */
const ofWindow = { findShades, mayBreakLayout, farthestOut };
const script = `${axeCore.source}; window.looks = { ${Object.entries(ofWindow).map(([name, asked]) => `${name}: ${asked}`)} }; undefined`;
declare global {
  interface Window {
    /** Put there by the script. */
    readonly looks: typeof ofWindow;
  }
}

/** For a page that goes to many addresses: the browser then reads axe, and what a look asks beside it, once for all. */
export const bringAxe = (page: Page) => page.addInitScript({ content: script });

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

/** Which of header and footer need no look: the same, as they stand in these parts of a page, were looked at on another page already. */
function framesLookedAt(parts: readonly string[]): string[] {
  return frame.filter((_, at) => {
    const part = parts[at]!.replaceAll(/ (?:href|value|action)="[^"]*"/g, "");
    const seen = framesSeen.has(part);
    framesSeen.add(part);
    return seen;
  });
}

/** What another width and another lighting may break; the rest of the page is the same. */
async function faultsOfSight(page: Page, name: string, lighting = ""): Promise<string[]> {
  const { shades, isAsked, farthest } = await page.evaluate(() => {
    const { looks } = window;
    return { shades: looks.findShades(), isAsked: looks.mayBreakLayout(), farthest: looks.farthestOut() };
  });
  const contrast = await contrastFaults(page, shades);
  const layout = isAsked ? await violationsOf(page, { type: "rule", values: rulesOfLayout }) : [];
  const faults = [...contrast, ...layout.map(({ id, nodes }) => ({ id, html: nodes[0]!.html }))];
  return [...faults.map(({ id, html }) => `${name}${lighting}: ${id} ${html.slice(0, 200)}`), ...widthFaults(farthest, name)];
}

/**
 * The faults of a page as it stands, each with its name: all of axe's rules on a desk in light; on a phone in the dark those that looks
 * decide; no width scrolls sideways. Axe is a script: not for a page without. Size and light are put back.
 */
export async function faultsOf(page: Page, name = new URL(page.url()).pathname, who = "somebody"): Promise<string[]> {
  const size = page.viewportSize();
  const faults = await faultsAtAllSizes(page, name, who);
  await showAt(page, size ?? sizes.desk, "light");
  return faults;
}

/** Of a page that is left then: it is emptied before its size is put back, so that it is not laid out once more for nobody. */
export async function lastFaultsOf(page: Page, name: string, who: string): Promise<string[]> {
  const faults = await faultsAtAllSizes(page, name, who);
  await page.evaluate(() => document.documentElement.replaceChildren());
  await showAt(page, sizes.desk, "light");
  return faults;
}

async function faultsAtAllSizes(page: Page, name: string, who: string): Promise<string[]> {
  // A press may have led here a moment ago: the address is new then, and nothing of the page is there yet.
  await page.waitForLoadState();
  await showAt(page, sizes.desk, "light");
  const { locale, isReady, parts } = await page.evaluate((selectors) => {
    const parts = selectors.map((selector) => document.querySelector(selector)?.outerHTML ?? "");
    return { locale: document.documentElement.lang, isReady: "looks" in window, parts };
  }, frame);
  if (!isReady) await page.evaluate(script);
  const violations = await violationsOf(page, { type: "tag", values: tags }, framesLookedAt(parts));
  const faults = violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]!.html.slice(0, 200)}`);
  faults.push(...(await faultsOfSight(page, name)));
  tally("look", who, name, locale, "1280 light");
  for (const width of [768, 320]) {
    await showAt(page, { width, height: 900 });
    faults.push(...widthFaults(await page.evaluate(() => window.looks.farthestOut()), name));
    tally("look", who, name, locale, `${width} light`);
  }
  await showAt(page, sizes.phone, "dark");
  // Colours fade over for those who like motion: half-way they would be measured as they never stay.
  await page.waitForTimeout(50);
  faults.push(...(await faultsOfSight(page, name, " (phone, dark)")));
  tally("look", who, name, locale, "390 dark");
  return faults;
}

/** Whether the page scrolls sideways: what reaches farthest out then, and its words. */
function farthestOut(): string | null {
  const [scroll, width] = [document.documentElement.scrollWidth, window.innerWidth];
  if (scroll <= width) return null;
  const right = (element: Element) => element.getBoundingClientRect().right;
  const farthest = [...document.body.querySelectorAll("*")].reduce((one, other) => (right(other) >= right(one) ? other : one), document.body);
  return `${scroll} in ${width}, by ${farthest.outerHTML.slice(0, 120)}`;
}

const widthFaults = (farthest: string | null, name: string): string[] => (farthest ? [`${name}: ${farthest}`] : []);

const faultsOfHtml = await htmlValidator();

/** As it was sent: what scripts add is theirs. */
export async function htmlFaults(html: string, name: string, who = "somebody"): Promise<string[]> {
  tally("html", who, name, /<html[^>]* lang="(\w+)"/.exec(html)?.[1] ?? "");
  return (await faultsOfHtml(html)).map((fault) => `${name} ${fault}`);
}
