import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { type Candidate, findCandidates } from "../candidates.query.ts";
import type { Standing } from "./standing.ts";

const standing: Readonly<Record<Standing, RawBuilder<unknown>>> = {
  all: sql`true`,
  confirmed: sql`c.confirmed_at is not null and c.withdrawn_at is null`,
  unconfirmed: sql`c.confirmed_at is null and c.withdrawn_at is null`,
  withdrawn: sql`c.withdrawn_at is not null`,
};

/** Who registered, by number. */
export async function listPool(
  db: Db,
  assemblyId: string,
  { state, q }: { readonly state: Standing; readonly q: string },
  { limit, offset }: Range,
): Promise<Slice<Candidate>> {
  const where = sql`c.assembly_id = ${assemblyId} and ${standing[state]}
    and (${q} = '' or c.number::text = ltrim(${q}, '0') or position(platform.fold(${q}) in platform.fold(concat_ws(' ', c.name, c.email))) > 0)`;
  const [rows, { rows: counted }] = await Promise.all([
    findCandidates(db, where, sql`limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from assemblies.candidate c where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}
