import { existsSync, readFileSync, statSync, utimesSync } from "node:fs";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { buildFolder } from "./folder.ts";
import { type Part, root } from "./part.ts";

const place = await mkdtemp(join(tmpdir(), "beffroi-build-"));
afterAll(() => rm(place, { recursive: true }));
const dist = join(place, "dist");
const built = (file: string) => readFileSync(join(dist, file), "utf8");
let made: string[] = [];

/** Writes a source long ago: what was saved a moment before a build counts as changed during it. */
async function source(name: string, text: string): Promise<string> {
  await writeFile(join(place, name), text);
  utimesSync(join(place, name), new Date("2026-01-01"), new Date("2026-01-01"));
  return relative(root, join(place, name));
}

/** A part that copies its sources into one file that pages load, and another that the server reads. */
function copying(name: string, sources: readonly string[], meanwhile = async () => {}): Part {
  return {
    name,
    entries: sources.slice(0, 1),
    async make(folder) {
      made.push(name);
      const text = sources.map((path) => readFileSync(join(root, path), "utf8")).join("");
      await meanwhile();
      await writeFile(join(folder, `${name}.txt`), text);
      await writeFile(join(folder, `assets/${name}.css`), text);
      return { sources, files: [`${name}.txt`, `assets/${name}.css`], manifest: { css: `/assets/${name}.css` } };
    },
  };
}

const bricks = await source("bricks", "bricks");
const mortar = await source("mortar", "mortar");
const slates = await source("slates", "slates");
const wall = copying("wall", [bricks, mortar]);
const roof = copying("roof", [slates]);

beforeEach(async () => {
  await Promise.all([source("bricks", "bricks"), source("mortar", "mortar"), source("slates", "slates"), rm(dist, { recursive: true, force: true })]);
  await buildFolder(dist, [wall, roof]);
  made = [];
});

describe("building again", () => {
  it("makes nothing when no source has changed, not even the folder", async () => {
    const before = statSync(dist).ino;
    await buildFolder(dist, [wall, roof]);
    expect({ made, same: statSync(dist).ino === before }).toEqual({ made: [], same: true });
  });

  it("makes the part whose source changed, and keeps the other", async () => {
    await source("mortar", "lime");
    await buildFolder(dist, [wall, roof]);
    expect(made).toEqual(["wall"]);
    expect(built("wall.txt") + built("roof.txt")).toBe("brickslimeslates");
    expect(existsSync(join(dist, "assets/wall.css.gz")) && existsSync(join(dist, "assets/roof.css.gz"))).toBe(true);
  });

  it("makes a part again that begins with one more file, or one less", async () => {
    await buildFolder(dist, [wall, { ...roof, entries: [slates, bricks] }]);
    expect(made).toEqual(["roof"]);
  });

  it("makes a part again that is missing, or was cut short", async () => {
    await truncate(join(dist, "roof.txt"), 2);
    await rm(join(dist, "assets/wall.css"));
    await buildFolder(dist, [wall, roof]);
    expect(made.sort()).toEqual(["roof", "wall"]);
    expect(built("roof.txt")).toBe("slates");
  });

  it("makes a part again whose source was saved while it was read", async () => {
    await source("mortar", "lime");
    const late = copying("wall", [bricks, mortar], () => writeFile(join(root, mortar), "plaster"));
    await buildFolder(dist, [late, roof]);
    expect(built("wall.txt")).toBe("brickslime");
    await source("mortar", "plaster");
    await buildFolder(dist, [wall, roof]);
    expect(built("wall.txt")).toBe("bricksplaster");
  });

  it("makes all again when nothing is remembered", async () => {
    await writeFile(join(dist, "memory.json"), "{");
    await buildFolder(dist, [wall, roof]);
    expect(made.sort()).toEqual(["roof", "wall"]);
  });

  it("happens once when two start at the same time", async () => {
    await source("slates", "tiles");
    await Promise.all([buildFolder(dist, [wall, roof]), buildFolder(dist, [wall, roof])]);
    expect(made).toEqual(["roof"]);
    expect(built("roof.txt")).toBe("tiles");
  });
});

describe("a build that fails", () => {
  it("leaves what was there, and the next one starts afresh", async () => {
    await source("bricks", "stones");
    const broken = copying("wall", [bricks, mortar], () => Promise.reject(new Error("the scaffold falls")));
    await expect(buildFolder(dist, [broken, roof])).rejects.toThrow("the scaffold falls");
    expect(built("wall.txt") + built("roof.txt")).toBe("bricksmortarslates");

    await buildFolder(dist, [wall, roof]);
    expect(built("wall.txt") + built("roof.txt")).toBe("stonesmortarslates");
  });
});
