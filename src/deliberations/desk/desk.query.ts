import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { State } from "../deliberation.ts";
import { isKeptBy } from "../deliberations.query.ts";
import { type Choices, findChoices, type ListedDeliberation, listDeliberations } from "../list/deliberations-list.query.ts";

type Question = Parameters<typeof listDeliberations>[1] & { readonly state: State };

export const listKept = (db: Db, question: Question, range: Range, someone: Visitor): Promise<Slice<ListedDeliberation>> =>
  listDeliberations(db, question, range, sql`d.state = ${question.state} and ${isKeptBy(someone)}`);

export const findDeskChoices = (db: Db, someone: Visitor): Promise<Choices> => findChoices(db, isKeptBy(someone));

export async function countByState(db: Db, someone: Visitor): Promise<Record<State, number>> {
  const { rows } = await sql<{ state: State; count: number }>`
    select d.state, count(*)::int as count from deliberations.deliberation d where ${isKeptBy(someone)} group by d.state`.execute(db);
  const count = (state: State) => rows.find((row) => row.state === state)?.count ?? 0;
  return { draft: count("draft"), published: count("published"), withdrawn: count("withdrawn") };
}
