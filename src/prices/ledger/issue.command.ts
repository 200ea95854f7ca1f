import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Due } from "./ledger.query.ts";

/** Which lines: those of somebody about one thing. */
export type About = Pick<Due, "accountId" | "thingId" | "personId" | "isPass">;

/** Holds the account to the end of the transaction: whoever else takes or gives back money there waits, and sees what this one wrote. Who ends a booking, and refers to the account, does not wait. */
export async function holdAccount(trx: Db, accountId: string): Promise<void> {
  await sql`select from prices.account where id = ${accountId} for no key update`.execute(trx);
}

const unstated = ({ accountId, thingId, personId }: About) => sql`
  e.account_id = ${accountId}::uuid and e.person_id is not distinct from ${personId}::uuid and (e.booking_id = ${thingId}::uuid or e.pass_id = ${thingId}::uuid)
  and not exists (select from prices.line l where l.entry_id = e.id)`;

/** Makes a statement of the lines that stand on none yet, within the transaction that wrote the last of them; null where there are none. Its number is given by the database. */
export async function issue(trx: Db, about: About, by: string | null): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into prices.statement (account_id, person_id, payer, year, number, issued_on, name, address, made_by)
    select ${about.accountId}, ${about.personId}, (
        select s.name from bookings.booking b join people.structure s on s.id = coalesce(b.structure_id, b.payer_structure_id) where b.id = ${about.thingId}),
      0, 0, 'epoch', '', '', ${by}::uuid where exists (select from prices.entry e where ${unstated(about)})
    returning id`.execute(trx);
  const id = rows[0]?.id ?? null;
  if (id === null) return null;
  await sql`
    insert into prices.line (entry_id, statement_id, account_id) select e.id, ${id}::uuid, e.account_id from prices.entry e where ${unstated(about)}`.execute(
    trx,
  );
  return id;
}

/** The same where something of it was told by a statement already: what changes it is told by another. */
export async function issueAgain(trx: Db, about: About, by: string): Promise<string | null> {
  const { rows } = await sql<{ told: boolean }>`
    select exists (select from prices.line l join prices.entry e on e.id = l.entry_id
      where e.account_id = ${about.accountId} and e.person_id is not distinct from ${about.personId}::uuid and (e.booking_id = ${about.thingId} or e.pass_id = ${about.thingId})) as told`.execute(
    trx,
  );
  return rows[0]!.told ? issue(trx, about, by) : null;
}
