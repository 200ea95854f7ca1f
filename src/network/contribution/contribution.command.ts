import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { tellActing } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";

/** `moved`: somebody was quicker; `own`: they are on the giver's side; `limit`: the account of who received may not fall so low. */
type ContributionOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "own" | "limit" };

const problems: Readonly<Record<string, "own" | "limit">> = { contribution_answered_by_another: "own", account_limit: "limit" };

async function unlessRefused(work: () => Promise<boolean>): Promise<ContributionOutcome> {
  try {
    return (await work()) ? { ok: true } : { ok: false, problem: "moved" };
  } catch (error) {
    const problem = problems[brokenConstraint(error) ?? ""];
    if (!problem) throw error;
    return { ok: false, problem };
  }
}

/** Whoever received it confirms; then it stands in the ledger, in the same transaction. */
export const confirm = (db: Db, id: string, by: string): Promise<ContributionOutcome> =>
  unlessRefused(() =>
    db.transaction().execute(async (trx) => {
      const { numAffectedRows } = await sql`
        update network.contribution set state = 'confirmed', answered_by = ${by}, answered_at = clock_timestamp(), reason = null, version = version + 1
        where id = ${id} and state in ('declared', 'contested')`.execute(trx);
      if (numAffectedRows !== 1n) return false;
      await sql`select network.post_contribution(${id})`.execute(trx);
      return true;
    }),
  );

interface SignedReason {
  readonly by: string;
  readonly reason: string;
}

/** Whoever received it says why it is not so; the giver takes it back, or they agree and it is confirmed after all. */
export const contest = (db: Db, id: string, { by, reason }: SignedReason): Promise<ContributionOutcome> =>
  unlessRefused(() =>
    db.transaction().execute(async (trx) => {
      const { numAffectedRows } = await sql`
        update network.contribution set state = 'contested', answered_by = ${by}, answered_at = clock_timestamp(), reason = ${reason}, version = version + 1
        where id = ${id} and state = 'declared'`.execute(trx);
      if (numAffectedRows !== 1n) return false;
      await tellDeclarer(trx, id);
      return true;
    }),
  );

/** A coordinator takes back what stands in the ledger by a counter-movement: both lines stay. */
export const correct = (db: Db, id: string, { by, reason }: SignedReason): Promise<ContributionOutcome> =>
  unlessRefused(() =>
    db.transaction().execute(async (trx) => {
      const { numAffectedRows } = await sql`
        update network.contribution set state = 'corrected', answered_by = ${by}, answered_at = clock_timestamp(), reason = ${reason}, version = version + 1
        where id = ${id} and state = 'confirmed'`.execute(trx);
      if (numAffectedRows !== 1n) return false;
      await sql`select network.post_counter(${id})`.execute(trx);
      await tellDeclarer(trx, id);
      await record(trx, { kind: "contribution", id, act: "correct", by, reason });
      return true;
    }),
  );

/** The giver takes back what was not confirmed. */
export async function withdrawContribution(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.contribution set state = 'withdrawn', answered_at = clock_timestamp(), version = version + 1
    where id = ${id} and state in ('declared', 'contested')`.execute(db);
  return numAffectedRows === 1n;
}

async function tellDeclarer(trx: Db, id: string): Promise<void> {
  const { rows } = await sql<{ memberId: string; by: string }>`
    select member_id as "memberId", declared_by as by from network.contribution where id = ${id} and declared_by is not null`.execute(trx);
  for (const { memberId, by } of rows) await tellActing(trx, memberId, [by], "answered", routes.contribution.href({ id }));
}
