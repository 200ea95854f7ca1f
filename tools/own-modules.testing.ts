import { realpathSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Finds our own modules by their names alone, asked before what Vitest asks: of each import of each module it tells its own process, and Node
 * looks through the folders above. Neither is needed where every import says its file, and both cost more than reading the modules.
 */
const root = new URL("../src/", import.meta.url).href;
const worker = globalThis as { ownModules?: true };

if (!worker.ownModules) {
  worker.ownModules = true;
  registerHooks({
    resolve(specifier, context, next) {
      const url = urlOf(specifier, context.parentURL);
      return url ? { url: whereItIs(url), format: "module", shortCircuit: true } : next(specifier, context);
    },
  });
}

/** As `imports` of package.json has it: `#places` is the door of a room, `#platform/db/db.ts` a file. */
function urlOf(specifier: string, from: string | undefined): string | undefined {
  if (!from?.startsWith("file:") || from.includes("/node_modules/")) return undefined;
  if (/^#(engines|platform)\//.test(specifier)) return root + specifier.slice(1);
  if (/^#\w+$/.test(specifier)) return `${root}${specifier.slice(1)}/index.ts`;
  return /^\.{1,2}\/.*\.tsx?$/.test(specifier) ? new URL(specifier, from).href : undefined;
}

const rooms = new Map<string, string>();

/** A room may be linked from another house (tools/new-room.thorough.test.ts): its modules are that house's, as Node would have it. */
function whereItIs(url: string): string {
  const room = /^[\w-]+\//.exec(url.startsWith(root) ? url.slice(root.length) : "")?.[0];
  if (!room) return url;
  const real = rooms.getOrInsertComputed(room, () => `${pathToFileURL(realpathSync(fileURLToPath(root + room))).href}/`);
  return real + url.slice(root.length + room.length);
}
