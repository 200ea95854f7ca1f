import { keysOf } from "#platform/keys-of.ts";
import type { Colour } from "#engines/colour/contrast.ts";
import { routes } from "../web/routes.ts";
import { type HeadingType, headingTypes } from "#platform/appearance/appearance.ts";
import { paletteOf } from "#platform/appearance/palette.ts";

interface Sheet {
  readonly light: Colour;
  readonly dark: Colour;
  readonly headings: HeadingType;
}

/** `/apparence/005ea5-7ab8f5-atkinson.css`: three words, so that a cache may keep it for ever. */
export const sheetHref = ({ light, dark, headings }: Sheet): string => routes.sheet.href({ name: `${light.slice(1)}-${dark.slice(1)}-${headings}.css` });

/** Null for a name that no sheet has. */
export function readSheet(name: string): Sheet | null {
  const [, light, dark, type] = /^([0-9a-f]{6})-([0-9a-f]{6})-([a-z]+)\.css$/.exec(name) ?? [];
  const headings = headingTypes.find((one) => one === type);
  return light && dark && headings ? { light: `#${light}`, dark: `#${dark}`, headings } : null;
}

/** In no layer: it comes before the look's own colours, which are in one. */
export function writeSheet({ light, dark, headings }: Sheet): string {
  const [day, night] = [paletteOf(light, "light"), paletteOf(dark, "dark")];
  const tokens = keysOf(day).map((name) => `  --${name}: light-dark(${day[name]}, ${night[name]});`);
  const type = headings === "atkinson" ? ["  --display: var(--sans);"] : [];
  return `:root {\n${[...tokens, ...type].join("\n")}\n}\n`;
}
