import { glob } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";

import { put } from "./put.ts";

interface Enhancements {
  /** Base name of each `.enhance.ts`, of each worker with its ending → its file. */
  readonly entries: Record<string, string>;
  readonly files: readonly string[];
}

const isEntry = /\.(enhance|worker)\.ts$/;
/** "map", "count.worker". */
const nameOf = (path: string) => basename(path, path.endsWith(".enhance.ts") ? ".enhance.ts" : ".ts");

/** Each `.enhance.ts` and `.worker.ts` under `src/` becomes a module of its own; what it imports on demand stays apart. */
export async function buildEnhancements(root: string, outDir: string): Promise<Enhancements> {
  const entryPoints = (await Array.fromAsync(glob("src/**/*.{enhance,worker}.ts", { cwd: root }))).sort();
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
  const entries = built.flatMap(({ file, entryPoint }) => (entryPoint && isEntry.test(entryPoint) ? [[nameOf(entryPoint), file]] : []));
  return { entries: Object.fromEntries(entries), files: built.map(({ file }) => file) };
}
