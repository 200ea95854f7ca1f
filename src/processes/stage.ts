/** The kinds of stages of which a process is composed. */
export const stageKinds = [
  "collect",
  "admissibility",
  "opinion",
  "feasibility",
  "debate",
  "conversation",
  "questionnaire",
  "meeting",
  "vote",
  "jury",
  "assembly",
  "award",
  "delivery",
  "evaluation",
] as const;
export type StageKind = (typeof stageKinds)[number];

export const isStageKind = (value: unknown): value is StageKind => stageKinds.includes(value as StageKind);

/** To the thread's three knots: to come, open, over. */
export type StagePhase = "next" | "now" | "done";

export interface StageTimes {
  readonly opensAt: Date;
  /** Null: it stays open. */
  readonly closesAt: Date | null;
}

/** Opens at its first instant; at its closing instant it is over. */
export function phaseOf({ opensAt, closesAt }: StageTimes, now: Date): StagePhase {
  if (now < opensAt) return "next";
  return closesAt !== null && now >= closesAt ? "done" : "now";
}
