import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { covers, type Scope, type Where } from "#platform/web/visitor.ts";
import type { Brake } from "../brakes.ts";

export interface CaseFile {
  readonly id: string;
  readonly kind: string;
  readonly thing_id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly href: string;
  readonly author_id: string | null;
  readonly author: string | null;
  readonly where: Where;
  readonly brakes: readonly Brake[];
  readonly opened_at: Date;
  readonly closed_at: Date | null;
}

/** Null for a case that these scopes do not cover: it is not found. */
export async function findCase(db: Db, id: string, scopes: readonly Scope[]): Promise<CaseFile | null> {
  const { rows } = await sql<CaseFile>`
    select c.id, c.kind, c.thing_id, c.title, c.excerpt, c.href, c.author_id, p.name as author, c.stands_in as where, c.brakes, c.opened_at,
      c.closed_at
    from moderation.case_file c left join people.person p on p.id = c.author_id
    where c.id::text = ${id}`.execute(db);
  const found = rows[0];
  return found && scopes.some((scope) => covers(scope, found.where)) ? found : null;
}

export function listReports(db: Db, caseId: string) {
  return db.selectFrom("moderation.report").select(["rule", "words", "created_at"]).where("case_id", "=", caseId).orderBy("created_at").execute();
}

export type Reports = Awaited<ReturnType<typeof listReports>>;

export interface Decision {
  readonly id: string;
  readonly decided_by: string;
  readonly decided_at: Date;
  readonly outcome: "hidden" | "kept";
  readonly rule: string | null;
  readonly statement: string;
  /** Until then what the author writes is read before it is shown. */
  readonly suspended_until: Date | null;
  readonly appeal: Appeal | null;
}

interface Appeal {
  readonly words: string;
  readonly asked_at: string;
  readonly judged_at: string | null;
  readonly outcome: "upheld" | "reversed" | null;
  readonly reason: string | null;
}

export async function findDecision(db: Db, by: { caseId: string } | { id: string }): Promise<(Decision & { case_id: string }) | null> {
  const which = "caseId" in by ? sql`d.case_id = ${by.caseId}` : sql`d.id::text = ${by.id}`;
  const { rows } = await sql<Decision & { case_id: string }>`
    select d.id, d.case_id, d.decided_by, d.decided_at, d.outcome, d.rule, d.statement, d.suspended_until,
      (select to_json(a) from (select words, asked_at, judged_at, outcome, reason from moderation.appeal where decision_id = d.id) a) as appeal
    from moderation.decision d where ${which}`.execute(db);
  return rows[0] ?? null;
}

/** What was decided before on the same author's contents: how often, not how. */
export async function countPast(db: Db, { author_id, id }: CaseFile): Promise<{ hidden: number; kept: number }> {
  const { rows } = await sql<{ hidden: number; kept: number }>`
    select count(*) filter (where d.outcome = 'hidden') as hidden, count(*) filter (where d.outcome = 'kept') as kept
    from moderation.decision d join moderation.case_file c on c.id = d.case_id
    where c.author_id = ${author_id} and c.id <> ${id}`.execute(db);
  return rows[0]!;
}
