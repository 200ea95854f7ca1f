import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { DeskMethod } from "../money.ts";
import { addEntry, holdDue } from "../ledger/ledger.command.ts";
import { issue } from "../ledger/issue.command.ts";
import { record } from "../record.command.ts";

interface PassSale {
  readonly personId: string;
  readonly placeId: string;
  readonly minutes: number;
  /** Cents. */
  readonly paid: number;
  readonly method: DeskMethod;
  readonly until: string;
}

/** A place has sold minutes at its desk: what they cost and what was paid are written at once, with their statement. What is given for nothing has none. */
export const sellPass = (db: Db, sold: PassSale, by: string): Promise<void> => db.transaction().execute((trx) => sellWithin(trx, sold, by));

/** The same, within a transaction. */
export async function sellWithin(trx: Db, { personId, placeId, minutes, paid, method, until }: PassSale, by: string): Promise<void> {
  const { rows } = await sql<{ id: string; account: string }>`
      with account as materialized (select prices.account_of(${placeId}) as id)
      insert into prices.pass (place_id, person_id, bought, remaining, paid, vat, until, sold_by)
      select ${placeId}, ${personId}, ${minutes}, ${minutes}, ${paid}, (select a.vat from prices.account a where a.id = account.id), ${until}, ${by} from account
      returning id, prices.account_of(place_id) as account`.execute(trx);
  const { id, account } = rows[0]!;
  await record(trx, { kind: "pass", id, act: "sell", by, after: { minutes, paid, until } });
  if (paid === 0) return;
  await sql`
      insert into prices.entry (account_id, person_id, pass_id, kind, cents, vat, what, made_by)
      select ${account}, person_id, id, 'charge', paid, vat, ${`Carte de ${minutes / 60}\u00a0h`}, ${by} from prices.pass where id = ${id}`.execute(trx);
  const due = await holdDue(trx, { thing: id, person: personId });
  await addEntry(trx, due!, { kind: "payment", cents: -paid, method }, by);
  await issue(trx, due!, by);
}
