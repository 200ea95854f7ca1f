import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Kind, worthOf } from "../ledger.ts";
import { findScale } from "../contributions.query.ts";
import { findActing } from "../members.query.ts";
import { tellActing } from "../news/tell.command.ts";
import { routes } from "../routes.ts";

export interface ContributionForm {
  /** The member that gave. */
  readonly memberId: string;
  /** Null: to all. */
  readonly toMemberId: string | null;
  readonly kind: Kind;
  /** Minutes; days for equipment. */
  readonly quantity: number;
  readonly doneOn: string;
  readonly words: string;
  readonly paid: boolean;
}

/** Declares what was given, valued by the scale of that day; who received it is told. Null where the scale says nothing of it. */
export async function declare(db: Db, { memberId, toMemberId, kind, quantity, doneOn, words, paid }: ContributionForm, by: string): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const line = (await findScale(trx, doneOn)).find((one) => one.kind === kind);
    if (!line) return null;
    const { rows } = await sql<{ id: string }>`
      insert into network.contribution (member_id, to_member_id, kind, quantity, done_on, words, value, paid, declared_by)
      select m.id, ${toMemberId}::uuid, ${kind}, ${quantity}, ${doneOn}::date, ${words}, ${worthOf(kind, quantity, line.credits)}, ${paid}, ${by}::uuid
      from network.member m where m.id = ${memberId} and m.state = 'admitted' returning id`.execute(trx);
    const id = rows[0]?.id ?? null;
    if (id !== null && toMemberId !== null) await tellActing(trx, memberId, await findActing(trx, [toMemberId]), "given", routes.contribution.href({ id }));
    return id;
  });
}
