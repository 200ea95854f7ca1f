import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Offer } from "./offer.ts";
import { findOffers, isOpen } from "./offers.query.ts";

/** Premises that can be had today, those of this commune first, then the newest. */
export const findOpenOffers = (
  db: Db,
  { today, commune, limit }: { readonly today: string; readonly commune: string | null; readonly limit: number },
): Promise<Offer[]> =>
  findOffers(db, isOpen(today), sql`order by (o.commune_code = ${commune}::text) desc nulls last, o.published_at desc, o.id limit ${limit}`);
