import type { Highs } from "highs";

import { heldBy, panelsAround } from "./around.ts";
import type { Composition, Kinds } from "./draw.ts";
import { type Lottery, Mixture } from "./mixture.ts";
import { type Panels, panelsOf } from "./panels.ts";
import { chancesInParts } from "./parts.ts";

/** A lack that is none. */
const tolerance = 1e-10;
/** How many panels are found for each kind before their mixture is looked for, then each time it lacks something, and at most. */
const [first, more, most] = [1.5, 0.5, 4];
/** How many weights are tried for a first panel without whole numbers. */
const tries = 8;

/**
 * The fairest lottery, where whole panels give the chances that panels in parts would: none can be fairer, so that nothing else is to be
 * proved. Of real pools that is the rule, and some times quicker than to settle one chance after the other over whole panels. Null when it is
 * not so, or not found: then it is not known whether there is one.
 */
export function evenLottery(highs: Highs, kinds: Kinds): Lottery | null {
  const chances = chancesInParts(highs, kinds);
  if (!chances) return null;
  const wanted = chances.map((chance, kind) => chance * kinds.kinds[kind]!.people.length);
  const held = heldBy(kinds, wanted);
  using panels = panelsOf(highs, held);
  const start = anyPanel(held, panels);
  if (!start) return null;
  using mixture = new Mixture(highs, kinds, chances);
  const around = panelsAround(held, wanted, start);
  for (let count = first * wanted.length; count <= most * wanted.length; count += more * wanted.length) {
    for (let turn = mixture.size; turn < count; turn++) mixture.add(around.next().value);
    const { lack, weights, limit } = mixture.solve();
    if (lack <= tolerance) return mixture.lottery();
    const better = panels.heaviest(weights, limit + tolerance);
    // No panel makes it smaller: whole panels do not give these chances.
    if (!better) return null;
    mixture.add(better);
  }
  return null;
}

/** A panel of the draw, whichever. Null: there is none. */
function anyPanel({ kinds }: Kinds, panels: Panels): Composition | null {
  const numbers = drawn();
  for (let turn = 0; turn < tries; turn++) {
    const panel = panels.luckily(Float64Array.from(kinds, () => numbers.next().value));
    if (panel) return panel;
  }
  return panels.heaviest(new Float64Array(kinds.length));
}

/** Numbers from 0 to 1 that look drawn, the same each time. */
function* drawn(): Generator<number, never> {
  for (let state = 1; ; ) yield (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
