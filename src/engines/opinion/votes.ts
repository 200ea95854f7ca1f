/** What somebody says of a statement. */
export type Opinion = "agree" | "disagree" | "pass";

export interface Vote {
  readonly person: string;
  readonly statement: string;
  readonly opinion: Opinion;
}

/**
 * Who said what, sparse, by person: those of the p-th stand from `starts[p]` to `starts[p + 1]` in `statement` (its place in `statements`,
 * rising) and `value` (1 agree, -1 disagree, 0 pass). People and statements are in the order of their names, so that the order in which votes
 * came changes no figure, not even in its last place.
 */
export interface Votes {
  readonly people: readonly string[];
  readonly statements: readonly string[];
  readonly starts: Int32Array;
  readonly statement: Int32Array;
  readonly value: Int8Array;
}

const values = { agree: 1, disagree: -1, pass: 0 } as const satisfies Record<Opinion, number>;

/**
 * @param votes the last one of a person on a statement counts
 * @param statements all there are, also those that nobody spoke of; votes on others are left out
 */
export function gather(votes: Iterable<Vote>, statements: readonly string[]): Votes {
  const sorted = statements.toSorted(byName);
  const places = new Map(sorted.map((statement, at) => [statement, at]));
  const rows = new Map<string, Map<number, number>>();
  for (const { person, statement, opinion } of votes) {
    const place = places.get(statement);
    if (place !== undefined) rows.getOrInsertComputed(person, () => new Map()).set(place, values[opinion]);
  }
  const people = [...rows.keys()].toSorted(byName);
  const count = rows.values().reduce((sum, row) => sum + row.size, 0);
  const gathered = { people, statements: sorted, starts: new Int32Array(people.length + 1), statement: new Int32Array(count), value: new Int8Array(count) };
  let at = 0;
  for (const [person, name] of people.entries()) {
    for (const [place, value] of [...rows.get(name)!].toSorted(([one], [other]) => one - other)) {
      gathered.statement[at] = place;
      gathered.value[at++] = value;
    }
    gathered.starts[person + 1] = at;
  }
  return gathered;
}

/** Numbers as numbers, so that 9 stands before 10. */
const collator = new Intl.Collator("en", { numeric: true });
const byName = (one: string, other: string) => collator.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);

export const votesOf = ({ starts }: Votes, person: number): number => starts[person + 1]! - starts[person]!;
