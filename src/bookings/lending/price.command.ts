import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isNews, judgePrice } from "../charges/judge.query.ts";
import type { PriceJudgement, Pays } from "../charges/pricing.ts";
import { ofWhom, oneself } from "../whom.ts";

/** In whose name something is lent: for a place nobody's groups count. */
interface Borrower {
  readonly kind: "person" | "structure" | "place";
  readonly personId: string;
  readonly structureId: string | null;
}

interface PricedLoan {
  readonly resourceId: string;
  /** Instants: the beginning of the first day, the end of the last. */
  readonly from: Date;
  readonly to: Date;
  readonly units: number;
}

type LoanPrice =
  | { readonly ok: true; readonly price: PriceJudgement | null }
  /** It costs something else than they were shown. */
  | { readonly ok: false; readonly price: PriceJudgement };

/** What whole days of a thing cost whoever borrows it, in the transaction that lends it; `except`: the booking of a loan that is made longer. */
export async function judgeLoan(
  trx: Db,
  pays: Pays,
  { kind, personId, structureId }: Borrower,
  lent: PricedLoan,
  except: string | null = null,
): Promise<LoanPrice> {
  const of = ofWhom(kind === "place" ? null : personId, structureId === null ? oneself : { kind: "structure", structureId });
  const price = await judgePrice(trx, { offers: pays.offers }, of, [{ ...lent, lent: true }], except);
  return price && isNews(price, pays) ? { ok: false, price } : { ok: true, price };
}

/** The loan is granted: whoever borrows owes what it was said to cost, in the name of a structure where it is borrowed in one. */
export async function chargeLoan(trx: Db, bookingId: string, { personId, structureId }: Pick<Borrower, "personId" | "structureId">): Promise<void> {
  await sql`
    update bookings.booking set payer_id = ${personId}, payer_structure_id = ${structureId}::uuid where id = ${bookingId} and kind = 'loan' and payer_id is null`.execute(
    trx,
  );
}
