import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { findMembers, isListed, type Member } from "../members.query.ts";
import type { College } from "../network.ts";

export interface DirectoryFilters {
  readonly q: string;
  readonly college: College | null;
}

/** Members of today, by name; found by their name, what they publish of themselves and what they can do. */
export async function listMembers(db: Db, { q, college }: DirectoryFilters, { limit, offset }: Range): Promise<Slice<Member>> {
  // What is folded holds letters, figures and spaces alone.
  const where = sql`m.state = 'admitted' and ${isListed} and (${college}::text is null or m.college = ${college})
    and (${q}::text = '' or m.searched like '%' || platform.fold(${q}) || '%')`;
  const [rows, { rows: counted }] = await Promise.all([
    findMembers(db, where, sql`order by m.name collate "fr-x-icu", m.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from network.member m where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** How many members each college has today, of those that stand in the directory. */
export async function countColleges(db: Db): Promise<{ readonly college: College; readonly count: number }[]> {
  const { rows } = await sql<{ college: College; count: number }>`
    select m.college, count(*)::int as count from network.member m where m.state = 'admitted' and ${isListed} group by m.college order by count desc, m.college`.execute(
    db,
  );
  return rows;
}
