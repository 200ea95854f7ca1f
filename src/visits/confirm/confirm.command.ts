import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { sql } from "kysely";

import { NotFound } from "#platform/web/errors.ts";
import { makeLink } from "../links.command.ts";
import { followLink } from "../links.query.ts";
import { type House, tellDelegation, tellPlanners } from "../news/send-news.command.ts";
import { allows } from "../visit.ts";
import { findRequest, lockRequest, type Request, writeJournal } from "../visits.query.ts";

/**
 * Pressed twice, or by two people at once, the planners are told once. What the same organisation sent with the same address and nobody
 * confirmed goes: of a request and its correction, the one that is confirmed is received, and the links of both lead to it. Gives a private
 * link to the request.
 * @throws NotFound for a link that holds no longer
 */
export async function confirmRequest(db: Db, house: House, token: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    // Of two links of one mailbox that are pressed at once, the second leads to what the first has received.
    const { email } = await requestAt(trx, token);
    await waitInLine(trx, `visits.confirm ${email ?? ""}`);
    const request = await lockRequest(trx, (await requestAt(trx, token)).id);
    if (!request) throw new NotFound();
    const { id: requestId } = request;
    if (allows(request.state, "confirm")) {
      const held = await receive(trx, requestId);
      await dropOthers(trx, request);
      await writeJournal(trx, { requestId, act: "received", side: "delegation" });
      await tellDelegation(trx, house, request, "received");
      await tellPlanners(trx, house, request, held ? "held" : "asked");
    }
    return makeLink(trx, "follow", { requestId });
  });
}

/**
 * Whether it is held for a look: also because another mailbox confirmed the same text within sixty days. What nobody confirmed holds nobody
 * back: anybody may have typed it.
 */
async function receive(trx: Db, requestId: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    update visits.request r set state = 'received', received_at = now(), held = coalesce(r.held, case when exists (
      select from visits.request o where o.text_digest = r.text_digest and lower(o.email) <> lower(r.email) and o.received_at is not null
        and o.asked_at > now() - interval '60 days') then 'same_text' end)
    where r.id = ${requestId} returning r.held is not null as held`.execute(trx);
  return rows[0]!.held;
}

async function requestAt(trx: Db, token: string): Promise<Request> {
  const link = await followLink(trx, "confirm", token);
  const request = link && (await findRequest(trx, link.requestId));
  if (!request) throw new NotFound();
  return request;
}

async function dropOthers(trx: Db, { id, email, organisation }: Request): Promise<void> {
  const others = sql`select id from visits.request where state = 'unconfirmed' and email = ${email} and organisation = ${organisation} and id <> ${id}`;
  await sql`update visits.link set request_id = ${id} where request_id in (${others})`.execute(trx);
  await sql`delete from visits.request where id in (${others})`.execute(trx);
}
