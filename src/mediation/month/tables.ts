import { hiddenCells, smallestTable } from "#engines/disclosure/small-cells.ts";

/** How many acts a line counts; null where it is hidden. */
export interface ActCount {
  readonly key: string;
  readonly acts: number | null;
}

export interface Figures {
  readonly acts: number;
  readonly minutes: number;
  readonly weeks: readonly ActCount[];
  readonly needs: readonly ActCount[];
  readonly ages: readonly ActCount[];
  readonly outcomes: readonly ActCount[];
}

export interface Fact {
  /** "2026-11". */
  readonly month: string;
  readonly week: string;
  readonly need: string;
  readonly age: string;
  readonly outcome: string;
  readonly acts: number;
  readonly minutes: number;
}

export interface UnitFact extends Fact {
  /** Whose figures of the month are shown or hidden together: a place, or the commune of those of its places that show none. */
  readonly unit: string;
}

/**
 * Tables of the same acts by week, need, age and outcome: each protected on its own, none crossed with another, so that no line tells of a
 * person what they came for. Under ten acts in all, nothing but the sum is shown.
 */
export function figuresOf(facts: readonly Fact[], keys: Readonly<Record<"weeks" | "needs" | "ages" | "outcomes", readonly string[]>>): Figures {
  const table = (all: readonly string[], of: (fact: Fact) => string): ActCount[] => {
    const counts = all.map((key) => facts.filter((fact) => of(fact) === key).reduce((sum, { acts }) => sum + acts, 0));
    const hidden = hiddenCells(counts);
    return all.map((key, at) => ({ key, acts: hidden.has(at) ? null : counts[at]! }));
  };
  return {
    acts: facts.reduce((sum, { acts }) => sum + acts, 0),
    minutes: facts.reduce((sum, { minutes }) => sum + minutes, 0),
    weeks: table(keys.weeks, ({ week }) => week),
    needs: table(keys.needs, ({ need }) => need),
    ages: table(keys.ages, ({ age }) => age),
    outcomes: table(keys.outcomes, ({ outcome }) => outcome),
  };
}

/** Whether the sum itself may be said: of none, or of ten and more. */
export const sayable = (acts: number): boolean => acts === 0 || acts >= smallestTable;

/**
 * Several tables together, from what each shows on its own: a hidden cell of one is in no sum, or a sum less the other tables would tell it.
 * One of fewer than ten acts is not counted, and hides what it has in every cell.
 */
function sumOf(tables: readonly Figures[]): Figures {
  const counted = tables.filter(({ acts }) => sayable(acts));
  const rest = counted.length < tables.length ? [null] : [];
  const table = (of: "needs" | "ages" | "outcomes"): ActCount[] =>
    (counted[0]?.[of] ?? []).map(({ key }, at) => {
      const cells = [...counted.map((one) => one[of][at]!.acts), ...rest];
      const acts = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
      return { key, acts: acts === 0 && cells.includes(null) ? null : acts };
    });
  return {
    acts: counted.reduce((sum, { acts }) => sum + acts, 0),
    minutes: counted.reduce((sum, { minutes }) => sum + minutes, 0),
    weeks: [],
    ...{ needs: table("needs"), ages: table("ages"), outcomes: table("outcomes") },
  };
}

/** All places together, from what each place shows of each month: whoever reads both subtracts nothing. */
export function togetherOf(facts: readonly UnitFact[], keys: Readonly<Record<"needs" | "ages" | "outcomes", readonly string[]>>): Figures {
  const units = Map.groupBy(facts, ({ month, unit }) => `${month} ${unit}`);
  return sumOf([...units.values()].map((own) => figuresOf(own, { weeks: [], ...keys })));
}
