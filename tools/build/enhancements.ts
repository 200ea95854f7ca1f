import { basename, join } from "node:path";
import { build } from "esbuild";

import { filesOf, sourcesOf } from "./outcome.ts";
import { type Part, root } from "./part.ts";

const isEntry = /\.(enhance|worker)\.ts$/;
/** "map", "count.worker". */
const nameOf = (path: string) => basename(path, path.endsWith(".enhance.ts") ? ".enhance.ts" : ".ts");

/** Each `.enhance.ts` and `.worker.ts` becomes a module of its own; what it imports on demand stays apart. */
export function enhancements(sources: readonly string[]): Part {
  const entries = sources.filter((source) => isEntry.test(source));
  return {
    name: "enhancements",
    entries,
    async make(folder) {
      const { metafile } = await build({
        absWorkingDir: root,
        entryPoints: [...entries],
        outdir: join(folder, "assets"),
        entryNames: "[name]-[hash]",
        chunkNames: "[name]-[hash]",
        assetNames: "[name]-[hash]",
        bundle: true,
        splitting: true,
        format: "esm",
        minify: true,
        metafile: true,
        target: ["chrome123", "firefox120", "safari17.5"],
        logLevel: "warning",
      });
      const enhance = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
        entryPoint && isEntry.test(entryPoint) ? [[nameOf(entryPoint), `/assets/${basename(path)}`]] : [],
      );
      return { sources: sourcesOf(metafile), files: filesOf(metafile, folder), manifest: { enhance: Object.fromEntries(enhance) } };
    },
  };
}
