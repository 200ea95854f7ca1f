import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { transform } from "esbuild";

import { root } from "./part.ts";

const layers = ["tokens", "base", "layout", "components", "forced-colors", "print"] as const;
type Layer = (typeof layers)[number];

/** light-dark() asks for browsers of 2024; before them pages are black on white, and complete. */
const target = ["chrome123", "firefox120", "safari17.5"];

/** One sheet: every style under `src/`, each in its layer. Outside platform/ui everything is a component. */
export async function buildStyles(sheets: readonly string[], fontNames: Record<string, string>): Promise<string> {
  const files = sheets.toSorted(byPlatformFirst);
  const parts = await Promise.all(files.map(async (file) => inLayer(layerOf(file), await readFile(join(root, file), "utf8"))));
  const sheet = `@layer ${layers.join(",")};\n${parts.join("\n")}`.replaceAll(/url\("([^"]+)"\)/g, (_, name: string) => {
    if (!fontNames[name]) throw new Error(`A style sheet asks for "${name}", which is not built: only the fonts are.`);
    return `url("${fontNames[name]}")`;
  });
  const { code, warnings } = await transform(sheet, { loader: "css", minify: true, target });
  if (warnings[0]) throw new Error(`Styles: ${warnings[0].text} (${warnings[0].location?.lineText.trim()})`);
  return code;
}

function layerOf(file: string): Layer {
  const name = basename(file, ".css") as Layer;
  return file.startsWith("src/platform/ui/css/") && layers.includes(name) ? name : "components";
}

function inLayer(layer: Layer, css: string): string {
  const whole = `@layer ${layer} {\n${css}}`;
  return layer === "print" ? `@media print {\n${whole}\n}` : whole;
}

/** Rooms come after the platform: their rules may refine a component's. */
function byPlatformFirst(a: string, b: string): number {
  const room = (file: string) => (file.startsWith("src/platform/") ? 0 : 1);
  return room(a) - room(b) || a.localeCompare(b, "en");
}
