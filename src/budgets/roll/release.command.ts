import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { nullifierOf, type VoteSecret } from "../nullifier.ts";
import { findElector } from "./elector.query.ts";

interface Releasing {
  readonly secret: VoteSecret;
  /** Of the place, as a hash. */
  readonly key: Buffer;
  readonly reason: string;
  readonly by: string;
}

/** `free`: nobody holds the place; `kept`: by an account that is there; `used`: its ballot is in, or a desk marked it. */
type ReleaseOutcome = "released" | "unknown" | "free" | "kept" | "used";

/** Frees a place whose account was erased before it voted. */
export function releasePlace(db: Db, { secret, key, reason, by }: Releasing): Promise<ReleaseOutcome> {
  return db.transaction().execute(async (trx) => {
    const elector = await findElector(trx, secret.voteId, key);
    if (!elector) return "unknown";
    if (!elector.personId) return "free";
    const nullifier = nullifierOf(secret, `person:${elector.personId}`);
    const { rows } = await sql<{ outcome: ReleaseOutcome }>`select budgets.release_elector(${secret.voteId}, ${key}, ${nullifier}) as outcome`.execute(trx);
    const { outcome } = rows[0]!;
    if (outcome === "released") await recordAct(trx, { who: by, act: "roll.release", room: "budgets", about: { kind: "vote", id: secret.voteId }, reason });
    return outcome;
  });
}
