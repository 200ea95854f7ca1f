import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Contribution, findContributions, isGiven, mayAnswer } from "../contributions.query.ts";
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

/** Words are kept folded; a member is found by its name of today. Letters and figures are left of what is typed: nothing to escape. */
const isFound = (word: string) => {
  const like = sql`'%' || platform.fold(${word}) || '%'`;
  const named = sql`(select m.id from network.member m where m.folded like ${like})`;
  return sql`(c.folded like ${like} or c.member_id in ${named} or c.to_member_id in ${named})`;
};

const mostWords = 8;

/** Contributions of all members, the latest first; read by members and by coordinators. Each word that is typed is one of its words or of a name. */
export async function listContributions(
  db: Db,
  someone: Visitor,
  { tab, q }: { tab: Tab; q: string },
  { limit, offset }: Range,
): Promise<Slice<Contribution> & Sums> {
  const words = (q.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, mostWords);
  const where = sql.join([standing(tab, someone), ...words.map(isFound)], sql` and `);
  const [rows, { rows: counted }] = await Promise.all([
    findContributions(db, someone, where, sql`order by c.done_on desc, c.id limit ${limit} offset ${offset}`),
    sql<{ count: number; value: number }>`
      select count(*)::int as count, coalesce(sum(c.value) filter (where c.state = 'confirmed'), 0)::float8 as value
      from network.contribution c where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count, value: counted[0]!.value };
}

/** Declared to a member for which this person acts, without an answer: those given to all wait for nobody by name. */
export async function countToAnswer(db: Db, someone: Visitor): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from network.contribution c where ${awaits} and c.to_member_id is not null and ${mayAnswer(someone)}`.execute(db);
  return rows[0]!.count;
}
