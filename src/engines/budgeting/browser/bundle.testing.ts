import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));

interface Script {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Loaded only where something asks for it. */
  readonly onDemand: boolean;
}

/** The scripts that a page serves, minified: `count-in-worker.js` for the page, `count.worker.js` for its worker, and what they import. */
export async function bundleForBrowser(): Promise<readonly Script[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${folder}count-in-worker.ts`, `${folder}count.worker.ts`],
    bundle: true,
    splitting: true,
    metafile: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    write: false,
    outdir: "/",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const onDemand = new Set(imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => basename(path)));
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), bytes: contents, onDemand: onDemand.has(basename(path)) }));
}
