import type { Db } from "#platform/db/db.ts";
import { randomBytes } from "node:crypto";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Settings } from "#platform/settings.ts";
import { findSecret } from "../secret/secret.query.ts";
import { codeHash, type ElectorLine, lineHash } from "./elector-key.ts";

interface Adding {
  readonly voteId: string;
  /** Null: the account is gone. */
  readonly by: string | null;
}

type AddOutcome = { readonly ok: true; readonly added: number; readonly known: number } | { readonly ok: false; readonly problem: "early" | "late" };

/** Lines of a list, as hashes; those that are in stay. Before the vote opens: the database refuses it later. `dryRun` adds none. */
export async function addLines(
  db: Db,
  settings: Settings,
  { voteId, by, dryRun = false }: Adding & { readonly dryRun?: boolean },
  lines: readonly ElectorLine[],
): Promise<AddOutcome> {
  const secret = await findSecret(db, settings, voteId);
  if (!secret) return { ok: false, problem: "early" };
  const hashes = lines.map((line) => lineHash(secret, line));
  const added = await addHashes(db, { voteId, by }, hashes, dryRun);
  return added === "late" ? { ok: false, problem: added } : { ok: true, added, known: hashes.length - added };
}

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Fifty bits. */
export const newCode = (): string => Array.from(randomBytes(10), (byte) => signs[byte & 31]).join("");
export const showCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** Told once: to be printed or sent. `early` before the vote is announced, `late` once it is open. */
export async function makeCodes(db: Db, settings: Settings, { voteId, by }: Adding, count: number): Promise<readonly string[] | "early" | "late"> {
  const secret = await findSecret(db, settings, voteId);
  if (!secret) return "early";
  const codes = Array.from({ length: count }, newCode);
  const hashes = codes.map((code) => codeHash(secret, code));
  return (await addHashes(db, { voteId, by }, hashes)) === "late" ? "late" : codes.map(showCode);
}

class TakenBack extends Error {}

/** How many are new. */
async function addHashes(db: Db, { voteId, by }: Adding, hashes: readonly Buffer[], dryRun = false): Promise<number | "late"> {
  let added = 0;
  try {
    await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ added: number }>`select budgets.add_electors(${voteId}, ${[...hashes]}::bytea[]) as added`.execute(trx);
      added = rows[0]!.added;
      if (dryRun) throw new TakenBack();
      await recordAct(trx, {
        who: by ?? "budgets/import-electors",
        act: "roll.import",
        room: "budgets",
        about: { kind: "vote", id: voteId },
        after: { added },
      });
    });
  } catch (error) {
    if (brokenConstraint(error) === "takes_electors") return "late";
    if (!(error instanceof TakenBack)) throw error;
  }
  return added;
}

type ClaimOutcome = "claimed" | "unknown" | "taken" | "other";

/** Binds an account to a place of the list by its key, once. */
export async function claimPlace(db: Db, { voteId, personId, hash }: { voteId: string; personId: string; hash: Buffer }): Promise<ClaimOutcome> {
  const { rows } = await sql<{ outcome: ClaimOutcome }>`select budgets.claim_elector(${voteId}, ${personId}, ${hash}) as outcome`.execute(db);
  return rows[0]!.outcome;
}
