import { randomInt } from "node:crypto";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { hashPass } from "../desk/passes.command.ts";
import { nullifierOf } from "../nullifier.ts";
import { enterOther } from "../urn/enter.command.ts";
import type { UrnKeys } from "../urn/press.ts";
import { closeText, markOf } from "../urn/slip.ts";
import { findUrnKeys } from "../urn/urn.query.ts";
import type { Device } from "./device.query.ts";
import { readRecord, type KioskRecord, type RecordState } from "./record.ts";
import { isSigned } from "./signature.ts";

type Reason = "double" | "unknown_pass" | "bad_signature" | "over_limit" | "malformed" | "too_late";
type MergeReceipt = { readonly receipt: string; readonly state: RecordState };

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
  readonly keys: UrnKeys;
  readonly device: Device;
  /** Sent by the device: its signature is asked. The house's own page signs nothing: the pass was given, and its code just typed. */
  readonly sent: boolean;
}

/**
 * Takes what a device kept, in any order, as often as it comes: what is in already stays as it is, whoever voted elsewhere is refused,
 * and each refusal is reported. All in one transaction. They wait in the urn of their desk; the log tells of the kiosk after the closing.
 */
export async function mergeRecords(db: Db, settings: Settings, device: Device, records: readonly unknown[], sent = true): Promise<readonly MergeReceipt[]> {
  const keys = await findUrnKeys(db, settings, device.vote_id);
  if (!keys) return [];
  return db.transaction().execute(async (trx) => {
    const merging = { trx, keys, device, sent };
    const read = shuffled(records.map((value) => ({ value, record: readRecord(value) })));
    const passes = await findPasses(
      trx,
      device.vote_id,
      read.flatMap(({ record }) => record?.pass ?? []),
    );
    await awaitTurns(merging, passes);
    const done: MergeReceipt[] = [];
    for (const { value, record } of read) {
      done.push(
        record ? { receipt: record.receipt, state: await takeRecord(merging, record, passes.get(record.pass)) } : await refuseUnreadable(merging, value),
      );
    }
    await report(merging, done);
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
async function awaitTurns({ trx, keys: { secret }, device }: Merging, passes: ReadonlyMap<string, Pass>): Promise<void> {
  const nullifiers = [...passes.values()].flatMap(({ identity }) => (identity ? [nullifierOf(secret, `person:${identity}`)] : [])).sort(Buffer.compare);
  for (const nullifier of nullifiers) await sql`select budgets.await_turn(${device.vote_id}, ${nullifier})`.execute(trx);
}

async function takeRecord(merging: Merging, record: KioskRecord, pass: Pass | undefined): Promise<RecordState> {
  const { trx, device, keys, sent } = merging;
  const { receipt, choices, points } = record;
  const refuse = (reason: Reason) => refuseRecord(merging, receipt, reason, pass?.number ?? null);
  if (await isKnownRefusal(merging, receipt)) return "repeated";
  if (sent && !(await isSigned(device, record))) return refuse("bad_signature");
  if (!pass) return refuse("unknown_pass");
  if (pass.refused) return refuse("double");
  const { rows: faults } = await sql<{ fault: string | null }>`
    select budgets.ballot_fault(${device.vote_id}, ${[...choices]}::smallint[], ${points && [...points]}::smallint[]) as fault`.execute(trx);
  if (faults[0]!.fault) return refuse("over_limit");
  if (pass.identity === null) return waitForName(merging, record, pass);
  const nullifier = nullifierOf(keys.secret, `person:${pass.identity}`);
  const { commune, tie } = pass;
  const outcome = await enterOther(trx, keys, { origin: `kiosk:${device.desk_id}`, nullifier, receipt, choices, points, commune, tie });
  if (outcome === "counted") return refuse("too_late");
  return outcome === "double" ? refuse("double") : outcome === "entered" ? "entered" : "repeated";
}

/** No desk has given this pass to anybody yet, as far as the roll knows. One ballot waits with it; another one is a double. */
async function waitForName(merging: Merging, { receipt, choices, points }: KioskRecord, pass: Pass): Promise<RecordState> {
  const { trx, device, keys } = merging;
  const mark = markOf(keys.secret, receipt);
  const slip = closeText(keys.secret, JSON.stringify({ receipt, choices, points }));
  await sql`
    insert into budgets.kiosk_waiting (vote_id, pass_id, device_id, mark, slip) values (${device.vote_id}, ${pass.id}, ${device.id}, ${mark}, ${slip})
    on conflict do nothing`.execute(trx);
  const there = await trx.selectFrom("budgets.kiosk_waiting").select("mark").where("pass_id", "=", pass.id).executeTakeFirst();
  return there?.mark?.equals(mark) ? "waiting" : refuseRecord(merging, receipt, "double", pass.number);
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

async function refuseUnreadable(merging: Merging, value: unknown): Promise<MergeReceipt> {
  const said = (value as { receipt?: unknown } | null)?.receipt;
  const receipt = typeof said === "string" && said.length > 0 ? said.slice(0, 40) : "?";
  return { receipt, state: await refuseRecord(merging, receipt, "malformed", null) };
}

/** A row for the desk. The log tells of it after the closing: a line at the moment of a merge would tell who has just voted. */
async function report({ trx, device }: Merging, done: readonly MergeReceipt[]): Promise<void> {
  if (done.length === 0) return;
  const count = (state: RecordState) => done.filter((one) => one.state === state).length;
  const counts = { entered: count("entered"), repeated: count("repeated"), waiting: count("waiting"), refused: count("refused") };
  await trx
    .insertInto("budgets.kiosk_merge")
    .values({ vote_id: device.vote_id, device_id: device.id, received: done.length, ...counts })
    .execute();
}
