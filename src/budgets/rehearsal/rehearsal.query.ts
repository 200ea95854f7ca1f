import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { serverBoxKey } from "../box-key/vote-keys.ts";
import type { PublishedBallot } from "../count/ballot-file.ts";
import { findUnopened, openBox } from "../count/open-box.ts";
import { findSecret } from "../secret/secret.query.ts";
import type { Poll } from "../votes.query.ts";

export interface Rehearsal {
  readonly id: string;
  readonly slug: string;
  readonly ballots: number;
}

export async function findRehearsal(db: Db, voteId: string): Promise<Rehearsal | null> {
  const { rows } = await sql<Rehearsal>`
    select v.id, v.slug, c.ballots from budgets.vote v join budgets.chain c on c.vote_id = v.id where v.rehearsal_of = ${voteId}`.execute(db);
  return rows[0] ?? null;
}

/** Ballots of a rehearsal, which nobody cast in earnest: they are opened while it runs. */
export async function findTestBallots(db: Db, settings: Settings, rehearsal: Poll): Promise<readonly PublishedBallot[]> {
  const secret = rehearsal.vote.rehearsal_of === null ? null : await findSecret(db, settings, rehearsal.vote.id);
  return secret ? (await openBox(await serverBoxKey(secret), rehearsal, await findUnopened(db, rehearsal.vote.id))).ballots : [];
}
