import { distanceMetres } from "#territory";
import type { Reason } from "./duplicate.ts";
import type { Comparable, PlaceToCompare } from "./comparable.ts";
import { slips } from "./slips.ts";

export interface Likeness {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const nearMetres = 200;

/**
 * Whether two records may be the same place. A name alone never is enough (there are many "Maison de quartier"), nor an address alone
 * (a building holds several places), nor a telephone alone (a town hall's serves many): it takes names alike, and one of three signs: the
 * same address, two known points close to each other, the same telephone or mail in the same commune; two of them when names differ more.
 */
export function alike(a: Comparable, b: Comparable): Likeness | null {
  // "Pavillon 3" is not "Pavillon 4", however alike they are written.
  const name = a.figures === b.figures ? likeNames(a.words, b.words) : 0;
  if (name < 0.6) return null;
  const address = likeAddresses(a, b);
  const metres = a.point && b.point ? distanceMetres(a.point, b.point) : null;
  const near = metres !== null && metres <= nearMetres;
  const sameAddress = address >= 0.85 && a.place.commune_code === b.place.commune_code;
  const contact = a.place.commune_code === b.place.commune_code ? sharedContact(a.place, b.place) : null;
  const signs = [near, sameAddress, contact].filter(Boolean).length;
  if (signs < (name >= 0.82 ? 1 : 2)) return null;
  const closeness = metres === null ? 0.5 : Math.max(0, 1 - metres / 1000);
  const reasons: Reason[] = [{ code: "name", similarity: round(name) }];
  if (address > 0) reasons.push({ code: "address", similarity: round(address) });
  if (contact) reasons.push({ code: "contact", kind: contact });
  if (metres !== null) reasons.push({ code: "distance", metres: Math.round(metres) });
  return { score: round(0.55 * name + 0.25 * address + 0.2 * closeness), reasons };
}

function sharedContact(a: PlaceToCompare, b: PlaceToCompare): "phone" | "email" | null {
  if (a.phone && a.phone === b.phone) return "phone";
  const known = new Set(a.emails.map((email) => email.toLowerCase()));
  return b.emails.some((email) => known.has(email.toLowerCase())) ? "email" : null;
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}

/** The order of words does not count: "Médiathèque La Grand-Plage", "La Grand-Plage (médiathèque)". */
function likeNames(a: readonly string[], b: readonly string[]): number {
  const written = dice(a.join(""), b.join(""));
  const likeness = written === 1 ? 1 : Math.max(written, dice([...a].sort().join(""), [...b].sort().join("")));
  // Two letters swapped in a short name spoil three pairs of letters: then the slips themselves are counted.
  return likeness >= 0.5 && likeness < 0.82 ? Math.max(likeness, likeWritten(a.join(""), b.join(""))) : likeness;
}

function likeWritten(a: string, b: string): number {
  return 1 - slips(a, b) / Math.max(a.length, b.length);
}

function likeAddresses(a: Comparable, b: Comparable): number {
  if (a.street === "" || b.street === "") return 0;
  if (a.number !== "" && b.number !== "" && a.number !== b.number) return 0;
  return dice(a.street.replaceAll(" ", ""), b.street.replaceAll(" ", "")) * (a.number === b.number ? 1 : 0.9);
}

/** Pairs of letters in common: 1 the same, a typo costs little, other words much (Sørensen–Dice). */
function dice(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let common = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) pairs.set(b.slice(i, i + 2), left - 1);
    if (left > 0) common++;
  }
  return (2 * common) / (a.length + b.length - 2);
}
