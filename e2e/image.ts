import { execFile } from "node:child_process";
import { cp, mkdir, readFile, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What the last stage of the Dockerfile says. */
export interface Image {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Lays a folder out as the last stage of the Dockerfile does: what it copies, and nothing else of the project. Of the libraries it has those
 * that `npm ci --omit=dev` installs, less what its `rm -rf` removes; they are links, so that what they load themselves is not rehearsed.
 */
export async function layOutImage(folder: string): Promise<Image> {
  const [build = "", last = ""] = (await readFile("Dockerfile", "utf8")).split(/^FROM .*$/m).slice(1);
  for (const [, sources, target] of last.matchAll(/^COPY --from=build (.+) (\S+)$/gm)) {
    for (const source of sources!.split(" ").map((path) => path.replace("/app/", ""))) {
      if (source === "node_modules") await linkLibraries(join(folder, source), removedBy(build));
      else await cp(source, join(folder, target === "./" ? source : target!), { recursive: true });
    }
  }
  const env = /^ENV (.+)$/m
    .exec(last)![1]!
    .split(" ")
    .map((pair) => pair.split("="));
  return { folder, env: Object.fromEntries(env) };
}

/** "node_modules/node-*" → what begins with it is not there. */
function removedBy(build: string): string[] {
  const [, paths] = /rm -rf (.+)$/m.exec(build)!;
  return paths!.split(" ").map((path) => path.replace(/\*$/, ""));
}

async function linkLibraries(folder: string, removed: readonly string[]): Promise<void> {
  // It ends with 1 for optional packages of other machines, which are rightly missing.
  const { stdout } = await run("npm", ["ls", "--all", "--parseable", "--omit=dev"]).catch((error: { stdout: string }) => error);
  const packages = stdout.split("\n").filter((path) => path.lastIndexOf("node_modules/") === path.indexOf("node_modules/") && path.includes("node_modules/"));
  for (const path of packages) {
    const name = path.slice(path.indexOf("node_modules/"));
    if (removed.some((prefix) => name.startsWith(prefix))) continue;
    const link = join(folder, relative("node_modules", name));
    await mkdir(dirname(link), { recursive: true });
    await symlink(path, link);
  }
}
