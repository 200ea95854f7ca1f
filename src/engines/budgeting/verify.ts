import { count } from "./count/count.ts";
import type { Election } from "./election/election.ts";
import type { Result } from "./count/result.ts";

export interface Difference {
  /** Where in the result: "winners.3", "rounds.0.effectiveVotes". */
  readonly at: string;
  readonly stated: unknown;
  readonly computed: unknown;
}

type Verification = { readonly equal: true } | { readonly equal: false; readonly differences: readonly Difference[] };

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function* differences(stated: unknown, computed: unknown, at: string): Generator<Difference> {
  if (!isBranch(stated) || !isBranch(computed)) {
    if (stated !== computed) yield { at, stated, computed };
    return;
  }
  for (const key of new Set([...Object.keys(stated), ...Object.keys(computed)])) {
    yield* differences(stated[key], computed[key], at === "" ? key : `${at}.${key}`);
  }
}

/** Counts again by the parameters that the result states, and compares everything it says. */
export function verify(election: Election, result: Result): Verification {
  const counted = count(election, result.parameters);
  const computed = counted.ok ? counted.result : counted;
  const found = [...differences(result, computed, "")];
  return found.length === 0 ? { equal: true } : { equal: false, differences: found };
}
