import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isKeptBy } from "../kept.query.ts";

export interface Pass {
  readonly id: string;
  /** Null once the account is erased. */
  readonly personId: string | null;
  readonly personName: string | null;
  readonly placeName: string;
  /** Minutes. */
  readonly bought: number;
  readonly remaining: number;
  /** Cents. */
  readonly paid: number;
  /** The last day. */
  readonly until: string;
  /** Its place took it back. */
  readonly ended: boolean;
}

const columns = sql`x.id, x.person_id as "personId", o.name as "personName", p.name as "placeName", x.bought, x.remaining, x.paid, x.until::text, x.ended_at is not null as ended`;
const tables = sql`prices.pass x join places.place p on p.id = x.place_id left join people.person o on o.id = x.person_id`;

/** Passes that the places of this person sold, those that end last first. */
export async function listPasses(db: Db, someone: Visitor, q: string, { limit, offset }: Range): Promise<Slice<Pass>> {
  const where = sql`${isKeptBy(someone)} and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(coalesce(o.name, '') || ' ' || p.name)) > 0)`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Pass>`select ${columns} from ${tables} where ${where} order by x.until desc, x.sold_at desc, x.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** One that a place of this person sold; null for whoever keeps another. */
export async function findPass(db: Db, id: string, someone: Visitor): Promise<Pass | null> {
  if (!isUuid(id)) return null;
  return (await sql<Pass>`select ${columns} from ${tables} where x.id = ${id}::uuid and ${isKeptBy(someone)}`.execute(db)).rows[0] ?? null;
}

/** Of one person, those that hold something on this day. */
export async function findOwnPasses(db: Db, personId: string, day: string): Promise<Pass[]> {
  const { rows } = await sql<Pass>`
    select ${columns} from ${tables} where x.person_id = ${personId} and x.remaining > 0 and x.ended_at is null and x.until >= ${day} order by x.until, x.id`.execute(
    db,
  );
  return rows;
}
