import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Settings } from "#platform/settings.ts";
import { notify } from "#notifications";
import type { BureauSeat } from "../bureau/name-bureau.command.ts";
import { openShare, sealShare } from "../bureau/sealed-share.ts";
import { readShare, shareHash, splitSecret } from "../bureau/share.ts";
import { namedNotice, replacedNotice } from "./holders.notices.ts";
import { findSecret } from "../secret/secret.query.ts";
import { serverKey } from "../secret/server-key.ts";

interface Naming {
  readonly voteId: string;
  readonly holders: readonly [BureauSeat, BureauSeat];
  readonly by: string;
}

/**
 * The secret of the vote in two shares, one for each: both are needed. The server keeps the secret as long as the vote needs it; the two
 * keep it from being the only witness. Named anew, earlier shares are worth nothing, and those who held them are told. False when the secret is
 * not there.
 */
export function nameHolders(db: Db, settings: Settings, { voteId, holders, by }: Naming): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const vote = await trx.selectFrom("budgets.vote").select(["title", "slug", "electors"]).where("id", "=", voteId).forUpdate().executeTakeFirstOrThrow();
    const secret = await findSecret(trx, settings, voteId);
    if (!secret) return false;
    const texts = await splitSecret(Uint8Array.from(secret.bytes), { kind: "secret", voteId, members: 2, threshold: 2 });
    const before = await trx.deleteFrom("budgets.escrow").where("vote_id", "=", voteId).returning("person_id").execute();
    for (const [at, { personId, name }] of holders.entries()) {
      const [number, text] = [at + 1, texts[at]!];
      const share_sha256 = Buffer.from(await shareHash(voteId, (await readShare(text))!), "hex");
      const sealed = sealShare(text, { voteId, kind: "secret", number }, serverKey(settings));
      await trx.insertInto("budgets.escrow").values({ vote_id: voteId, number, person_id: personId, name, share_sha256, sealed }).execute();
    }
    const named = holders.map(({ personId }) => personId);
    if (vote.electors === "voices")
      await sql`insert into budgets.reader (vote_id, person_id) select ${voteId}, p from unnest(${named}::uuid[]) p on conflict do nothing`.execute(trx);
    const gone = before.flatMap(({ person_id: person }) => (person && !named.includes(person) ? [person] : []));
    const payload = { vote: vote.title, slug: vote.slug };
    await notify(trx, { to: named, kind: namedNotice, payload });
    await notify(trx, { to: gone, kind: replacedNotice, payload });
    const after = { holders: named };
    await recordAct(trx, { who: by, act: "vote.name_holders", room: "budgets", about: { kind: "vote", id: voteId }, after });
    return true;
  });
}

/** Shown once, to the holder alone; then the house keeps its hash. Null when it was taken, or is not theirs. */
export function takeShare(db: Db, settings: Settings, { voteId, personId }: { voteId: string; personId: string }): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const own = await trx
      .selectFrom("budgets.escrow")
      .select(["number", "sealed"])
      .where("vote_id", "=", voteId)
      .where("person_id", "=", personId)
      .forUpdate()
      .executeTakeFirst();
    if (!own?.sealed) return null;
    const text = openShare(own.sealed, { voteId, kind: "secret", number: own.number }, serverKey(settings));
    await trx
      .updateTable("budgets.escrow")
      .set({ sealed: null, taken_at: sql<Date>`clock_timestamp()` })
      .where("vote_id", "=", voteId)
      .where("number", "=", own.number)
      .execute();
    await recordAct(trx, { who: personId, act: "vote.take_share", room: "budgets", about: { kind: "vote", id: voteId }, after: { number: own.number } });
    return text;
  });
}
