import type { Tone } from "#platform/ui/badge.tsx";

/** Of what rooms keep in the stages of processes: prepared by its team, given to the public, at its end. */
export type ThingState = "draft" | "open" | "final" | "published";

export const stateTone = (state: ThingState): Tone => (state === "draft" ? "warn" : state === "open" ? "accent" : "ok");
