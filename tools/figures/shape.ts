import { dirname } from "node:path";

import { knots, type Source } from "./tree.ts";
import { type Node, nodesOf } from "./walk.ts";

/** They gather what the room has: that they know every folder ties none to another. */
const gathers = /^src\/\w+\/(module|index|seeds)\.ts$/;

const ours = (sources: readonly Source[]) => sources.filter(({ room, kind }) => room !== null && kind !== "test");

/**
 * Circles of files: parts of the import graph in which each file reaches each other, types counted too. Gives the files of each, the
 * largest first.
 */
export function circlesOf(sources: readonly Source[]): string[][] {
  const targets = new Map(ours(sources).map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  return knots(targets.keys(), (path) => (targets.get(path) ?? []).filter((target) => targets.has(target)));
}

export interface FolderArrows {
  readonly room: string;
  /** "write → comments": from a folder to one from which there is a way back. */
  readonly upward: readonly string[];
  /** Folders of the largest part in which each reaches each other. */
  readonly knot: number;
}

/**
 * Arrows between folders inside one room. A folder imports another when one of its own files does, the room's manifest and door apart;
 * an arrow is "upward" when the way back exists too, so that neither folder can be read, moved or tested without the other.
 */
export function folderArrows(sources: readonly Source[]): FolderArrows[] {
  const byRoom = Map.groupBy(ours(sources), ({ room }) => room!);
  return [...byRoom].map(([room, files]) => {
    const arrows = new Map<string, Set<string>>();
    for (const { path, imports } of files.filter((one) => !gathers.test(one.path))) {
      const from = dirname(path);
      for (const { target } of imports) {
        if (dirname(target) !== from && target.startsWith(`src/${room}/`)) arrows.set(from, (arrows.get(from) ?? new Set()).add(dirname(target)));
      }
    }
    const found = knots(arrows.keys(), (folder) => arrows.get(folder) ?? []);
    const name = (folder: string) => folder.slice(`src/${room}`.length + 1) || ".";
    const upward = found.flatMap((knot) =>
      knot.flatMap((from) => [...arrows.get(from)!].filter((to) => knot.includes(to)).map((to) => `${name(from)} → ${name(to)}`)),
    );
    return { room, upward, knot: found[0]?.length ?? 0 };
  });
}

const isFunction = ({ type }: Node) => /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);

/** Functions of more than 40 lines, a page's definition apart: "src/places/place.ts:12 47". */
export function longFunctions(sources: readonly Source[]): string[] {
  return ours(sources)
    .filter(({ kind }) => kind === "code")
    .flatMap(({ path, text, parsed }) => {
      const lineOf = (at: number) => text.slice(0, at).split("\n").length;
      return [...nodesOf(parsed.program)]
        .filter(isFunction)
        .map(({ start, end }) => ({ first: lineOf(start), lines: lineOf(end) - lineOf(start) + 1 }))
        .filter(({ lines }) => lines > 40)
        .map(({ first, lines }) => `${path}:${first} ${lines}`);
    });
}

export type Casts = Record<"as unknown as" | "as any" | "as a type", number>;

/** What the compiler is told to believe. `as const` and `satisfies` tell it nothing. */
export function countCasts(sources: readonly Source[]): Casts {
  const casts: Casts = { "as unknown as": 0, "as any": 0, "as a type": 0 };
  for (const { parsed } of ours(sources)) {
    for (const node of nodesOf(parsed.program)) {
      if (node.type !== "TSAsExpression") continue;
      const [type, inner] = [node["typeAnnotation"] as Node, node["expression"] as Node];
      if ((type["typeName"] as Node | undefined)?.["name"] === "const" || type.type === "TSUnknownKeyword") continue;
      const viaUnknown = inner.type === "TSAsExpression" && (inner["typeAnnotation"] as Node).type === "TSUnknownKeyword";
      casts[viaUnknown ? "as unknown as" : type.type === "TSAnyKeyword" ? "as any" : "as a type"] += 1;
    }
  }
  return casts;
}
