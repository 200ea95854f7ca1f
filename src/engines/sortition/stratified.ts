import type { Candidate, Draw } from "./draw.ts";

/**
 * So many panels by the plain stratified draw, which most assemblies still use: again and again somebody of the value that lacks most,
 * until the panel is full; begun anew when it cannot be. Chances are whatever comes of it: it stands here to be compared with the fairest
 * lottery. `random` gives numbers from 0 to 1. Null when no panel was found in so many attempts.
 */
export function stratifiedPanels(draw: Draw, count: number, random: () => number, attempts = 200): string[][] | null {
  const panels: string[][] = [];
  while (panels.length < count) {
    const panel = drawOne(draw, random, attempts);
    if (!panel) return null;
    panels.push(panel);
  }
  return panels;
}

function drawOne(draw: Draw, random: () => number, attempts: number): string[] | null {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const panel = tryOne(draw, random);
    if (panel) return panel.sort((one, other) => one - other).map((at) => draw.candidates[at]!.id);
  }
  return null;
}

/** Places among the candidates; null when it came to no panel. */
function tryOne({ candidates, quotas, size }: Draw, random: () => number): number[] | null {
  const left = new Set(candidates.keys());
  const has = quotas.map(() => 0);
  const chosen: number[] = [];
  const isOf = (one: Candidate, at: number) => one.features[quotas[at]!.feature] === quotas[at]!.value;
  while (chosen.length < size) {
    const counts = quotas.map((_, at) => [...left].filter((one) => isOf(candidates[one]!, at)).length);
    if (quotas.some(({ min }, at) => has[at]! + counts[at]! < min)) return null;
    const urgent = quotas
      .map(({ min }, at) => ({ at, need: counts[at]! > 0 ? (min - has[at]!) / counts[at]! : 0 }))
      .reduce((most, one) => (one.need > most.need ? one : most), { at: -1, need: 0 });
    const among = [...left].filter((one) => urgent.at < 0 || isOf(candidates[one]!, urgent.at));
    const next = among[Math.floor(random() * among.length)];
    if (next === undefined) return null;
    const { household } = candidates[next]!;
    chosen.push(next);
    for (const at of quotas.keys()) if (isOf(candidates[next]!, at)) has[at]!++;
    for (const one of left) {
      const same = household !== undefined && candidates[one]!.household === household;
      if (one === next || same || quotas.some(({ max }, at) => has[at]! >= max && isOf(candidates[one]!, at))) left.delete(one);
    }
  }
  return quotas.every(({ min, max }, at) => has[at]! >= min && has[at]! <= max) ? chosen : null;
}
