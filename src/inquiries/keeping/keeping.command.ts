import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { addWorkingDays } from "../working-days.ts";
import { lockInquiry } from "../inquiries.query.ts";
import { monthsKept } from "../inquiry.ts";
import { writeLine } from "../journal.command.ts";
import { type House, tellService } from "../news/tell.command.ts";

/** The link of the first letter holds for 48 hours: what nobody confirmed goes with it. The demonstration's stays to be seen. */
export async function forgetUnconfirmed(db: Db, now: Date): Promise<void> {
  await sql`
    delete from inquiries.inquiry where state = 'unconfirmed' and not demo
      and asked_at < ${now.toISOString()}::timestamptz - interval '48 hours'`.execute(db);
}

/** Months after its end, nobody's words, name or address are kept of a question, nor an answer that only its asker read; what figures count stays. */
export async function eraseOld(db: Db, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string; erased: boolean }>`
    select id, erased_at is not null as erased from inquiries.inquiry where state in ('answered', 'closed')
      and ended_at < ${now.toISOString()}::timestamptz - make_interval(months => ${monthsKept})
      and (erased_at is null or exists (select from inquiries.journal j where j.inquiry_id = inquiry.id and j.words is not null))`.execute(db);
  for (const { id, erased } of rows) {
    await db.transaction().execute(async (trx) => {
      if (!erased) await eraseInquiry(trx, id);
      await eraseAnswers(trx, id);
    });
  }
}

/** What was asked, and by whom. */
export async function eraseInquiry(trx: Db, id: string): Promise<void> {
  await sql`
    update inquiries.inquiry set title = null, words = null, email = null, person_id = null, text_digest = null, erased_at = now() where id = ${id}`.execute(
    trx,
  );
  await sql`update inquiries.journal set words = null where inquiry_id = ${id} and side = 'asker'`.execute(trx);
  await sql`delete from inquiries.picture where inquiry_id = ${id}`.execute(trx);
  await sql`delete from inquiries.link where inquiry_id = ${id}`.execute(trx);
}

/** Notes, reasons, and the answer, unless it is public or another question has it whose asker is still there. */
async function eraseAnswers(trx: Db, id: string): Promise<void> {
  await sql`update inquiries.journal set words = null where inquiry_id = ${id}`.execute(trx);
  await sql`
    update inquiries.answer a set words = '(réponse effacée)' where exists (select from inquiries.reply r where r.answer_id = a.id and r.inquiry_id = ${id})
      and not exists (select from inquiries.publication p where p.answer_id = a.id)
      and not exists (select from inquiries.reply r join inquiries.inquiry q on q.id = r.inquiry_id where r.answer_id = a.id and q.erased_at is null)`.execute(
    trx,
  );
}

interface DueReminder {
  readonly id: string;
  readonly dueOn: string;
  readonly kind: "near" | "late";
}

/** One working day ahead, and the day after. Sent twice at once, the second finds that it was. */
export async function remindServices(db: Db, house: House, today: string): Promise<void> {
  const tomorrow = addWorkingDays(today, 1);
  const { rows } = await sql<DueReminder>`
    select q.id, q.due_on as "dueOn", due.kind from inquiries.inquiry q
    cross join lateral (select case when q.due_on < ${today}::date then 'late' when q.due_on <= ${tomorrow}::date then 'near' end as kind) due
    where q.state = 'open' and q.held is null and due.kind is not null
      and not exists (select from inquiries.reminder r where r.inquiry_id = q.id and r.due_on = q.due_on and r.kind = due.kind)
    order by q.due_on, q.id`.execute(db);
  for (const due of rows) await remind(db, house, due);
}

const remind = (db: Db, house: House, { id, dueOn, kind }: DueReminder): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, id);
    if (inquiry?.state !== "open" || inquiry.dueOn !== dueOn) return;
    const { rows } = await sql<{ kind: string }>`
      insert into inquiries.reminder (inquiry_id, due_on, kind) values (${id}, ${dueOn}, ${kind}) on conflict do nothing returning kind`.execute(trx);
    if (rows.length === 0) return;
    await writeLine(trx, { inquiryId: id, act: "reminded", side: "house", internal: true });
    await tellService(trx, house, inquiry, kind);
  });
