import * as fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import opendata from "../module.ts";
import { fieldOf, plantDataset } from "../planted-dataset.testing.ts";

const house = await testHouse([territory, people, opendata]);

interface Row {
  readonly nom: string | null;
  readonly nombre: number | null;
  readonly ouvert: boolean | null;
  readonly jour: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
}
const fields = [
  ...[fieldOf("nom", "string"), fieldOf("nombre", "integer"), fieldOf("ouvert", "boolean"), fieldOf("jour", "date")],
  ...[fieldOf("longitude", "number"), fieldOf("latitude", "number")],
];
const or = <value>(at: number, every: number, value: value): value | null => (at % every === 0 ? null : value);
const words = ["Lille", "L’Établi", "50 %", "a_b", "Été", "o'clock", "\\"];
const rows: readonly Row[] = Array.from({ length: 120 }, (_, at) => ({
  nom: or(at, 7, words[at % words.length]!),
  nombre: or(at, 5, (at % 13) - 4),
  ouvert: or(at, 6, at % 2 === 0),
  jour: or(at, 11, `2026-0${(at % 9) + 1}-1${at % 10}`),
  longitude: or(at, 9, 3 + (at % 20) / 50),
  latitude: or(at, 9, 50.5 + (at % 17) / 50),
}));
/** The same rows, with nothing that an index knows beside the contents, and with what an index knows of four columns. */
for (const [id, facets] of [
  ["petit", []],
  ["facettes", ["nom", "nombre", "ouvert", "jour"]],
] as const)
  await plantDataset(
    house.owner,
    id,
    fields,
    sql`select g.key, g.row from unnest(${rows.map((_, at) => String(at).padStart(3, "0"))}::text[], ${rows.map((row) => JSON.stringify(row))}::jsonb[]) as g (key, row)`,
    facets,
  );

const items = (id: string, query: Record<string, string>) => `/api/v1/ogc/collections/${id}/items?${new URLSearchParams(query)}`;
interface Features {
  readonly features: readonly { readonly id: string; readonly properties: Record<string, unknown> }[];
  readonly numberMatched: number;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
}
const ask = async (id: string, query: Record<string, string>) => {
  const answer = await house.get(items(id, query));
  return { status: answer.status, body: (await answer.json()) as Features };
};

/** True, false, or nothing known: as the standard reckons with what is not there. */
type Truth = boolean | null;
interface Filter {
  readonly text: string;
  readonly json: unknown;
  of(row: Row): Truth;
}
const p = (property: string) => ({ property });
const negate = (one: Truth): Truth => (one === null ? null : !one);
const compared = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
} as Record<string, (a: number | string, b: number | string) => boolean>;
const sign = fc.constantFrom(...Object.keys(compared));
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const number = fc.record({ by: sign, value: fc.integer({ min: -5, max: 10 }), turned: fc.boolean() }).map(({ by, value, turned }): Filter => {
  const back = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" }[by] ?? by;
  return {
    text: turned ? `${value} ${back} nombre` : `nombre ${by} ${value}`,
    json: turned ? { op: back, args: [value, p("nombre")] } : { op: by, args: [p("nombre"), value] },
    of: ({ nombre }) => (nombre === null ? null : compared[by]!(nombre, value)),
  };
});
const day = fc.record({ by: sign, value: fc.constantFrom("2026-03-12", "2026-05-14", "2026-09-19") }).map(
  ({ by, value }): Filter => ({
    text: `jour ${by} DATE('${value}')`,
    json: { op: by, args: [p("jour"), { date: value }] },
    of: ({ jour }) => (jour === null ? null : compared[by]!(jour, value)),
  }),
);
const text = fc.record({ by: fc.constantFrom("=", "<>"), value: fc.constantFrom(...words, "absent") }).map(
  ({ by, value }): Filter => ({
    text: `nom ${by} ${quoted(value)}`,
    json: { op: by, args: [p("nom"), value] },
    of: ({ nom }) => (nom === null ? null : compared[by]!(nom, value)),
  }),
);
const like = fc.constantFrom(["L%", /^L/], ["%é%", /é/], ["a\\_b", /^a_b$/], ["_____", /^.{5}$/], ["%\\%", /%$/], ["\\\\", /^\\$/]).map(
  ([pattern, means]): Filter => ({
    text: `nom LIKE ${quoted(pattern)}`,
    json: { op: "like", args: [p("nom"), pattern] },
    of: ({ nom }) => (nom === null ? null : means.test(nom)),
  }),
);
const among = fc.uniqueArray(fc.integer({ min: -5, max: 9 }), { minLength: 1, maxLength: 4 }).map(
  (values): Filter => ({
    text: `nombre IN (${values.join(", ")})`,
    json: { op: "in", args: [p("nombre"), values] },
    of: ({ nombre }) => (nombre === null ? null : values.includes(nombre)),
  }),
);
const between = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 9 })).map(
  ([low, high]): Filter => ({
    text: `nombre BETWEEN ${low} AND ${high}`,
    json: { op: "between", args: [p("nombre"), low, high] },
    of: ({ nombre }) => (nombre === null ? null : nombre >= low && nombre <= high),
  }),
);
const open = fc.boolean().map(
  (value): Filter => ({
    text: `ouvert = ${value}`,
    json: { op: "=", args: [p("ouvert"), value] },
    of: ({ ouvert }) => (ouvert === null ? null : ouvert === value),
  }),
);
const missing = fc
  .constantFrom("nom", "nombre", "ouvert", "jour")
  .map((name): Filter => ({ text: `${name} IS NULL`, json: { op: "isNull", args: [p(name)] }, of: (row) => row[name] === null }));
