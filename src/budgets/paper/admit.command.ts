import { randomInt } from "node:crypto";
import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Settings } from "#platform/settings.ts";
import { nullifierOf, randomReceipt, type VoteSecret } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import { type ComparedSheet, compareBatch } from "./batch.query.ts";

/** `faulty`: sheets that no ballot may be like; they must be settled as spoiled. `more_sheets`: more ballots than people who were given one. */
export type Admitted =
  | { ok: true; ballots: number }
  | { ok: false; problem: "not_settling" | "counted" | "unsettled" }
  | { ok: false; problem: "faulty"; sheets: readonly number[] }
  | { ok: false; problem: "more_sheets"; marked: number; ballots: number };

interface Admission {
  readonly voteId: string;
  readonly batchId: string;
  readonly by: string;
}

/** Puts the valid sheets of a batch into the box, shuffled, all or none, and tells in the log how they were keyed. */
export async function admitBatch(db: Kysely<Tables>, settings: Settings, asked: Admission): Promise<Admitted> {
  const secret = await findSecret(db, settings, asked.voteId);
  if (!secret) return { ok: false, problem: "counted" };
  return db.transaction().execute(async (trx): Promise<Admitted> => {
    const { voteId, batchId } = asked;
    // One batch of a vote after the other: the number of sheets is compared with that of the marks.
    await sql`select budgets.await_roll(${voteId})`.execute(trx);
    const batch = await trx.selectFrom("budgets.paper_batch").selectAll().where("id", "=", batchId).forUpdate().executeTakeFirst();
    if (batch?.state !== "settling") return { ok: false, problem: "not_settling" };
    const sheets = await compareBatch(trx, batchId);
    if (sheets.some(({ settled }) => settled === null)) return { ok: false, problem: "unsettled" };
    const valid = sheets.filter(({ settled }) => settled!.verdict === "valid");
    const faulty = await findFaulty(trx, voteId, valid);
    if (faulty.length > 0) return { ok: false, problem: "faulty", sheets: faulty };
    const { marked, admitted } = await countPaper(trx, voteId);
    if (admitted + valid.length > marked) return { ok: false, problem: "more_sheets", marked, ballots: admitted + valid.length };
    if (!(await openForPaper(trx, voteId))) return { ok: false, problem: "counted" };
    const lines = await enterSheets(trx, secret, batchId, valid);
    await closeBatch(trx, asked, sheets, lines);
    return { ok: true, ballots: valid.length };
  });
}

async function findFaulty(trx: Db, voteId: string, valid: readonly ComparedSheet[]): Promise<number[]> {
  const faulty: number[] = [];
  for (const { sheet, settled } of valid) {
    const { rows } = await sql<{ fault: string | null }>`
      select budgets.ballot_fault(${voteId}, ${[...settled!.choices]}::smallint[], ${settled!.points && [...settled!.points]}::smallint[]) as fault`.execute(
      trx,
    );
    if (rows[0]!.fault) faulty.push(sheet);
  }
  return faulty;
}

async function countPaper(trx: Db, voteId: string): Promise<{ marked: number; admitted: number }> {
  const { rows } = await sql<{ marked: number; admitted: number }>`
    select (select count(*)::int from budgets.roll where vote_id = ${voteId} and channel = 'paper') as marked,
      (select coalesce(sum(last_line - first_line + 1), 0)::int from budgets.paper_batch where vote_id = ${voteId} and state = 'admitted') as admitted`.execute(
    trx,
  );
  return rows[0]!;
}

/** Sheets were given before the closing, and enter until the count. */
async function openForPaper(trx: Db, voteId: string): Promise<boolean> {
  await sql`select budgets.open_box(${voteId})`.execute(trx);
  // Nobody came before: it has closed without a ballot.
  await sql`select budgets.close_box(${voteId}) from budgets.chain where vote_id = ${voteId} and box = 'waiting'`.execute(trx);
  const { rows } = await sql`select from budgets.chain where vote_id = ${voteId} and box in ('open', 'closed')`.execute(trx);
  return rows.length > 0;
}

/** Gives the first and the last line. Nobody else writes between: the chain is held from the first. */
async function enterSheets(trx: Db, secret: VoteSecret, batchId: string, valid: readonly ComparedSheet[]): Promise<number[]> {
  const order = valid.map((sheet) => ({ sheet, at: randomInt(2 ** 32) })).sort((a, b) => a.at - b.at);
  const lines: number[] = [];
  for (const { sheet } of order) {
    const { receipt, salt } = randomReceipt();
    const { choices, points } = sheet.settled!;
    const { rows } = await sql<{ line: number }>`
      select line from budgets.enter_ballot(${secret.voteId}, ${nullifierOf(secret, `paper:${batchId}:${sheet.sheet}`)}, ${receipt}, ${[...choices]}::smallint[],
        ${points && [...points]}::smallint[], ${salt})`.execute(trx);
    lines.push(rows[0]!.line);
  }
  return lines;
}

async function closeBatch(trx: Db, { voteId, batchId, by }: Admission, sheets: readonly ComparedSheet[], lines: readonly number[]): Promise<void> {
  const count = (verdict: string) => sheets.filter(({ settled }) => settled!.verdict === verdict).length;
  const range = lines.length > 0 ? { first: lines[0]!, last: lines.at(-1)! } : {};
  const { rows } = await sql<{ desk: string; mismatches: number }>`
    update budgets.paper_batch set state = 'admitted', admitted_at = now(), first_line = ${lines[0] ?? null}, last_line = ${lines.at(-1) ?? null}
    where id = ${batchId} returning desk_id as desk, mismatches`.execute(trx);
  const { desk, mismatches } = rows[0]!;
  const line = { desk, batch: batchId, sheets: sheets.length, ballots: lines.length, blank: count("blank"), spoiled: count("spoiled"), mismatches, ...range };
  await sql`select budgets.append(${voteId}, 'paper_admitted', ${JSON.stringify(line)}::jsonb)`.execute(trx);
  await sql`select budgets.publish_head(${voteId})`.execute(trx);
  await recordAct(trx, { who: by, act: "paper.admit", room: "budgets", about: { kind: "paper_batch", id: batchId }, after: { ballots: lines.length } });
}
