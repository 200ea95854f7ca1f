import type { Tie } from "../vote.ts";

interface VoterRules {
  readonly accepts: readonly string[];
  /** Communes whose people may vote; null for the whole metropolis. */
  readonly area: readonly string[] | null;
}

export interface Eligibility {
  /** Where this person is attested to live, when that alone lets them vote. */
  readonly attested: string | null;
  /** What they may declare instead. */
  readonly declares: readonly Exclude<Tie, "attested_residence">[];
  /** Communes they may name. */
  readonly communes: readonly string[];
}

/** By what somebody may vote: an attestation that the vote accepts, or a declaration. `attestedCommune` null without one. */
export function eligibilityOf({ accepts, area }: VoterRules, attestedCommune: string | null, members: readonly string[]): Eligibility {
  const communes = area === null ? members : members.filter((code) => area.includes(code));
  const proves = accepts.includes("attested_residence") || accepts.includes("residence");
  return {
    attested: attestedCommune !== null && proves && communes.includes(attestedCommune) ? attestedCommune : null,
    declares: (["residence", "work", "study"] as const).filter((tie) => accepts.includes(tie)),
    communes,
  };
}

/** Neither an attestation nor a declaration can do. */
export const isShutOut = ({ attested, declares }: Eligibility): boolean => attested === null && declares.length === 0;
