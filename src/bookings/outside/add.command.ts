import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import { emitWork } from "#platform/events/events.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import { lockResource } from "../resources.query.ts";
import { mostOutside } from "./outside.ts";

/** The job that reads outside calendars. */
export const outsideJobName = "bookings/outside";

/** Has those of a resource read soon, if and when the transaction commits. */
export const askToRead = (db: Db, resourceId: string): Promise<void> => emitWork(db, outsideJobName, { data: { resourceId } }, "bookings");

interface NewOutside {
  readonly resourceId: string;
  readonly name: string;
  readonly address: string;
  readonly by: string;
}

type AddOutcome = "added" | "twice" | "many";

/** From now on this calendar blocks the resource; it is read soon. The log has its host alone: the address is a secret. */
export async function addOutside(db: Db, { resourceId, name, address, by }: NewOutside): Promise<AddOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<AddOutcome> => {
      await lockResource(trx, resourceId);
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from bookings.outside where resource_id = ${resourceId}`.execute(trx);
      if (rows[0]!.count >= mostOutside) return "many";
      await sql`insert into bookings.outside (resource_id, name, address) values (${resourceId}, ${name}, ${address})`.execute(trx);
      await record(trx, { kind: "resource", id: resourceId, act: "add_outside", by, after: { name, host: new URL(address).host } });
      await askToRead(trx, resourceId);
      return "added";
    });
  } catch (error) {
    if (brokenConstraint(error) !== "outside_once") throw error;
    return "twice";
  }
}
