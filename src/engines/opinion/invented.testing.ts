import { normalPair, seeded } from "./random.ts";
import type { Opinion, Vote } from "./votes.ts";

interface Shape {
  readonly people: number;
  readonly statements: number;
  /** How many groups hold opinions of their own; 0: everybody is drawn alike. */
  readonly groups: number;
  /** Which part of the statements people spoke of. */
  readonly spoken?: number;
  readonly seed?: number;
}

/** A conversation of which is known who belongs together: the person's name ends with the number of their group. */
export function invent({ people, statements, groups, spoken = 0.6, seed = 1 }: Shape): { votes: Vote[]; names: string[] } {
  const random = seeded(seed);
  const leanings = Array.from({ length: Math.max(1, groups) }, () =>
    Array.from({ length: statements }, () => (groups > 0 ? (random() < 0.5 ? -1.2 : 1.2) : normalPair(random)[0])),
  );
  const votes: Vote[] = [];
  for (let person = 0; person < people; person++) {
    const group = person % leanings.length;
    for (const [statement, leaning] of leanings[group]!.entries()) {
      if (random() > spoken) continue;
      const felt = leaning + normalPair(random)[0];
      const opinion: Opinion = felt > 0.4 ? "agree" : felt < -0.4 ? "disagree" : "pass";
      votes.push({ person: `p${person}-${group}`, statement: `s${statement}`, opinion });
    }
  }
  return { votes, names: Array.from({ length: statements }, (_, statement) => `s${statement}`) };
}
