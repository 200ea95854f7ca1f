import { relative, resolve } from "node:path";
import type { Metafile } from "esbuild";

import { root } from "./part.ts";

/** Our own sources that went into a bundle; of packages the list of what is installed tells. */
export function sourcesOf({ inputs }: Metafile): string[] {
  return Object.keys(inputs)
    .filter((source) => !source.includes("node_modules/"))
    .sort();
}

export function filesOf({ outputs }: Metafile, folder: string): string[] {
  return Object.keys(outputs).map((file) => relative(folder, resolve(root, file)));
}
