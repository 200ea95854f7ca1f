/** Where a value is not as it should be: "projects.3.cost_cents"; "" for the value itself, null when it is as it should be. */
export type Shape = (value: unknown) => string | null;

export const is =
  (holds: (value: unknown) => boolean): Shape =>
  (value) =>
    holds(value) ? null : "";

export const text = is((value) => typeof value === "string");
export const flag = is((value) => typeof value === "boolean");
/** A number that can be counted: no fraction, not below zero, none that is rounded as it is read. */
export const count = is((value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const matching = (pattern: RegExp): Shape => is((value) => typeof value === "string" && pattern.test(value));
export const hash = matching(/^[0-9a-f]{64}$/);
export const day = matching(/^\d{4}-\d\d-\d\d$/);
export const instant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
export const oneOf = (...words: readonly string[]): Shape => is((value) => words.includes(value as string));

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value);

/** A field that may be missing, and is not null where it is there. */
export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined ? null : shape(value);

export const list =
  (shape: Shape, { least = 0 } = {}): Shape =>
  (value) =>
    Array.isArray(value) && value.length >= least ? firstWrong(value.entries(), () => shape) : "";

/** An object of any names. */
export const dictionary =
  (shape: Shape): Shape =>
  (value) =>
    isObject(value) ? firstWrong(Object.entries(value), () => shape) : "";

/** An object of these names and no others. */
export const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) => {
    if (!isObject(value)) return "";
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (stranger !== undefined) return stranger;
    const given = Object.keys(fields).map((name) => [name, Object.hasOwn(value, name) ? value[name] : undefined] as const);
    return firstWrong(given, (name) => fields[name]!);
  };

function firstWrong<key extends string | number>(entries: Iterable<readonly [key, unknown]>, shapeOf: (key: key) => Shape): string | null {
  for (const [key, value] of entries) {
    const wrong = shapeOf(key)(value);
    if (wrong !== null) return wrong === "" ? String(key) : `${key}.${wrong}`;
  }
  return null;
}

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
