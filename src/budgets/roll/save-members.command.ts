import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { draftHash } from "./member-key.ts";
import { weightOf } from "../member.ts";
import type { MemberLine } from "./member-file.ts";

interface Saving {
  readonly voteId: string;
  /** Null: the account is gone. */
  readonly by: string | null;
  readonly dryRun: boolean;
}

type SaveOutcome = { readonly ok: true; readonly before: number } | { readonly ok: false; readonly problem: "late" };

/** The members of a draft become these, numbered in the order of the file: the whole list, or nothing. `before`: how many there were. */
export function saveMembers(db: Db, settings: Settings, { voteId, by, dryRun }: Saving, members: readonly MemberLine[]): Promise<SaveOutcome> {
  return db.transaction().execute(async (trx): Promise<SaveOutcome> => {
    // Nobody announces or changes this draft until the transaction ends.
    const { rows: drafts } = await sql`select from budgets.vote where id = ${voteId} and state = 'draft' and open_ballot for update`.execute(trx);
    if (drafts.length === 0) return { ok: false, problem: "late" };
    const { rows } = await sql<{ before: number }>`select count(*)::int as before from budgets.member where vote_id = ${voteId}`.execute(trx);
    const { before } = rows[0]!;
    if (dryRun) return { ok: true, before };
    await trx.deleteFrom("budgets.member").where("vote_id", "=", voteId).execute();
    const values = members.map((member, at) => ({
      ...{ vote_id: voteId, number: at + 1, name: member.name, weight: member.weight },
      key_hash: draftHash(settings, voteId, member),
    }));
    if (values.length > 0) await trx.insertInto("budgets.member").values(values).execute();
    await recordAct(trx, {
      who: by ?? "budgets/import-electors",
      act: "vote.members",
      room: "budgets",
      about: { kind: "vote", id: voteId },
      after: { members: members.length, weight: weightOf(values) },
    });
    return { ok: true, before };
  });
}
