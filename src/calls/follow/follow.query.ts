import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Evidence, InstalmentState } from "./instalment.ts";

export interface Award {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly structureName: string;
  readonly siret: string | null;
  readonly cents: number;
  readonly year: number;
  readonly axis: string;
  readonly conditions: string | null;
  readonly deliberation: string | null;
  readonly agreement: string | null;
  readonly signedOn: string | null;
  readonly paidCents: number;
  /** Of instalments that the accountant is asked to pay. */
  readonly proposedCents: number;
  /** Of the first instalment that is not paid, or report that is missing. */
  readonly nextDue: string | null;
}

const columns = sql`
  a.id, a.number, a.title, a.structure_name as "structureName", a.siret, d.cents::float8 as cents, d.year, d.axis, d.conditions, d.deliberation,
  g.number as agreement, g.signed_on::text as "signedOn",
  coalesce((select sum(i.cents - i.deducted) from calls.instalment i where i.application_id = a.id and i.state = 'paid'), 0)::float8 as "paidCents",
  coalesce((select sum(i.cents - i.deducted) from calls.instalment i where i.application_id = a.id and i.state = 'proposed'), 0)::float8 as "proposedCents",
  (select min(due.due_on)::text from (
    select i.due_on from calls.instalment i where i.application_id = a.id and i.state <> 'paid'
    union all select r.due_on from calls.report r where r.application_id = a.id and r.accepted_at is null and (r.shown_at is null or r.reason is not null)) due) as "nextDue"`;
const tables = sql`calls.decision d join calls.application a on a.id = d.application_id left join calls.agreement g on g.application_id = a.id`;

/** What a call has granted: what is late first. */
export async function listAwards(db: Db, callId: string): Promise<Award[]> {
  const { rows } = await sql<Award>`
    select ${columns} from ${tables} where a.call_id = ${callId} and d.outcome = 'granted' order by "nextDue" nulls last, a.number`.execute(db);
  return rows;
}

export async function findAward(db: Db, applicationId: string): Promise<Award | null> {
  const { rows } = await sql<Award>`select ${columns} from ${tables} where a.id = ${applicationId} and d.outcome = 'granted'`.execute(db);
  return rows[0] ?? null;
}

export interface PaidBy {
  /** Its word in the rules; empty: the metropolis. */
  readonly partner: string;
  readonly cents: number;
}

/** Who pays which part of an award; nothing where the call has no partners. */
export async function listPayers(db: Db, applicationId: string): Promise<PaidBy[]> {
  const { rows } = await sql<PaidBy>`
    select partner, cents::float8 as cents from calls.decision_line where application_id = ${applicationId} order by partner`.execute(db);
  return rows;
}

export interface Instalment {
  readonly id: string;
  readonly position: number;
  readonly label: string;
  readonly evidence: Evidence;
  readonly dueOn: string;
  readonly cents: number;
  readonly deducted: number;
  readonly state: InstalmentState;
  readonly words: string | null;
  readonly reason: string | null;
  readonly paidOn: string | null;
}

export async function listInstalments(db: Db, applicationId: string): Promise<Instalment[]> {
  const { rows } = await sql<Instalment>`
    select id, position, label, evidence, due_on::text as "dueOn", cents::float8 as cents, deducted::float8 as deducted, state, words, reason, paid_on::text as "paidOn"
    from calls.instalment where application_id = ${applicationId} order by position`.execute(db);
  return rows;
}

export interface Recovery {
  readonly id: string;
  readonly cents: number;
  readonly reason: string;
  readonly settledOn: string | null;
}

export async function listRecoveries(db: Db, applicationId: string): Promise<Recovery[]> {
  const { rows } = await sql<Recovery>`
    select id, cents::float8 as cents, reason, settled_on::text as "settledOn" from calls.recovery where application_id = ${applicationId} order by asked_on, id`.execute(
    db,
  );
  return rows;
}

export interface Payment {
  readonly id: string;
  readonly number: number;
  readonly structureName: string;
  readonly siret: string | null;
  readonly label: string;
  readonly cents: number;
  /** Of the instalments that come before it. */
  readonly beforeCents: number;
  /** Who pays the award; nothing where the call has no partners. */
  readonly payers: readonly PaidBy[];
  readonly deliberation: string | null;
  readonly agreement: string;
  readonly dueOn: string;
}

/** What the accountant is asked to pay: instalments whose evidence was checked. */
export async function listPayments(db: Db, callId: string): Promise<Payment[]> {
  const { rows } = await sql<Payment>`
    select i.id, a.number, a.structure_name as "structureName", a.siret, i.label, (i.cents - i.deducted)::float8 as cents,
      coalesce((select sum(b.cents - b.deducted) from calls.instalment b where b.application_id = a.id and b.position < i.position), 0)::float8 as "beforeCents",
      coalesce((select json_agg(json_build_object('partner', l.partner, 'cents', l.cents) order by l.partner)
        from calls.decision_line l where l.application_id = a.id), '[]'::json) as payers, d.deliberation, g.number as agreement,
      i.due_on::text as "dueOn"
    from calls.instalment i join calls.agreement g on g.application_id = i.application_id join calls.decision d on d.application_id = i.application_id
    join calls.application a on a.id = i.application_id where a.call_id = ${callId} and i.state = 'proposed' order by a.number, i.position`.execute(db);
  return rows;
}
