import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { root } from "./part.ts";

/** Two families, each kept to what our languages need: 44 kB in all, out of 120. */
const sources = {
  atkinson: {
    package: "@fontsource-variable/atkinson-hyperlegible-next",
    file: "files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    variationAxes: { wght: { min: 400, max: 800 } },
  },
  texturina: {
    package: "@fontsource-variable/texturina",
    file: "files/texturina-latin-opsz-normal.woff2",
    variationAxes: { opsz: 72, wght: 600 },
  },
} as const;

type Source = (typeof sources)[keyof typeof sources];

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join("");

/** French, Dutch and English: Basic Latin, Latin-1, œ Œ Ÿ ĳ Ĳ, typographic marks, arrows, a few signs. */
const glyphs = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸĲĳ’‘“”„…–—•‹›€→←↑↓✓×≥≤−№\u2009\u2011\u202f`;
/** Raised when glyphs or axes change: the cache is named after it. */
const recipe = 1;

export async function buildFonts(): Promise<Record<string, Uint8Array>> {
  const entries = Object.entries(sources).map(async ([name, source]) => [name, await subset(name, source)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Cutting takes 0.7 s; the result is kept beside the packages until their version changes. */
async function subset(name: string, source: Source): Promise<Uint8Array> {
  const folder = join(root, "node_modules", source.package);
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  const cache = join(root, "node_modules/.cache/beffroi");
  const kept = join(cache, `${name}-${version}-${recipe}.woff2`);
  const known = await readFile(kept).catch(() => null);
  if (known) return known;

  const { default: subsetFont } = await import("subset-font");
  const bytes = await subsetFont(await readFile(join(folder, source.file)), glyphs, { targetFormat: "woff2", variationAxes: source.variationAxes });
  // A read-only installation has no cache: the font is cut again at each start.
  await mkdir(cache, { recursive: true })
    .then(() => writeFile(`${kept}.${process.pid}`, bytes))
    .then(() => rename(`${kept}.${process.pid}`, kept))
    .catch(() => undefined);
  return bytes;
}
