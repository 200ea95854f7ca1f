import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";

const promises = readFileSync("docs/voting/promises.md", "utf8");
const pages = globSync("docs/voting/*.md").map((page) => readFileSync(page, "utf8"));
const named = [...new Set([...promises.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name!))];
const isThere = (name: string) => ["src/budgets/", "src/", ""].some((folder) => existsSync(`${folder}${name}`));

/** Rows of the table of promises, their three cells. */
const rows = promises
  .slice(promises.indexOf("| promise |"), promises.indexOf("\n\n", promises.indexOf("| promise |")))
  .split("\n")
  .slice(2)
  .map((row) => row.split(" | "));

describe("the page of promises", () => {
  it("names tests and folders that are there", () => {
    const asked = named.filter((name) => name.endsWith(".test.ts") || name.endsWith("/"));
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((name) => !isThere(name))).toEqual([]);
  });

  it("says of each promise against whom it holds, by what it is kept, and where it is tried", () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [promise, kept, tried] of rows) {
      expect(promise).toMatch(/\bagainst\b|: for\b|: to\b|: as said below/);
      expect(kept, promise).toMatch(/\w/);
      expect(tried, promise).toMatch(/`[^`]+(\.test\.ts|\/)`/);
    }
  });

  it("and its neighbours tell every attack of the room", () => {
    const attacks = globSync("src/budgets/attacks/*.test.ts").map((file) => basename(file).replace(/(\.thorough)?\.test\.ts$/, ""));
    expect(attacks.length).toBeGreaterThan(20);
    const told = (attack: string) => pages.some((page) => page.includes(`\`${attack}\``) || page.includes(`attacks/${attack}.`));
    expect(attacks.filter((attack) => !told(attack))).toEqual([]);
  });
});
