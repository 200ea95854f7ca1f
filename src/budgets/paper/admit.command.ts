import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { nullifierOf, randomReceipt } from "../nullifier.ts";
import { leastVoters } from "../urn/batch.ts";
import { enterOther } from "../urn/enter.command.ts";
import { pourOrigin } from "../urn/pour.command.ts";
import type { UrnKeys } from "../urn/press.ts";
import { findUrnKeys } from "../urn/urn.query.ts";
import { type ComparedSheet, compareBatch } from "./batch.query.ts";

/** `faulty`: sheets that no ballot may be like; they must be settled as spoiled. `more_sheets`: more ballots than people who were given one. */
export type AdmitOutcome =
  | { ok: true; ballots: number }
  | { ok: false; problem: "not_settling" | "counted" | "unsettled" }
  | { ok: false; problem: "faulty"; sheets: readonly number[] }
  | { ok: false; problem: "more_sheets"; marked: number; ballots: number };

interface Admission {
  readonly voteId: string;
  readonly batchId: string;
  readonly by: string;
}

/**
 * Puts the valid sheets of a batch into the urn, all or none, and tells in the log how they were keyed. They leave it at once as a batch
 * of their own, or with others where they are too few for one.
 */
export async function admitBatch(db: Db, settings: Settings, asked: Admission): Promise<AdmitOutcome> {
  const keys = await findUrnKeys(db, settings, asked.voteId);
  if (!keys) return { ok: false, problem: "counted" };
  return db.transaction().execute(async (trx): Promise<AdmitOutcome> => {
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
    const lines = await enterSheets(trx, keys, batchId, valid);
    await closeBatch(trx, asked, sheets, lines);
    return { ok: true, ballots: valid.length };
  });
}

/** Valid sheets over the limits of the ballot. */
export async function findFaulty(trx: Db, voteId: string, valid: readonly ComparedSheet[]): Promise<number[]> {
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
      (select coalesce(sum(ballots), 0)::int from budgets.paper_batch where vote_id = ${voteId} and state = 'admitted') as admitted`.execute(trx);
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

/** Gives their lines once they are in the log; null while they wait in the urn. */
async function enterSheets(trx: Db, keys: UrnKeys, batchId: string, valid: readonly ComparedSheet[]): Promise<{ first: number; last: number } | null> {
  for (const { sheet, settled } of valid) {
    const { receipt } = randomReceipt();
    const nullifier = nullifierOf(keys.secret, `paper:${batchId}:${sheet}`);
    const { choices, points } = settled!;
    const outcome = await enterOther(trx, keys, { origin: `paper:${batchId}`, nullifier, receipt, choices, points, commune: null, tie: null });
    if (outcome !== "entered") throw new Error(`A sheet did not enter: ${outcome}.`);
  }
  return valid.length < leastVoters ? null : pourOrigin(trx, keys.secret, `paper:${batchId}`);
}

async function closeBatch(trx: Db, { batchId, by }: Admission, sheets: readonly ComparedSheet[], lines: { first: number; last: number } | null): Promise<void> {
  const count = (verdict: string) => sheets.filter(({ settled }) => settled!.verdict === verdict).length;
  const ballots = count("valid");
  await sql`
    update budgets.paper_batch set state = 'admitted', admitted_at = now(), ballots = ${ballots}, first_line = ${lines?.first ?? null}, last_line = ${lines?.last ?? null}
    where id = ${batchId}`.execute(trx);
  await sql`select budgets.tell_paper(${batchId}, ${count("blank")}, ${count("spoiled")})`.execute(trx);
  await recordAct(trx, { who: by, act: "paper.admit", room: "budgets", about: { kind: "paper_batch", id: batchId }, after: { ballots } });
}
