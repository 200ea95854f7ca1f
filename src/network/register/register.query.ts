import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { ExtractLine } from "../ledger.ts";

export interface Movement {
  readonly number: number;
  readonly at: Date;
  /** The name of a structure; null: shown by its code. */
  readonly from: string | null;
  readonly fromCode: number;
  readonly fromPurpose: "member" | "commons" | "outside";
  readonly to: string | null;
  readonly toCode: number;
  readonly toPurpose: "member" | "commons" | "outside";
  readonly unit: "credits" | "euros";
  readonly amount: number;
  readonly kind: "contribution" | "payment" | "transfer" | "counter";
  readonly counters: number | null;
  /** The beginning of the hash. */
  readonly seal: string;
}

/** Persons stand there by the code of their account: a name is theirs to publish. */
const nameOf = (member: string) =>
  sql<string | null>`(select coalesce(s.name, m.name) from network.member m left join people.structure s on s.id = m.structure_id
    where m.id = ${sql.ref(member)} and (m.kind = 'structure' or m.listed))`;

/** All movements, the latest first. */
export async function listMovements(db: Db, { limit, offset }: Range): Promise<Slice<Movement>> {
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Movement>`
      select v.number::float8 as number, v.at, ${nameOf("f.member_id")} as from, f.code as "fromCode", f.purpose as "fromPurpose",
        ${nameOf("t.member_id")} as to, t.code as "toCode", t.purpose as "toPurpose", v.unit, v.amount::float8 as amount, v.kind,
        v.counters::float8 as counters, left(encode(v.hash, 'hex'), 8) as seal
      from network.movement v join network.account f on f.id = v.from_id join network.account t on t.id = v.to_id
      where v.number <= (select last - ${offset} from network.book) order by v.number desc limit ${limit}`.execute(db),
    sql<{ last: number }>`select last::float8 as last from network.book`.execute(db),
  ]);
  return { rows, total: counted[0]?.last ?? 0 };
}

/** Lines of the public extract, from the first movement, in portions: a file of a hundred thousand lines is not held in memory. */
export async function* readExtract(db: Db, portion = 2000): AsyncGenerator<ExtractLine> {
  for (let after = 0; ; after += portion) {
    const { rows } = await sql<ExtractLine>`
      select v.number::text as number, to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, f.code::text as from, t.code::text as to, v.unit,
        v.amount::text as amount, v.kind, coalesce(v.counters::text, '-') as counters, encode(v.hash, 'hex') as hash
      from network.movement v join network.account f on f.id = v.from_id join network.account t on t.id = v.to_id
      where v.number > ${after} and v.number <= ${after + portion} order by v.number`.execute(db);
    yield* rows;
    if (rows.length < portion) return;
  }
}

export interface Balance {
  readonly number: number;
  readonly name: string;
  /** Hundredths of a credit. */
  readonly given: number;
  readonly received: number;
  readonly balance: number;
}

/** What each structure gave and received, in the open for everybody; those who gave most first. Persons stand there if they agreed. */
export async function findBalances(db: Db, limit: number): Promise<Balance[]> {
  const { rows } = await sql<Balance>`
    select m.number, coalesce(s.name, m.name) as name, a.given::float8 as given, a.received::float8 as received, a.balance::float8 as balance
    from network.account a join network.member m on m.id = a.member_id left join people.structure s on s.id = m.structure_id
    where a.unit = 'credits' and m.state = 'admitted' and m.number is not null and (m.kind = 'structure' or m.listed) and a.given + a.received > 0
    order by a.given desc, m.number limit ${limit}`.execute(db);
  return rows;
}
