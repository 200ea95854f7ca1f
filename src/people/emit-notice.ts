import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";

interface Telling {
  readonly to: readonly string[];
  /** The kind of a notice that this room offers. */
  readonly kind: string;
  readonly payload: object;
}

/** Has people told, if and when the transaction of `db` commits. The room that sends notices stands above this one, and listens. */
export async function tell(db: Db, telling: Telling): Promise<void> {
  if (telling.to.length > 0) await emit(db, "people.told", telling, "people");
}
