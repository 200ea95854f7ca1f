import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

import { pagesOfPages, sqlElsewhere } from "./old-faults.ts";
import { asksForSql, findRoomFaults } from "./room-faults.ts";
import { readSources } from "./source.ts";

/** What is refused of these files, were they in the house. */
const faultsOf = (...files: readonly (readonly [file: string, text: string])[]): string =>
  findRoomFaults(new Map(files.map(([file, text]) => [resolve(file), text]))).join("\n");

describe("the checker of rooms", () => {
  it("finds no fault in the house", () => {
    const house = readSources();
    expect(house.size).toBeGreaterThan(2000);
    expect(findRoomFaults(house)).toEqual([]);
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
      "a view that imports a page",
      "src/places/wrong.view.tsx",
      'import page from "./show/show.page.tsx";\nexport const wrong = page;\n',
      /a view imports no page/,
    ],
    [
      "a page that imports a page",
      "src/places/wrong.page.tsx",
      'import page from "./show/show.page.tsx";\nexport const wrong = page;\n',
      /a page imports no page/,
    ],
    ["SQL in a page", "src/places/wrong.page.tsx", "export const wrong = sql<{ n: number }>`select 1 as n`;\n", /SQL in a page/],
    ["SQL in a plain file", "src/places/wrong.ts", "export const wrong = sql`select 1`;\n", /SQL in a plain file/],
    ["a builder's query in a view", "src/places/wrong.view.tsx", 'export const wrong = (db) => db.selectFrom("places.place");\n', /SQL in a view/],
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
    ["a day of the machine in SQL", "src/places/wrong.query.ts", "export const wrong = `select current_date`;\n", /"current_date" is a day of the machine/],
    ["an instant cut to a day in SQL", "src/places/wrong.query.ts", "export const wrong = `select now()::date`;\n", /"now\(\)::date" is a day of the machine/],
    [
      "a day of the machine in a migration",
      "src/places/migrations/20990101_0000_wrong.sql",
      "alter table places.place add column d date default LOCALTIMESTAMP;\n",
      /"LOCALTIMESTAMP" is a day of the machine/,
    ],
    ["a day of the machine in a test", "src/places/wrong.test.ts", "export const wrong = `select current_date`;\n", /is a day of the machine/],
    [
      "a day of UTC",
      "src/places/wrong.page.tsx",
      "export const wrong = new Date().toISOString().slice(0, 10);\n",
      /"\.toISOString\(\)\.slice\(0, 10\)" is a day of the machine/,
    ],
    ["a type named by a participle", "src/places/wrong.query.ts", "export interface Asked {\n  readonly q: string;\n}\n", /a type called Asked says nothing/],
    ["one of a test, not exported", "src/places/wrong.test.ts", 'type Told = "one";\n', /a type called Told says nothing/],
    ["one with a parameter", "src/places/wrong.ts", "const one = 1;\ntype More<thing> = thing[];\n", /a type called More says nothing/],
    ["an outcome named by what was done", "src/places/wrong.command.ts", "type Confirmed = { readonly ok: true };\n", /a type called Confirmed says nothing/],
  ])("refuses %s", (_, file, text, words) => {
    expect(faultsOf([file, text])).toMatch(words);
  });

  it("takes a participle that qualifies a noun, and a noun that looks like one", () => {
    expect(faultsOf(["src/places/right.ts", "interface ConfirmedPlace {}\ntype Due = string;\ntype Need = string;\n"])).not.toMatch(/says nothing/);
  });

  it("refuses a cycle", () => {
    expect(
      faultsOf(
        ["src/places/a.ts", 'import { b } from "./b.ts";\nexport const a = () => b;\n'],
        ["src/places/b.ts", 'import { a } from "./a.ts";\nexport const b = () => a;\n'],
      ),
    ).toMatch(/import cycle: /);
    expect(
      faultsOf(
        ["src/places/a.ts", 'import type { B } from "./b.ts";\nexport interface A { readonly b: B }\n'],
        ["src/places/b.ts", 'import type { A } from "./a.ts";\nexport interface B { readonly a: A }\n'],
      ),
    ).toMatch(/import cycle: /);
  });

  it("refuses folders that know each other both ways, and lets the manifest know all", () => {
    const one = ["src/places/one/a.ts", 'import { b } from "../two/b.ts";\nexport const a = b;\n'] as const;
    const two = ["src/places/two/c.ts", 'import { d } from "../one/d.ts";\nexport const c = d;\n'] as const;
    expect(faultsOf([...one], [...two])).toMatch(/one\/a\.ts: from places\/two there is a way back here.*two\/c\.ts: from places\/one/s);
    expect(faultsOf([...one], ["src/places/module.ts", 'import { a } from "./one/a.ts";\nexport const all = [a];\n'])).toBe("");
  });

  it("lets a type be called by a noun, and a function by what it does", () => {
    expect(faultsOf(["src/places/right.ts", "export interface AskOutcome {}\ntype Saying = AskOutcome;\nexport const Told = 1;\n"])).toBe("");
  });

  it("lets an area list its pages, and a query ask", () => {
    expect(faultsOf(["src/places/list.pages.ts", 'import page from "./show/show.page.tsx";\nexport const pages = [page];\n'])).not.toContain("imports no page");
    for (const name of ["query", "job", "searchable"]) expect(faultsOf([`src/places/right.${name}.ts`, "export const right = sql`select 1`;\n"])).toBe("");
  });

  it("forgets what was mended: no file is let off that needs it no more", () => {
    const house = readSources();
    const textOf = (file: string) => house.get(resolve("src", file)) ?? "";
    expect([...sqlElsewhere].filter((file) => !asksForSql.test(textOf(file)))).toEqual([]);
    expect([...pagesOfPages].filter((line) => !textOf(line.split(" ")[0]!).includes(`"${line.split(" ")[1]}"`))).toEqual([]);
  });
});
