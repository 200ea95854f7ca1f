import { type Kysely, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Settings } from "#platform/settings.ts";
import { nullifierOf, type VoteSecret } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";

/** Opens and closes the boxes whose hour has come, and shows more of each log. Done twice or by two processes, it changes nothing more. */
export async function keepBoxes(db: Kysely<Tables>, settings: Settings): Promise<void> {
  const { rows } = await sql<{ id: string; phase: string; box: string }>`
    select v.id, budgets.phase(v) as phase, c.box from budgets.vote v join budgets.chain c on c.vote_id = v.id where v.state = 'announced' order by v.id`.execute(
    db,
  );
  for (const { id, phase, box } of rows) {
    if (phase === "open" && box === "waiting") await sql`select budgets.open_box(${id})`.execute(db);
    if (phase === "closed") await closeBox(db, settings, id);
    await sql`select budgets.sort_roll(${id})`.execute(db);
    await sql`select budgets.publish_head(${id})`.execute(db);
  }
}

/** Closes the box and marks on the roll who voted on the web; true when this call closed it. Before the instant, nothing happens. */
export async function closeBox(db: Kysely<Tables>, settings: Settings, voteId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    // The roll before the chain, as desks and paper do.
    await sql`select budgets.await_roll(${voteId})`.execute(trx);
    const { rows } = await sql<{ closed: boolean }>`select budgets.close_box(${voteId}) as closed`.execute(trx);
    if (!rows[0]!.closed) return false;
    const secret = await findSecret(trx, settings, voteId);
    if (secret) await rollWebVoters(trx, secret);
    await sql`select budgets.sort_roll(${voteId})`.execute(trx);
    return true;
  });
}

const together = 5000;

/**
 * Marks everybody whose nullifier is in the box, all in one transaction and in the order of their identifiers: what the roll then says is
 * who voted, and nothing of when. The ballots of a web voter leave no other trace of the person.
 */
async function rollWebVoters(trx: Db, secret: VoteSecret): Promise<void> {
  const { voteId } = secret;
  const ballots = await trx.selectFrom("budgets.ballot").select("nullifier").where("vote_id", "=", voteId).execute();
  const inBox = new Set(ballots.map(({ nullifier }) => nullifier!.toString("latin1")));
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const { rows } = await sql<{ id: string }>`select id from people.person where id > ${after}::uuid order by id limit ${together}`.execute(trx);
    const voted = rows.filter(({ id }) => inBox.has(nullifierOf(secret, `person:${id}`).toString("latin1"))).map(({ id }) => id);
    await sql`
      insert into budgets.roll (vote_id, person_id, channel) select ${voteId}, id, 'web' from unnest(${voted}::uuid[]) as id
      on conflict on constraint roll_once do nothing`.execute(trx);
    if (rows.length < together) return;
    after = rows.at(-1)!.id;
  }
}
