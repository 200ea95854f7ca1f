import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { findInquiry, lockInquiry } from "../inquiries.query.ts";
import { writeLine } from "../journal.command.ts";
import { type House, tellAsker, tellService } from "../news/tell.command.ts";
import { receiverOf } from "../routing/receiver.ts";
import { listServices } from "../routing/services.query.ts";
import { addWorkingDays } from "../working-days.ts";

/** Where nobody has promised anything yet, as many working days as a new department is given. */
const usualDays = 10;

/** The question goes to the department that can answer, and its clock begins. Done twice, nothing more happens. */
export async function receive(trx: Db, house: House, inquiryId: string, now: Date): Promise<void> {
  const inquiry = await lockInquiry(trx, inquiryId);
  if (inquiry?.state !== "unconfirmed") return;
  const service = receiverOf(await listServices(trx), inquiry);
  const due = addWorkingDays(dayOf(now), service?.days ?? usualDays);
  await sql`
    update inquiries.inquiry set state = 'open', received_at = ${now.toISOString()}::timestamptz, service_id = ${service?.id ?? null}, due_on = ${due}
    where id = ${inquiryId}`.execute(trx);
  await writeLine(trx, { inquiryId, act: "received", side: "asker", to: service?.id ?? null });
  const fresh = (await findInquiry(trx, inquiryId))!;
  await tellAsker(trx, house, fresh, "received");
  await tellService(trx, house, fresh, fresh.held ? "held" : "asked");
}
