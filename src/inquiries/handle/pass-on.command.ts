import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { mayAnswer } from "../gate.ts";
import { findInquiry, lockInquiry } from "../inquiries.query.ts";
import { writeLine } from "../journal.command.ts";
import { type House, tellAsker, tellService } from "../news/tell.command.ts";
import { findService } from "../routing/services.query.ts";
import { addWorkingDays } from "../working-days.ts";

interface Transfer {
  readonly serviceId: string;
  readonly reason: string;
  readonly now: Date;
}

/** A question goes to another department, with the reason; its clock begins again. False: it was not open, not theirs, or there already. */
export const passOn = (db: Db, house: House, by: Visitor, inquiryId: string, { serviceId, reason, now }: Transfer): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    const service = await findService(trx, serviceId);
    if (inquiry?.state !== "open" || !service || service.ended || service.id === inquiry.serviceId) return false;
    if (!mayAnswer(by, inquiry.serviceCommune)) return false;
    const due = addWorkingDays(dayOf(now), service.days);
    await sql`
      update inquiries.inquiry set service_id = ${service.id}, assigned_to = null, due_on = ${due}, version = version + 1 where id = ${inquiry.id}`.execute(
      trx,
    );
    await writeLine(trx, { inquiryId: inquiry.id, act: "routed", side: "service", personId: by.id, words: reason, from: inquiry.serviceId, to: service.id });
    const fresh = (await findInquiry(trx, inquiry.id))!;
    await tellAsker(trx, house, fresh, "routed", reason);
    await tellService(trx, house, fresh, "passed_on", { reason, except: by.id });
    await recordAct(trx, {
      who: by.id,
      act: "inquiry.pass_on",
      room: "inquiries",
      about: { kind: "inquiry", id: inquiry.id },
      before: { service: inquiry.service },
      after: { service: service.name },
      reason,
    });
    return true;
  });

/** Each whole or not at all. Gives how many went. */
export async function passOnSeveral(db: Db, house: House, by: Visitor, { ids, ...passing }: Transfer & { readonly ids: readonly string[] }): Promise<number> {
  let count = 0;
  for (const id of ids.filter(isUuid)) if (await passOn(db, house, by, id, passing)) count += 1;
  return count;
}
