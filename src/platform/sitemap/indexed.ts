import type { Db } from "#platform/db/db.ts";
import { type RawBuilder, sql } from "kysely";

import type { AllOffers } from "#platform/offers.ts";

/** A page that search engines may list. */
export interface IndexedPage {
  readonly href: string;
  /** When what it shows last changed; null where nothing tells it truly. */
  readonly changed: Date | null;
}

interface IndexedRange {
  readonly offset: number;
  readonly limit: number;
  readonly now: Date;
  readonly offers: AllOffers;
}

/** Pages of one kind for the sitemap: what everybody may see now, and of it what is worth finding. What is hidden must never be among them. */
export interface SitemapPages {
  /** Its word in the sitemap's addresses: "lieux". */
  readonly kind: string;
  count(db: Db, asked: Pick<IndexedRange, "now" | "offers">): Promise<number>;
  /** In an order that stays, so that no page is left out between two files. */
  list(db: Db, asked: IndexedRange): Promise<readonly IndexedPage[]>;
}

/** Pages that rows stand behind. `source` is a whole select that ends in its order. */
export function indexedRows<row extends object>(
  kind: string,
  source: (now: Date) => RawBuilder<unknown>,
  say: (row: row & { readonly changed: Date | null }) => string,
): SitemapPages {
  return {
    kind,
    async count(db, { now }) {
      return (await sql<{ count: number }>`select count(*)::int as count from (${source(now)}) one`.execute(db)).rows[0]!.count;
    },
    async list(db, { offset, limit, now }) {
      const { rows } = await sql<row & { readonly changed: Date | null }>`select * from (${source(now)}) one limit ${limit} offset ${offset}`.execute(db);
      return rows.map((row) => ({ href: say(row), changed: row.changed }));
    },
  };
}

declare module "#platform/offers.ts" {
  interface Offers {
    indexed: SitemapPages;
  }
}
