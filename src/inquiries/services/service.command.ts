import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { ServiceFacts } from "./service.form.ts";

interface ServiceChange {
  /** Null: a new one. */
  readonly id: string | null;
  readonly facts: ServiceFacts;
  readonly by: string;
}

/** False: its commune has one of that name already. A delay that changes is promised to those who ask from now on. */
export async function saveService(db: Db, { id, facts, by }: ServiceChange): Promise<boolean> {
  const { name, communeCode, themes, days, mailbox } = facts;
  try {
    await db.transaction().execute(async (trx) => {
      const { rows } =
        id === null
          ? await sql<{ id: string }>`
              insert into inquiries.service (name, commune_code, themes, days, mailbox)
              values (${name}, ${communeCode}, ${[...themes]}::text[], ${days}, ${mailbox}) returning id`.execute(trx)
          : await sql<{ id: string }>`
              update inquiries.service set name = ${name}, commune_code = ${communeCode}, themes = ${[...themes]}::text[], days = ${days}, mailbox = ${mailbox}
              where id = ${id} returning id`.execute(trx);
      await recordAct(trx, { who: by, act: "inquiry.service", room: "inquiries", about: { kind: "inquiry_service", id: rows[0]!.id }, after: { ...facts } });
    });
    return true;
  } catch (error) {
    if (brokenConstraint(error) === "service_name") return false;
    throw error;
  }
}

/** A department that closes must have passed its questions on. False: some wait. */
export const endService = (db: Db, id: string, ends: boolean, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    await sql`select from inquiries.service where id = ${id} for update`.execute(trx);
    // Asked once it is held: a question that came meanwhile is not seen by the statement that waited.
    const { rows } = await sql<{ waiting: boolean }>`
      select exists (select from inquiries.inquiry where service_id = ${id} and state = 'open') as waiting`.execute(trx);
    if (ends && rows[0]!.waiting) return false;
    await sql`update inquiries.service set ended_at = ${ends ? sql`now()` : sql`null`} where id = ${id}`.execute(trx);
    await recordAct(trx, { who: by, act: ends ? "inquiry.service_end" : "inquiry.service_again", room: "inquiries", about: { kind: "inquiry_service", id } });
    return true;
  });
