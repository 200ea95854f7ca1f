import type { ProposalState } from "../proposal.ts";

export type DeliveryAct = "start" | "step" | "date" | "step_done" | "news" | "spent" | "finish" | "abandon" | "resume" | "evaluate";

/** What may be done in which state. Money and news still come in after the end; what was abandoned resumes, or starts if it never had a plan. */
const open: Readonly<Partial<Record<ProposalState, readonly DeliveryAct[]>>> = {
  awarded: ["start", "abandon"],
  delivering: ["step", "date", "step_done", "news", "spent", "finish", "abandon"],
  delivered: ["news", "spent", "evaluate"],
  abandoned: ["start", "spent", "resume"],
};

/** `planned`: it has begun once, and has a plan. */
export function mayDeliver(state: ProposalState, act: DeliveryAct, planned: boolean): boolean {
  const fits = act === "start" ? !planned : planned || act === "abandon";
  return fits && (open[state]?.includes(act) ?? false);
}

/** Late: what is planned today lies after what was promised, or the promise has passed and it is not there. */
export function isLate(
  promise: { readonly promisedOn: string | null; readonly plannedOn: string | null; readonly deliveredOn: string | null },
  today: string,
): boolean {
  const { promisedOn, plannedOn, deliveredOn } = promise;
  if (promisedOn === null) return false;
  if (deliveredOn !== null) return deliveredOn > promisedOn;
  return today > promisedOn || (plannedOn !== null && plannedOn > promisedOn);
}

/** A measure of the project's own, in place of an indicator of the house. */
export const ownMeasure = "own";
