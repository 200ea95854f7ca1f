import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { release } from "../follow/asker.command.ts";
import { findInquiry, lockInquiry } from "../inquiries.query.ts";
import { writeLine } from "../journal.command.ts";
import { type House, tellAsker, tellService } from "../news/tell.command.ts";

/** A question that a brake held is a question all the same: its department hears of it. */
export const keepInquiry = (db: Db, house: House, inquiryId: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    if (inquiry?.state !== "open" || inquiry.held === null) return false;
    await sql`update inquiries.inquiry set held = null, version = version + 1 where id = ${inquiry.id}`.execute(trx);
    await writeLine(trx, { inquiryId: inquiry.id, act: "kept", side: "service", personId: by, internal: true });
    await tellService(trx, house, (await findInquiry(trx, inquiry.id))!, "asked", { except: by });
    return true;
  });

/** One agent takes it on, or gives it back. Taken by somebody else meanwhile, it stays theirs. */
export const takeOn = (db: Db, inquiryId: string, by: string, takes: boolean): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    if (inquiry?.state !== "open" || inquiry.assignedTo !== (takes ? null : by)) return false;
    await sql`update inquiries.inquiry set assigned_to = ${takes ? by : null} where id = ${inquiry.id}`.execute(trx);
    await writeLine(trx, { inquiryId: inquiry.id, act: takes ? "taken" : "let_go", side: "service", personId: by, internal: true });
    return true;
  });

/** Words among those who answer. */
export const note = (db: Db, inquiryId: string, by: string, words: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    if (!inquiry || inquiry.words === null) return false;
    await writeLine(trx, { inquiryId: inquiry.id, act: "note", side: "service", personId: by, words, internal: true });
    return true;
  });

/** It gets no answer, and whoever asked reads why. What was joined to it stands on its own. */
export const closeInquiry = (db: Db, house: House, { inquiryId, by, reason }: { inquiryId: string; by: string; reason: string }): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    if (inquiry?.state !== "open") return false;
    await sql`
      update inquiries.inquiry set state = 'closed', reason = ${reason}, held = null, ended_at = now(), version = version + 1 where id = ${inquiry.id}`.execute(
      trx,
    );
    await release(trx, inquiry.id);
    await writeLine(trx, { inquiryId: inquiry.id, act: "closed", side: "service", personId: by, words: reason });
    // Advertising is not answered.
    if (inquiry.held === null) await tellAsker(trx, house, (await findInquiry(trx, inquiry.id))!, "closed", reason);
    await recordAct(trx, { who: by, act: "inquiry.close", room: "inquiries", about: { kind: "inquiry", id: inquiry.id }, reason });
    return true;
  });
