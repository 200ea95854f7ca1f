import { share } from "./proportions.ts";
import type { Tally } from "./tally.ts";

/** What somebody who runs the conversation asks of everybody first, such as who they are. */
const first = 7 ** 2;

/**
 * How much is learned when somebody speaks of a statement, as Polis weighs it: more where people agree, where few pass, where the statement lies
 * far from the middle of the map, and much more where it has few votes yet.
 * @param all by statement, of those who have a place on the map
 * @param extremity by statement, how far it lies from the middle of the map
 */
export function priorities(all: readonly Tally[], extremity: ArrayLike<number>, asksFirst: ReadonlySet<number>): number[] {
  return all.map(({ agree, disagree, said }, statement) => {
    if (asksFirst.has(statement)) return first;
    const passed = said - agree - disagree;
    const importance = (1 - share(passed, said)) * (extremity[statement]! + 1) * share(agree, said);
    return (importance * (1 + 8 * 2 ** (-said / 5))) ** 2;
  });
}
