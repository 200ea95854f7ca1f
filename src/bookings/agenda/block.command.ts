import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import { takingsNow } from "../taking/lapse.command.ts";
import { chooseUnits } from "../taking/free-units.ts";
import { hold, readClock } from "../taking/hold.query.ts";
import { take } from "../taking/take.command.ts";
import { record } from "../record.command.ts";

interface Block {
  readonly resourceId: string;
  readonly from: Date;
  readonly to: Date;
  readonly why: string;
  readonly by: string;
}

type BlockOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "gone" | "taken" | "past" };

/** The place keeps all of a resource for itself, at whatever hour. What somebody has booked is never taken from them. */
export async function block(db: Db, { resourceId, from, to, why, by }: Block): Promise<BlockOutcome> {
  try {
    return await db.transaction().execute(async (trx) => {
      const held = await hold(trx, null, [resourceId], null);
      const resource = held?.get(resourceId);
      if (!held || !resource) return { ok: false, problem: "gone" };
      const now = await readClock(trx);
      if (to <= now) return { ok: false, problem: "past" };
      const plain = { from: from.getTime(), to: to.getTime() };
      const takings = await takingsNow(trx, held, [{ resourceId, from, to, units: 1, people: null, purpose: null }], now);
      const units = chooseUnits(resource.units, "all", { plain, wide: plain }, takings);
      if (!units) return { ok: false, problem: "taken" };
      const { rows } = await sql<{ id: string }>`
        insert into bookings.booking (resource_id, person_id, kind, during, padded, units, purpose, state)
        values (${resourceId}, ${by}, 'block', tstzrange(${from}, ${to}), tstzrange(${from}, ${to}), ${units.length}, ${why}, 'booked') returning id`.execute(
        trx,
      );
      const { id } = rows[0]!;
      await take(trx, id, units);
      await record(trx, { kind: "booking", id, act: "block", by, after: { resource: resourceId, from, to } });
      return { ok: true, id };
    });
  } catch (error) {
    if (brokenConstraint(error) !== "unit_is_free") throw error;
    return { ok: false, problem: "taken" };
  }
}
