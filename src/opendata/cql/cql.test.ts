import { describe, expect, it } from "vitest";

import { BadQuestion } from "./bad-question.ts";
import { builderFor } from "./cql.ts";
import { readJson } from "./json.ts";
import { readText } from "./text.ts";

const names = { fr: "", en: "", nl: "" };
const field = (name: string, type: "string" | "integer" | "number" | "boolean" | "date" | "datetime" | "list" | "year") => ({ name, type, says: names });
const dataset = {
  fields: [
    ...[field("nom", "string"), field("nombre", "integer"), field("ouvert", "boolean"), field("jour", "date"), field("instant", "datetime")],
    ...[field("themes", "list"), field("longitude", "number"), field("latitude", "number"), field("and", "string"), field("date", "string")],
  ],
};
const text = (filter: string) => readText(filter, builderFor(dataset));
const json = (filter: unknown) => readJson(typeof filter === "string" ? filter : JSON.stringify(filter), builderFor(dataset));
const p = (property: string) => ({ property });

describe("a filter", () => {
  it.each([
    ["nombre > 3", { op: ">", args: [p("nombre"), 3] }],
    ["3 < nombre", { op: "<", args: [3, p("nombre")] }],
    ["nom = 'l''Établi'", { op: "=", args: [p("nom"), "l'Établi"] }],
    [
      "nombre >= -1.5e1 and not ouvert = true",
      {
        op: "and",
        args: [
          { op: ">=", args: [p("nombre"), -15] },
          { op: "not", args: [{ op: "=", args: [p("ouvert"), true] }] },
        ],
      },
    ],
    [
      "nombre = 1 OR nombre = 2 AND nom <> 'x'",
      {
        op: "or",
        args: [
          { op: "=", args: [p("nombre"), 1] },
          {
            op: "and",
            args: [
              { op: "=", args: [p("nombre"), 2] },
              { op: "<>", args: [p("nom"), "x"] },
            ],
          },
        ],
      },
    ],
    [
      "(nombre = 1 OR nombre = 2) AND ouvert = FALSE",
      {
        op: "and",
        args: [
          {
            op: "or",
            args: [
              { op: "=", args: [p("nombre"), 1] },
              { op: "=", args: [p("nombre"), 2] },
            ],
          },
          { op: "=", args: [p("ouvert"), false] },
        ],
      },
    ],
    ["nom LIKE 'L_ %'", { op: "like", args: [p("nom"), "L_ %"] }],
    ["nom NOT LIKE 'a%'", { op: "not", args: [{ op: "like", args: [p("nom"), "a%"] }] }],
    [
      "nombre BETWEEN 1 AND 5 AND ouvert = true",
      {
        op: "and",
        args: [
          { op: "between", args: [p("nombre"), 1, 5] },
          { op: "=", args: [p("ouvert"), true] },
        ],
      },
    ],
    ["nom in ('a', 'b')", { op: "in", args: [p("nom"), ["a", "b"]] }],
    ["nombre NOT IN (1,2)", { op: "not", args: [{ op: "in", args: [p("nombre"), [1, 2]] }] }],
    ["nom IS NULL", { op: "isNull", args: [p("nom")] }],
    ["nom is not null", { op: "not", args: [{ op: "isNull", args: [p("nom")] }] }],
    ["jour < DATE('2026-11-29')", { op: "<", args: [p("jour"), { date: "2026-11-29" }] }],
    ["instant >= TIMESTAMP('2026-11-29T10:00:00+01:00')", { op: ">=", args: [p("instant"), { timestamp: "2026-11-29T10:00:00+01:00" }] }],
    ["S_INTERSECTS(geometry, BBOX(3, 50.6, 3.2, 50.7))", { op: "s_intersects", args: [p("geometry"), { bbox: [3, 50.6, 3.2, 50.7] }] }],
    ["s_intersects(POINT(3.05 50.63), geometry)", { op: "s_intersects", args: [{ type: "Point", coordinates: [3.05, 50.63] }, p("geometry")] }],
    [
      "S_INTERSECTS(geometry,POLYGON((3 50,4 50,4 51,3 50)))",
      {
        op: "s_intersects",
        args: [
          p("geometry"),
          {
            type: "Polygon",
            coordinates: [
              [
                [3, 50],
                [4, 50],
                [4, 51],
                [3, 50],
              ],
            ],
          },
        ],
      },
    ],
    ["\"and\" = 'x'", { op: "=", args: [p("and"), "x"] }],
    ["date = 'x'", { op: "=", args: [p("date"), "x"] }],
    ["TRUE", true],
  ])("%s says in words what JSON says", (words, read) => {
    expect(text(words)).toEqual(json(read));
  });

  it.each([
    ...[
      "",
      "nombre",
      "nombre >",
      "> 3",
      "nombre = 'x'",
      "nom = 3",
      "couleur = 'x'",
      "nom = 'jamais fermé",
      "nombre = 1 nombre = 2",
      "(nombre = 1",
      "nombre = 1)",
    ],
    ...[
      "nom LIKE 3",
      "nombre LIKE 'a'",
      "nom LIKE 'a\\'",
      "nombre IN ()",
      "themes = 'x'",
      "jour = DATE('2026-02-30')",
      "jour = 'hier'",
      "instant > DATE('2026-01-01')",
    ],
    ...["instant = TIMESTAMP('2026-13-01T00:00:00Z')", "ouvert = 'true'", "S_INTERSECTS(nom, BBOX(1,2,3,4))", "S_INTERSECTS(geometry, BBOX(1,2,3))"],
    ...["S_INTERSECTS(geometry, BBOX(3,51,4,50))", "S_INTERSECTS(geometry, POINT(500 2))", "S_INTERSECTS(geometry, POLYGON((1 1,2 2,3 3,4 4)))"],
    ...["nom = 'a'; drop table x", "nom = 'a' -- et", "nom = \u0000", "S_WITHIN(geometry, POINT(1 1))", "casei(nom) = 'a'", "nombre = 1e999", "nombre + 1 = 2"],
    ...[
      `${"not ".repeat(50)}TRUE`,
      `${"(".repeat(60)}TRUE${")".repeat(60)}`,
      Array.from({ length: 600 }, () => "nombre = 1").join(" or "),
      `nom = '${"a".repeat(9_000)}'`,
    ],
  ])("%s is refused, and why", (words) => {
    expect(() => text(words)).toThrow(BadQuestion);
  });

  it.each([
    ...[
      "",
      "[]",
      "{}",
      "null",
      "3",
      '{"op":"and","args":[]}',
      '{"op":"and","args":[true]}',
      '{"op":"not","args":[true,true]}',
      '{"op":"=","args":[{"property":"nom"}]}',
    ],
    ...[
      '{"op":"=","args":[{"property":"nom"},{"property":"nom"}]}',
      '{"op":"=","args":[{"property":["nom"]},"x"]}',
      '{"op":"constructor","args":[]}',
      '{"op":"in","args":[{"property":"nom"},"x"]}',
    ],
    ...['{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":["1",2]}]}', '{"op":"=","args":[{"property":"nom"},"\\ud800"]}'],
    ...['{"op":"=","args":[{"property":"__proto__"},"x"]}', `${'{"op":"not","args":['.repeat(60)}true${"]}".repeat(60)}`],
  ])("%s is refused in JSON too", (read) => {
    expect(() => json(read)).toThrow(BadQuestion);
  });
});
