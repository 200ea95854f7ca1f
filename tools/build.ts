import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { buildFolder } from "./build/folder.ts";
import { enhancements } from "./build/enhancements.ts";
import { look } from "./build/look.ts";
import { type Part, root } from "./build/part.ts";
import { server } from "./build/server.ts";

/** Makes `dist/`: the server, the command line, and the files that pages load. */
export function build(): Promise<void> {
  return buildFolder(join(root, "dist"), findParts());
}

function findParts(): Part[] {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((source) => `src/${source.replaceAll("\\", "/")}`)
    .sort();
  return [server, enhancements(sources), look(sources)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
