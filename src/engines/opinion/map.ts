import type { Directions } from "./directions.ts";
import type { Votes } from "./votes.ts";

export type Place = readonly [x: number, y: number];

/**
 * Where somebody stands: what they said, less the mean, along each direction; drawn out by √(statements ÷ those they spoke of), since who spoke of
 * few is else always in the middle.
 */
export function placeOf({ starts, statement, value, statements }: Votes, { centre, axes: [across, up] }: Directions, person: number): Place {
  let [x, y] = [0, 0];
  for (let at = starts[person]!; at < starts[person + 1]!; at++) {
    const of = statement[at]!;
    const difference = value[at]! - centre[of]!;
    x += difference * across[of]!;
    y += difference * up[of]!;
  }
  const scale = Math.sqrt(statements.length / Math.max(1, starts[person + 1]! - starts[person]!));
  return [x * scale, y * scale];
}

/** Where somebody would stand who only agreed with this statement; how far that is from the middle is its extremity. */
export function placeOfStatement({ centre, axes }: Directions, statement: number): Place {
  const scale = (1 - centre[statement]!) * Math.sqrt(centre.length);
  return [scale * axes[0][statement]!, scale * axes[1][statement]!];
}
