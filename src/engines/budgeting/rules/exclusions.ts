import { compare, type Rational } from "../election/rational.ts";
import { breakTie } from "../tie/rank.ts";

/**
 * Either this or that: of each group, the project with the most support stands, and the others fall away before the count, with the
 * project that each of them lost to. The rule is ours: it reads "the one with more support" alone, so that everybody can tell its outcome
 * from the totals, whatever the rule of the count. Its price: when the first of a group is not funded in the end, the second is not either.
 * (Substitutes that voters say themselves: Fairstein, Meir, Gal, Proportional Participatory Budgeting with Substitute Projects, 2021.)
 * @throws UnbrokenTie when the tie rules do not order the most supported of a group.
 */
export function excludedIn(groups: readonly (readonly number[])[], score: (project: number) => Rational, ranks: Uint32Array): ReadonlyMap<number, number> {
  return new Map(
    groups.flatMap((group) => {
      const most = group.map(score).reduce((best, one) => (compare(one, best) > 0 ? one : best));
      const first = breakTie(
        group.filter((project) => compare(score(project), most) === 0),
        ranks,
      );
      return group.filter((project) => project !== first).map((project) => [project, first] as const);
    }),
  );
}

/** Whether each group has at least two projects, and no project stands in two groups. */
export function areExclusions(groups: readonly (readonly string[])[]): boolean {
  const named = groups.flat();
  return groups.every((group) => group.length > 1) && new Set(named).size === named.length && !named.includes("");
}
