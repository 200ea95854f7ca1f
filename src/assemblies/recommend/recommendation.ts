const states = ["draft", "voting", "adopted", "rejected"] as const;
export type RecommendationState = (typeof states)[number];

export const verdicts = ["followed", "partly", "refused"] as const;
export type Verdict = (typeof verdicts)[number];

export const votes = ["yes", "no", "blank"] as const;
export type Vote = (typeof votes)[number];

export const progresses = ["done", "under_way", "stopped"] as const;
export type Progress = (typeof progresses)[number];

/** Whether everybody reads it: what is adopted or rejected, once it is handed over. */
export const isShown = (state: RecommendationState, handed: boolean): boolean => handed && (state === "adopted" || state === "rejected");
