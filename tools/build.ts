import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";

import { buildAssets } from "./assets/build-assets.ts";
import { put } from "./assets/put.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Makes `dist/`: the server and the command line as bundles (libraries stay in node_modules), and the served files. */
export async function build(): Promise<void> {
  const out = join(root, "dist");
  await mkdir(join(out, "assets"), { recursive: true });
  await Promise.all([bundleServer(out), buildAssets(join(out, "assets"))]);
}

async function bundleServer(out: string): Promise<void> {
  const { outputFiles } = await bundle({
    write: false,
    absWorkingDir: root,
    // Counting runs in a thread of its own, which is started by its name beside the bundle.
    entryPoints: { main: "src/main.ts", cli: "src/cli.ts", "count.thread": "src/budgets/count/count.thread.ts" },
    outdir: out,
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
    logLevel: "warning",
  });
  await Promise.all(outputFiles.map(({ path, contents }) => put(path, contents)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
