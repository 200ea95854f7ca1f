import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { rooms as map } from "../src/rooms.ts";

const git = async (...args: string[]) => (await promisify(execFile)("git", args)).stdout.trim();
const lines = (text: string) => text.split("\n").filter(Boolean);

/** What every room stands on, and what belongs to no room's tests. */
const ground = new Set(["platform", "engines", "app"]);
const untested = /^(docs|bench|e2e|manuals|\.ci|\.github)\/|\.md$/;

/**
 * Whose quick tests `npm run check` asks: those named, else the rooms in which a file differs from main; "all" where nothing differs, where
 * something does that every room stands on, and where there is no git. A room whose doors open on one that changed is not asked again:
 * types are, and `npm test` asks everything.
 * @throws Error when a word names no room
 */
export async function roomsToAsk(named: readonly string[]): Promise<string[] | "all"> {
  const unknown = named.find((name) => name !== "all" && (!Object.hasOwn(map, name) || ground.has(name)));
  if (unknown) throw new Error(`There is no room ${unknown}.`);
  if (named.includes("all")) return "all";
  return named.length > 0 ? [...named] : roomsOf(await changedFiles().catch(() => []));
}

/** Of files by their paths from the root. */
export function roomsOf(changed: readonly string[]): string[] | "all" {
  const tested = changed.filter((file) => !untested.test(file));
  const rooms = new Set(tested.map((file) => /^src\/(\w+)\//.exec(file)?.[1] ?? ""));
  const known = [...rooms].every((room) => Object.hasOwn(map, room) && !ground.has(room));
  return changed.length > 0 && known ? [...rooms].toSorted() : "all";
}

/** What differs from where this branch left main, as it was last fetched, or else from the last commit; new files too. */
async function changedFiles(): Promise<string[]> {
  const base = await git("merge-base", "HEAD", "origin/main").catch(() => "HEAD");
  return [...lines(await git("diff", "--name-only", "--relative", base)), ...lines(await git("ls-files", "--others", "--exclude-standard"))];
}
