import type { Stage, Status } from "../place.ts";

/** Where a record stands: whether it is shown, and where the place is in its life. */
export interface PlaceState {
  readonly status: Status;
  readonly stage: Stage;
}

export const stateActs = ["publish", "refuse", "suspend", "restore", "close", "reopen"] as const;
export type StateAct = (typeof stateActs)[number];

/** Acts that are not done without telling why. */
export const needsReason = (act: StateAct): boolean => act === "refuse" || act === "suspend" || act === "close";

/**
 * What the act makes of the state; null when it cannot be done from there. A closed place keeps its page, so that links do not die;
 * `before` is the stage that it reopens into, the one it closed from.
 */
export function nextState(act: StateAct, { status, stage }: PlaceState, before: Stage | null = null): PlaceState | null {
  switch (act) {
    case "publish":
      return status === "proposed" || status === "refused" ? { status: "published", stage } : null;
    case "refuse":
      return status === "proposed" ? { status: "refused", stage } : null;
    case "suspend":
      return status === "published" ? { status: "suspended", stage } : null;
    case "restore":
      return status === "suspended" ? { status: "published", stage } : null;
    case "close":
      return status === "published" && stage !== "closed" ? { status, stage: "closed" } : null;
    case "reopen":
      return status === "published" && stage === "closed" ? { status, stage: before && before !== "closed" ? before : "opening" } : null;
  }
}

export function possibleActs(state: PlaceState): StateAct[] {
  return stateActs.filter((act) => nextState(act, state) !== null);
}
