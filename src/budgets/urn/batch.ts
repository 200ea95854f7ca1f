import { randomInt } from "node:crypto";

/** So many different voters leave together, and as many stay behind; the same as budgets.least_voters. */
export const leastVoters = 22;

export interface WaitingVoter {
  /** "web", "kiosk:<desk>", "paper:<batch>". */
  readonly origin: string;
  /** No ballot of theirs is in the box yet. Who votes again does not make a batch any larger. */
  readonly fresh: boolean;
}

export interface Batch<voter extends WaitingVoter> {
  /** "mixed" for voters of several origins, of which each alone would be too few. */
  readonly origin: string;
  readonly voters: readonly voter[];
}

const countFresh = (voters: readonly WaitingVoter[]): number => voters.filter(({ fresh }) => fresh).length;

/**
 * Who leaves the urn while ballots still come: of each origin that holds twice enough voters, all but enough of them, drawn at random.
 * So a batch tells nothing of who came when, and the last one will not be small either.
 */
export const drawBatches = <voter extends WaitingVoter>(waiting: readonly voter[]): Batch<voter>[] =>
  [...Map.groupBy(waiting, ({ origin }) => origin)]
    .filter(([, voters]) => countFresh(voters) >= 2 * leastVoters)
    .map(([origin, voters]) => ({ origin, voters: withoutSome(shuffled(voters)) }));

/** All but as many as it takes to keep enough who are fresh. */
function withoutSome<voter extends WaitingVoter>(voters: readonly voter[]): voter[] {
  let kept = 0;
  return voters.filter(({ fresh }) => {
    const stays = kept < leastVoters;
    if (fresh) kept += 1;
    return !stays;
  });
}

/** Everybody who waits: origins that are large enough by themselves, then those of the web together with all that are not. */
export function lastBatches<voter extends WaitingVoter>(waiting: readonly voter[]): Batch<voter>[] {
  const origins = [...Map.groupBy(waiting, ({ origin }) => origin)].map(([origin, voters]) => ({ origin, voters }));
  const large = origins.filter(({ origin, voters }) => origin !== "web" && countFresh(voters) >= leastVoters);
  const rest = origins.filter((one) => !large.includes(one));
  const together = { origin: rest.length === 1 ? rest[0]!.origin : "mixed", voters: rest.flatMap(({ voters }) => voters) };
  return rest.length > 0 ? [...large, together] : large;
}

function shuffled<item>(items: readonly item[]): item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
