import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The two scripts a page needs, minified: `count-in-worker.js` for the page, `count.worker.js` for its worker. */
export async function bundleForBrowser(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}count-in-worker.ts`, `${folder}count.worker.ts`],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    write: false,
    outdir: "/",
  });
  return new Map(outputFiles.map((file) => [file.path.slice(1), file.contents]));
}
