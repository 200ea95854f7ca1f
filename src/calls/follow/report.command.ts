import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { tellAuthors } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import type { Award } from "./follow.query.ts";
import { type DueReport, listDue } from "./report.query.ts";
import type { Report, ReportKind } from "./report.ts";

/** A report of its authors; written over until it is accepted. False once it is, or where none is asked. */
export async function sendReport(
  db: Db,
  applicationId: string,
  kind: ReportKind,
  { words, spentCents, jobTenths, active }: Pick<Report, "jobTenths" | "active"> & { readonly words: string; readonly spentCents: number },
  by: string,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update calls.report set words = ${words}, spent_cents = ${spentCents}, job_tenths = ${jobTenths}, active = ${active}, shown_by = ${by}, shown_at = clock_timestamp(), reason = null
      where application_id = ${applicationId} and kind = ${kind} and accepted_at is null returning kind`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "application", id: applicationId, act: "report", by, after: { kind, spent_cents: spentCents, job_tenths: jobTenths, active } });
    return true;
  });
}

/** Accepts a report that was sent, or sends it back with the reason. False when somebody was quicker. */
export async function settleReport(db: Db, award: Pick<Award, "id" | "title">, kind: ReportKind, reason: string | null, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update calls.report set reason = ${reason}, accepted_at = ${reason === null ? sql`clock_timestamp()` : null}, checked_by = ${by}
      where application_id = ${award.id} and kind = ${kind} and shown_at is not null and reason is null and accepted_at is null returning kind`.execute(trx);
    if (rows.length === 0) return false;
    if (reason !== null) await tellAuthors(trx, award, "report_back", reason);
    await record(trx, { kind: "application", id: award.id, act: reason === null ? "accept-report" : "return-report", by, after: { kind }, reason });
    return true;
  });
}

/** Tells authors of what they are to show soon, or should have shown; each once. Gives how many. */
export async function remindAuthors(db: Db, days: { readonly today: string; readonly until: string }): Promise<number> {
  return db.transaction().execute(async (trx) => {
    let told = 0;
    for (const due of await listDue(trx, days)) if (await remindOnce(trx, due)) told += 1;
    return told;
  });
}

async function remindOnce(trx: Db, { id, title, about, what, dueOn, late }: DueReport): Promise<boolean> {
  const { rows } = await sql`
    insert into calls.reminder (application_id, about, due_on, late) values (${id}, ${about}, ${dueOn}, ${late}) on conflict do nothing returning about`.execute(
    trx,
  );
  if (rows.length === 0) return false;
  await tellAuthors(trx, { id, title }, late ? `${what}_late` : `${what}_soon`, null);
  return true;
}
