import { sql } from "kysely";

import { answering } from "#bookings";
import { notify } from "#notifications";
import { listHolders } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { Services } from "#platform/web/services.ts";
import { findCarriages, findLoans, type Loan } from "../loans.query.ts";
import { routes } from "../routes.ts";
import { kindOf, type NewsPayload } from "./news.ts";
import type { BorrowerNews, LenderNews, News } from "./news-kind.ts";

/** Tells whoever borrows, if and when the transaction commits. */
export async function tellBorrower(trx: Db, id: string, news: BorrowerNews, reason: string | null = null): Promise<void> {
  for (const loan of await findLoans(trx, sql`l.id = ${id}`)) if (loan.personId) await send(trx, loan, { news, reason, to: [loan.personId] });
}

/** Tells those who answer for the place and for the structure to which it belongs. */
export async function tellLenders(trx: Db, { offers }: Pick<Services, "offers">, id: string, news: LenderNews): Promise<void> {
  for (const loan of await findLoans(trx, sql`l.id = ${id}`)) {
    const hosts = loan.placeId === null ? [] : await listHolders(trx, offers, answering, { place: loan.placeId });
    const { rows: owners } = await sql<{ id: string }>`
      select distinct person_id as id from people.role_grant where scope_kind = 'structure' and scope_id = ${loan.ownerId ?? ""} and role = 'manager'
        and revoked_at is null and (ends_at is null or ends_at > now())`.execute(trx);
    const to = new Set([...hosts.map(({ personId }) => personId), ...owners.map((owner) => owner.id)]);
    await send(trx, loan, { news, reason: null, to: [...to] });
  }
}

/** Tells whoever carries it that way, where they have an account. */
export async function tellCarrier(trx: Db, id: string, way: "there" | "back"): Promise<void> {
  const carriage = (await findCarriages(trx, id)).find((one) => one.way === way);
  if (!carriage?.carrierId) return;
  for (const loan of await findLoans(trx, sql`l.id = ${id}`))
    await send(trx, { ...loan, firstDay: carriage.day }, { news: "carry", reason: null, to: [carriage.carrierId] });
}

interface LoanNotice {
  readonly news: News;
  readonly reason: string | null;
  readonly to: readonly string[];
}

async function send(trx: Db, { id, thing, lender, firstDay, lastDay }: Loan, { news, reason, to }: LoanNotice): Promise<void> {
  const payload: NewsPayload = { news, thing, lender, first: firstDay, last: lastDay, reason, href: routes.loan.href({ id }) };
  await notify(trx, { to: [...to], kind: kindOf(news), payload });
}
