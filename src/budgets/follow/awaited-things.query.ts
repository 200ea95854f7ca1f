import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import { listHolders } from "#people";
import { type AwaitedThing, listAwaited } from "../count/awaited.query.ts";

export interface ThingToDo extends AwaitedThing {
  /** Names of those who hold the desk: a few. */
  readonly holders: readonly string[];
}

const few = 5;

/** What the count waits for, one by one, each with the people who can act. */
export async function findAwaitedThings(db: Db, offers: AllOffers, voteId: string): Promise<ThingToDo[]> {
  const things = await listAwaited(db, voteId);
  const holders = new Map<string | null, readonly string[]>();
  for (const commune of new Set(things.map(({ communeCode }) => communeCode)))
    holders.set(
      commune,
      (await listHolders(db, offers, "budgets.desk", { commune })).map(({ name }) => name),
    );
  return things.map((thing) => ({ ...thing, holders: holders.get(thing.communeCode)!.slice(0, few) }));
}
