import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";
import { isGranted, stampRequest } from "./time-stamp.ts";

/** An authority answers within a second; one that hangs keeps no job. */
const patience = 15_000;
const largest = 100_000;

/** Of each vote the head that should leave the house since the last stamp. */
async function findHeadsToStamp(db: Db): Promise<{ voteId: string; line: number; hash: Buffer }[]> {
  const { rows } = await sql<{ voteId: string; line: number; hash: Buffer }>`
    select v.id as "voteId", h.line, h.hash
    from budgets.vote v
    left join lateral (select s.line, s.stamped_at from budgets.head_stamp s where s.vote_id = v.id order by s.line desc limit 1) s on true
    cross join lateral budgets.due_head(v.id, s.line, s.stamped_at) h
    order by v.id`.execute(db);
  return rows;
}

async function ask(address: string, body: Buffer<ArrayBuffer>, signal: AbortSignal): Promise<Buffer> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
    body,
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  });
  if (!answer.ok) throw new Error(`the time-stamping authority answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Has the heads stamped, and keeps each answer whole. One that fails is asked for again at the next run. */
export async function stampHeads(db: Db, address: string, signal: AbortSignal): Promise<number> {
  const heads = await findHeadsToStamp(db);
  for (const { voteId, line, hash } of heads) {
    const request = stampRequest(hash);
    const answer = await ask(address, request.body, signal);
    if (answer.length > largest || !isGranted(answer, request)) throw new Error(`the time-stamping authority did not stamp line ${line} of vote ${voteId}`);
    await db
      .insertInto("budgets.head_stamp")
      .values({ vote_id: voteId, line, answer, authority: new URL(address).host })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return heads.length;
}

export const stampHeadsJob: Job = {
  name: "budgets/stamp-heads",
  says: { fr: "Horodatage des urnes", en: "Time stamps of ballot boxes", nl: "Tijdstempels van de stembussen" },
  cron: "*/5 * * * *",
  async run({ db, settings, signal }) {
    if (settings.TSA_URL) await stampHeads(db, settings.TSA_URL, signal);
  },
};
