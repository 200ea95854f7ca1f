import { analyse, type Analysis } from "#engines/opinion/analysis.ts";
import type { Directions } from "#engines/opinion/directions.ts";
import { placeOf } from "#engines/opinion/map.ts";
import { share } from "#engines/opinion/proportions.ts";
import type { Tally } from "#engines/opinion/tally.ts";
import { gather, type Vote, type Votes } from "#engines/opinion/votes.ts";
import { type Mark, marksOf } from "./marks.ts";

/** What a calculation is made of. People are named by numbers that lead to nobody; the same material gives the same findings everywhere. */
export interface Material {
  readonly statements: readonly { readonly number: number; readonly askedFirst: boolean; readonly left: boolean }[];
  readonly votes: readonly Vote[];
  /** Statement → how many said that it matters a lot to them. */
  readonly important: Readonly<Record<string, number>>;
  readonly seed: number;
  /** From which groups keep their letters. */
  readonly earlier: Pick<Findings, "directions" | "groups"> | null;
}

export interface FoundStatement {
  readonly number: number;
  readonly all: Tally;
  /** By the label of the group. */
  readonly groups: Readonly<Record<string, Tally>>;
  /** How probable it is that one member of each group, met by chance, all agree; null without groups. */
  readonly across: number | null;
  readonly priority: number;
  readonly important: number;
}

export interface FoundGroup {
  /** 0 is written A. */
  readonly label: number;
  readonly people: number;
  readonly centre: readonly [x: number, y: number];
  /** What it says more than the others, by number; the most telling first. */
  readonly says: readonly { readonly number: number; readonly says: "agree" | "disagree"; readonly successes: number; readonly trials: number }[];
}

export interface Findings {
  /** Who answered something; who of them has a place on the map. */
  readonly people: number;
  readonly onMap: number;
  readonly votes: number;
  readonly statements: readonly FoundStatement[];
  /** Empty when there are none that are clear. */
  readonly groups: readonly FoundGroup[];
  /** How sure it is; null where too few answered to look for groups. */
  readonly certainty: {
    readonly clear: boolean;
    /** How many groups were looked at. */
    readonly of: number;
    readonly apart: number;
    readonly byChance: number;
    readonly low: number;
    readonly mean: number;
    readonly high: number;
  } | null;
  /** Numbers, the clearest first. */
  readonly unites: readonly { readonly number: number; readonly says: "agree" | "disagree" }[];
  readonly divides: readonly number[];
  readonly marks: readonly Mark[];
  /** By which anybody can find their own place: of the statements in `numbers`. */
  readonly directions: {
    readonly numbers: readonly number[];
    readonly centre: readonly number[];
    readonly across: readonly number[];
    readonly up: readonly number[];
  };
}

/** A group agrees when so many of it do; groups are divided when their shares are so far apart. */
const [agreeing, apartBy] = [0.6, 0.3];
/** A share of fewer says nothing, and could tell of one of them while answers are taken; the files of a published report have every line. */
export const fewest = 5;
const mostTold = 12;

export function findingsOf({ statements, votes, important, seed, earlier }: Material): Findings {
  const gathered = gather(
    votes,
    statements.map(({ number }) => String(number)),
  );
  const numbers = gathered.statements.map(Number);
  const places = (wanted: "askedFirst" | "left") => {
    const chosen = new Set(statements.filter((one) => one[wanted]).map(({ number }) => number));
    return new Set([...numbers.keys()].filter((at) => chosen.has(numbers[at]!)));
  };
  const left = places("left");
  const analysis = analyse(gathered, { left, first: places("askedFirst"), earlier: earlierGroups(gathered, earlier), seed });
  const clear = analysis.groups?.clear ?? false;
  const found = toldStatements(analysis, numbers, left, clear).map((one) => ({ ...one, important: important[one.number] ?? 0 }));
  return {
    people: gathered.people.length,
    onMap: analysis.present.length,
    votes: found.reduce((sum, { all }) => sum + all.said, 0),
    statements: found,
    groups: clear ? groupsOf(analysis, numbers) : [],
    certainty: certaintyOf(analysis),
    ...verdictsOf(found, clear),
    marks: marksOf(analysis.present.map(({ place }, at) => ({ place, label: clear ? analysis.labels[at]! : null }))),
    directions: {
      numbers,
      centre: [...analysis.directions.centre].map(rounded),
      across: [...analysis.directions.axes[0]].map(rounded),
      up: [...analysis.directions.axes[1]].map(rounded),
    },
  };
}

/** Nine figures: what is kept and compared must not differ in the last place of another machine. */
const rounded = (value: number): number => Number(value.toFixed(9));

