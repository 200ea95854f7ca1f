import type { ActivityDate } from "../dates.query.ts";

/** The next date of each activity that takes place, so that a weekly one does not fill the list. */
export function firstOfEach(dates: readonly ActivityDate[], now: Date): ActivityDate[] {
  const seen = new Set<string>();
  return dates.filter(({ activityId, state, to }) => state === "planned" && to > now && !seen.has(activityId) && seen.add(activityId));
}
