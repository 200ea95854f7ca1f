import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { padded } from "../booking.ts";
import { awaitPayment, minutesToPay } from "../charges/await.command.ts";
import type { Pays } from "../charges/pricing.ts";
import { chooseUnits } from "../taking/free-units.ts";
import { takingsNow } from "../taking/lapse.command.ts";
import { findOf, hold, readClock } from "../taking/hold.query.ts";
import { take } from "../taking/take.command.ts";
import { tellPerson } from "../news/tell.command.ts";
import { record } from "../record.command.ts";

interface Waiting {
  readonly resourceId: string;
  readonly personId: string | null;
  readonly state: "wished" | "asked";
  readonly from: Date;
  readonly to: Date;
  readonly units: number;
  readonly people: number | null;
  readonly overridden: readonly string[];
}

const find = (id: string) => sql<Waiting>`
  select resource_id as "resourceId", person_id as "personId", state, lower(during) as "from", upper(during) as "to", units, people, overridden
  from bookings.booking where id = ${id} and state in ('wished', 'asked') and waits_until > clock_timestamp()`;

interface Answer {
  readonly by: string;
  readonly reason: string | null;
  /** What other rooms ask to be paid before it stands. */
  readonly pays: Pick<Pays, "offers">;
}

type ApproveOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "taken" | "reason" };

/**
 * A host accepts what was asked, or sets rules aside for what was wished: with a reason, which stays with it, is logged and told. What others
 * have is never taken from them: `taken`. `moved`: it lapsed, or was answered; `reason`: an exception has one.
 */
export async function approve(db: Db, id: string, { by, reason, pays }: Answer): Promise<ApproveOutcome> {
  return db.transaction().execute(async (trx) => {
    const [asked] = (await find(id).execute(trx)).rows;
    if (!asked) return { ok: false, problem: "moved" };
    const held = await hold(trx, await findOf(trx, id), [asked.resourceId], null);
    // Held, it is looked at again: another host may have answered meanwhile.
    const [waiting] = (await sql<Waiting>`${find(id)} for update`.execute(trx)).rows;
    if (!held || !waiting) return { ok: false, problem: "moved" };
    if (waiting.state === "wished" && reason === null) return { ok: false, problem: "reason" };
    const units = waiting.state === "wished" ? await unitsFor(trx, held, waiting) : null;
    if (waiting.state === "wished" && units === null) return { ok: false, problem: "taken" };
    await sql`
      update bookings.booking b set state = 'booked', waits_until = null, decided_at = clock_timestamp(), override_reason = ${reason}, version = b.version + 1,
        before = r.before, after = r.after,
        padded = tstzrange(lower(b.during) - make_interval(mins => r.before), upper(b.during) + make_interval(mins => r.after))
      from bookings.resource r where b.id = ${id} and r.id = b.resource_id and ${waiting.state === "wished"}`.execute(trx);
    await sql`
      update bookings.booking set state = 'booked', waits_until = null, decided_at = clock_timestamp(), version = version + 1
      where id = ${id} and state = 'asked'`.execute(trx);
    if (units) await take(trx, id, units);
    const unpaid = (await awaitPayment(trx, pays, [id], minutesToPay.answered)).has(id);
    await tellPerson(trx, [id], unpaid ? "to_pay" : "approved", reason);
    await record(trx, { kind: "booking", id, act: "approve", by, after: { state: "booked", set_aside: waiting.overridden }, reason });
    return { ok: true };
  });
}

async function unitsFor(trx: Db, held: NonNullable<Awaited<ReturnType<typeof hold>>>, waiting: Waiting): Promise<readonly number[] | null> {
  const resource = held.get(waiting.resourceId)!;
  const wish = { ...waiting, purpose: null };
  const takings = await takingsNow(trx, held, [wish], await readClock(trx));
  const plain = { from: waiting.from.getTime(), to: waiting.to.getTime() };
  return chooseUnits(resource.units, resource.whole ? "all" : waiting.units, { plain, wide: padded(plain, resource) }, takings);
}
