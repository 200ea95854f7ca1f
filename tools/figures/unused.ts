import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Source } from "./tree.ts";
import { type Node, nodesOf } from "./walk.ts";

export interface UnusedExports {
  /** Named nowhere else, in their own file neither: "src/places/place.ts isStale". */
  readonly dead: string[];
  /** Named in their own file only: the word `export` says nothing. */
  readonly inside: string[];
  /** Named by tests only. */
  readonly forTests: string[];
}

/** Exports that no other file of the tree names. What is imported as a whole ("*") counts as used, and so does what a door gives on and somebody takes. */
export function unusedExports(sources: readonly Source[], map: Readonly<Record<string, readonly string[]>>): UnusedExports {
  const [used, byTests] = [new Set<string>(), new Set<string>()];
  for (const { imports, kind } of sources) {
    for (const { target, names } of imports) for (const name of names) (kind === "test" ? byTests : used).add(`${target} ${name}`);
  }
  const isUsed = (path: string, name: string, by: ReadonlySet<string>) => by.has(`${path} ${name}`) || by.has(`${path} *`);
  const exported = sources
    .filter(
      ({ room, kind, path }) =>
        room !== null && kind !== "test" && kind !== "generated" && map[room] && !/\.(job|page|examples|enhance)\.tsx?$|\/module\.ts$|\.d\.ts$/.test(path),
    )
    .flatMap(({ path, parsed }) => exportsOf(parsed.program as unknown as Node).map((name) => [path, name] as const));
  const unused = exported.filter(([path, name]) => !isUsed(path, name, used));
  const textOf = new Map(sources.map(({ path, text }) => [path, text]));
  const isInside = (path: string, name: string) => [...textOf.get(path)!.matchAll(new RegExp(`\\b${name.replaceAll("$", "\\$")}\\b`, "g"))].length > 1;
  const found: UnusedExports = { dead: [], inside: [], forTests: [] };
  for (const [path, name] of unused) found[isUsed(path, name, byTests) ? "forTests" : isInside(path, name) ? "inside" : "dead"].push(`${path} ${name}`);
  return found;
}

function exportsOf(program: Node): string[] {
  return [...nodesOf(program)].flatMap((node) => {
    if (node.type === "ExportDefaultDeclaration") return ["default"];
    if (node.type !== "ExportNamedDeclaration") return [];
    const specifiers = (node["specifiers"] as Node[]).map((one) => (one["exported"] as Node)["name"] as string);
    const declared = node["declaration"] as Node | null;
    const names = (declared?.["declarations"] as Node[] | undefined)?.map((one) => one["id"] as Node) ?? (declared?.["id"] ? [declared["id"] as Node] : []);
    return [...specifiers, ...names.flatMap((id) => (id["name"] ? [id["name"] as string] : []))];
  });
}

/** "visits → moderation": on the map of the house, and opened by no file and no foreign key. Tests alone open no door. */
export function unusedDoors(root: string, sources: readonly Source[], map: Readonly<Record<string, readonly string[]>>): string[] {
  const opened = new Set([
    ...sources.filter(({ kind }) => kind !== "test").flatMap(({ room, imports }) => imports.map(({ target }) => `${room} → ${target.split("/")[1]}`)),
    ...Object.keys(map).flatMap((room) => foreignKeys(join(root, "src", room)).map((other) => `${room} → ${other}`)),
  ]);
  return Object.entries(map)
    .flatMap(([room, doors]) => doors.map((door) => `${room} → ${door}`))
    .filter((door) => !door.endsWith("*") && !/ → (engines|platform)$/.test(door) && !opened.has(door));
}

/** Schemas to which keys of this room's tables point. */
function foreignKeys(room: string): string[] {
  const files = existsSync(room) ? readdirSync(room, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".sql")) : [];
  return files.flatMap((file) => [...readFileSync(join(room, file), "utf8").matchAll(/\breferences\s+(\w+)\./g)].map(([, schema]) => schema!));
}
