import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { withinReach } from "../acts/within-reach.query.ts";
import { type Sender, askPlaceToConfirm } from "../confirm/ask-to-confirm.command.ts";
import type { Stage, Status } from "../place.ts";
import type { StateAct } from "../status/place-state.ts";
import { changeState } from "../status/state.command.ts";

/** What became of those that were ticked. */
export interface Several {
  readonly count: number;
  /** Names of the records with which it could not be done: somebody else was faster, or nobody can be reached. */
  readonly left: readonly string[];
}

interface TickedPlace {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly stage: Stage;
}

/** The records of these identifiers that this person may publish. */
async function findTicked(db: Db, visitor: Visitor, ids: readonly string[]): Promise<readonly TickedPlace[]> {
  const { rows } = await sql<TickedPlace>`
    select p.id, p.name, p.status, p.stage from places.place p where p.id::text = any(${[...ids]})
      and ${withinReach(visitor, "places.publish")}`.execute(db);
  return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

interface Change {
  readonly act: Extract<StateAct, "publish" | "suspend" | "restore">;
  /** The state from which it is done: a record that left it meanwhile is left alone. */
  readonly from: Status;
  readonly reason: string | null;
}

/** Publishes, suspends or restores each in its own transaction: of two who do it at once, each record is changed by one. */
export async function changeSeveral(db: Db, offers: AllOffers, visitor: Visitor, ids: readonly string[], { act, from, reason }: Change): Promise<Several> {
  const left: string[] = [];
  let count = 0;
  for (const { id, name, stage } of await findTicked(db, visitor, ids)) {
    const outcome = await changeState(db, offers, visitor, { placeId: id, act, seen: { status: from, stage }, reason, since: null });
    if (outcome.ok) count += 1;
    else left.push(name);
  }
  return { count, left };
}

/** Asks hosts, or the address that a record publishes, whether it is still true; at most once in two months each. */
export async function askSeveral(db: Db, lent: Sender, visitor: Visitor, ids: readonly string[]): Promise<Several> {
  const left: string[] = [];
  let count = 0;
  for (const { id, name } of await findTicked(db, visitor, ids)) {
    if (await askPlaceToConfirm(db, lent, id)) count += 1;
    else left.push(name);
  }
  return { count, left };
}
