import { build } from "esbuild";

import { root, type Part } from "./part.ts";
import { filesOf, sourcesOf } from "./outcome.ts";

/** Counting runs in a thread of its own, which is started by its name beside the bundle. */
const entryPoints = { main: "src/main.ts", cli: "src/cli.ts", "count.thread": "src/budgets/count/count.thread.ts" };

/** The server and the command line as bundles; libraries stay in node_modules. */
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
      packages: "external",
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
