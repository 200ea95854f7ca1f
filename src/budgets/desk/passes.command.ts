import type { Db } from "#platform/db/db.ts";
import { randomBytes, randomInt } from "node:crypto";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { sha256 } from "#platform/crypto/sha256.ts";

export interface NewPass {
  readonly number: number;
  /** "7K2M-Q9XA": shown once. */
  readonly code: string;
}

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** As it was typed: O is read as 0, I and L as 1. */
export const plainCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");

/** What the database and the kiosks know of a pass: nothing from which the code could be written down. */
export const hashPass = (voteId: string, code: string): Buffer => sha256(`pass ${voteId} ${plainCode(code)}`);

/** Numbered after those of all desks of the vote; in an order that has nothing to do with their numbers. */
export async function makePasses(db: Db, { voteId, deskId, count, by }: { voteId: string; deskId: string; count: number; by: string }): Promise<NewPass[]> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${voteId}, 9))`.execute(trx);
    const { rows } = await sql<{ last: number }>`select coalesce(max(number), 0)::int as last from budgets.pass where vote_id = ${voteId}`.execute(trx);
    const passes = Array.from({ length: count }, (_, at) => {
      const code = Array.from(randomBytes(8), (byte) => signs[byte & 31]).join("");
      return { number: rows[0]!.last + 1 + at, code: `${code.slice(0, 4)}-${code.slice(4)}` };
    });
    await trx
      .insertInto("budgets.pass")
      .values(passes.map(({ number, code }) => ({ vote_id: voteId, desk_id: deskId, number, code_hash: hashPass(voteId, code) })))
      .execute();
    await recordAct(trx, { who: by, act: "desk.make_passes", room: "budgets", about: { kind: "desk", id: deskId }, after: { count } });
    for (let at = passes.length - 1; at > 0; at -= 1) {
      const other = randomInt(at + 1);
      [passes[at], passes[other]] = [passes[other]!, passes[at]!];
    }
    return passes;
  });
}
