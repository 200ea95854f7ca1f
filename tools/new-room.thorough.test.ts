import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, inject, it } from "vitest";

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "beffroi-room-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A copy of the house, in which a room is added as CONTRIBUTING.md says. */
const parts = ["src", "tools", "docs", "README.md", "package.json", "tsconfig.json", "biome.json", "vitest.config.ts"];
for (const part of parts) await cp(part, join(folder, part), { recursive: true });
await symlink(resolve("node_modules"), join(folder, "node_modules"));

const lent = { TEST_SERVER_URL: inject("testServerUrl"), TEST_FILES: inject("testFiles") };
// By the tsconfig of the house: tsx takes no other for files that the copy only links to.
const env = { ...process.env, ...lent, TSX_TSCONFIG_PATH: resolve("tsconfig.json"), PATH: `${resolve("node_modules/.bin")}:${process.env["PATH"]}` };
const inHouse = async (command: string, ...args: string[]): Promise<string> => {
  const { stdout } = await run(command, args, { cwd: folder, env });
  return stdout;
};
const tool = (name: string, ...args: string[]) => inHouse("node", "--import", "tsx", `tools/${name}.ts`, ...args);

/** Every file of the copy, by its text. */
async function texts(): Promise<Map<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = files
    .filter((file) => file.isFile() && !file.parentPath.includes("node_modules"))
    .map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file), await readFile(file, "utf8")] as const;
    });
  return new Map(await Promise.all(read));
}

/** What the new room did not touch is the house's own again: its modules were read and compiled already. */
async function takeFromHouse(): Promise<void> {
  const rooms = (await readdir("src", { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => join("src", name));
  for (const part of rooms) {
    await rm(join(folder, part), { recursive: true });
    await symlink(resolve(part), join(folder, part));
  }
}

/** What `npm run where /desk/say-hello` says, asked where all rooms are read already: by itself the command reads them all anew. */
const where = `import { expect, it, vi } from "vitest";

it("is found by its address", async () => {
  const said = vi.spyOn(console, "log");
  process.argv[2] = "/desk/say-hello";
  await import("../../tools/where.ts");
  expect(said).toHaveBeenCalledWith(expect.stringContaining("src/greetings/desk/say-hello/"));
});
`;

it("adds a room by four lines in three files outside it, and what it makes passes every check", async () => {
  const before = await texts();
  await tool("new-room", "greetings", "Les salutations", "Greetings", "De groeten");
  await tool("new-screen", "greetings/desk/open-hours");
  await tool("new-screen", "greetings/desk/say-hello", "act");

  const now = await texts();
  const outside = [...now].filter(([file, text]) => !file.startsWith("src/greetings/") && text !== before.get(file));
  const linesOf = (text = "") => text.split("\n");
  const added = outside.map(([file, text]) => [file, linesOf(text).filter((line) => !linesOf(before.get(file)).includes(line))] as const);
  expect(Object.fromEntries(added)).toEqual({
    "README.md": ["src/greetings/       greetings"],
    "src/app.ts": ['import greetings from "./greetings/module.ts";', "  greetings,"],
    "src/rooms.ts": ['  greetings: ["platform", "engines"],'],
  });
  expect(outside.reduce((sum, [file, text]) => sum + linesOf(text).length - linesOf(before.get(file)).length, 0)).toBe(4);
  // Nothing is gone.
  expect([...before.keys()].filter((file) => !now.has(file))).toEqual([]);

  expect(await tool("check-rooms")).toContain("no fault");
  await writeFile(join(folder, "tsconfig.room.json"), JSON.stringify({ extends: "./tsconfig.json", include: ["src/greetings"] }));
  expect(await inHouse("tsc", "--noEmit", "--checkers", "1", "-p", "tsconfig.room.json")).toBe("");
  await inHouse("biome", "check", "--error-on-warnings", "src/greetings", "src/app.ts", "src/rooms.ts");
  await takeFromHouse();
  await writeFile(join(folder, "src/greetings/where.test.ts"), where);
  const tests = await inHouse(
    "vitest",
    "run",
    "--maxWorkers",
    "1",
    "--project",
    "node",
    "src/greetings",
    "src/areas.test.ts",
    "src/routes.test.ts",
    "tools/glossary.test.ts",
  );
  expect(tests).toMatch(/Test Files .*7 passed/);
});
