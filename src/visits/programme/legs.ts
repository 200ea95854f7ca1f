import { type Leg, legBetween, type Spot } from "../route.ts";
import type { Request, Stop } from "../visits.query.ts";

export interface StopWithWay {
  readonly stop: Stop;
  /** From the stop before. Null: the first, by video, or the points are not known. */
  readonly leg: Leg | null;
  /** The estimated way takes longer than the programme leaves. */
  readonly tight: boolean;
}

export const spotOf = ({ longitude, latitude }: { longitude: number | null; latitude: number | null }): Spot | null =>
  longitude === null || latitude === null ? null : { longitude, latitude };

export const isRemote = ({ wish }: Pick<Request, "wish">): boolean => wish === "share";

export function withWays(request: Request, stops: readonly Stop[]): StopWithWay[] {
  return stops.map((stop, at) => {
    const before = stops[at - 1];
    if (!before || isRemote(request)) return { stop, leg: null, tight: false };
    const leg = legBetween(spotOf(before.place), spotOf(stop.place), request.transport);
    const left = (stop.from.getTime() - before.to.getTime()) / 60_000;
    return { stop, leg, tight: leg !== null && leg.minutes > left };
  });
}
