import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { icons } from "../../src/platform/ui/icons.ts";
import { root } from "./part.ts";

interface IconSet {
  readonly icons: Record<string, { readonly body: string }>;
  readonly aliases: Record<string, { readonly parent: string }>;
}

/** The icons that pages draw, as symbols of one file. Colours and strokes come from the page's style sheet. */
export async function buildSprite(): Promise<string> {
  const set = JSON.parse(await readFile(join(root, "node_modules/@iconify-json/lucide/icons.json"), "utf8")) as IconSet;
  const symbols = icons.map((name) => `<symbol id="i-${name}" viewBox="0 0 24 24">${bodyOf(set, name)}</symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

function bodyOf(set: IconSet, name: string): string {
  const found = set.icons[name] ?? set.icons[set.aliases[name]?.parent ?? ""];
  if (!found) throw new Error(`Lucide has no icon "${name}": correct src/platform/ui/icons.ts`);
  return found.body
    .replaceAll(/ (?:fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g, "")
    .replace(/^<g>(.*)<\/g>$/s, "$1");
}
