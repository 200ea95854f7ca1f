import { type Builder, comparisons, type Cql, deepest, geometry, type Literal, longest, type Place, type Shape, wrong } from "./cql.ts";

/** A filter in JSON ("cql2-json"). @throws BadQuestion */
export function readJson(text: string, build: Builder): Cql {
  if (text.length > longest) throw wrong(`More than ${longest} signs.`);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw wrong("No JSON.");
  }
  return predicate(read, build, 0);
}

function predicate(read: unknown, build: Builder, depth: number): Cql {
  if (depth > deepest) throw wrong("Too deep.");
  if (typeof read === "boolean") return build.constant(read);
  const { op, args } = isObject(read) ? read : {};
  if (typeof op !== "string" || !Array.isArray(args)) throw wrong('A condition has "op" and "args".');
  const inner = () => args.map((one) => predicate(one, build, depth + 1));
  if (op === "and" || op === "or") {
    if (args.length < 2) throw wrong(`"${op}" joins two conditions or more.`);
    return build.joined(op, inner());
  }
  if (op === "not") {
    if (args.length !== 1) throw wrong('"not" has one condition.');
    return build.not(inner()[0]!);
  }
  return simple(op, args, build);
}

function simple(op: string, args: readonly unknown[], build: Builder): Cql {
  const [one, two, three] = args;
  const takes = (count: number) => {
    if (args.length !== count) throw wrong(`"${op}" has ${count} arguments.`);
  };
  const by = comparisons.find((sign) => sign === op);
  if (by) {
    takes(2);
    return isProperty(one) ? build.compare(by, one.property, literal(two)) : build.compare(turned[by], property(two), literal(one));
  }
  switch (op) {
    case "like":
      takes(2);
      if (typeof two !== "string") throw wrong("LIKE: the pattern is a text.");
      return build.like(property(one), two);
    case "between":
      takes(3);
      return build.between(property(one), literal(two), literal(three));
    case "in":
      takes(2);
      if (!Array.isArray(two)) throw wrong("IN: a list of values.");
      return build.in(property(one), two.map(literal));
    case "isNull":
      takes(1);
      return build.isNull(property(one));
    case "s_intersects":
      takes(2);
      return isProperty(one) ? build.intersects(one.property, shape(two)) : build.intersects(property(two), shape(one));
    default:
      throw wrong(`No such operator here: ${op.slice(0, 40)}.`);
  }
}

/** What a comparison becomes when its sides change places. */
export const turned = { "=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;

const isObject = (read: unknown): read is Readonly<Record<string, unknown>> => typeof read === "object" && read !== null && !Array.isArray(read);
const isProperty = (read: unknown): read is { readonly property: string } => isObject(read) && typeof read["property"] === "string";

function property(read: unknown): string {
  if (!isProperty(read)) throw wrong(`A property: {"property": "${geometry}"}.`);
  return read.property;
}

function literal(read: unknown): Literal {
  if (typeof read === "string") return { kind: "text", value: read };
  if (typeof read === "number") return { kind: "number", value: read };
  if (typeof read === "boolean") return { kind: "boolean", value: read };
  if (isObject(read)) for (const kind of ["date", "timestamp"] as const) if (typeof read[kind] === "string") return { kind, value: read[kind] };
  throw wrong("A value: a text, a number, true, false, a date or a timestamp.");
}

function shape(read: unknown): Shape {
  if (isObject(read)) {
    const { bbox, type, coordinates } = read;
    const numbers = (given: unknown): given is number[] => Array.isArray(given) && given.every((one) => typeof one === "number");
    if (numbers(bbox) && (bbox.length === 4 || bbox.length === 6)) {
      const [west, south, east, north] = bbox.length === 4 ? bbox : [bbox[0], bbox[1], bbox[3], bbox[4]];
      return { type: "bbox", box: [west!, south!, east!, north!] };
    }
    const isPlace = (given: unknown): given is Place => numbers(given) && given.length >= 2;
    if (type === "Point" && isPlace(coordinates)) return { type: "point", at: [coordinates[0], coordinates[1]] };
    if (type === "Polygon" && Array.isArray(coordinates) && coordinates.every((ring) => Array.isArray(ring) && ring.every(isPlace)))
      return { type: "polygon", rings: coordinates.map((ring) => ring.map(([x, y]) => [x, y] as const)) };
  }
  throw wrong("A place: a point, a polygon or a bbox.");
}
