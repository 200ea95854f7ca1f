import type { NextStep } from "../step/step.ts";

/** Where a place stands on its way, as the directory has it. */
export const waypoints = { idea: "idee", prefiguration: "prefiguration", opening: "ouverture", rooted: "enracine" } as const;
export type Waypoint = keyof typeof waypoints;

export const isWaypoint = (stage: string | null): stage is Waypoint => stage !== null && stage in waypoints;

export const whose = { mine: "moi", nobody: "personne" } as const;

/** Why a project stands still. */
const halts = ["nobody", "no_step", "late"] as const;
export type Halt = (typeof halts)[number];

/** Why nothing moves: nobody has it, nothing comes next, or the day of what came next is over. @param today "2026-11-29" */
export function haltsOf({ agent, step }: { readonly agent: string | null; readonly step: NextStep | null }, today: string): Halt[] {
  const found: Record<Halt, boolean> = { nobody: agent === null, no_step: step === null, late: step !== null && step.dueOn < today };
  return halts.filter((one) => found[one]);
}
