import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";

export interface NewTransfer {
  /** Null: from another network. */
  readonly fromId: string | null;
  /** Null: to another network. */
  readonly toId: string | null;
  /** Hundredths of a credit. */
  readonly amount: number;
  readonly words: string;
  /** The other network, on whose side no member stands. */
  readonly partner: string | null;
}

export type Transferred = { readonly ok: true } | { readonly ok: false; readonly problem: "limit" | "own" | "members" };

const refusals: Readonly<Record<string, "limit" | "own" | "members">> = {
  account_limit: "limit",
  transfer_by_its_own: "own",
  transfer_of_members: "members",
};

/** Credits pass from one account to another at once, or not at all: no account falls below its limit, of two at the same time neither. */
export async function transfer(db: Db, { fromId, toId, amount, words, partner }: NewTransfer, by: string): Promise<Transferred> {
  try {
    await sql`select network.post_transfer(${fromId}, ${toId}, ${amount}, ${words}, ${partner}, ${by}) as id`.execute(db);
    return { ok: true };
  } catch (error) {
    const problem = refusals[brokenConstraint(error) ?? ""];
    if (problem) return { ok: false, problem };
    throw error;
  }
}

/** @param credits whole credits below zero that the account of other networks may reach; false: the decision set one already, or it is lower today */
export async function agreeLimit(db: Db, { decisionId, credits }: { readonly decisionId: string; readonly credits: number }, by: string): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ done: boolean }>`select network.agree_limit(${decisionId}, ${-credits * 100}, ${by}) as done`.execute(trx);
      if (!rows[0]!.done) return false;
      await record(trx, { kind: "decision", id: decisionId, act: "agree_limit", by, after: { credits } });
      return true;
    });
  } catch (error) {
    if (["account_limit", "agreement_adopted"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}
