import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { findInquiry, lockInquiry } from "../inquiries.query.ts";
import { writeLine } from "../journal.command.ts";
import { type House, tellAsker } from "../news/tell.command.ts";

/** Gives an answer to one question, which the caller holds: the database refuses a second one in the same round. */
export async function reply(trx: Db, house: House, inquiryId: string, { answerId, by, now }: { answerId: string; by: string; now: Date }): Promise<void> {
  await sql`
    insert into inquiries.reply (inquiry_id, round, answer_id, at)
    select id, round, ${answerId}, ${now.toISOString()}::timestamptz from inquiries.inquiry where id = ${inquiryId}`.execute(trx);
  await sql`
    update inquiries.inquiry set state = 'answered', held = null, ended_at = ${now.toISOString()}::timestamptz, version = version + 1,
      in_time = coalesce(in_time, due_on is null or due_on >= ${dayOf(now)}::date),
      answered_at = coalesce(answered_at, ${now.toISOString()}::timestamptz)
    where id = ${inquiryId}`.execute(trx);
  await writeLine(trx, { inquiryId, act: "answered", side: "service", personId: by });
  await tellAsker(trx, house, (await findInquiry(trx, inquiryId))!, "answered");
}

/** The last answer of a question, to all that are joined to it and have none. */
export async function attachReply(trx: Db, house: House, mainId: string, { by, now }: { by: string; now: Date }): Promise<void> {
  const { rows } = await sql<{ id: string; answerId: string }>`
    select q.id, r.answer_id as "answerId" from inquiries.inquiry q
    join lateral (select answer_id from inquiries.reply where inquiry_id = ${mainId} order by round desc limit 1) r on true
    where q.joined_to = ${mainId} and q.state = 'joined' order by q.id`.execute(trx);
  for (const { id, answerId } of rows) {
    await lockInquiry(trx, id);
    await reply(trx, house, id, { answerId, by, now });
  }
}
