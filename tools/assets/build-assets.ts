import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { hashed, type Written } from "./hashed.ts";
import { buildEnhancements } from "./enhancements.ts";
import { buildFonts } from "./fonts.ts";
import { favicon } from "./favicon.ts";
import { draftEnding, put } from "./put.ts";
import { buildSprite } from "./sprite.ts";
import { buildStyles } from "./styles.ts";

/** Addresses of the built files. Each name carries a hash of its content: browsers may keep them for ever. */
export interface Manifest {
  readonly css: string;
  readonly sprite: string;
  readonly icon: string;
  readonly fonts: readonly string[];
  /** Custom elements: base name of each `.enhance.ts` → its file. */
  readonly enhance: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const address = (name: string) => `/assets/${name}`;

/** Makes everything that the pages load, in a folder of its own. */
export async function buildAssets(outDir: string): Promise<Manifest> {
  await mkdir(outDir, { recursive: true });
  const [fonts, sprite, enhance] = await Promise.all([buildFonts(root), buildSprite(root), buildEnhancements(root, outDir)]);
  const fontFiles = Object.entries(fonts).map(([name, bytes]) => ({ source: `${name}.woff2`, ...hashed(name, "woff2", bytes) }));
  const css = hashed("beffroi", "css", await buildStyles(root, Object.fromEntries(fontFiles.map(({ source, name }) => [source, name]))));
  const icons = hashed("icons", "svg", sprite);
  const icon = hashed("favicon", "svg", favicon);
  const files: Written[] = [...fontFiles, css, icons, icon];
  await Promise.all(files.map(({ name, bytes }) => put(join(outDir, name), bytes)));

  const manifest: Manifest = {
    css: address(css.name),
    sprite: address(icons.name),
    icon: address(icon.name),
    fonts: fontFiles.map(({ name }) => address(name)),
    enhance: Object.fromEntries(Object.entries(enhance.entries).map(([name, file]) => [name, address(file)])),
  };
  await put(join(outDir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await removeOthers(outDir, new Set([...files.map(({ name }) => name), ...enhance.files, "manifest.json"]));
  return manifest;
}

/** Files of earlier builds. */
async function removeOthers(folder: string, kept: Set<string>) {
  const stale = (await readdir(folder)).filter((name) => !kept.has(name) && !name.endsWith(draftEnding));
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true, recursive: true })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const manifest = await buildAssets(process.argv[2] ?? join(root, "dist/assets"));
  console.log(JSON.stringify(manifest, null, 2), `\n${Math.round(performance.now() - started)} ms`);
}
