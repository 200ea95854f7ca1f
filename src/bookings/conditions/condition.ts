import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";

/** Something that another room asks of whoever books, and that this person lacks: a training. */
export interface Lack {
  /**
   * `now`: it is not booked. `start`: they have it today, and will not when it ends; it is booked, told, and refused at the door unless they
   * have it then.
   */
  readonly at: "now" | "start";
  /** A sentence without its point: "Vous n’avez pas encore suivi « Découpe laser »". */
  readonly says: Translated;
  /** Where it is explained. */
  readonly href: string;
  /** Where to get it, the nearest first. */
  readonly ways: readonly Way[];
}

interface Way {
  readonly says: Translated;
  readonly href: string;
}

/** What somebody wants to have. */
export interface TimeWish {
  readonly resourceId: string;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
  /** It is to be lent for whole days, not booked by the hour. */
  readonly lent?: boolean;
}

/** All that one person lacks to have something then, at a moment: that of the database's clock. */
export type Asking = (time: TimeWish, now: number) => readonly Lack[];

/** What another room asks of whoever books. */
export interface Condition {
  /** Read within the transaction that books, once what is booked is held: what this person has of all that these resources ask for. */
  ask(db: Db, personId: string, resourceIds: readonly string[]): Promise<Asking>;
  /** What resources ask of everybody, a sentence each; those that ask for nothing are left out. */
  tells(db: Db, resourceIds: readonly string[]): Promise<ReadonlyMap<string, readonly Way[]>>;
  /** Those of these resources that nobody books by the hour: another room shows them as its own. */
  keeps?(db: Db, resourceIds: readonly string[]): Promise<readonly string[]>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    bookingConditions: Condition;
  }
}
