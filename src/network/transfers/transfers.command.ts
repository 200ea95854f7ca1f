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
  readonly partnerId: string | null;
}

export type TransferOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "limit" | "own" | "members" };

const refusals: Readonly<Record<string, "limit" | "own" | "members">> = {
  account_limit: "limit",
  transfer_by_its_own: "own",
  transfer_of_members: "members",
};

/** Credits pass from one account to another at once, or not at all: no account falls below its limit, of two at the same time neither. */
export async function transfer(db: Db, { fromId, toId, amount, words, partnerId }: NewTransfer, by: string): Promise<TransferOutcome> {
  try {
    await sql`select network.post_transfer(${fromId}, ${toId}, ${amount}, ${words}, ${partnerId}, ${by}) as id`.execute(db);
    return { ok: true };
  } catch (error) {
    const problem = refusals[brokenConstraint(error) ?? ""];
    if (problem) return { ok: false, problem };
    throw error;
  }
}

/** Another network, with an account that may not fall below zero before members agree; false where it is known already. */
export async function knowPartner(db: Db, name: string, by: string): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`select network.know_partner(${name}) as id`.execute(trx);
      await record(trx, { kind: "partner", id: rows[0]!.id, act: "know_partner", by, after: { name } });
      return true;
    });
  } catch (error) {
    if (brokenConstraint(error) === "partner_once") return false;
    throw error;
  }
}

interface Limit {
  readonly decisionId: string;
  readonly partnerId: string;
  /** Whole credits below zero that the account of this network may reach. */
  readonly credits: number;
}

/** False: the decision set one already, or the account is lower today. */
export async function agreeLimit(db: Db, { decisionId, partnerId, credits }: Limit, by: string): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ done: boolean }>`select network.agree_limit(${decisionId}, ${partnerId}, ${-credits * 100}, ${by}) as done`.execute(trx);
      if (!rows[0]!.done) return false;
      await record(trx, { kind: "decision", id: decisionId, act: "agree_limit", by, after: { partnerId, credits } });
      return true;
    });
  } catch (error) {
    if (["account_limit", "agreement_adopted"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}
