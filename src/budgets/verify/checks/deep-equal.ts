/** Whether two values that were read from JSON say the same, whatever the order of their keys. */
export const isDeepEqual = (one: unknown, other: unknown): boolean => difference(one, other) === null;

/** Where the second first differs from the first: "projects.3.cost_cents"; null when it does not. */
export function difference(one: unknown, other: unknown, at = ""): string | null {
  if (!isBranch(one) || !isBranch(other) || Array.isArray(one) !== Array.isArray(other)) return one === other ? null : at;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(own(one, key), own(other, key), at === "" ? key : `${at}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** What an object has by its kind, and nobody said, is none of its values. */
const own = (branch: Record<string, unknown>, key: string): unknown => (Object.hasOwn(branch, key) ? branch[key] : undefined);

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
