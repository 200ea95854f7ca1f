import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { registerHooks, setSourceMapsSupport } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "rolldown/utils";

/**
 * Read before anything else by the workers of the tests (`node --import`) and by their configuration: Node loads our modules itself, which it
 * cannot with JSX. What is made of a file is kept under the hash of its text, with its lines for whoever reads an error.
 */
const folder = fileURLToPath(new URL("../node_modules/.cache/test-modules/", import.meta.url));
mkdirSync(folder, { recursive: true });
// Of frames of packages no line is looked up: a client of the browser makes an error for each of its messages.
setSourceMapsSupport(true);

registerHooks({
  load(url, context, next) {
    if (!/^file:[^?]*\.tsx?(\?|$)/.test(url) || url.includes("/node_modules/")) return next(url, context);
    return { format: "module", source: scriptOf(fileURLToPath(url)), shortCircuit: true };
  },
});

function scriptOf(file: string): string {
  const text = readFileSync(file, "utf8");
  const kept = join(folder, createHash("sha1").update(`${file}\0${text}`).digest("hex"));
  try {
    return readFileSync(kept, "utf8");
  } catch {
    const script = transform(file, text);
    writeFileSync(`${kept}.${process.pid}`, script);
    renameSync(`${kept}.${process.pid}`, kept);
    return script;
  }
}

function transform(file: string, text: string): string {
  const { code, map, errors } = transformSync(file, text, { sourcemap: true, jsx: { runtime: "automatic", importSource: "preact" } });
  if (errors[0]) throw errors[0];
  const lines = Buffer.from(JSON.stringify({ ...map, sourcesContent: undefined })).toString("base64");
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${lines}`;
}
