import { randomInt } from "node:crypto";
import { type Kysely, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Settings } from "#platform/settings.ts";
import { hashPass } from "../desk/passes.command.ts";
import { nullifierOf, randomReceipt, type VoteSecret } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import type { Device } from "./device.query.ts";
import { readRecord, type KioskRecord, type RecordState } from "./record.ts";
import { isSigned } from "./signature.ts";

type Reason = "double" | "unknown_pass" | "bad_signature" | "over_limit" | "malformed" | "too_late";
type Done = { readonly receipt: string; readonly state: RecordState };

/** A pass as far as a record needs it: whose it is by now. */
interface Pass {
  readonly id: string;
  readonly number: number;
  readonly refused: boolean;
  readonly identity: string | null;
  readonly commune: string | null;
  readonly tie: string | null;
}

interface Merging {
  readonly trx: Db;
  readonly secret: VoteSecret;
  readonly device: Device;
}

/**
 * Takes what a device kept, in any order, as often as it comes: what is in already stays as it is, whoever voted elsewhere is refused,
 * and each refusal is reported. All in one transaction, shuffled, so that the order of the box says nothing of that of the desk.
 */
export async function mergeRecords(db: Kysely<Tables>, settings: Settings, device: Device, sent: readonly unknown[]): Promise<readonly Done[]> {
  const secret = await findSecret(db, settings, device.vote_id);
  if (!secret) return [];
  return db.transaction().execute(async (trx) => {
    const merging = { trx, secret, device };
    const read = shuffled(sent.map((value) => ({ value, record: readRecord(value) })));
    const passes = await findPasses(
      trx,
      device.vote_id,
      read.flatMap(({ record }) => record?.pass ?? []),
    );
    await awaitTurns(merging, passes);
    const before = await lastLine(trx, device.vote_id);
    const done: Done[] = [];
    for (const { value, record } of read) {
      done.push(
        record ? { receipt: record.receipt, state: await takeRecord(merging, record, passes.get(record.pass)) } : await refuseUnreadable(merging, value),
      );
    }
    await report(merging, done, before);
    return done;
  });
}

function shuffled<item>(items: item[]): item[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
  return items;
}

async function findPasses(trx: Db, voteId: string, codes: readonly string[]): Promise<Map<string, Pass>> {
  const hashes = codes.map((code) => hashPass(voteId, code));
  const { rows } = await sql<Pass & { hash: Buffer }>`
    select p.id, p.number, p.refused, p.code_hash as hash, r.identity, r.commune_code as commune, r.tie
    from budgets.pass p left join budgets.roll r on r.id = p.roll_id where p.vote_id = ${voteId} and p.code_hash = any(${hashes}) order by p.id for update of p`.execute(
    trx,
  );
  const byHash = new Map(rows.map((row) => [row.hash.toString("hex"), row]));
  return new Map(codes.flatMap((code, at) => (byHash.has(hashes[at]!.toString("hex")) ? [[code, byHash.get(hashes[at]!.toString("hex"))!] as const] : [])));
}

/** All turns first and in one order, before the chain is held: as every other way into the box. */
async function awaitTurns({ trx, secret, device }: Merging, passes: ReadonlyMap<string, Pass>): Promise<void> {
  const nullifiers = [...passes.values()].flatMap(({ identity }) => (identity ? [nullifierOf(secret, `person:${identity}`)] : [])).sort(Buffer.compare);
  for (const nullifier of nullifiers) await sql`select budgets.await_turn(${device.vote_id}, ${nullifier})`.execute(trx);
}

async function takeRecord(merging: Merging, record: KioskRecord, pass: Pass | undefined): Promise<RecordState> {
  const { trx, device, secret } = merging;
  const { receipt, choices, points } = record;
  const refuse = (reason: Reason) => refuseRecord(merging, receipt, reason, pass?.number ?? null);
  if (await isKnownRefusal(merging, receipt)) return "repeated";
  if (!(await isSigned(device, record))) return refuse("bad_signature");
  if (!pass) return refuse("unknown_pass");
  if (pass.refused) return refuse("double");
  const { rows: faults } = await sql<{ fault: string | null }>`
    select budgets.ballot_fault(${device.vote_id}, ${[...choices]}::smallint[], ${points && [...points]}::smallint[]) as fault`.execute(trx);
  if (faults[0]!.fault) return refuse("over_limit");
  if (pass.identity === null) return waitForName(merging, record, pass);
  const { rows } = await sql<{ outcome: string }>`
    select outcome from budgets.enter_kiosk_ballot(${device.vote_id}, ${nullifierOf(secret, `person:${pass.identity}`)}, ${receipt}, ${[...choices]}::smallint[],
      ${points && [...points]}::smallint[], ${randomReceipt().salt}, ${pass.commune}, ${pass.tie})`.execute(trx);
  const { outcome } = rows[0]!;
  if (outcome === "counted") return refuse("too_late");
  return outcome === "double" ? refuse("double") : outcome === "entered" ? "entered" : "repeated";
}