function toldStatements({ all, byGroup, acrossGroups, priorities }: Analysis, numbers: readonly number[], left: ReadonlySet<number>, clear: boolean) {
  return numbers.flatMap((number, at): Omit<FoundStatement, "important">[] => {
    if (left.has(at)) return [];
    const groups = Object.fromEntries(clear ? [...byGroup].map(([label, own]) => [label, own[at]!]) : []);
    return [{ number, all: all[at]!, groups, across: clear ? rounded(acrossGroups[at]!) : null, priority: rounded(priorities[at]!) }];
  });
}

function groupsOf({ groups, labels, representatives }: Analysis, numbers: readonly number[]): FoundGroup[] {
  const people = Map.groupBy(labels, (label) => label);
  const label = new Map(Array.from(groups!.group, (group, at) => [group, labels[at]!]));
  return groups!.centres
    .map(([x, y], group) => ({
      label: label.get(group)!,
      people: people.get(label.get(group)!)!.length,
      centre: [rounded(x), rounded(y)] as const,
      says: (representatives.get(label.get(group)!) ?? []).map(({ statement, says, successes, trials }) => ({
        number: numbers[statement]!,
        says,
        successes,
        trials,
      })),
    }))
    .toSorted((one, other) => one.label - other.label);
}

function certaintyOf({ groups }: Analysis): Findings["certainty"] {
  if (!groups) return null;
  const { clear, centres, apart, byChance, stability } = groups;
  return {
    clear,
    of: centres.length,
    apart: rounded(apart),
    byChance: rounded(byChance),
    low: rounded(stability.low),
    mean: rounded(stability.mean),
    high: rounded(stability.high),
  };
}

/** What unites: most of each group say the same, or most of all where there are no groups. What divides: groups say it least alike, or all are split. */
function verdictsOf(statements: readonly FoundStatement[], clear: boolean): Pick<Findings, "unites" | "divides"> {
  const told = statements.filter(({ all }) => all.said >= fewest * 2);
  const sides = (says: "agree" | "disagree") =>
    told.flatMap(({ number, all, groups }) => {
      const parts = clear ? Object.values(groups) : [all];
      const least = Math.min(...parts.map((part) => share(part[says], part.said)));
      return parts.every(({ said }) => said >= fewest) && least >= agreeing ? [{ number, says, least }] : [];
    });
  const unites = [...sides("agree"), ...sides("disagree")].toSorted((one, other) => other.least - one.least || one.number - other.number);
  const divides = told
    .map(({ number, all, groups }) => ({ number, split: clear ? spreadOf(Object.values(groups)) : evenness(all) }))
    .filter(({ split }) => split >= apartBy)
    .toSorted((one, other) => other.split - one.split || one.number - other.number);
  return { unites: unites.slice(0, mostTold).map(({ number, says }) => ({ number, says })), divides: divides.slice(0, mostTold).map(({ number }) => number) };
}

function spreadOf(parts: readonly Tally[]): number {
  const shares = parts.filter(({ said }) => said >= fewest).map(({ agree, said }) => share(agree, said));
  return shares.length < 2 ? 0 : Math.max(...shares) - Math.min(...shares);
}

/** ½ when as many agree as disagree, and nobody passes. */
const evenness = ({ agree, disagree, said }: Tally): number => Math.min(share(agree, said), share(disagree, said));

/** In which group of the last calculation each would be by what they say now: so that groups keep their letters, and nobody's group is kept. */
function earlierGroups(votes: Votes, earlier: Material["earlier"]): ReadonlyMap<string, number> {
  if (!earlier || earlier.groups.length === 0) return new Map();
  const directions = directionsFor(votes, earlier.directions);
  return new Map(votes.people.map((name, person) => [name, nearestGroup(earlier.groups, placeOf(votes, directions, person))]));
}

function directionsFor({ statements }: Votes, { numbers, centre, across, up }: Findings["directions"]): Directions {
  const at = new Map(numbers.map((number, place) => [String(number), place]));
  const of = (values: readonly number[]) => Float64Array.from(statements, (name) => values[at.get(name) ?? -1] ?? 0);
  return { centre: of(centre), axes: [of(across), of(up)] };
}

export function nearestGroup(groups: readonly Pick<FoundGroup, "label" | "centre">[], [x, y]: readonly [x: number, y: number]): number {
  const distance = ({ centre }: Pick<FoundGroup, "centre">) => Math.hypot(centre[0] - x, centre[1] - y);
  return groups.reduce((best, group) => (distance(group) < distance(best) ? group : best)).label;
}

/** Where somebody stands by what they say: number of the statement → opinion. Nothing is kept of it. */
export function ownPlace({ directions }: Pick<Findings, "directions">, said: ReadonlyMap<number, number>): readonly [x: number, y: number] {
  const votes = gather(
    [...said].map(
      ([number, opinion]): Vote => ({ person: "0", statement: String(number), opinion: opinion > 0 ? "agree" : opinion < 0 ? "disagree" : "pass" }),
    ),
    directions.numbers.map(String),
  );
  return votes.people.length === 0 ? [0, 0] : placeOf(votes, directionsFor(votes, directions), 0);
}
