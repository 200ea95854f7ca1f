import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { findInquiry, lockInquiry } from "../inquiries.query.ts";
import { askerMay } from "../inquiry.ts";
import { writeLine } from "../journal.command.ts";
import { type House, tellService } from "../news/tell.command.ts";
import { unpublish } from "../publish/unpublish.command.ts";
import { findService } from "../routing/services.query.ts";
import { addWorkingDays } from "../working-days.ts";

/** What whoever asked does: true when it was still possible. */
type AskerOutcome = Promise<boolean>;

/** The answer settled it. */
export const sayItIsSolved = (db: Db, inquiryId: string): AskerOutcome =>
  db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    if (!inquiry || !askerMay(inquiry).say) return false;
    await sql`update inquiries.inquiry set solved = true where id = ${inquiry.id}`.execute(trx);
    await writeLine(trx, { inquiryId: inquiry.id, act: "solved", side: "asker" });
    return true;
  });

/** It did not, and they ask back once: the clock of the department begins again. */
export const askBack = (db: Db, house: House, { inquiryId, words, now }: { inquiryId: string; words: string; now: Date }): AskerOutcome =>
  db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    if (!inquiry || !askerMay(inquiry).askBack) return false;
    const service = inquiry.serviceId && (await findService(trx, inquiry.serviceId));
    const due = addWorkingDays(dayOf(now), service ? service.days : 10);
    await sql`
      update inquiries.inquiry set state = 'open', round = round + 1, solved = false, due_on = ${due}, joined_to = null, ended_at = null, version = version + 1
      where id = ${inquiry.id}`.execute(trx);
    await writeLine(trx, { inquiryId: inquiry.id, act: "asked_back", side: "asker", words });
    await tellService(trx, house, (await findInquiry(trx, inquiry.id))!, "asked_back");
    return true;
  });

/** They need no answer any more. Questions that waited for its answer wait for one of their own. */
export const withdraw = (db: Db, inquiryId: string): AskerOutcome =>
  db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    if (!inquiry || !askerMay(inquiry).withdraw) return false;
    await sql`update inquiries.inquiry set state = 'closed', reason = 'withdrawn', ended_at = now(), version = version + 1 where id = ${inquiry.id}`.execute(
      trx,
    );
    await release(trx, inquiry.id);
    await writeLine(trx, { inquiryId: inquiry.id, act: "withdrawn", side: "asker" });
    return true;
  });

/** Consent is taken back: what was published of it goes at once. */
export const keepPrivate = (db: Db, inquiryId: string): AskerOutcome =>
  db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    if (!inquiry || !askerMay(inquiry).keepPrivate) return false;
    await unpublish(trx, inquiry.id);
    await sql`update inquiries.inquiry set public = false, version = version + 1 where id = ${inquiry.id}`.execute(trx);
    await writeLine(trx, { inquiryId: inquiry.id, act: "kept_private", side: "asker" });
    return true;
  });

/** What was joined to this one stands on its own again. */
export async function release(trx: Db, inquiryId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update inquiries.inquiry set state = 'open', joined_to = null, version = version + 1
    where joined_to = ${inquiryId} and state = 'joined' returning id`.execute(trx);
  for (const { id } of rows) await writeLine(trx, { inquiryId: id, act: "released", side: "house" });
}
