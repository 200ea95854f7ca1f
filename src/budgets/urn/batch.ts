import { randomInt } from "node:crypto";

/** So many different voters leave together, and as many stay behind; the same as budgets.least_voters. */
export const leastVoters = 22;

interface WaitingVoter {
  /** "web", "kiosk:<desk>", "paper:<batch>". */
  readonly origin: string;
}

export interface Batch<voter extends WaitingVoter> {
  /** "mixed" for voters of several origins, of which each alone would be too few. */
  readonly origin: string;
  readonly voters: readonly voter[];
}

const byOrigin = <voter extends WaitingVoter>(waiting: readonly voter[]): Batch<voter>[] =>
  [...Map.groupBy(waiting, ({ origin }) => origin)].map(([origin, voters]) => ({ origin, voters }));

/**
 * Who leaves the urn while ballots still come: of each origin that holds twice enough voters, all but enough of them, drawn at random.
 * So a batch tells nothing of who came when, and the last one will not be small either.
 */
export const drawBatches = <voter extends WaitingVoter>(waiting: readonly voter[]): Batch<voter>[] =>
  byOrigin(waiting)
    .filter(({ voters }) => voters.length >= 2 * leastVoters)
    .map(({ origin, voters }) => ({ origin, voters: shuffled(voters).slice(leastVoters) }));

/** Everybody who waits: origins that are large enough by themselves, then those of the web together with all that are not. */
export function lastBatches<voter extends WaitingVoter>(waiting: readonly voter[]): Batch<voter>[] {
  const large = byOrigin(waiting).filter(({ origin, voters }) => origin !== "web" && voters.length >= leastVoters);
  const rest = byOrigin(waiting).filter(({ origin }) => !large.some((one) => one.origin === origin));
  if (rest.length === 0) return large;
  return [...large, { origin: rest.length === 1 ? rest[0]!.origin : "mixed", voters: rest.flatMap(({ voters }) => voters) }];
}

function shuffled<item>(items: readonly item[]): item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
