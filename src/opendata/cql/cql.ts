import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import { BadQuestion } from "./bad-question.ts";

export const comparisons = ["=", "<>", "<", "<=", ">", ">="] as const;
export type Comparison = (typeof comparisons)[number];

/** A value as it was written: words, a number, true or false, a day, an instant. */
export interface Literal {
  readonly kind: "text" | "number" | "boolean" | "date" | "timestamp";
  readonly value: string | number | boolean;
}

/** Degrees: longitude, latitude. */
export type Place = readonly [number, number];
export type Shape =
  | { readonly type: "point"; readonly at: Place }
  | { readonly type: "bbox"; readonly box: readonly [west: number, south: number, east: number, north: number] }
  | { readonly type: "polygon"; readonly rings: readonly (readonly Place[])[] };

/** A filter of CQL2 (OGC 21-065r2), as far as its classes "basic" and "advanced comparison operators" and the points and boxes of "basic spatial functions" go. */
export type Cql =
  | { readonly op: "and" | "or"; readonly args: readonly Cql[] }
  | { readonly op: "not"; readonly arg: Cql }
  | { readonly op: "constant"; readonly value: boolean }
  | { readonly op: "compare"; readonly by: Comparison; readonly field: FilterColumn; readonly value: Literal }
  | { readonly op: "like"; readonly field: FilterColumn; readonly pattern: string }
  | { readonly op: "between"; readonly field: FilterColumn; readonly low: Literal; readonly high: Literal }
  | { readonly op: "in"; readonly field: FilterColumn; readonly values: readonly Literal[] }
  | { readonly op: "isNull"; readonly field: FilterColumn }
  | { readonly op: "intersects"; readonly shape: Shape };

/** A column, as a filter needs it. */
export type FilterColumn = Pick<DatasetField, "name" | "type">;

/** Named so in filters, whatever the columns are called. */
export const geometry = "geometry";
export const [deepest, most, longest] = [40, 500, 8_000] as const;

export const wrong = (why: string): BadQuestion => new BadQuestion("filter", why);

/** Makes the parts of a filter, each checked against the columns of its dataset. @throws BadQuestion */
export function builderFor({ fields }: Pick<Dataset, "fields">) {
  let parts = 0;
  const counted = (one: Cql): Cql => {
    parts += 1;
    if (parts > most) throw wrong(`More than ${most} conditions.`);
    return one;
  };
  const fieldOf = (name: string): FilterColumn => {
    const field = fields.find((one) => one.name === name);
    if (!field) throw wrong(`No such property: ${name}. Properties: ${fields.map((one) => one.name).join(", ")}.`);
    return { name, type: field.type };
  };
  const compared = (name: string, ...values: readonly Literal[]): FilterColumn => {
    const field = fieldOf(name);
    for (const value of values) if (!fits(field, value)) throw wrong(`${name} is of type ${field.type}: ${JSON.stringify(value.value)} is not.`);
    return field;
  };
  return {
    joined: (op: "and" | "or", args: readonly Cql[]): Cql => counted({ op, args }),
    not: (arg: Cql): Cql => counted({ op: "not", arg }),
    constant: (value: boolean): Cql => counted({ op: "constant", value }),
    compare: (by: Comparison, name: string, value: Literal): Cql => counted({ op: "compare", by, field: compared(name, value), value }),
    between: (name: string, low: Literal, high: Literal): Cql => counted({ op: "between", field: compared(name, low, high), low, high }),
    in(name: string, values: readonly Literal[]): Cql {
      if (values.length === 0 || values.length > most) throw wrong(`IN: from 1 to ${most} values.`);
      return counted({ op: "in", field: compared(name, ...values), values });
    },
    like(name: string, pattern: string): Cql {
      const field = fieldOf(name);
      if (field.type !== "string") throw wrong(`LIKE: ${name} is no text.`);
      if (/(?:^|[^\\])(?:\\\\)*\\$/.test(pattern)) throw wrong("LIKE: a pattern ends with no \\ alone.");
      return counted({ op: "like", field, pattern });
    },
    isNull: (name: string): Cql => counted({ op: "isNull", field: fieldOf(name) }),
    intersects(name: string, shape: Shape): Cql {
      if (name !== geometry) throw wrong(`S_INTERSECTS: the property of the place is called ${geometry}.`);
      if (!["longitude", "latitude"].every((one) => fields.some((field) => field.name === one))) throw wrong("These rows have no place.");
      return counted({ op: "intersects", shape: sound(shape) });
    },
  };
}
export type Builder = ReturnType<typeof builderFor>;

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const instant = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
const isDay = (text: string): boolean => day.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Whether a value is of a column's kind; days and instants may be written as texts too. */
function fits({ type }: FilterColumn, { kind, value }: Literal): boolean {
  const text = String(value);
  if (text.includes("\0") || !text.isWellFormed()) return false;
  switch (type) {
    case "integer":
    case "number":
    case "year":
      return kind === "number" && Number.isFinite(value);
    case "boolean":
      return kind === "boolean";
    case "date":
      return (kind === "date" || kind === "text") && isDay(text);
    case "datetime":
      return (kind === "timestamp" || kind === "text") && instant.test(text) && isDay(text.slice(0, 10));
    case "string":
      return kind === "text";
    case "list":
      return false;
  }
}

/** Every coordinate a number of the Earth, boxes and rings as they are closed. */
function sound(shape: Shape): Shape {
  const isPlace = ([x, y]: Place) => Number.isFinite(x) && Number.isFinite(y) && Math.abs(x) <= 180 && Math.abs(y) <= 90;
  const good =
    shape.type === "point"
      ? isPlace(shape.at)
      : shape.type === "bbox"
        ? isPlace([shape.box[0], shape.box[1]]) && isPlace([shape.box[2], shape.box[3]]) && shape.box[1] <= shape.box[3]
        : shape.rings.length > 0 && shape.rings.every((ring) => isClosed(ring) && ring.every(isPlace));
  if (!good) throw wrong("A place in degrees, longitude first; a ring ends where it begins.");
  return shape;
}

const isClosed = (ring: readonly Place[]): boolean =>
  ring.length >= 4 && ring.length <= 1_000 && ring[0]![0] === ring.at(-1)![0] && ring[0]![1] === ring.at(-1)![1];
