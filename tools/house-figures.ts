import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { countPages, repeatedShapes } from "./figures/repeats.ts";
import { circlesOf, countCasts, folderArrows, longFunctions } from "./figures/shape.ts";
import { codeLines, readTree, type Source } from "./figures/tree.ts";
import { unusedDoors, unusedExports } from "./figures/unused.ts";

type Line = readonly [label: string, value: number | string];

/**
 * `npm run figures [commit …]`: how heavy the house is, now and at each commit that is named, side by side. With `--list` first, names
 * what the figures count instead. What each figure means stands where it is counted, in tools/figures.
 */
async function main(args: readonly string[]): Promise<void> {
  const list = args.includes("--list");
  const commits = args.filter((one) => one !== "--list");
  const columns: (readonly [string, Line[]])[] = [];
  for (const commit of commits) columns.push([commit, await at(commit, list)]);
  columns.push(["here", await figuresOf(".", list)]);
  print(columns);
}

/** The same of another commit, laid out in a folder of its own. */
async function at(commit: string, list: boolean): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "beffroi-figures-"));
  try {
    execFileSync("sh", ["-c", `git archive "$1" src tools e2e bench | tar -x -C "$2"`, "sh", commit, folder]);
    return await figuresOf(folder, list);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function figuresOf(root: string, list: boolean): Promise<Line[]> {
  const sources = readTree(root);
  const { rooms } = (await import(pathToFileURL(join(root, "src/rooms.ts")).href)) as { rooms: Record<string, readonly string[]> };
  const shown = (found: readonly string[]): number | string => (list && found.length > 0 ? `${found.length}\n    ${found.join("\n    ")}\n   ` : found.length);
  const circles = circlesOf(sources);
  const unused = unusedExports(sources, rooms);
  const arrows = folderArrows(sources);
  const long = longFunctions(sources);
  return [
    ...sizes("in all", sources),
    ...[...new Set([...Object.keys(rooms), ...sources.flatMap(({ room }) => room ?? [])])].flatMap((room) => sizesOfRoom(room, sources)),
    ...arrows.flatMap(({ room, upward, knot }): Line[] => [
      ...(upward.length > 0
        ? [[`${room}: upward arrows between folders`, shown(upward)] as const, [`  folders in the largest knot of ${room}`, knot] as const]
        : []),
    ]),
    ["upward arrows between folders, in all", arrows.reduce((sum, { upward }) => sum + upward.length, 0)],
    ["circles of files", shown(circles.map((circle) => circle.join(" ↔ ")))],
    ["  files in the largest", circles[0]?.length ?? 0],
    ["functions over 40 lines", shown(long)],
    ["  of which not in a file that draws", shown(long.filter((one) => !one.includes(".tsx:")))],
    ...Object.entries(countCasts(sources)).map(([kind, count]): Line => [`casts: ${kind}`, count]),
    ["exports that nobody names", shown(unused.dead)],
    ["exports that only their own file names", shown(unused.inside)],
    ["exports that only tests name", shown(unused.forTests)],
    ["doors that nobody opens", shown(unusedDoors(root, sources, rooms))],
    ...Object.entries(repeatedShapes(sources)).map(([shape, count]): Line => [`by hand: ${shape}`, count]),
  ];
}

function sizes(label: string, sources: readonly Source[]): Line[] {
  const lines = (kinds: readonly Source["kind"][]) => sources.filter(({ kind }) => kinds.includes(kind)).reduce((sum, one) => sum + codeLines(one), 0);
  const ours = sources.filter(({ room }) => room !== null);
  const code = ours.filter(({ kind }) => kind === "code");
  const pages = code.reduce((sum, one) => sum + countPages(one), 0);
  const lineCount = code.reduce((sum, one) => sum + codeLines(one), 0);
  return [
    [`${label}: files`, ours.length],
    ["  lines of code (no blank, no comment)", lineCount],
    ["  pages", pages],
    ["  lines of code per page", pages > 0 ? Math.round(lineCount / pages) : "–"],
    ["  lines of texts, seeds, tests", [lines(["text"]), lines(["seed"]), lines(["test"])].join(" · ")],
  ];
}

function sizesOfRoom(room: string, sources: readonly Source[]): Line[] {
  const inside = sources.filter((one) => one.room === room);
  if (inside.length === 0) return [];
  const [files, lines, pages, perPage] = sizes(room, inside);
  return [[`${room}: files · lines of code · pages · lines per page`, [files, lines, pages, perPage].map((line) => line![1]).join(" · ")]];
}

/** One line per label, each after the one it follows where it first comes; "–" where a commit has none. */
function print(columns: readonly (readonly [string, readonly Line[]])[]): void {
  const labels: string[] = [];
  for (const [, lines] of columns) {
    for (const [at, [label]] of lines.entries()) if (!labels.includes(label)) labels.splice(at === 0 ? 0 : labels.indexOf(lines[at - 1]![0]) + 1, 0, label);
  }
  const cell = (lines: readonly Line[], label: string) => String(lines.find(([one]) => one === label)?.[1] ?? "–");
  const wide = Math.max(...labels.map(({ length }) => length));
  const columnWide = (lines: readonly Line[], name: string) => Math.max(name.length, ...labels.map((label) => cell(lines, label).split("\n")[0]!.length));
  console.log(["".padEnd(wide), ...columns.map(([name, lines]) => name.padStart(columnWide(lines, name)))].join("  "));
  for (const label of labels)
    console.log([label.padEnd(wide), ...columns.map(([name, lines]) => cell(lines, label).padStart(columnWide(lines, name)))].join("  "));
}

await main(process.argv.slice(2));
