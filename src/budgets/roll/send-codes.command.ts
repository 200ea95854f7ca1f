import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Settings } from "#platform/settings.ts";
import type { SendText } from "#platform/text-message/text-message.ts";
import { keyHash } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import { newCode, showCode } from "./elector.command.ts";
import { codeHash } from "./elector-key.ts";

interface Sending {
  readonly voteId: string;
  readonly by: string;
  readonly telephones: readonly string[];
  readonly send: SendText;
  /** What stands in the message around the code. */
  readonly say: (code: string) => string;
}

interface SendCounts {
  readonly sent: number;
  /** A code was made for them before. */
  readonly known: number;
  readonly failed: number;
}

const together = 10;

/**
 * A code for each telephone, once, however often a number is given. Numbers and codes are kept nowhere: a message that did not leave takes its
 * code back. Null before the vote is announced.
 */
export async function sendCodes(db: Db, settings: Settings, { voteId, by, telephones, send, say }: Sending): Promise<SendCounts | null> {
  const secret = await findSecret(db, settings, voteId);
  if (!secret) return null;
  const letters = [...new Set(telephones)].map((to) => ({ to, code: newCode() })).map((one) => ({ ...one, hash: codeHash(secret, one.code) }));
  const hashes = letters.map(({ hash }) => hash);
  const sent = letters.map(({ to }) => keyHash(secret, "telephone", to));
  const { rows } = await sql<{ key: Buffer }>`select k as key from budgets.add_sent_electors(${voteId}, ${hashes}::bytea[], ${sent}::bytea[]) k`.execute(db);
  const fresh = new Set(rows.map(({ key }) => key.toString("hex")));
  const leaving = letters.filter(({ hash }) => fresh.has(hash.toString("hex")));
  const failed: Buffer[] = [];
  for (let at = 0; at < leaving.length; at += together)
    await Promise.all(
      leaving.slice(at, at + together).map(async ({ to, code, hash }) => {
        if (!(await send({ to, text: say(showCode(code)) }))) failed.push(hash);
      }),
    );
  if (failed.length > 0) await sql`select budgets.withdraw_unsent(${voteId}, ${failed}::bytea[])`.execute(db);
  const told = { sent: leaving.length - failed.length, known: telephones.length - leaving.length, failed: failed.length };
  await recordAct(db, { who: by, act: "roll.send_codes", room: "budgets", about: { kind: "vote", id: voteId }, after: { ...told } });
  return told;
}
