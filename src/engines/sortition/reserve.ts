import { digestOf } from "./digest.ts";
import type { Draw } from "./draw.ts";

/**
 * In which order those who were not drawn are called to replace somebody: that of the SHA-256 of the seal, the figures and their number.
 * Nobody chose the figures and nobody can change the seal, so that nobody chooses the order; anybody can redo it.
 */
export async function reserveOf({ candidates }: Draw, panel: readonly string[], seed: { readonly seal: string; readonly figures: string }): Promise<string[]> {
  const rest = candidates.filter(({ id }) => !panel.includes(id));
  const keyed = await Promise.all(rest.map(async ({ id }) => ({ id, key: await digestOf(`${seed.seal}:${seed.figures}:${id}`) })));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ id }) => id);
}

/**
 * Who takes a free place: the first of the reserve with whom the quotas can still be met and whose household has no seat. `out`: who had
 * a seat already, or withdrew. Null when nobody of the reserve fits: then the place stays free, or is drawn for anew.
 */
export function replacementOf(draw: Draw, seated: ReadonlySet<string>, reserve: readonly string[], out: ReadonlySet<string>): string | null {
  const of = new Map(draw.candidates.map((candidate) => [candidate.id, candidate]));
  const members = [...seated].flatMap((id) => of.get(id) ?? []);
  const households = new Set(members.flatMap(({ household }) => household ?? []));
  const free = draw.size - seated.size - 1;
  if (free < 0) return null;
  const fits = (id: string): boolean => {
    const one = of.get(id);
    if (!one || seated.has(id) || out.has(id) || (one.household !== undefined && households.has(one.household))) return false;
    const all = [...members, one];
    const lacks = new Map<string, number>();
    for (const { feature, value, min, max } of draw.quotas) {
      const has = all.filter(({ features }) => features[feature] === value).length;
      if (has > max) return false;
      lacks.set(feature, (lacks.get(feature) ?? 0) + Math.max(0, min - has));
    }
    return [...lacks.values()].every((lack) => lack <= free);
  };
  return reserve.find(fits) ?? null;
}