/** No desk has given this pass to anybody yet, as far as the roll knows. One ballot waits with it; another one is a double. */
async function waitForName(merging: Merging, { receipt, choices, points }: KioskRecord, pass: Pass): Promise<RecordState> {
  const { trx, device } = merging;
  await sql`
    insert into budgets.kiosk_waiting (vote_id, pass_id, device_id, receipt, choices, points)
    values (${device.vote_id}, ${pass.id}, ${device.id}, ${receipt}, ${[...choices]}::smallint[], ${points && [...points]}::smallint[]) on conflict do nothing`.execute(
    trx,
  );
  const there = await trx.selectFrom("budgets.kiosk_waiting").select("receipt").where("pass_id", "=", pass.id).executeTakeFirst();
  return there?.receipt === receipt ? "waiting" : refuseRecord(merging, receipt, "double", pass.number);
}

async function isKnownRefusal({ trx, device }: Merging, receipt: string): Promise<boolean> {
  const { rows } = await sql`select from budgets.kiosk_refusal where vote_id = ${device.vote_id} and device_id = ${device.id} and receipt = ${receipt}`.execute(
    trx,
  );
  return rows.length > 0;
}

async function refuseRecord({ trx, device }: Merging, receipt: string, reason: Reason, passNumber: number | null): Promise<"refused"> {
  await sql`
    insert into budgets.kiosk_refusal (vote_id, receipt, device_id, pass_number, reason)
    values (${device.vote_id}, ${receipt}, ${device.id}, ${passNumber}, ${reason}) on conflict do nothing`.execute(trx);
  return "refused";
}

async function refuseUnreadable(merging: Merging, value: unknown): Promise<Done> {
  const said = (value as { receipt?: unknown } | null)?.receipt;
  const receipt = typeof said === "string" && said.length > 0 ? said.slice(0, 40) : "?";
  return { receipt, state: await refuseRecord(merging, receipt, "malformed", null) };
}

const lastLine = async (trx: Db, voteId: string): Promise<number> =>
  (await trx.selectFrom("budgets.chain").select("line").where("vote_id", "=", voteId).executeTakeFirst())?.line ?? 0;

/** A row for the desk, and a line for everybody: which lines came from a kiosk together, and how many were refused. */
async function report({ trx, device }: Merging, done: readonly Done[], before: number): Promise<void> {
  if (done.length === 0) return;
  const count = (state: RecordState) => done.filter((one) => one.state === state).length;
  const counts = { entered: count("entered"), repeated: count("repeated"), waiting: count("waiting"), refused: count("refused") };
  await trx
    .insertInto("budgets.kiosk_merge")
    .values({ vote_id: device.vote_id, device_id: device.id, received: done.length, ...counts })
    .execute();
  if (counts.entered + counts.refused === 0) return;
  const range =
    counts.entered > 0 ? { first: (await firstBallotAfter(trx, device.vote_id, before)) ?? before + 1, last: await lastLine(trx, device.vote_id) } : {};
  const line = { desk: device.desk_id, kiosk: device.id, ballots: counts.entered, refused: counts.refused, ...range };
  await sql`select budgets.append(${device.vote_id}, 'kiosk_merged', ${JSON.stringify(line)}::jsonb)`.execute(trx);
}

/** The chain is held since the first ballot of this merge: all ballots after it are its own, save those that came while it was not held yet. */
async function firstBallotAfter(trx: Db, voteId: string, line: number): Promise<number | null> {
  const { rows } = await sql<{ line: number }>`
    select line from budgets.log where vote_id = ${voteId} and line > ${line} and kind = 'ballot' and xmin = pg_current_xact_id()::xid order by line limit 1`.execute(
    trx,
  );
  return rows[0]?.line ?? null;
}
