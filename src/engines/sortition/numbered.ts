import type { Draw } from "./draw.ts";
import type { Lottery } from "./mixture.ts";

/**
 * The lottery as so many numbered panels of which each is as probable as any other, so that a draw of three figures in public decides among
 * a thousand. Each panel is a list of identifiers in the order of the candidates. Shares are rounded to whole panels by largest remainder,
 * then one panel at a time is exchanged for another while the chances come nearer to those of the lottery; people of one kind take turns,
 * so that two who are alike stand in numbers of panels that differ by one at most. The order of candidates decides who comes first: it is to
 * be drawn or published beforehand.
 */
export function numberedPanels({ candidates }: Draw, lottery: Lottery, count: number): string[][] {
  const { kinds } = lottery.kinds;
  const next = new Uint32Array(kinds.length);
  return copiesOf(lottery, count).flatMap((copies, at) =>
    Array.from({ length: copies }, () => {
      const members = kinds.flatMap(({ people }, kind) => {
        const from = next[kind]!;
        const wanted = lottery.panels[at]!.composition[kind]!;
        next[kind] = (from + wanted) % people.length;
        return Array.from({ length: wanted }, (_, turn) => people[(from + turn) % people.length]!);
      });
      return members.sort((one, other) => one - other).map((member) => candidates[member]!.id);
    }),
  );
}

/** How many times each panel of the lottery stands among so many. */
function copiesOf({ panels, chances, kinds: { kinds } }: Lottery, count: number): number[] {
  const copies = panels.map(({ share }) => Math.floor(share * count));
  const rest = panels.map(({ share }, at) => ({ at, remainder: share * count - copies[at]! })).sort((one, other) => other.remainder - one.remainder);
  const missing = count - copies.reduce((sum, number) => sum + number, 0);
  for (const { at } of rest.slice(0, missing)) copies[at]!++;
  // What each kind has too much, in places on all panels; weighed by its people, so that one of a small kind counts as one of a large one.
  const surplus = Float64Array.from(
    kinds,
    ({ people }, kind) => panels.reduce((sum, { composition }, at) => sum + copies[at]! * composition[kind]!, 0) - chances[kind]! * people.length * count,
  );
  const gainOf = (out: number, into: number) =>
    kinds.reduce((gain, { people }, kind) => {
      const change = panels[into]!.composition[kind]! - panels[out]!.composition[kind]!;
      return gain - (change * (2 * surplus[kind]! + change)) / people.length;
    }, 0);
  for (;;) {
    let best = { out: -1, into: -1, gain: 1e-9 };
    for (const [out, number] of copies.entries())
      for (const into of number > 0 ? copies.keys() : []) {
        const gain = into === out ? 0 : gainOf(out, into);
        if (gain > best.gain) best = { out, into, gain };
      }
    if (best.out < 0) return copies;
    copies[best.out]!--;
    copies[best.into]!++;
    for (const kind of kinds.keys()) surplus[kind]! += panels[best.into]!.composition[kind]! - panels[best.out]!.composition[kind]!;
  }
}
