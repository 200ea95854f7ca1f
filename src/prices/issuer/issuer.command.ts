import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { record } from "../record.command.ts";
import type { Issuer } from "./issuer.query.ts";

/** What the next statements of a place say of who issues them. */
export function saveIssuer(db: Db, placeId: string, { name, address, siret, vat }: Omit<Issuer, "placeId">, by: string): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update prices.account set name = ${name}, address = ${address}, siret = ${siret}, vat = ${vat} where id = prices.account_of(${placeId}) returning id`.execute(
      trx,
    );
    await record(trx, { kind: "account", id: rows[0]!.id, act: "issuer", by, after: { name, address, siret, vat } });
  });
}
