import type { Source } from "./tree.ts";
import { type Node, nodesOf } from "./walk.ts";

/** Shapes that the platform holds (house law 6b), still written by hand: how many files have each. */
const shapes: Readonly<Record<string, (text: string) => boolean>> = {
  "POST pages with 422 or 409 by hand": (text) => /\basync post\(|\bpost: /.test(text) && /\bstatus: (422|409)|,\s*(422|409)\)/.test(text),
  "their own show": (text) => /\basync post\(|\bpost: /.test(text) && /(function|const) (show|answer)\b/.test(text),
  "reads of ?fait=": (text) => /searchParams\.get\("fait"\)/.test(text),
  "their own check": (text) => /(function|const) check\b/.test(text),
  "types Problems": (text) => /type Problems\b.*=|interface Problems\b/.test(text),
  "hashes by hand": (text) => /createHash\("sha256"\)\.update\(.+\)\.digest\(/.test(text),
};

export function repeatedShapes(sources: readonly Source[]): Record<string, number> {
  const files = sources.filter(({ room, kind }) => room !== null && room !== "platform" && kind === "code");
  return Object.fromEntries(Object.entries(shapes).map(([name, has]) => [name, files.filter(({ text }) => has(text)).length]));
}

/** What is defined as a page of the house: a room's screen, an act, a list, with its address. */
export function countPages({ parsed }: Source): number {
  return [...nodesOf(parsed.program)].filter((node) => {
    if (node.type !== "CallExpression") return false;
    const [screen, address] = node["arguments"] as Node[];
    const named = screen?.type === "Literal" && typeof screen["value"] === "string" && /^[a-z]+(\/[a-z/-]+)?$/.test(screen["value"]);
    return named && /[rR]outes$/.test(String((address?.["object"] as Node | undefined)?.["name"] ?? ""));
  }).length;
}
