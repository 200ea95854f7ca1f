import type { Election } from "../election/election.ts";
import { type Eligibility, readShare, type ResolvedParameters } from "./parameters.ts";
import type { Profile } from "../election/profile.ts";
import { ceiling, compare, multiply, parseRational, type Rational, rational } from "../election/rational.ts";

/** The condition that a project does not meet: ballots of the whole vote, its own ballots, its points, as many of them for as against, or its ballots for what it costs. */
export type Bar = "turnout" | "support" | "score" | "opposed" | "cost-share";

/** How many of the ballots must support a project: the larger of the number and of the part, which is rounded up. */
export function supportAsked({ minimumVotes = 0, minimumShare = "0%" }: Eligibility, ballots: number): number {
  return Math.max(minimumVotes, ceiling(multiply(readShare(minimumShare)!, rational(BigInt(ballots)))));
}

interface EligibilityQuestion {
  readonly election: Election;
  readonly parameters: ResolvedParameters;
  readonly profile: Profile;
  readonly score: Rational;
}

/** Null for a project that may win. */
export function barOf(project: number, { election, parameters, profile, score }: EligibilityQuestion): Bar | null {
  const { minimumTurnout = 0, minimumScore, costShareDivisor, ...support } = parameters.eligibility ?? {};
  const threshold = parameters.rule === "greedy-threshold" ? parameters.threshold : undefined;
  const votes = profile.votes[project]!;
  if (election.voters < minimumTurnout) return "turnout";
  if (votes < supportAsked(support, election.voters)) return "support";
  if ([minimumScore, threshold].some((least) => least !== undefined && compare(score, parseRational(least)!) < 0)) return "score";
  if (profile.against[project]! > 0 && parameters.utility === "net" && score.numerator <= 0n) return "opposed";
  if (costShareDivisor === undefined) return null;
  const worth = multiply(multiply(rational(BigInt(votes)), election.budget), parseRational(costShareDivisor)!);
  return compare(worth, multiply(election.projects[project]!.cost, rational(BigInt(election.voters)))) < 0 ? "cost-share" : null;
}
