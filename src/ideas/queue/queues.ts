import type { StageKind } from "#processes";

/** The queues of one process, in the order in which ideas go through them; keys of routes. */
export const queues = ["admissibilityQueue", "opinionsOf", "studies", "juryDesk", "awards", "answers", "deliveries", "contests"] as const;
export type Queue = (typeof queues)[number];

/** A queue is there when the process has a stage of that kind; those that are absent here always are. */
export const queueNeeds: Readonly<Partial<Record<Queue, StageKind>>> = {
  admissibilityQueue: "admissibility",
  opinionsOf: "opinion",
  studies: "feasibility",
  juryDesk: "jury",
  deliveries: "delivery",
};
