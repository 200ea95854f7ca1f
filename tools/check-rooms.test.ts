import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let house: string;

/** A copy of the house, in which to do wrong. */
beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "beffroi-rooms-"));
  for (const part of ["src", "tools", "package.json", "tsconfig.json"]) await cp(part, join(house, part), { recursive: true });
  await symlink(resolve("node_modules"), join(house, "node_modules"));
});
afterAll(() => rm(house, { recursive: true, force: true }));

function check(): string {
  try {
    return execFileSync("node", ["--import", "tsx", "tools/check-rooms.ts"], { cwd: house, encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** What the checker says when the house has one more file, or one more line in a file. */
async function checkWith(file: string, text: string): Promise<string> {
  const path = join(house, file);
  const before = await readFile(path, "utf8").catch(() => null);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, (before ?? "") + text);
  const said = check();
  if (before === null) await rm(path);
  else await writeFile(path, before);
  return said;
}

describe("the checker of rooms", () => {
  it("finds no fault in the house", () => {
    expect(check()).toMatch(/^rooms: \d+ files, no fault/);
  });

  it.each([
    ["a room that is not on the map", "src/attic/box.ts", "export const box = 1;\n", /the room "attic" is not on the map/],
    [
      "a door that the map does not give",
      "src/territory/wrong.ts",
      'import { placeRoutes } from "#places";\nexport const wrong = placeRoutes;\n',
      /"territory" has no door to "places"/,
    ],
    [
      "a room entered by the window",
      "src/places/wrong.ts",
      'import { routes } from "../territory/routes.ts";\nexport const wrong = routes;\n',
      /enter "territory" by its door/,
    ],
    [
      "a view that fetches",
      "src/places/wrong.view.tsx",
      'import { connect } from "#platform/db/db.ts";\nexport const wrong = connect;\n',
      /a view receives its data/,
    ],
    [
      "a write to another room's schema",
      "src/places/wrong.ts",
      "export const wrong = `update territory.commune set name = ''`;\n",
      /only the room "territory" writes there/,
    ],
    ["an engine with input or output", "src/engines/wrong.ts", 'import "node:fs";\n', /an engine does no input or output/],
    ["a file longer than 250 lines", "src/places/long.ts", "export {};\n".repeat(251), /251 lines, more than 250/],
    ["a name that says nothing", "src/places/utils.ts", "export const one = 1;\n", /"utils" says nothing/],
    [
      "a foreign key that points upwards",
      "src/territory/migrations/20990101_0000_wrong.sql",
      "create table territory.x (id uuid references places.place);\n",
      /a foreign key to "places"/,
    ],
  ])("refuses %s", async (_, file, text, words) => {
    expect(await checkWith(file, text)).toMatch(words);
  });

  it("refuses a cycle", async () => {
    await writeFile(join(house, "src/places/b.ts"), 'import { a } from "./a.ts";\nexport const b = () => a;\n');
    expect(await checkWith("src/places/a.ts", 'import { b } from "./b.ts";\nexport const a = () => b;\n')).toMatch(/import cycle: /);
    await rm(join(house, "src/places/b.ts"));
  });
});
