import { fold } from "#engines/similarity/fold.ts";

/** The one place that is called so, marks and capitals apart; else what it may have been. */
export function findPlaceNamed(
  name: string,
  found: readonly { readonly id: string; readonly name: string }[],
): { ok: true; id: string } | { ok: false; like: string[] } {
  const same = found.filter((one) => fold(one.name) === fold(name));
  return same.length === 1 ? { ok: true, id: same[0]!.id } : { ok: false, like: found.map((one) => one.name) };
}
