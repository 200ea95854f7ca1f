import { acrossGroups, type Consensus, consensus } from "./consensus.ts";
import { type Directions, directionsOf } from "./directions.ts";
import { type Groups, groupsOf } from "./groups.ts";
import { keptLabels } from "./labels.ts";
import { type Place, placeOf, placeOfStatement } from "./map.ts";
import { present } from "./present.ts";
import { priorities } from "./priorities.ts";
import { type Representative, representatives } from "./representative.ts";
import { type Tally, tallies } from "./tally.ts";
import type { Votes } from "./votes.ts";

export interface Analysis {
  readonly directions: Directions;
  /** Who has a place on the map, by their place in the votes, and where. */
  readonly present: readonly { readonly person: number; readonly place: Place }[];
  /** Null where too few have a place. */
  readonly groups: Groups | null;
  /** Of each of those present: the number of their group; where it can, that of an earlier analysis. */
  readonly labels: readonly number[];
  /** Of everybody, by statement; and of each group, by its number. */
  readonly all: readonly Tally[];
  readonly byGroup: ReadonlyMap<number, readonly Tally[]>;
  readonly representatives: ReadonlyMap<number, readonly Representative[]>;
  readonly consensus: Consensus;
  /** By statement; 1 everywhere without groups. */
  readonly acrossGroups: readonly number[];
  readonly priorities: readonly number[];
}

interface Options {
  /** Statements that were taken out: they move nobody, and are told nowhere. */
  readonly left?: ReadonlySet<number>;
  /** Statements that everybody is asked first. */
  readonly first?: ReadonlySet<number>;
  /** The number of each person's group in an earlier analysis, by name. */
  readonly earlier?: ReadonlyMap<string, number>;
  readonly seed?: number;
}

/** All that a conversation shows: who stands where, what groups there are, what unites and what divides, and what is asked next. */
export function analyse(votes: Votes, { left = new Set(), first = new Set(), earlier = new Map(), seed = 1 }: Options = {}): Analysis {
  const directions = directionsOf(votes, { left });
  const people = present(votes);
  const groups = groupsOf(votes, directions, people, { left, seed });
  const numbers = groups
    ? keptLabels(
        groups.group,
        groups.centres.length,
        people.map((person) => earlier.get(votes.people[person]!)),
      )
    : [];
  const labels = groups ? Array.from(groups.group, (group) => numbers[group]!) : [];
  const told = [...votes.statements.keys()].filter((statement) => !left.has(statement));
  const [all = []] = tallies(votes, new Int32Array(votes.people.length), 1);
  const onMap = new Int32Array(votes.people.length).fill(-1);
  for (const person of people) onMap[person] = 0;
  const [ofPresent = []] = tallies(votes, onMap, 1);
  const inGroup = new Int32Array(votes.people.length).fill(-1);
  for (const [at, person] of people.entries()) if (groups) inGroup[person] = groups.group[at]!;
  const byGroup = tallies(votes, inGroup, groups?.centres.length ?? 0);
  const extremity = votes.statements.map((_, statement) => Math.hypot(...placeOfStatement(directions, statement)));
  return {
    directions,
    present: people.map((person) => ({ person, place: placeOf(votes, directions, person) })),
    groups,
    labels,
    all,
    byGroup: new Map(byGroup.map((own, group) => [numbers[group]!, own])),
    representatives: new Map(representatives(byGroup, told).map((own, group) => [numbers[group]!, own])),
    consensus: consensus(all, told),
    acrossGroups: acrossGroups(byGroup, votes.statements.length),
    priorities: priorities(ofPresent, extremity, first),
  };
}
