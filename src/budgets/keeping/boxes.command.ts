import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { findAwaited } from "../count/awaited.query.ts";
import { nullifierOf, type VoteSecret, voiceNullifier } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import { pourUrn } from "../urn/pour.command.ts";

/** Opens and closes the boxes whose hour has come, and pours the urns that hold enough voters. Done twice or by two processes, it changes nothing more. */
export async function keepBoxes(db: Db, settings: Settings): Promise<void> {
  const { rows } = await sql<{ id: string; phase: string; rehearsal: boolean }>`
    select v.id, budgets.phase(v) as phase, v.rehearsal_of is not null as rehearsal
    from budgets.vote v join budgets.chain c on c.vote_id = v.id where v.state = 'announced' order by v.id`.execute(db);
  const failed: unknown[] = [];
  for (const vote of rows) await keepOne(db, settings, vote).catch((error) => failed.push(error));
  if (failed.length > 0) throw new AggregateError(failed, "votes that could not be kept");
}

/** What goes wrong with one vote keeps no other waiting. */
async function keepOne(db: Db, settings: Settings, { id, phase, rehearsal }: { id: string; phase: string; rehearsal: boolean }): Promise<void> {
  if (phase === "closed") await closeBox(db, settings, id);
  // By itself: of a large roll it takes seconds, and within what follows whoever presses would wait for them.
  await sql`select budgets.rewrite_roll(${id})`.execute(db);
  await db.transaction().execute(async (trx) => {
    await sql`select budgets.open_box(${id})`.execute(trx);
    const secret = await findSecret(trx, settings, id);
    if (secret) await pourUrn(trx, secret, { all: rehearsal });
    await sql`select budgets.publish_head(${id})`.execute(trx);
  });
}

/** Closes the box and marks on the roll who voted on the web; true when this call closed it. Before the instant, nothing happens. */
export async function closeBox(db: Db, settings: Settings, voteId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const secret = await findSecret(trx, settings, voteId);
    if (!secret || !(await mayClose(trx, voteId))) return false;
    await pourUrn(trx, secret, { all: !(await awaitsKiosks(trx, voteId)) });
    await sql`select budgets.close_box(${voteId})`.execute(trx);
    await ((await isOfVoices(trx, voteId)) ? rollVoices(trx, secret) : rollWebVoters(trx, secret));
    await sql`select budgets.rewrite_roll(${voteId})`.execute(trx);
    return true;
  });
}

async function mayClose(trx: Db, voteId: string): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    select budgets.phase(v) = 'closed' and (budgets.hold(v.id)).box in ('waiting', 'open') as due from budgets.vote v where v.id = ${voteId}`.execute(trx);
  return rows[0]?.due === true;
}

/** What a kiosk still brings leaves the urn with voters of the web: as many as make a batch wait for it, until the count. */
async function awaitsKiosks(trx: Db, voteId: string): Promise<boolean> {
  const { kiosks, waiting } = await findAwaited(trx, voteId);
  return kiosks + waiting > 0;
}

async function isOfVoices(trx: Db, voteId: string): Promise<boolean> {
  const { electors } = await trx.selectFrom("budgets.vote").select("electors").where("id", "=", voteId).executeTakeFirstOrThrow();
  return electors === "voices";
}

/** Marks the voices of an assembly whose ballot is in, by their places: who put it in leaves no trace. */
async function rollVoices(trx: Db, secret: VoteSecret): Promise<void> {
  const { voteId } = secret;
  const { rows: voters } = await sql<{ nullifier: Buffer }>`select nullifier from budgets.voter_nullifiers(${voteId})`.execute(trx);
  const inBox = new Set(voters.map(({ nullifier }) => nullifier.toString("latin1")));
  const places = await trx.selectFrom("budgets.elector").select("id").where("vote_id", "=", voteId).orderBy("id").execute();
  const voted = places.filter(({ id }) => inBox.has(voiceNullifier(secret, id).toString("latin1"))).map(({ id }) => id);
  await sql`select budgets.roll_voices(${voteId}, ${voted}::uuid[])`.execute(trx);
}

const together = 5000;

/**
 * Marks everybody whose nullifier is in the box or the urn, all in one transaction and in the order of their identifiers: what the roll then says is
 * who voted, and nothing of when. The ballots of a web voter leave no other trace of the person.
 */
async function rollWebVoters(trx: Db, secret: VoteSecret): Promise<void> {
  const { voteId } = secret;
  const { rows: voters } = await sql<{ nullifier: Buffer }>`select nullifier from budgets.voter_nullifiers(${voteId})`.execute(trx);
  const inBox = new Set(voters.map(({ nullifier }) => nullifier.toString("latin1")));
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const { rows } = await sql<{ id: string }>`select id from people.person where id > ${after}::uuid order by id limit ${together}`.execute(trx);
    const voted = rows.filter(({ id }) => inBox.has(nullifierOf(secret, `person:${id}`).toString("latin1"))).map(({ id }) => id);
    await sql`select budgets.roll_web(${voteId}, ${voted}::uuid[])`.execute(trx);
    if (rows.length < together) return;
    after = rows.at(-1)!.id;
  }
}
