import { sql } from "kysely";

import { isOpenStage, findPlaceBriefs } from "#places";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { tellAuthors } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import type { Award } from "./follow.query.ts";
import type { Plan } from "./instalment.ts";
import { hasLateReport } from "./report.query.ts";
import type { ReportKind } from "./report.ts";

interface Signature {
  readonly number: string;
  readonly signedOn: string;
  readonly signedFor: string;
  readonly plans: readonly Plan[];
  /** Days of the reports that are asked. */
  readonly reports: readonly { readonly kind: ReportKind; readonly dueOn: string }[];
}

/** Moves cents of the envelope of an award; the database lets nothing become less than nothing, nor more than the whole. */
async function moveMoney(
  trx: Db,
  applicationId: string,
  { reserved = 0, committed = 0, paid = 0 }: { reserved?: number; committed?: number; paid?: number },
): Promise<void> {
  await sql`
    update calls.envelope v set reserved = v.reserved + ${reserved}, committed = v.committed + ${committed}, paid = v.paid + ${paid}
    from calls.decision d join calls.application a on a.id = d.application_id
    where d.application_id = ${applicationId} and v.call_id = a.call_id and v.year = d.year and v.axis = d.axis`.execute(trx);
}

/** The agreement with its instalments: what was reserved is committed. `sum`: they do not add up to what was granted; `moved`: signed already. */
export async function signAgreement(
  db: Db,
  award: Award,
  { number, signedOn, signedFor, plans, reports }: Signature,
  by: string,
): Promise<"signed" | "sum" | "moved"> {
  if (plans.reduce((sum, { cents }) => sum + cents, 0) !== award.cents) return "sum";
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      insert into calls.agreement (application_id, number, signed_on, signed_for, noted_by) values (${award.id}, ${number}, ${signedOn}, ${signedFor}, ${by})
      on conflict (application_id) do nothing returning application_id`.execute(trx);
    if (rows.length === 0) return "moved";
    for (const [at, { label, evidence, dueOn, cents }] of plans.entries())
      await sql`insert into calls.instalment (application_id, position, label, evidence, due_on, cents) values (${award.id}, ${at + 1}, ${label}, ${evidence}, ${dueOn}, ${cents})`.execute(
        trx,
      );
    for (const { kind, dueOn } of reports)
      await sql`insert into calls.report (application_id, kind, due_on) values (${award.id}, ${kind}, ${dueOn})`.execute(trx);
    await moveMoney(trx, award.id, { reserved: -award.cents, committed: award.cents });
    await record(trx, { kind: "application", id: award.id, act: "agreement", by, after: { number, signed_on: signedOn } });
    return "signed";
  });
}

/** Evidence is not enough: its authors read why and show it again. False when it was checked already, or nothing is shown. */
export async function sendBack(db: Db, award: Pick<Award, "id" | "title">, instalment: string, reason: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update calls.instalment set state = 'planned', reason = ${reason}, checked_by = ${by} where id = ${instalment} and application_id = ${award.id} and state = 'shown'
      returning id`.execute(trx);
    if (rows.length === 0) return false;
    await tellAuthors(trx, award, "evidence_back", reason);
    await record(trx, { kind: "application", id: award.id, act: "send-back", by, after: { instalment }, reason });
    return true;
  });
}

type CheckOutcome = "checked" | "moved" | "not_open" | "too_much" | "report_late";

/**
 * Evidence is right: the instalment is proposed to the accountant, less what is deducted, which goes back to the envelope. An opening is evidence
 * once the directory shows the place as open. Nothing more is paid while a report is late.
 */
export async function checkEvidence(
  db: Db,
  applicationId: string,
  instalment: string,
  { deducted, reason, today }: { deducted: number; reason: string | null; today: string },
  by: string,
): Promise<CheckOutcome> {
  const check = async (trx: Db): Promise<CheckOutcome> => {
    const { rows } = await sql<{ evidence: string; place: string | null }>`
      select i.evidence, a.place_id as place from calls.instalment i join calls.application a on a.id = i.application_id
      where i.id = ${instalment} and i.application_id = ${applicationId} and (i.state = 'shown' or (i.state = 'planned' and i.evidence = 'none')) for update of i`.execute(
      trx,
    );
    if (!rows[0]) return "moved";
    const { evidence, place } = rows[0];
    if (await hasLateReport(trx, applicationId, today)) return "report_late";
    if (evidence === "opening") {
      const brief = place === null ? undefined : (await findPlaceBriefs(trx, [place])).get(place);
      if (!brief?.published || !isOpenStage(brief.stage)) return "not_open";
    }
    await sql`update calls.instalment set state = 'proposed', deducted = ${deducted}, reason = ${reason}, checked_by = ${by} where id = ${instalment}`.execute(
      trx,
    );
    await moveMoney(trx, applicationId, { committed: -deducted });
    await record(trx, { kind: "application", id: applicationId, act: "check", by, after: { instalment, deducted }, reason });
    return "checked";
  };
  try {
    return await db.transaction().execute(check);
  } catch (error) {
    if (brokenConstraint(error) === "deduction_fits") return "too_much";
    throw error;
  }
}

/** The accountant has paid. False when it was not proposed, or is paid already. */
export async function markPaid(db: Db, applicationId: string, instalment: string, paidOn: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ cents: number }>`
      update calls.instalment set state = 'paid', paid_on = ${paidOn} where id = ${instalment} and application_id = ${applicationId} and state = 'proposed'
      returning (cents - deducted)::float8 as cents`.execute(trx);
    if (!rows[0]) return false;
    await moveMoney(trx, applicationId, { committed: -rows[0].cents, paid: rows[0].cents });
    await record(trx, { kind: "application", id: applicationId, act: "paid", by, after: { instalment, cents: rows[0].cents, paid_on: paidOn } });
    return true;
  });
}

/** Asks for money back: no more than was paid and is not asked for already. */
export async function askRecovery(
  db: Db,
  applicationId: string,
  { cents, reason, day }: { cents: number; reason: string; day: string },
  by: string,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select from calls.agreement where application_id = ${applicationId} for update`.execute(trx);
    const { rows } = await sql`
      insert into calls.recovery (application_id, cents, reason, asked_by, asked_on)
      select ${applicationId}, ${cents}, ${reason}, ${by}, ${day}
      where ${cents} <= (select coalesce(sum(i.cents - i.deducted), 0) from calls.instalment i where i.application_id = ${applicationId} and i.state = 'paid')
        - (select coalesce(sum(r.cents), 0) from calls.recovery r where r.application_id = ${applicationId})
      returning id`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "application", id: applicationId, act: "recovery", by, after: { cents }, reason });
    return true;
  });
}

/** The money came back: the envelope has it again. */
export async function settleRecovery(db: Db, applicationId: string, recovery: string, day: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ cents: number }>`
      update calls.recovery set settled_on = ${day} where id = ${recovery} and application_id = ${applicationId} and settled_on is null returning cents::float8 as cents`.execute(
      trx,
    );
    if (!rows[0]) return false;
    await moveMoney(trx, applicationId, { paid: -rows[0].cents });
    await record(trx, { kind: "application", id: applicationId, act: "recovered", by, after: { cents: rows[0].cents } });
    return true;
  });
}
