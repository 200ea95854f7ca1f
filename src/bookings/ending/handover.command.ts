import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import { awaitPayment } from "../charges/await.command.ts";
import { isNews, judgePrice } from "../charges/judge.query.ts";
import type { PriceJudgement, Pays } from "../charges/pricing.ts";
import type { Asks } from "../conditions/ask.query.ts";
import { type House, tellHosts, tellPerson } from "../news/tell.command.ts";
import type { Refusal } from "../rules.ts";
import { findBar } from "../audience.query.ts";
import { findHad, hadOf } from "../taking/had.query.ts";
import { hold, readClock } from "../taking/hold.query.ts";
import { ofWhom, oneself } from "../whom.ts";
import { plan, spanOf, waitsFor, type Wish } from "../taking/plan.ts";

/** The secret of the address by which somebody else takes it over, in place of the one before; null where it can be handed over no more. */
export async function openHandover(db: Db, id: string, personId: string): Promise<string | null> {
  const token = newToken();
  const { rows } = await sql`
    update bookings.booking set handover_hash = ${hashOfToken(token)}
    where id = ${id} and person_id = ${personId} and kind = 'booking' and made_for <> 'helped' and state in ('asked', 'booked')
      and lower(during) > clock_timestamp() returning 1`.execute(db);
  return rows.length > 0 ? token : null;
}

/** The address that was given leads nowhere any more. */
export async function closeHandover(db: Db, id: string, personId: string): Promise<boolean> {
  const { rows } = await sql`
    update bookings.booking set handover_hash = null where id = ${id} and person_id = ${personId} and handover_hash is not null returning 1`.execute(db);
  return rows.length > 0;
}

type TakenOver =
  /** `moved`: it ended, began, or somebody else was quicker. `own`: they have it themselves. */
  | { readonly ok: true /** Its host has to confirm it. */; readonly asked: boolean }
  | { readonly ok: false; readonly problem: "moved" | "own" }
  /** It costs whoever takes it over something else than they were shown: what somebody else was to pay is no promise to them. */
  | { readonly ok: false; readonly problem: "price"; readonly price: PriceJudgement }
  | { readonly ok: false; readonly problem: "refused"; readonly refusals: readonly Refusal[] };

/** Rules that are about the person: they are judged for whoever takes over, for whom no host has set one aside. */
const personal = new Set(["longest", "at_once", "quota_minutes", "quota_count", "missed", "conditions"]);

interface HandoverBooking extends Wish {
  readonly id: string;
  readonly by: string | null;
  readonly state: "asked" | "booked";
  readonly waitsUntil: Date | null;
}

/**
 * Somebody takes a booking over by the address they were given. It stays where and when it is; what it was wanted for is not told. Where a host confirms
 * who comes, they are asked again: they confirmed somebody else.
 */
export async function takeOver(
  db: Db,
  house: Asks & House & Pick<Pays, "offers">,
  { token, personId, shown = null }: { token: string; personId: string } & Partial<Pick<Pays, "shown">>,
): Promise<TakenOver> {
  return db.transaction().execute(async (trx) => {
    const found = sql<HandoverBooking>`
      select id, state, waits_until as "waitsUntil", person_id as "by", resource_id as "resourceId", lower(during) as "from", upper(during) as "to", units, people, purpose from bookings.booking
      where handover_hash = ${hashOfToken(token)} and state in ('asked', 'booked') and lower(during) > clock_timestamp()`;
    const [seen] = (await found.execute(trx)).rows;
    if (seen?.by === personId) return { ok: false, problem: "own" };
    const of = ofWhom(personId, oneself);
    const held = seen && (await hold(trx, of, [seen.resourceId], house));
    // Held, it is looked at again: somebody else may have taken it meanwhile.
    const [booking] = (await sql<HandoverBooking>`${found} for update`.execute(trx)).rows;
    const resource = booking && held?.get(booking.resourceId);
    if (!booking || !resource || (await findBar(trx, of, [resource], house))) return { ok: false, problem: "moved" };
    const had = hadOf(await findHad(trx, of, [resource.id], [spanOf(booking)], booking.id), resource.id);
    const now = await readClock(trx);
    const planned = plan(resource, booking, { now, ...had, takings: [], exception: false });
    const refusals = "problem" in planned && "refusals" in planned.problem ? planned.problem.refusals.filter(({ rule }) => personal.has(rule)) : [];
    if (refusals.length > 0) return { ok: false, problem: "refused", refusals };
    const price = await judgePrice(trx, house, of, [booking], booking.id);
    if (price && isNews(price, { shown })) return { ok: false, problem: "price", price };
    await price?.keep([booking.id]);
    await tellPerson(trx, [booking.id], "handed");
    const again = resource.approval && booking.state === "booked";
    await put(trx, booking, { personId, waits: again ? waitsFor({ state: "asked", resource, wish: booking }, now) : booking.waitsUntil, again });
    await awaitPayment(trx, house, [booking.id]);
    if (resource.approval) await tellHosts(trx, house, [booking.id], "asked");
    if (!again) await tellPerson(trx, [booking.id], "received");
    return { ok: true, asked: again || booking.state === "asked" };
  });
}

/** In the name of whoever takes it over, without what was said of the other, nor what a host set aside for them. */
async function put(trx: Db, { id }: HandoverBooking, { personId, waits, again }: { personId: string; waits: Date | null; again: boolean }): Promise<void> {
  const kept = sql`array(select rule from unnest(overridden) rule where rule <> all(${[...personal]}::text[]))`;
  await sql`
    update bookings.booking set person_id = ${personId}, made_for = 'person', structure_id = null, handover_hash = null, series_id = null, purpose = null, reminded_at = null,
      state = case when ${again} then 'asked' else state end, waits_until = ${waits}, overridden = ${kept},
      override_reason = case when cardinality(${kept}) > 0 then override_reason end, version = version + 1
    where id = ${id}`.execute(trx);
}
