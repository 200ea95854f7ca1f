import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { findOffers, isOpen, type Offer, offerTables } from "../offers.query.ts";
import type { OfferSide, Pay, Subject } from "../pooling.ts";

export interface CatalogueFilters {
  readonly q: string;
  readonly side: OfferSide | null;
  readonly subject: Subject | null;
  readonly pay: Pay | null;
}

/** What is open, the last change first. */
export async function listOffers(db: Db, { q, side, subject, pay }: CatalogueFilters, { limit, offset }: Range): Promise<Slice<Offer>> {
  const where = sql`${isOpen} and (${side}::text is null or o.side = ${side}) and (${subject}::text is null or o.subject = ${subject}) and (${pay}::text is null or o.pay = ${pay})
    and position(platform.fold(${q}) in platform.fold(concat_ws(' ', o.title, o.about, s.name))) > 0`;
  const [rows, { rows: counted }] = await Promise.all([
    findOffers(db, where, sql`order by o.changed_at desc, o.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${offerTables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}