const inside =
  (west: number, south: number, east: number, north: number) =>
  ({ longitude, latitude }: Row) =>
    longitude === null || latitude === null ? null : longitude >= west && longitude <= east && latitude >= south && latitude <= north;
const place = fc.constantFrom([3.05, 50.55, 3.2, 50.7], [3, 50.5, 3.4, 50.9], [-10, 40, 0, 60]).map((box): Filter => {
  const [west, south, east, north] = box;
  return {
    text: `S_INTERSECTS(geometry, BBOX(${box.join(", ")}))`,
    json: { op: "s_intersects", args: [p("geometry"), { bbox: box }] },
    of: inside(west, south, east, north),
  };
});
const square = fc.constantFrom([3.051, 50.551, 3.201, 50.701]).map((box): Filter => {
  const [w, s, e, n] = box;
  const ring = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  return {
    text: `S_INTERSECTS(geometry, POLYGON((${ring.map((at) => at.join(" ")).join(", ")})))`,
    json: { op: "s_intersects", args: [p("geometry"), { type: "Polygon", coordinates: [ring] }] },
    of: inside(w, s, e, n),
  };
});

const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(number, day, text, like, among, between, open, missing, place, square),
    tie("filter").map((one): Filter => ({ text: `NOT (${one.text})`, json: { op: "not", args: [one.json] }, of: (row) => negate(one.of(row)) })),
    fc.tuple(fc.constantFrom("and", "or"), fc.array(tie("filter"), { minLength: 2, maxLength: 3 })).map(
      ([op, parts]): Filter => ({
        text: parts.map((one) => `(${one.text})`).join(op === "and" ? " AND " : " or "),
        json: { op, args: parts.map((one) => one.json) },
        of(row) {
          const known = parts.map((one) => one.of(row));
          const decisive = op === "or";
          return known.includes(decisive) ? decisive : known.includes(null) ? null : !decisive;
        },
      }),
    ),
  ),
})).filter;

describe("a filter of CQL2", () => {
  it("finds what it says, in words and in JSON, whatever is missing", async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const wanted = rows.flatMap((row, at) => (filter.of(row) === true ? [String(at).padStart(3, "0")] : []));
        for (const [id, query] of [
          ["petit", { filter: filter.text }],
          ["facettes", { filter: JSON.stringify(filter.json), "filter-lang": "cql2-json" }],
        ] as const) {
          const { status, body } = await ask(id, { ...query, limit: "1000" });
          expect([status, body.features.map(({ id }) => id), body.numberMatched], filter.text).toEqual([200, wanted, wanted.length]);
        }
      }),
      { numRuns: 120, seed: 7 },
    );
  });

  it("narrows what the parameters and the box found, in the list of rows and in groups too", async () => {
    const { body } = await ask("petit", { filter: "nombre > 2", ouvert: "true", bbox: "3,50.5,3.2,50.7" });
    const wanted = rows.filter((row) => row.nombre !== null && row.nombre > 2 && row.ouvert === true && inside(3, 50.5, 3.2, 50.7)(row) === true);
    expect(body.numberMatched).toBe(wanted.length);
    expect((await ask("petit", { filter: "nom = ''') or true --'" })).body.numberMatched).toBe(0);
    const listed = (await (await house.get(`/api/v1/petit?${new URLSearchParams({ filter: "nombre > 2 AND ouvert = true", total: "true" })}`)).json()) as {
      total: number;
    };
    expect(listed.total).toBe(rows.filter(({ nombre, ouvert }) => nombre !== null && nombre > 2 && ouvert === true).length);
    const query = new URLSearchParams({ filter: "nombre IS NOT NULL", by: "ouvert", measure: "sum:nombre,max:nombre,avg:longitude" });
    const { data } = (await (await house.get(`/api/v1/petit/groups?${query}`)).json()) as {
      data: { by: { ouvert: boolean | null }; count: number; measures: Record<string, number> }[];
    };
    for (const { by, count, measures } of data) {
      const among = rows.flatMap(({ ouvert, nombre }) => (ouvert === by.ouvert && nombre !== null ? [nombre] : []));
      expect([count, measures["sum:nombre"], measures["max:nombre"]]).toEqual([among.length, among.reduce((sum, one) => sum + one, 0), Math.max(...among)]);
    }
    expect(data.map(({ by }) => by.ouvert).sort()).toEqual([false, null, true]);
  });

  it.each([
    ...[{ filter: "couleur = 1" }, { filter: "nombre > 'x'" }, { filter: "nombre >" }, { filter: "nombre > 1", "filter-lang": "sql" }],
    ...[
      { filter: "{", "filter-lang": "cql2-json" },
      { filter: "nombre > 1", "filter-crs": "http://www.opengis.net/def/crs/EPSG/0/2154" },
    ],
    ...[{ filter: "nom = 'x') or (true" }, { filter: "nombre = 1; drop table opendata.record" }, { filter: "nom LIKE 'x\\'" }],
  ])("%j is refused as a problem that names its parameter", async (query) => {
    const answer = await house.get(items("petit", query));
    const { parameter } = (await answer.json()) as { parameter: string };
    expect([answer.status, answer.headers.get("content-type"), parameter.startsWith("filter")]).toEqual([400, "application/problem+json", true]);
  });

  it.each(["by=themes", "by=nombre,nombre", "by=a,b,c,d", "measure=sum:nom", "measure=median:nombre", "sort=nom", "by=nom&by=nombre", "limit=0"])(
    "groups?%s are refused",
    async (query) => {
      expect((await house.get(`/api/v1/petit/groups?${query}`)).status).toBe(400);
    },
  );
});
