import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type axeCore from "axe-core";
import type { Page } from "playwright-core";
import { inject } from "vitest";

/** Rules whose answer is told by the colours of a text, of what lies under it and beside it, by its size and weight: whatever page it stands on. */
export const rulesOfShades = ["color-contrast", "link-in-text-block"];

/** Those of which axe has said what it can, wherever it met them. */
const passed = new Set<string>();

/** Where the workers of a run tell each other of them, a line each, beside what prepared.ts waits for; it goes with the run. */
const told = join(dirname(inject("preparedFile")), "passed-shades.txt");
let heard = 0;

function hearOthers(): void {
  if (!existsSync(told)) return;
  const words = readFileSync(told, "utf8");
  const end = words.lastIndexOf("\n") + 1;
  for (const shade of words.slice(heard, end).split("\n")) passed.add(shade);
  heard = end;
}

/**
 * The faults of contrast of a page as it stands, as axe sees them: of each of its shades that no page before had, on one text that has it.
 * What axe could not decide it is asked again.
 */
export async function contrastFaults(page: Page, shades: readonly string[]): Promise<{ id: string; html: string }[]> {
  const isNew = (shade: string) => !passed.has(shade);
  if (!shades.some(isNew)) return [];
  hearOthers();
  const asked = shades.filter(isNew);
  if (asked.length === 0) return [];
  const { faults, answered } = await page.evaluate(askAxe, [asked, rulesOfShades] as const);
  for (const shade of answered) passed.add(shade);
  if (answered.length > 0) appendFileSync(told, answered.map((shade) => `${shade}\n`).join(""));
  return faults;
}

/**
 * Runs in the window of a page: the shades of the texts that are seen, each with the first text that has it, kept there for what is asked next.
 * A shade is what decides the contrast, read from the page as it stands, in which lighting it may be.
 */
export function findShades(): string[] {
  const found = new Map<string, Element>();
  Object.assign(window, { shades: found });
  const grounds = new Map<Element, string>();
  /** What lies under an element: colours down to the first that lets none through; what is moved from its place may lie over anything. */
  const groundOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor: colour, backgroundImage: image, opacity, position, transform, filter } = getComputedStyle(element);
    const own = [colour === "rgba(0, 0, 0, 0)" ? "" : colour, image === "none" ? "" : image, opacity === "1" ? "" : opacity];
    const moved = position === "static" || position === "relative" ? "" : `${position} ${element.tagName}.${element.className}`;
    const drawn = [...own, moved, transform === "none" ? "" : transform, filter === "none" ? "" : filter].filter(Boolean).join(" ");
    const closed = drawn === colour && colour.startsWith("rgb(");
    const under = element.parentElement && !closed ? groundOf(element.parentElement) : "";
    const ground = drawn ? `${drawn} on ${under}` : under;
    grounds.set(element, ground);
    return ground;
  };
  const clipped = new Map<Element, boolean>();
  /** It, or what holds it, is cut down to nothing: words for whoever listens. */
  const isClipped = (element: Element): boolean => {
    const known = clipped.get(element);
    if (known !== undefined) return known;
    const { width, height } = element.getBoundingClientRect();
    const small = width <= 1 || height <= 1;
    const answer = (small && getComputedStyle(element).clipPath === "inset(50%)") || (element.parentElement !== null && isClipped(element.parentElement));
    clipped.set(element, answer);
    return answer;
  };
  /** Before the beginning of the page, where nobody can scroll. */
  const isOutside = (element: Element) => {
    const { right, bottom } = element.getBoundingClientRect();
    return right + window.scrollX <= 0 || bottom + window.scrollY <= 0;
  };
  const holdsText = (element: Element): boolean => {
    for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) return true;
    return false;
  };
  /** The colour of the words that a link stands among, if it stands among any from which nothing but its colour tells it apart. */
  const besideOf = (link: Element, own: CSSStyleDeclaration): string => {
    if (own.display !== "inline") return "";
    let block = link.parentElement ?? link;
    while (block.parentElement && getComputedStyle(block).display === "inline") block = block.parentElement;
    const its = getComputedStyle(block);
    const differs = own.textDecorationLine !== its.textDecorationLine || own.fontWeight !== its.fontWeight || own.fontSize !== its.fontSize;
    return differs || block.textContent.trim() === link.textContent.trim() ? "" : `beside ${its.color}`;
  };
  /** Of a field without words of its own axe says nothing. */
  const wordless = "[type=hidden], [type=range], [type=color], [type=checkbox], [type=radio], [type=image]";
  for (const element of document.body.querySelectorAll("*")) {
    const isField = element.matches("input, select, textarea");
    if (isField ? element.matches(wordless) : !holdsText(element)) continue;
    if (!element.checkVisibility({ visibilityProperty: true }) || isClipped(element) || isOutside(element)) continue;
    const style = getComputedStyle(element);
    const { color, fontSize, fontWeight, textShadow } = style;
    const size = Number.parseFloat(fontSize);
    // Large as WCAG has it, in pixels: from 14 points when bold, else from 18. Shadows are measured by the size itself.
    const isLarge = Math.ceil(size * 72) / 96 >= (Number(fontWeight) >= 700 ? 14 : 18);
    const ink = [isField && element.tagName, color, isLarge && "large", textShadow !== "none" && `${textShadow} ${fontSize}`];
    const beside = element.tagName === "A" && besideOf(element, style);
    const shade = [...ink, element.matches(":disabled, [aria-disabled]") && "disabled", beside, groundOf(element)].filter(Boolean).join("; ");
    // Of a single letter axe decides nothing: another text of the shade is asked, if there is one.
    if ((found.get(shade)?.textContent ?? "").trim().length < 2) found.set(shade, element);
  }
  return [...found.keys()];
}

/** Which texts of these shades fail, and which shades need no further answer: those that axe passed, and those that it can never decide. */
async function askAxe([asked, values]: readonly [readonly string[], readonly string[]]) {
  // The scripts above put them there; no type of a window tells.
  const { axe, shades } = window as unknown as { axe: typeof axeCore; shades: Map<string, HTMLElement> };
  const include = asked.flatMap((shade) => shades.get(shade) ?? []);
  const runOnly = { type: "rule" as const, values: [...values] };
  const resultTypes = ["violations" as const, "passes" as const, "incomplete" as const];
  const { violations, passes, incomplete } = await axe.run({ include }, { runOnly, resultTypes, selectors: false, elementRef: true, preload: false });
  const ofContrast = ({ id }: axeCore.Result) => id === values[0];
  const undecided = incomplete.filter(ofContrast).flatMap(({ nodes }) => nodes);
  const fine = new Set(passes.filter(ofContrast).flatMap(({ nodes }) => nodes.map(({ element }) => element)));
  // What is drawn over a gradient of its own shade axe decides on no page.
  const overGradient = new Set(undecided.filter(({ any }) => any.some(({ data }) => data?.messageKey === "bgGradient")).map(({ element }) => element));
  return {
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html }))),
    answered: asked.filter((shade) => fine.has(shades.get(shade)) || (shade.includes("-gradient(") && overGradient.has(shades.get(shade)))),
  };
}
