/** Deeper than any table, map or schema that people keep. What writes or compares a value goes down as deep, and falls beyond some thousands. */
const deepest = 64;

/** A union of more names is no table: each would be a cell of each record. */
const mostNames = 1_000;

const [quote, backslash, list, object, listEnd, objectEnd] = [...'"\\[{]}'].map((sign) => sign.charCodeAt(0));

/** What a text in JSON says; undefined for what is none, or lies in more lists than anything does. One pass before it is read. */
export function readJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === quote) at = endOfString(text, at);
    else if (sign === list || sign === object) {
      if (++depth > deepest) return true;
    } else if (sign === listEnd || sign === objectEnd) depth--;
  }
  return false;
}

/** Where the string ends that begins there. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === backslash) at++;
    else if (sign === quote) return at;
  }
  return text.length;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** The names of records, in the order in which they come; null where they are too many for a table. */
export function namesOf(records: Iterable<Readonly<Record<string, unknown>>>): string[] | null {
  const names = new Set<string>();
  for (const record of records) {
    for (const name of Object.keys(record)) names.add(name);
    if (names.size > mostNames) return null;
  }
  return [...names];
}
