import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Issuer {
  readonly placeId: string;
  readonly name: string;
  readonly address: string;
  readonly siret: string | null;
  /** Hundredths of a percent, of passes; null: exempt. */
  readonly vat: number | null;
}

/** As a place's invoices say it today: until somebody says otherwise, the name and address of its record. */
export async function findIssuer(db: Db, { id }: { readonly id: string }): Promise<Issuer> {
  const { rows } = await sql<Issuer>`
    select p.id as "placeId", coalesce(a.name, p.name) as name, coalesce(a.address, concat_ws(', ', nullif(p.address, ''), p.postal_code)) as address, a.siret, a.vat
    from places.place p left join prices.account a on a.place_id = p.id and a.place_before is null where p.id = ${id}`.execute(db);
  return rows[0]!;
}
