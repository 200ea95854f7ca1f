import { type RawBuilder, sql } from "kysely";

import { facetOf } from "../facets/facets.query.ts";
import type { FilterColumn, Comparison, Cql, Literal, Place, Shape } from "./cql.ts";

/** The filter on `row` of `opendata.record`. A row without a value is neither what is asked nor its contrary, as the standard has it. */
export function cqlToSql(one: Cql): RawBuilder<boolean | null> {
  switch (one.op) {
    case "and":
    case "or":
      return sql`(${sql.join(one.args.map(cqlToSql), one.op === "and" ? sql` and ` : sql` or `)})`;
    case "not":
      return sql`(not ${cqlToSql(one.arg)})`;
    case "constant":
      return one.value ? sql`true` : sql`false`;
    case "compare":
      return compare(one.by, one.field, one.value);
    case "between":
      return sql`(${compare(">=", one.field, one.low)} and ${compare("<=", one.field, one.high)})`;
    case "in":
      return sql`(${sql.join(
        one.values.map((value) => compare("=", one.field, value)),
        sql` or `,
      )})`;
    case "like":
      return sql`(row ->> ${one.field.name}::text like ${one.pattern}::text escape '\\')`;
    case "isNull":
      return sql`(coalesce(row -> ${one.field.name}::text, 'null') = 'null')`;
    case "intersects":
      return intersects(one.shape);
  }
}

const operators: Readonly<Record<Comparison, RawBuilder<unknown>>> = {
  "=": sql`=`,
  "<>": sql`<>`,
  "<": sql`<`,
  "<=": sql`<=`,
  ">": sql`>`,
  ">=": sql`>=`,
};

function compare(by: Comparison, { name, type }: FilterColumn, { value }: Literal): RawBuilder<boolean | null> {
  // Two instants may be written in two zones.
  if (type === "datetime") return sql`((row ->> ${name}::text)::timestamptz ${operators[by]} ${String(value)}::timestamptz)`;
  return sql`(nullif(row -> ${name}::text, 'null') ${operators[by]} ${JSON.stringify(value)}::jsonb)`;
}

/**
 * What every row that the filter finds holds word for word: an index finds these first, of the facet where the column is one, else of contents. Never
 * within a "not", where nothing is not the contrary.
 */
export function heldBy(one: Cql, facets: readonly string[] = []): RawBuilder<boolean>[] {
  if (one.op === "and") return one.args.flatMap((arg) => heldBy(arg, facets));
  if ((one.op !== "compare" && one.op !== "in") || one.field.type === "datetime") return [];
  const facet = facetOf(facets, one.field.name);
  if (one.op === "in") return facet ? [sql`${facet} = any(${one.values.map(({ value }) => JSON.stringify(value))}::jsonb[])`] : [];
  if (facet) return [sql`${facet} ${operators[one.by]} ${JSON.stringify(one.value.value)}::jsonb`];
  return one.by === "=" ? [sql`row @> ${JSON.stringify({ [one.field.name]: one.value.value })}::jsonb`] : [];
}

const coordinate = (name: "longitude" | "latitude") => sql`(row ->> ${sql.lit(name)})::float8`;
const [longitude, latitude] = [coordinate("longitude"), coordinate("latitude")];

function intersects(shape: Shape): RawBuilder<boolean | null> {
  if (shape.type === "point") return sql`(${longitude} = ${shape.at[0]}::float8 and ${latitude} = ${shape.at[1]}::float8)`;
  if (shape.type === "bbox") return within(shape.box);
  const [outer, ...holes] = shape.rings.map((ring) => sql<boolean | null>`(${polygonText(ring)}::polygon @> point(${longitude}, ${latitude}))`);
  return holes.length === 0 ? outer! : sql`(${outer!} and not (${sql.join(holes, sql` or `)}))`;
}

/** A box whose west is east of its east goes over the antimeridian (RFC 7946 § 5.2). */
function within([west, south, east, north]: readonly [number, number, number, number]): RawBuilder<boolean | null> {
  const across =
    west <= east
      ? sql<boolean | null>`${longitude} between ${west}::float8 and ${east}::float8`
      : sql<boolean | null>`(${longitude} >= ${west}::float8 or ${longitude} <= ${east}::float8)`;
  return sql`(${across} and ${latitude} between ${south}::float8 and ${north}::float8)`;
}

const polygonText = (ring: readonly Place[]): string => `(${ring.map(([x, y]) => `(${x},${y})`).join()})`;
