import { type Stage, stages } from "../place.ts";

/** The end of a place is told with its closing, and has its reason: `status`. */
export type DatedStage = Exclude<Stage, "closed">;
export const datedStages = ["idea", "prefiguration", "opening", "rooted"] as const satisfies readonly DatedStage[];

/** The day on which each began, `YYYY-MM-DD`; null when nobody said it. */
export type StageDates = Readonly<Record<DatedStage, string | null>>;

/** Stages that a place in this one has begun: only they have a day. */
export function begun(stage: Stage): readonly DatedStage[] {
  return datedStages.filter((one) => stages.indexOf(one) <= stages.indexOf(stage));
}

/** Tells whether somebody changed them meanwhile. */
export const versionOf = (dates: StageDates): string => datedStages.map((stage) => dates[stage] ?? "").join("/");
