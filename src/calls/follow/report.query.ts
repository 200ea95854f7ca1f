import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Report } from "./report.ts";

export async function listReports(db: Db, applicationId: string): Promise<Report[]> {
  const { rows } = await sql<Report>`
    select kind, due_on::text as "dueOn", words, spent_cents::float8 as "spentCents", job_tenths as "jobTenths", active, shown_at as "shownAt", reason, accepted_at as "acceptedAt"
    from calls.report where application_id = ${applicationId} order by due_on, kind desc`.execute(db);
  return rows;
}

/** A report that its authors have not sent, or was sent back, and whose day is past. One that waits to be read is not late. */
export async function hasLateReport(db: Db, applicationId: string, today: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 as one from calls.report where application_id = ${applicationId} and due_on < ${today}::date and (shown_at is null or reason is not null)
      and accepted_at is null limit 1`.execute(db);
  return rows.length > 0;
}

export interface DueReport {
  readonly id: string;
  readonly title: string;
  /** "final", or the position of an instalment. */
  readonly about: string;
  readonly what: "report" | "evidence";
  readonly dueOn: string;
  readonly late: boolean;
}

/** Reports and evidence that their authors are to be reminded of: in the days before their day, and once it is past; what they were told is not told again. */
export async function listDue(db: Db, { today, until }: { readonly today: string; readonly until: string }): Promise<DueReport[]> {
  const { rows } = await sql<DueReport>`
    select a.id, a.title, due.about, due.what, due.due_on::text as "dueOn", due.due_on < ${today}::date as late
    from (
      select application_id, kind as about, 'report' as what, due_on from calls.report where accepted_at is null and (shown_at is null or reason is not null)
      union all select application_id, position::text, 'evidence', due_on from calls.instalment where state = 'planned' and evidence <> 'none') due
    join calls.application a on a.id = due.application_id
    where due.due_on <= ${until}::date and not exists (
      select from calls.reminder r where r.application_id = a.id and r.about = due.about and r.due_on = due.due_on and r.late = (due.due_on < ${today}::date))
    order by due.due_on, a.id, due.about limit 500`.execute(db);
  return rows;
}
