import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Relation } from "../relation.ts";
import type { Link } from "../walk/reach.ts";

export interface LinkFilter {
  readonly relation: Relation | null;
  /** A kind of thing at either end; "" for all. */
  readonly kind: string;
}

const where = ({ relation, kind }: LinkFilter) => sql`
  removed_at is null and (${relation}::text is null or relation = ${relation}) and (${kind} = '' or ${kind} in (from_kind, to_kind))`;

/** Those that hold and answer, the latest first. */
export const links = (wanted: LinkFilter): RawBuilder<Link> => sql<Link>`
  select json_build_object('kind', from_kind, 'id', from_id) as "from", relation, json_build_object('kind', to_kind, 'id', to_id) as "to",
    reason, reasons, day
  from thread.link where ${where(wanted)} order by day desc, added_at desc, id`;

export async function findLinks(db: Db, wanted: LinkFilter, { limit, offset }: Range): Promise<Slice<Link>> {
  const { rows: count } = await sql<{ total: number }>`select count(*)::int as total from thread.link where ${where(wanted)}`.execute(db);
  const { rows } = await sql<Link>`${links(wanted)} limit ${limit} offset ${offset}`.execute(db);
  return { rows, total: count[0]!.total };
}
