import { glob } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";

import { put } from "./put.ts";

interface Enhancements {
  /** Base name of each `.enhance.ts` → its file. */
  readonly entries: Record<string, string>;
  readonly files: readonly string[];
}

/** Each `.enhance.ts` under `src/` becomes a module of its own; what it imports on demand stays apart. */
export async function buildEnhancements(root: string, outDir: string): Promise<Enhancements> {
  const entryPoints = (await Array.fromAsync(glob("src/**/*.enhance.ts", { cwd: root }))).sort();
  if (entryPoints.length === 0) return { entries: {}, files: [] };
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: outDir,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    metafile: true,
    write: false,
    target: ["chrome123", "firefox120", "safari17.5"],
    logLevel: "warning",
  });
  await Promise.all(outputFiles.map(({ path, contents }) => put(path, contents)));
  const built = Object.entries(metafile.outputs).map(([path, { entryPoint }]) => ({ file: basename(path), entryPoint }));
  const entries = built.flatMap(({ file, entryPoint }) => (entryPoint?.endsWith(".enhance.ts") ? [[basename(entryPoint, ".enhance.ts"), file]] : []));
  return { entries: Object.fromEntries(entries), files: built.map(({ file }) => file) };
}
