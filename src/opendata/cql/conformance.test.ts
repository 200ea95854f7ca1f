import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { BadQuestion } from "./bad-question.ts";
import { builderFor, type Cql } from "./cql.ts";
import { readJson } from "./json.ts";

/**
 * What OGC 21-065r2 says of filters in JSON, in the classes that we declare: "basic-cql2", "advanced-comparison-operators" and "basic-spatial-functions", with
 * polygons beside. A schema of ours, written by hand: no package keeps that of the standard, and none was read beside it.
 */
const $ = (name: string) => ({ $ref: `#/$defs/${name}` });
const call = (op: object, args: object) => ({
  type: "object",
  required: ["op", "args"],
  properties: { op, args: { type: "array", ...args } },
});
const list = (...items: readonly object[]) => ({ prefixItems: items, items: false, minItems: items.length });
const either = (one: object, other: object) => ({ oneOf: [list(one, other), list(other, one)] });
const coordinates = { type: "array", items: { type: "number" }, minItems: 2 };
const standard = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...$("condition"),
  $defs: {
    condition: {
      oneOf: [
        { type: "boolean" },
        call({ enum: ["and", "or"] }, { items: $("condition"), minItems: 2 }),
        call({ const: "not" }, list($("condition"))),
        call({ enum: ["=", "<>", "<", "<=", ">", ">="] }, either($("property"), $("literal"))),
        call({ const: "like" }, list($("property"), { type: "string" })),
        call({ const: "between" }, list($("property"), $("literal"), $("literal"))),
        call({ const: "in" }, list($("property"), { type: "array", items: $("literal"), minItems: 1 })),
        call({ const: "isNull" }, list($("property"))),
        call({ const: "s_intersects" }, either($("property"), $("shape"))),
      ],
    },
    property: { type: "object", required: ["property"], properties: { property: { type: "string" } } },
    literal: {
      anyOf: [
        { type: ["string", "number", "boolean"] },
        { type: "object", required: ["date"], properties: { date: { type: "string" } }, not: { required: ["property"] } },
        { type: "object", required: ["timestamp"], properties: { timestamp: { type: "string" } }, not: { required: ["property"] } },
      ],
    },
    shape: {
      anyOf: [
        {
          type: "object",
          required: ["bbox"],
          properties: { bbox: { type: "array", items: { type: "number" }, oneOf: [4, 6].map((n) => ({ minItems: n, maxItems: n })) } },
        },
        { type: "object", required: ["type", "coordinates"], properties: { type: { const: "Point" }, coordinates } },
        {
          type: "object",
          required: ["type", "coordinates"],
          properties: { type: { const: "Polygon" }, coordinates: { type: "array", items: { type: "array", items: coordinates, minItems: 4 } } },
        },
      ],
    },
  },
};
const isOfStandard = new Ajv2020({ strict: false }).compile(standard);

const names = { fr: "", en: "", nl: "" };
const fields = (["nom", "nombre", "ouvert", "jour", "instant", "longitude", "latitude"] as const).map((name) => ({
  name,
  type: ({ nom: "string", ouvert: "boolean", jour: "date", instant: "datetime", nombre: "integer", longitude: "number", latitude: "number" } as const)[name],
  says: names,
}));
const read = (filter: unknown): Cql | null => {
  try {
    return readJson(JSON.stringify(filter), builderFor({ fields }));
  } catch (error) {
    if (error instanceof BadQuestion) return null;
    throw error;
  }
};

const p = (property: string) => ({ property });
const comparison = fc.constantFrom("=", "<>", "<", "<=", ">", ">=");
const number = fc.integer({ min: -9, max: 9 });
const square = [3, 50, 4, 50, 4, 51, 3, 50];
const simple: fc.Arbitrary<unknown> = fc.oneof(
  fc.tuple(comparison, number).map(([op, value]) => ({ op, args: [p("nombre"), value] })),
  fc.tuple(comparison, number).map(([op, value]) => ({ op, args: [value, p("nombre")] })),
  fc.tuple(comparison, fc.string({ maxLength: 5 })).map(([op, value]) => ({ op, args: [p("nom"), value.replaceAll("\0", "")] })),
  fc.constantFrom<unknown>(
    { op: "=", args: [p("ouvert"), true] },
    { op: ">", args: [p("jour"), { date: "2026-11-30" }] },
    { op: "<", args: [p("instant"), { timestamp: "2026-11-30T08:00:00Z" }] },
    { op: "like", args: [p("nom"), "L%"] },
    { op: "between", args: [p("nombre"), 1, 5] },
    { op: "in", args: [p("nombre"), [1, 2]] },
    { op: "isNull", args: [p("jour")] },
    { op: "s_intersects", args: [p("geometry"), { bbox: [3, 50, 4, 51] }] },
    { op: "s_intersects", args: [{ type: "Point", coordinates: [3.1, 50.6] }, p("geometry")] },
    { op: "s_intersects", args: [p("geometry"), { type: "Polygon", coordinates: [[0, 2, 4, 6].map((at) => square.slice(at, at + 2))] }] },
  ),
);
const filters = fc.letrec<{ filter: unknown }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small" },
    simple,
    fc.boolean(),
    tie("filter").map((one) => ({ op: "not", args: [one] })),
    fc.tuple(fc.constantFrom("and", "or"), fc.array(tie("filter"), { minLength: 2, maxLength: 3 })).map(([op, args]) => ({ op, args })),
  ),
})).filter;

const odd = [null, [], {}, "x", 3, true, "and", "like", p("nom"), [p("nom")], { date: 3 }, { bbox: [1, 2, 3] }, { type: "Point", coordinates: [1] }, [3, "x"]];
/** One place of it is something else. */
function changed(filter: unknown, at: number, otherwise: unknown): unknown {
  let place = 0;
  const walk = (one: unknown): unknown => {
    place += 1;
    if (place === at) return otherwise;
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, walk(part)]));
  };
  return walk(filter);
}

describe("a filter in JSON", () => {
  it("that the standard has in the classes that we declare is read", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect([isOfStandard(filter), read(filter) !== null], JSON.stringify(filter)).toEqual([true, true]);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it("that it has not is refused, wherever it departs from it", () => {
    let refused = 0;
    fc.assert(
      fc.property(filters, fc.integer({ min: 1, max: 14 }), fc.constantFrom(...odd), (filter, at, otherwise) => {
        const other = changed(filter, at, otherwise);
        if (isOfStandard(other)) return;
        refused += 1;
        expect(read(other), JSON.stringify(other)).toBeNull();
      }),
      { numRuns: 1_500, seed: 12 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});
