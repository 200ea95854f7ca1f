import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Contribution, contributionTables, findContributions, isGiven, mayAnswer } from "../contributions.query.ts";
import type { Tab } from "./tabs.ts";

interface Sums {
  /** Hundredths of a credit, of those that are confirmed. */
  readonly value: number;
}

const awaits = sql`c.state = 'declared'`;

function standing(tab: Tab, someone: Visitor): RawBuilder<unknown> {
  if (tab === "answer") return sql`${awaits} and ${mayAnswer(someone)}`;
  return tab === "own" ? isGiven(someone) : sql`true`;
}

/** Contributions of all members, the latest first; read by members and by coordinators. */
export async function listContributions(
  db: Db,
  someone: Visitor,
  { tab, q }: { tab: Tab; q: string },
  { limit, offset }: Range,
): Promise<Slice<Contribution> & Sums> {
  const named = sql`(${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', c.words, g.name, gs.name, r.name, rs.name))) > 0)`;
  const wanted = standing(tab, someone);
  const where = q === "" ? wanted : sql`${wanted} and ${named}`;
  // Without words nobody's name is looked at: a hundred thousand are counted in their own table.
  const counting = q === "" ? sql`network.contribution c where ${wanted}` : sql`${contributionTables} where ${wanted} and ${named}`;
  const [rows, { rows: counted }] = await Promise.all([
    findContributions(db, someone, where, sql`order by c.done_on desc, c.id limit ${limit} offset ${offset}`),
    sql<{ count: number; value: number }>`
      select count(*)::int as count, coalesce(sum(c.value) filter (where c.state = 'confirmed'), 0)::float8 as value from ${counting}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count, value: counted[0]!.value };
}

/** Declared to a member for which this person acts, without an answer: those given to all wait for nobody by name. */
export async function countToAnswer(db: Db, someone: Visitor): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from network.contribution c where ${awaits} and c.to_member_id is not null and ${mayAnswer(someone)}`.execute(db);
  return rows[0]!.count;
}
