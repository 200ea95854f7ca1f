import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { TimeWish, Asking, Lack } from "./condition.ts";

/** What it takes to ask: a request and a job both lend it. */
export interface Asks {
  /** With `powers`, whoever keeps a place may book there what is for its keepers. */
  readonly offers: Pick<AllOffers, "bookingConditions"> & Partial<Pick<AllOffers, "powers">>;
}

export const asksNothing: Asking = () => [];

/** What all rooms ask of this person for these resources. */
export async function askAll(db: Db, { offers }: Asks, personId: string, resourceIds: readonly string[]): Promise<Asking> {
  const all = await Promise.all(offers.bookingConditions.map((one) => one.ask(db, personId, resourceIds)));
  return (time, now) => all.flatMap((one) => one(time, now));
}

/** All that somebody lacks to have something then, as far as anybody can tell before they book. */
export async function findLacks(db: Db, asks: Asks, personId: string, time: TimeWish, now: Date): Promise<readonly Lack[]> {
  return (await askAll(db, asks, personId, [time.resourceId]))(time, now.getTime());
}

interface Starting extends TimeWish {
  readonly personId: string;
  /** Rules that a host has set aside for it. */
  readonly overridden: readonly string[];
}

/** What somebody who stands at the door lacks to begin what they have booked, at this moment; nothing where a host has set it aside. */
export async function findLacksAtStart(db: Db, asks: Asks, { personId, overridden, ...time }: Starting, now: Date): Promise<readonly Lack[]> {
  if (overridden.includes("conditions")) return [];
  return (await findLacks(db, asks, personId, time, now)).filter(({ at }) => at === "now");
}

/** What these resources ask of everybody. */
export async function findTold(db: Db, { offers }: Asks, ids: readonly string[]) {
  const answers = ids.length === 0 ? [] : await Promise.all(offers.bookingConditions.map((one) => one.tells(db, ids)));
  return new Map(ids.map((id) => [id, answers.flatMap((answer) => answer.get(id) ?? [])]));
}
