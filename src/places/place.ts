import { addDays, dayOf } from "#platform/time/day.ts";
import type { Where } from "#platform/web/visitor.ts";

export const stages = ["idea", "prefiguration", "opening", "rooted", "closed"] as const;
export type Stage = (typeof stages)[number];
export type Status = "proposed" | "published" | "suspended" | "refused" | "merged";
export type Wheelchair = "yes" | "limited" | "no";

/** Stages in which the door opens to the public. */
export const isOpenStage = (stage: Stage): boolean => stage === "opening" || stage === "rooted";

/** A proposed or suspended place is not shown; a closed one keeps its page, for links must not die. */
export const isVisible = ({ status }: { status: Status }): boolean => status === "published";

/** The day on which the record was last known to be true: what the source said, or a later confirmation by the place. */
export function knownOn({ facts_date, confirmed_at }: { facts_date: string; confirmed_at: Date | null }): string {
  const confirmed = confirmed_at ? dayOf(confirmed_at) : "";
  return confirmed > facts_date ? confirmed : facts_date;
}

/** Older than six months: the page says so. */
export function isStale(known: string, today: string): boolean {
  return known < addDays(today, -183);
}

interface PlaceCoordinates {
  readonly longitude: number | null;
  readonly latitude: number | null;
}

export function pointOf({ longitude, latitude }: PlaceCoordinates): { longitude: number; latitude: number } | null {
  return longitude === null || latitude === null ? null : { longitude, latitude };
}

/** Where a place stands, for `can(visitor, power, whereOf(place))`: its commune, itself, and the network that all share. */
export function whereOf({ id, commune_code }: { readonly id: string; readonly commune_code: string }): Where {
  return { commune: commune_code, place: id, network: "all" };
}
