import { type Contest, contenders, limitOf, listOrder, payable, scoreOf } from "../rules/contest.ts";
import { readStep } from "../rules/parameters.ts";
import { divide, floor, type Rational, rational } from "../election/rational.ts";
import { takeByMerit } from "../rules/greedy.ts";
import { complete, EndowmentRaise, type Watch } from "./endowment.ts";
import { prepareGround } from "./ground.ts";
import type { Run } from "./run.ts";

/** For tests: the slow ways that must come to the same. */
export interface SlowWays {
  readonly alwaysExact?: boolean;
  readonly everyStep?: boolean;
}

export interface EqualShares {
  readonly run: Run;
  /** How often the endowment was raised. */
  readonly steps: number;
  /** Projects that cost nothing and are supported: everybody can pay for them. */
  readonly free: readonly number[];
  /** What the utilitarian completion added. */
  readonly completed: readonly number[];
}

const firstEndowment = ({ election }: Contest): Rational => (election.voters === 0 ? rational(0n) : divide(election.budget, rational(BigInt(election.voters))));

function raise(contest: Contest, run: Run, watch: Watch, slow: SlowWays): { run: Run; steps: number } {
  const { completion = "none", step = "1", start } = contest.parameters;
  if (!completion.startsWith("add1")) return { run, steps: 0 };
  const first = firstEndowment(contest);
  const search = new EndowmentRaise(run.ground, {
    start: start === "floor" ? rational(floor(first)) : first,
    step: readStep(step, first) ?? rational(1n),
    exhaustiveStop: completion.startsWith("add1-exhaustive"),
    everyStep: slow.everyStep ?? false,
  });
  search.finish(watch);
  return { run: search.run, steps: search.steps };
}

/** @throws UnbrokenTie @throws Cancelled */
export function equalShares(contest: Contest, watch: Watch, slow: SlowWays = {}): EqualShares {
  const { profile, costs, ranks, parameters } = contest;
  const supported = contenders(contest);
  const free = supported.filter((project) => costs[project]!.numerator === 0n).sort(listOrder(contest));
  const rule = { perCost: parameters.utility === "cost", ranks, alwaysExact: slow.alwaysExact ?? false };
  const ground = prepareGround(profile, costs, limitOf(contest), payable(contest), rule);
  const { run, steps } = raise(contest, complete(ground, firstEndowment(contest)), watch, slow);
  const won = [...free, ...run.winners];
  if (!parameters.completion?.endsWith("utilitarian")) return { run, steps, free, completed: [] };
  const rest = supported.filter((project) => !won.includes(project));
  const { winners: completed } = takeByMerit(contest, won, rest, (project) => scoreOf(contest, project), true);
  return { run, steps, free, completed };
}
