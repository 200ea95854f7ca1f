import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { dayOf } from "#platform/time/day.ts";
import { isOpen, offerTables } from "../offers.query.ts";
import { routes } from "../routes.ts";

/** Premises that can still be had. */
export const indexedPremises = indexedRows<{ readonly slug: string }>(
  "locaux",
  (now) => sql`select o.slug, o.changed_at as changed from ${offerTables} where ${isOpen(dayOf(now))} order by o.published_at, o.id`,
  ({ slug }) => routes.show.href({ slug }),
);
