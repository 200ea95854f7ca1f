import { registerHooks } from "node:module";

/**
 * Finds our own modules by their names alone, asked before what Vitest asks: of each import of each module it tells its own process, and Node
 * looks through the folders above. Neither is needed where every import says its file, and both cost more than reading the modules.
 */
const root = new URL("../src/", import.meta.url).href;
const known = globalThis as { ownModules?: true };

if (!known.ownModules) {
  known.ownModules = true;
  registerHooks({
    resolve(specifier, context, next) {
      const url = urlOf(specifier, context.parentURL);
      return url ? { url, format: "module", shortCircuit: true } : next(specifier, context);
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
