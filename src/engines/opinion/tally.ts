import type { Votes } from "./votes.ts";

/** How many of some people agree and disagree with a statement, and how many said anything of it, a pass included. */
export interface Tally {
  readonly agree: number;
  readonly disagree: number;
  readonly said: number;
}

/**
 * By group, then by statement.
 * @param group of each person, -1 for who is in none
 */
export function tallies({ statements, starts, statement, value, people }: Votes, group: ArrayLike<number>, groups: number): Tally[][] {
  const counts = Array.from({ length: groups }, () => statements.map(() => ({ agree: 0, disagree: 0, said: 0 })));
  for (let person = 0; person < people.length; person++) {
    const own = counts[group[person]!];
    if (!own) continue;
    for (let at = starts[person]!; at < starts[person + 1]!; at++) {
      const tally = own[statement[at]!]!;
      tally.said++;
      if (value[at] === 1) tally.agree++;
      else if (value[at] === -1) tally.disagree++;
    }
  }
  return counts;
}

export const sumOf = (parts: readonly Tally[]): Tally =>
  parts.reduce((sum, { agree, disagree, said }) => ({ agree: sum.agree + agree, disagree: sum.disagree + disagree, said: sum.said + said }), {
    agree: 0,
    disagree: 0,
    said: 0,
  });
