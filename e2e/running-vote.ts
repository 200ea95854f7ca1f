import { sql } from "kysely";
import { expect } from "vitest";

import { connect, type Database } from "#platform/db/db.ts";
import { readSettings, type Settings } from "#platform/settings.ts";
import { type OpenDatabase, openDatabase } from "#platform/start/open-database.ts";
import { rooms } from "../src/app.ts";
import { isSigned, type SignedReceipt } from "../src/budgets/box-key/signed-receipt.ts";
import { giveShare } from "../src/budgets/bureau/give-share.command.ts";
import { keepKey } from "../src/budgets/bureau/keep-key.command.ts";
import { nameBureau } from "../src/budgets/bureau/name-bureau.command.ts";
import { newBoxKey } from "../src/budgets/bureau/new-box-key.ts";
import { confirmBallot } from "../src/budgets/confirm/confirm.command.ts";
import { context } from "../src/budgets/count/closed-vote.testing.ts";
import { countVote } from "../src/budgets/count/count-vote.command.ts";
import { closeBox } from "../src/budgets/keeping/boxes.command.ts";
import { findBallot } from "../src/budgets/receipt/find-ballot.query.ts";
import { nameHolders, takeShare } from "../src/budgets/reconcile/escrow.command.ts";
import { announceVote } from "../src/budgets/setup/announce.command.ts";
import { addVote, letClose } from "../src/budgets/vote.testing.ts";
import { addPerson } from "../src/people/people.testing.ts";

/** A process of the house beside the one that answers. */
export async function openBeside(given: Record<string, string>): Promise<Beside> {
  const settings = readSettings({ SEED: "non", ...given });
  const database = await openDatabase(settings, rooms, () => {});
  return { settings, database, db: database.db, owner: connect(database.ownerUrl!, { patience: 120_000 }) };
}

export interface Beside {
  readonly settings: Settings;
  readonly database: OpenDatabase;
  readonly db: OpenDatabase["db"];
  readonly owner: Database;
}

export const closeBeside = async ({ owner, database }: Beside) => {
  await owner.close();
  await database.close();
};

export async function press({ db, settings }: Beside, voteId: string, personId: string, chosen: readonly number[]): Promise<SignedReceipt> {
  const choice = { choices: [...chosen], points: null };
  const confirmed = await confirmBallot(db, settings, { voteId, personId, choice, nonce: String(chosen), commune: "59512", tie: "residence" });
  if (!confirmed.ok) throw new Error(confirmed.problem);
  return confirmed.receipt;
}

/** A bureau of three opened it, two of whom will count. */
export async function openVote({ db, owner, settings }: Beside): Promise<BureauVote> {
  const agent = await addPerson(db, { name: "Chloé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const vote = await addVote(owner.db, settings, { state: "draft", opens: 8 });
  const people = await Promise.all(["Ana", "Bo", "Cléo"].map(async (name) => ({ personId: await addPerson(db, { name }), name })));
  await nameBureau(db, { voteId: vote.id, members: people, threshold: 2, by: agent });
  const key = await newBoxKey(vote.id, { members: 3, threshold: 2 });
  await keepKey(db, {
    voteId: vote.id,
    ballots: key.ballots,
    seedCommitment: key.seedCommitment,
    hashes: key.hashes,
    madeIn: "browser",
    handed: true,
    by: agent,
  });
  expect(await announceVote(db, settings, { voteId: vote.id, by: agent })).toEqual({ ok: true });
  await sql`select pg_sleep(extract(epoch from opens_at - clock_timestamp()) + 0.05) from budgets.vote where id = ${vote.id}`.execute(owner.db);
  return { ...vote, key, agent };
}

export interface BureauVote {
  readonly id: string;
  readonly slug: string;
  readonly key: { readonly shares: readonly string[] };
  readonly agent: string;
}

/** Two people name nobody else: the shares of the vote's secret, which each took once. */
export async function heldSecret({ db, settings }: Beside, { id: voteId, agent: by }: BureauVote): Promise<readonly [string, string]> {
  const [first, second] = [await addPerson(db, { name: "Ines Exemple" }), await addPerson(db, { name: "Omar Exemple" })];
  const holders = [
    { personId: first, name: "Ines Exemple" },
    { personId: second, name: "Omar Exemple" },
  ] as const;
  expect(await nameHolders(db, settings, { voteId, holders, by })).toBe(true);
  const take = async (personId: string) => (await takeShare(db, settings, { voteId, personId }))!;
  return [await take(first), await take(second)];
}

/** Each receipt is signed by the vote, and its ballot waits or stands in the log. */
export async function expectReceipts({ db, settings }: Beside, vote: BureauVote, receipts: readonly SignedReceipt[]): Promise<void> {
  const announced = await db.selectFrom("budgets.vote_key").select("receipts").where("vote_id", "=", vote.id).executeTakeFirstOrThrow();
  for (const receipt of receipts) {
    expect(await isSigned(announced.receipts, vote.id, receipt)).toBe(true);
    expect(await findBallot(db, settings, vote.id, receipt.receipt)).not.toBeNull();
  }
}

/** The box is closed, two of the bureau give their shares. Gives how many ballots count. */
export async function closeAndCount({ db, owner, settings }: Beside, vote: BureauVote): Promise<number> {
  await letClose(owner.db, vote.id);
  await closeBox(db, settings, vote.id);
  for (const share of vote.key.shares.slice(0, 2))
    expect(await giveShare(db, settings, { voteId: vote.id, typed: share, by: vote.agent })).toMatchObject({ ok: true });
  // Unless the job of the house was first.
  await countVote(db, settings, { voteId: vote.id, context });
  const { rows } = await sql<{ entry: string }>`select entry from budgets.log where vote_id = ${vote.id} and entry like '%"counted"%'`.execute(db);
  return (JSON.parse(rows[0]!.entry) as { ballots: number }).ballots;
}
