import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findOffers, isOwnDesk, type Offer, offerTables } from "../offers.query.ts";

/** Desks of the places that somebody keeps: those that are offered first. */
export async function listDesks(db: Db, someone: Visitor, { limit, offset }: Range): Promise<Slice<Offer>> {
  const [rows, { rows: counted }] = await Promise.all([
    findOffers(
      db,
      isOwnDesk(someone),
      sql`order by o.state is null, o.state, p.name collate "fr-x-icu", r.name collate "fr-x-icu", r.id limit ${limit} offset ${offset}`,
    ),
    sql<{ count: number }>`select count(*)::int as count from ${offerTables} where ${isOwnDesk(someone)}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}
