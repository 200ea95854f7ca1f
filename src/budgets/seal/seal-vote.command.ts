import { type Kysely, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { emit } from "#platform/events/events.ts";
import { keepFiles } from "../count/count-vote.command.ts";
import { linesOf } from "../publish/journal.query.ts";
import { destroySecret } from "../secret/destroy-secret.command.ts";

type Sealed = { ok: true } | { ok: false; problem: "not_yet" | "open_challenges" | "count_due" | "sealed" };

/** Says that a result is final: `{ id }`. */
export const voteSealed = "budgets.sealed";

/**
 * Makes the result final once its time is over and every challenge is decided: the log so far becomes a file, one line says the hash of
 * each file, and the secret that could join a person to a ballot is destroyed. Done twice, the second changes nothing.
 */
export async function sealVote(db: Kysely<Tables>, voteId: string): Promise<Sealed> {
  return db.transaction().execute(async (trx): Promise<Sealed> => {
    const chain = await trx.selectFrom("budgets.chain").selectAll().where("vote_id", "=", voteId).forUpdate().executeTakeFirst();
    const hindrance = chain ? await hindranceTo(trx, voteId) : "not_yet";
    if (hindrance) return { ok: false, problem: hindrance };
    const journal = (await Array.fromAsync(linesOf(trx, voteId, chain!.line))).join("");
    await keepFiles(trx, voteId, [{ name: "journal.txt", mediaType: "text/plain; charset=utf-8", content: journal }]);
    const files = await trx.selectFrom("budgets.publication").select(["name", "sha256"]).where("vote_id", "=", voteId).orderBy("name").execute();
    const hashes = Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256.toString("hex")]));
    await sql`update budgets.vote set state = 'sealed', sealed_at = clock_timestamp() where id = ${voteId}`.execute(trx);
    await emit(trx, voteSealed, { id: voteId }, "budgets");
    await sql`select budgets.append(${voteId}, 'sealed', ${JSON.stringify({ head: chain!.line, files: hashes })}::jsonb)`.execute(trx);
    if (!(await destroySecret(trx, voteId))) await sql`select budgets.publish_head(${voteId})`.execute(trx);
    return { ok: true };
  });
}

type Hindrance = Exclude<Sealed, { ok: true }>["problem"];

async function hindranceTo(trx: Db, voteId: string): Promise<Hindrance | null> {
  const { rows } = await sql<{ state: string; over: boolean; open: boolean; due: boolean }>`
    select v.state, coalesce(clock_timestamp() >= v.challenge_until, false) as over,
      exists (select from budgets.challenge c where c.vote_id = v.id and c.state = 'open') as open,
      coalesce((select max(line) filter (where kind in ('challenged', 'challenge_decided')) > max(line) filter (where kind = 'counted')
                from budgets.log l where l.vote_id = v.id), false) as due
    from budgets.vote v where v.id = ${voteId}`.execute(trx);
  const { state, over, open, due } = rows[0]!;
  if (state === "sealed") return "sealed";
  if (state !== "counted" || !over) return "not_yet";
  if (open) return "open_challenges";
  return due ? "count_due" : null;
}
