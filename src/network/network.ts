/** The colleges of the network: who governs it, by what they are. */
export const colleges = ["places", "leaders", "partners", "persons"] as const;
export type College = (typeof colleges)[number];

const memberStates = ["applied", "admitted", "refused", "withdrawn", "left", "excluded"] as const;
export type MemberState = (typeof memberStates)[number];

const refereeStates = ["asked", "confirmed", "unable", "opposed", "lapsed"] as const;
export type RefereeState = (typeof refereeStates)[number];

const dueStates = ["owed", "received", "waived"] as const;
export type DueState = (typeof dueStates)[number];

/** Members that must know who applies. */
const refereesNeeded = 3;
/** Members that are asked at most, one after the other: then a coordinator decides. */
export const refereesAsked = 6;
/** Days in which a referee answers; reminded after half of them. */
export const refereeDays = 14;
/** Days between the grounds and the hearing, at least. */
export const hearingDays = 15;

export interface Standing {
  readonly confirmed: number;
  readonly asked: number;
  readonly opposed: number;
  /** All that were ever asked. */
  readonly all: number;
}

/** What comes next for an application: `admit`, `ask` another one (how many), `escalate` to a coordinator, or `wait`. */
type Next = { readonly does: "admit" | "escalate" | "wait" } | { readonly does: "ask"; readonly count: number };

/**
 * One member against is enough for a coordinator to look; silence and "I do not know them" are replaced by another member, until so many were
 * asked. `left`: members that can still be asked.
 */
export function nextOf({ confirmed, asked, opposed, all }: Standing, left: number): Next {
  if (opposed > 0) return { does: "escalate" };
  if (confirmed >= refereesNeeded) return { does: "admit" };
  const lacking = refereesNeeded - confirmed - asked;
  if (lacking <= 0) return { does: "wait" };
  const count = Math.min(lacking, refereesAsked - all, left);
  if (count > 0) return { does: "ask", count };
  return asked > 0 ? { does: "wait" } : { does: "escalate" };
}
