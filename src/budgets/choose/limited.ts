import type { Poll, Project } from "../votes.query.ts";

/** A limit of the ballot besides its length: of so many sets of projects, so many may be chosen from. */
interface BallotLimit {
  readonly name: string;
  readonly most: number;
  /** One set for each project of a theme, a commune or a part; one for each district. */
  readonly sets: readonly (readonly number[])[];
}

interface Names {
  readonly commune: (code: string) => string;
  readonly districts: string;
}

/** Those that a ballot can break. */
export function limitedIn({ vote, projects, envelopes }: Pick<Poll, "vote" | "projects" | "envelopes">, names: Names): BallotLimit[] {
  const grouped = (by: (project: Project) => string | null, most: number | null, say = (name: string) => name): BallotLimit[] => {
    if (most === null) return [];
    const groups = Map.groupBy(projects, by);
    return [...groups].flatMap(([name, members]) => (name === null ? [] : [{ name: say(name), most, sets: members.map(({ number }) => [number]) }]));
  };
  const ofPart = (part: number) => projects.filter(({ envelope }) => envelope === part).map(({ number }) => number);
  const districts = envelopes.filter(({ district }) => district);
  return [
    ...grouped(({ category }) => category, vote.max_of_category),
    ...grouped(({ commune_code }) => commune_code, vote.max_of_commune, names.commune),
    ...envelopes.flatMap(({ name, number, max_choices }) =>
      max_choices === null ? [] : [{ name, most: max_choices, sets: ofPart(number).map((one) => [one]) }],
    ),
    ...(districts.length > 0 ? [{ name: names.districts, most: 1, sets: districts.map(({ number }) => ofPart(number)) }] : []),
  ].filter(({ most, sets }) => sets.length > most);
}

/** The theme and the part of a project, where they limit a ballot: what a voter has to know of it. */
export function groupsOf({ vote, envelopes }: Pick<Poll, "vote" | "envelopes">, { category, envelope }: Project): string[] {
  const part = envelopes.find(({ number, max_choices, district }) => number === envelope && (max_choices !== null || district));
  return [...(vote.max_of_category === null ? [] : [category]), ...(part ? [part.name] : [])];
}

/** Those that these choices break, and how much of each they use. */
export const brokenBy = (limits: readonly BallotLimit[], choices: readonly number[]): { name: string; used: number; most: number }[] =>
  limits.map(({ name, most, sets }) => ({ name, most, used: usedOf(sets, new Set(choices)) })).filter(({ used, most }) => used > most);

/** How many of the sets are chosen from. Shared with the browser, as the next one is. */
export const usedOf = (sets: BallotLimit["sets"], chosen: ReadonlySet<number>): number => sets.filter((set) => set.some((number) => chosen.has(number))).length;

/** Against how many projects a ballot may be that is for so many: fewer, and not more than the vote allows. */
export const roomAgainst = (mostAgainst: number, supported: number): number => Math.min(mostAgainst, Math.max(0, supported - 1));
