import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseSync } from "oxc-parser";

export const src = resolve("src");

/** Whole path → text, of all code and SQL under `src`. */
export type Sources = ReadonlyMap<string, string>;

export function readSources(): Sources {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.(tsx?|sql)$/.test(file));
  return new Map(files.map((file) => [join(src, file), readFileSync(join(src, file), "utf8")]));
}

/** Tests and what only tests use may enter any room; so does what a room tells of itself to tests and to the glossary. */
export const isTest = (file: string): boolean => /\.(test|testing)\.tsx?$|\/room\.examples\.ts$/.test(file);

export interface Import {
  readonly specifier: string;
  readonly target: string;
  readonly typeOnly: boolean;
  /** By an alias of package.json ("#places"), not by a path. */
  readonly viaDoor: boolean;
}

/** The room of a file: the first folder under src; "app" for the files beside the rooms. */
export function roomOf(file: string): string {
  const [first = "", ...rest] = relative(src, file).split("/");
  return rest.length > 0 ? first : "app";
}

export function kindOf(file: string): string {
  return /\.(view|page|query|command|form|filters|enhance)\.tsx?$/.exec(file)?.[1] ?? "plain";
}

/** What a file imports and re-exports, as the parser sees it. */
export function findImports(file: string, text: string): Import[] {
  const { module } = parseSync(file, text);
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.filter(({ moduleRequest }) => moduleRequest).map(({ moduleRequest, isType }) => ({ specifier: moduleRequest!.value, typeOnly: isType })),
  );
  return [...imports, ...exports].map((one) => ({ ...one, ...resolveImport(file, one.specifier) }));
}

function resolveImport(file: string, specifier: string): { target: string; viaDoor: boolean } {
  if (specifier.startsWith(".")) return { target: resolve(dirname(file), specifier), viaDoor: false };
  if (/^#(platform|engines)\//.test(specifier)) return { target: join(src, specifier.slice(1)), viaDoor: true };
  if (specifier.startsWith("#")) return { target: join(src, specifier.slice(1), "index.ts"), viaDoor: true };
  return { target: existsSync(specifier) ? specifier : `package:${specifier}`, viaDoor: true };
}
