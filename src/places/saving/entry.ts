import type { Origin, PlaceFacts } from "./place-facts.ts";

/** One record on its way into the database. */
export interface Entry {
  readonly facts: PlaceFacts;
  readonly origin: Origin;
}

export interface DigestedEntry extends Entry {
  readonly digest: string;
}

export function keyOf({ source, sourceId }: Pick<Origin, "source" | "sourceId">): string {
  return JSON.stringify([source, sourceId]);
}
