import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type ParseResult, parseSync } from "oxc-parser";

/** One file of TypeScript, read and parsed once. */
export interface Source {
  /** From the root of the tree: "src/places/place.ts". */
  readonly path: string;
  /** The first folder under src; "app" for the files beside the rooms; null outside src. */
  readonly room: string | null;
  readonly kind: "code" | "test" | "text" | "seed" | "generated";
  readonly text: string;
  readonly parsed: ParseResult;
  readonly imports: readonly Import[];
}

export interface Import {
  /** From the root of the tree. */
  readonly target: string;
  /** As exported there; "*" for all of them, "default". */
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

/** Every file of TypeScript under these folders of the tree. */
export function readTree(root: string, folders: readonly string[] = ["src", "tools", "e2e", "bench"]): Source[] {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)));
  return files.filter((file) => /\.tsx?$/.test(file) && !file.includes("node_modules")).map((path) => readSource(root, path));
}

function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const parsed = parseSync(path, text);
  return { path, room: roomOf(path), kind: kindOf(path), text, parsed, imports: importsOf(path, text, parsed) };
}

function roomOf(path: string): string | null {
  const [first, room, ...rest] = path.split("/");
  if (first !== "src") return null;
  return rest.length > 0 ? room! : "app";
}

function kindOf(path: string): Source["kind"] {
  if (/\.(test|testing|oracle)\.tsx?$|\/room\.examples\.ts$|^(e2e|bench)\//.test(path)) return "test";
  if (/\btexts(\.\w\w)?\.tsx?$/.test(path)) return "text";
  if (/seeds?\.ts$|\/(story|demo)\//.test(path)) return "seed";
  return /platform\/db\/tables\.ts$/.test(path) ? "generated" : "code";
}

function importsOf(path: string, text: string, { module }: ParseResult): Import[] {
  const found: { specifier: string; names: string[]; typeOnly: boolean }[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const names = entries.map(({ importName }) => (importName.kind === "Name" ? importName.name! : importName.kind === "Default" ? "default" : "*"));
    found.push({ specifier: moduleRequest.value, names, typeOnly: entries.length > 0 && entries.every(({ isType }) => isType) });
  }
  for (const { moduleRequest, importName, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) found.push({ specifier: moduleRequest.value, names: [importName.kind === "Name" ? importName.name! : "*"], typeOnly: isType });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = /^["'](.+)["']$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1];
    if (specifier) found.push({ specifier, names: ["*"], typeOnly: false });
  }
  return found.flatMap(({ specifier, ...one }) => {
    const target = targetOf(path, specifier);
    return target ? [{ ...one, target }] : [];
  });
}

function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return relative(".", resolve(dirname(path), specifier));
  if (/^#(platform|engines)\//.test(specifier)) return `src/${specifier.slice(1)}`;
  return specifier.startsWith("#") ? `src/${specifier.slice(1)}/index.ts` : null;
}

/** Lines that say something: neither blank nor comment alone. */
export function codeLines({ text, parsed }: Source): number {
  const bare = text.split("");
  for (const { start, end } of parsed.comments) for (let at = start; at < end; at++) if (bare[at] !== "\n") bare[at] = " ";
  return bare
    .join("")
    .split("\n")
    .filter((line) => line.trim() !== "").length;
}

/** Parts of a graph in which each node reaches each other, of two nodes at least (Tarjan). */
export function knots<node>(nodes: Iterable<node>, next: (one: node) => Iterable<node>): node[][] {
  const seen = new Map<node, number>();
  const low = new Map<node, number>();
  const stack: node[] = [];
  const found: node[][] = [];
  const visit = (one: node): void => {
    seen.set(one, seen.size);
    low.set(one, seen.get(one)!);
    stack.push(one);
    for (const other of next(one)) {
      if (!seen.has(other)) visit(other);
      if (stack.includes(other)) low.set(one, Math.min(low.get(one)!, low.get(other)!));
    }
    if (low.get(one) !== seen.get(one)) return;
    const knot = stack.splice(stack.indexOf(one));
    if (knot.length > 1) found.push(knot);
  };
  for (const one of nodes) if (!seen.has(one)) visit(one);
  return found.sort((a, b) => b.length - a.length);
}
