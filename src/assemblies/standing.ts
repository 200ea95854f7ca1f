import type { OwnFile } from "./candidates.query.ts";

/** Where somebody stands between registering and sitting. */
export type Standing = "unconfirmed" | "registered" | "asked" | "accepted" | "refused" | "left" | "withdrawn";

export function standingOf({ confirmedAt, withdrawnAt, seat }: OwnFile["candidate"]): Standing {
  if (seat) return seat;
  if (withdrawnAt) return "withdrawn";
  return confirmedAt ? "registered" : "unconfirmed";
}
