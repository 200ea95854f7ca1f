import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { mayAnswer } from "../gate.ts";
import { lockInquiry } from "../inquiries.query.ts";
import type { House } from "../news/tell.command.ts";
import { attachReply, reply } from "./attach.command.ts";

interface NewAnswer {
  readonly inquiryId: string;
  /** As the agent saw the question: one that was answered, joined or passed on since is seen again first. */
  readonly version: number;
  readonly words: string;
  /** Other open questions that the same answer fits. */
  readonly also: readonly string[];
  readonly now: Date;
}

/** Answers a question, all that are joined to it, and others that the agent ticked. Null: somebody was quicker; else how many have it. */
export function answerInquiry(db: Db, house: House, by: Visitor, { inquiryId, version, words, also, now }: NewAnswer): Promise<number | null> {
  return db.transaction().execute(async (trx) => {
    await sql`select from inquiries.inquiry where id = any(${[inquiryId, ...also]}::uuid[]) order by id for update`.execute(trx);
    const main = await lockInquiry(trx, inquiryId);
    if (main?.state !== "open" || main.held !== null || (await versionOf(trx, inquiryId)) !== version || !mayAnswer(by, main.serviceCommune)) return null;
    const { rows } = await sql<{ id: string }>`
      insert into inquiries.answer (words, service_id, written_by, written_at)
      values (${words}, ${main.serviceId}, ${by.id}, ${now.toISOString()}::timestamptz) returning id`.execute(trx);
    const given = { answerId: rows[0]!.id, by: by.id, now };
    await reply(trx, house, main.id, given);
    await attachReply(trx, house, main.id, given);
    for (const id of also.filter((one) => one !== main.id)) {
      const other = await lockInquiry(trx, id);
      if (other?.state !== "open" || other.held !== null || !mayAnswer(by, other.serviceCommune)) continue;
      await reply(trx, house, id, given);
      await attachReply(trx, house, id, given);
    }
    const count = await countOf(trx, given.answerId);
    await recordAct(trx, { who: by.id, act: "inquiry.answer", room: "inquiries", about: { kind: "inquiry", id: main.id }, after: { questions: count } });
    return count;
  });
}

async function versionOf(trx: Db, inquiryId: string): Promise<number> {
  return (await sql<{ version: number }>`select version from inquiries.inquiry where id = ${inquiryId}`.execute(trx)).rows[0]!.version;
}

async function countOf(trx: Db, answerId: string): Promise<number> {
  return (await sql<{ count: number }>`select count(*)::int as count from inquiries.reply where answer_id = ${answerId}`.execute(trx)).rows[0]!.count;
}
