import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { mayAnswer } from "../gate.ts";
import { lockInquiry } from "../inquiries.query.ts";
import { writeLine } from "../journal.command.ts";
import { attachReply } from "../answer/attach.command.ts";
import type { House } from "../news/tell.command.ts";

interface Duplicates {
  readonly ids: readonly string[];
  /** Of the question that the others are like. */
  readonly number: number;
  readonly now: Date;
}

/**
 * Closes questions as duplicates of another: they get its answer, at once when it has one. Gives how many were joined; none when the other
 * is not there, is joined itself, or was closed.
 */
export function joinSeveral(db: Db, house: House, by: Visitor, { ids, number, now }: Duplicates): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`select id from inquiries.inquiry where number = ${number}`.execute(trx);
    if (!rows[0]) return 0;
    const chosen = ids.filter(isUuid);
    // In one order, whoever joins which to which: two agents never wait for each other.
    await sql`select from inquiries.inquiry where id = any(${[rows[0].id, ...chosen]}::uuid[]) order by id for update`.execute(trx);
    const main = await lockInquiry(trx, rows[0].id);
    if (!main || !mayAnswer(by, main.serviceCommune) || (main.state !== "open" && main.state !== "answered")) return 0;
    let count = 0;
    for (const id of chosen) {
      const one = id === main.id ? null : await lockInquiry(trx, id);
      if (one?.state !== "open" || !mayAnswer(by, one.serviceCommune)) continue;
      // What waited for this one waits for the other now: no chain of joins.
      await sql`update inquiries.inquiry set joined_to = ${main.id} where joined_to = ${one.id} and state = 'joined'`.execute(trx);
      await sql`update inquiries.inquiry set state = 'joined', joined_to = ${main.id}, held = null, version = version + 1 where id = ${one.id}`.execute(trx);
      await writeLine(trx, { inquiryId: one.id, act: "joined", side: "service", personId: by.id });
      await recordAct(trx, { who: by.id, act: "inquiry.join", room: "inquiries", about: { kind: "inquiry", id: one.id }, after: { to: main.number } });
      count += 1;
    }
    if (main.state === "answered") await attachReply(trx, house, main.id, { by: by.id, now });
    return count;
  });
}
