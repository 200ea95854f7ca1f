import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { havingWords } from "#platform/search/words.query.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import { findOffers, offerTables } from "../offers.query.ts";
import type { Offer } from "../offer.ts";
import type { By, PremisesFilters } from "./premises.filters.ts";

const ordered = {
  latest: [sql`o.published_at desc nulls last`, sql`o.published_at nulls first`],
  surface: [sql`o.surface desc`, sql`o.surface`],
  rent: [sql`o.month_cents nulls last, o.rent_cents`, sql`o.month_cents desc nulls last, o.rent_cents desc`],
  from: [sql`o.from_day`, sql`o.from_day desc`],
} as const satisfies Record<By, readonly [RawBuilder<unknown>, RawBuilder<unknown>]>;

/** Offers that answer: of those that `shown` lets see. */
export async function listOffers(
  db: Db,
  asked: PremisesFilters & { readonly order: Order<By> },
  shown: RawBuilder<boolean>,
  { limit, offset }: Range,
): Promise<Slice<Offer>> {
  const where = sql<boolean>`${shown} and ${narrowed(asked)}`;
  const by = ordered[asked.order.by][asked.order.descending ? 1 : 0];
  const [rows, counted] = await Promise.all([
    findOffers(db, where, sql`order by ${by}, o.changed_at desc, o.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${offerTables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

function narrowed({ q, commune, kind, use, surface, rent, free, reachable, on }: PremisesFilters): RawBuilder<boolean> {
  return sql`(${commune}::text is null or o.commune_code = ${commune})
    and (${kind}::text is null or o.kind = ${kind})
    and (${use}::text is null or ${use} = any(o.uses))
    and (${surface}::integer is null or o.surface >= ${surface})
    and (${rent}::integer is null or o.month_cents <= ${rent})
    and (not ${free}::boolean or o.rent_cents = 0)
    and (not ${reachable}::boolean or o.wheelchair = 'yes')
    and (${on}::date is null or (o.from_day <= ${on}::date and (o.until_day is null or o.until_day >= ${on}::date)))
    and ${havingWords(sql`o.words`, q)}`;
}
