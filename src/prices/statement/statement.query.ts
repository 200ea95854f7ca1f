import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isOfKept, type Line, lineColumns, stated } from "../ledger/ledger.query.ts";

/** A statement with its lines, in the words of whoever issued it. */
export interface Statement {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  /** "2026-11-29". */
  readonly issuedOn: string;
  readonly name: string;
  readonly address: string;
  readonly siret: string | null;
  /** The structure in whose name it was booked; null: the person's own. */
  readonly payer: string | null;
  /** Null once the account is gone, or the guest forgotten. */
  readonly personName: string | null;
  readonly lines: readonly Line[];
}

/** A statement of this person, or of a place that they keep; null for anybody else. */
export const findStatement = (db: Db, id: string, someone: Visitor): Promise<Statement | null> =>
  readStatement(db, id, sql`(s.person_id = ${someone.id} or ${isOfKept(someone)})`);

/** One of them; `who` narrows whose it may be. */
export async function readStatement(db: Db, id: string, who: RawBuilder<boolean> = sql`true`): Promise<Statement | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Omit<Statement, "lines">>`
    select s.id, s.year, s.number, s.issued_on::text as "issuedOn", s.name, s.address, s.siret, s.payer,
      coalesce(o.name, (select max(g.name) from prices.line l join prices.entry e on e.id = l.entry_id join bookings.guest g on g.booking_id = e.booking_id
        where l.statement_id = s.id)) as "personName"
    from prices.statement s join prices.account a on a.id = s.account_id left join people.person o on o.id = s.person_id
    where s.id = ${id}::uuid and ${who}`.execute(db);
  const [found] = rows;
  if (!found) return null;
  const { rows: lines } = await sql<Line>`select ${lineColumns} from prices.entry e ${stated} where l.statement_id = ${id}::uuid order by e.id`.execute(db);
  return { ...found, lines };
}
