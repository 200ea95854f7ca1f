import type { Aspect } from "#processes";
import type { AssessVerdict } from "../verdicts.ts";

/** What one service said of one aspect. Money is in cents; null when it gave no figure. */
export interface ServiceOpinion {
  readonly aspect: Aspect;
  readonly service: string;
  readonly verdict: AssessVerdict | null;
  readonly investmentCents: number | null;
  readonly runningCents: number | null;
}

type Conflict =
  | { readonly kind: "verdicts"; readonly for: readonly string[]; readonly against: readonly string[] }
  | { readonly kind: "investment" | "running"; readonly least: number; readonly most: number };

/** Below a quarter, or a thousand euros, two estimates of one thing are the same. */
const farApart = (least: number, most: number): boolean => most - least >= 100_000 && most > least * 1.25;

/** Where services do not agree: one says no and another does not; or their costs differ by more than a quarter. Whoever concludes says how they decide. */
export function conflictsOf(all: readonly ServiceOpinion[]): Conflict[] {
  const given = all.filter(({ verdict }) => verdict !== null);
  const against = given.filter(({ verdict }) => verdict === "unfavourable").map(({ service }) => service);
  const inFavour = given.filter(({ verdict }) => verdict !== "unfavourable").map(({ service }) => service);
  const verdicts: Conflict[] = against.length > 0 && inFavour.length > 0 ? [{ kind: "verdicts", for: inFavour, against }] : [];
  return [...verdicts, ...costsApart(given, "investment"), ...costsApart(given, "running")];
}

function costsApart(given: readonly ServiceOpinion[], kind: "investment" | "running"): Conflict[] {
  const costs = given.flatMap((one) => (kind === "investment" ? one.investmentCents : one.runningCents) ?? []);
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  return costs.length > 1 && farApart(least, most) ? [{ kind, least, most }] : [];
}

/** As a form names a person who answers for a service: somebody may answer for two. */
export const assessorValue = ({ personId, service }: { readonly personId: string; readonly service: string }): string => `${personId} ${service}`;
