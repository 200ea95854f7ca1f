import { typedEuros } from "#platform/money/euros.ts";
import { localOf } from "#platform/time/clock.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import { qpv, type Territory } from "#territory";

/** What a process and its stage say of the vote that is held there. */
export interface Origin {
  readonly stageId: string;
  readonly processId: string;
  readonly processTitle: string;
  readonly stageTitle: string;
  readonly summary: string;
  readonly ownerCommune: string | null;
  readonly envelopeCents: number | null;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly scale: "metropolis" | "communes" | "zone";
  /** How many stages of its process are votes. */
  readonly voteStages: number;
  readonly communes: readonly string[];
  readonly zones: readonly string[];
}

/** Codes of the communes whose residents are asked; null: all. Of a process of neighbourhoods, the communes that these lie in. */
export function areaOf({ scale, communes, zones }: Origin, territory: Territory): string[] | null {
  const named =
    scale === "communes"
      ? communes
      : scale === "zone"
        ? territory
            .zones(qpv)
            .filter(({ id }) => zones.includes(id))
            .flatMap((zone) => zone.communes)
        : [];
  return named.length > 0 ? [...new Set(named)].sort() : null;
}

/** What the form of a new vote holds: nothing that the process or its stage says is typed again. */
export function valuesFrom(origin: Origin, territory: Territory): Values {
  const area = areaOf(origin, territory);
  return {
    titre: titleOf(origin),
    resume: origin.summary,
    porteur: origin.ownerCommune ?? "",
    demarche: origin.processId,
    etape: origin.stageId,
    enveloppe: typedEuros(origin.envelopeCents),
    ouverture: localOf(origin.opensAt),
    cloture: origin.closesAt ? localOf(origin.closesAt) : "",
    territoire: area ? "communes" : "metropole",
    communes: area ?? [],
    idees: "1",
  };
}

/** Where a process holds two votes, its title alone would name both. */
const titleOf = ({ processTitle, stageTitle, voteStages }: Origin): string => (voteStages > 1 ? `${processTitle}, ${stageTitle}` : processTitle).slice(0, 160);

export type Difference = "budget" | "opens" | "closes" | "area";

interface VoteTerms {
  readonly budget_cents: number;
  readonly opens_at: Date;
  readonly closes_at: Date;
  readonly area: readonly string[] | null;
}

/** In what a vote is no longer as its stage says; what the stage leaves open differs from nothing. */
export function differencesOf(vote: VoteTerms, origin: Origin, territory: Territory): Difference[] {
  const differences: Difference[] = [];
  if (origin.envelopeCents !== null && origin.envelopeCents !== vote.budget_cents) differences.push("budget");
  // Forms know minutes.
  const same = (one: Date, other: Date) => localOf(one) === localOf(other);
  if (!same(origin.opensAt, vote.opens_at)) differences.push("opens");
  if (origin.closesAt && !same(origin.closesAt, vote.closes_at)) differences.push("closes");
  const codes = (area: readonly string[] | null) => (area ? [...area].sort().join() : "");
  if (codes(areaOf(origin, territory)) !== codes(vote.area)) differences.push("area");
  return differences;
}
