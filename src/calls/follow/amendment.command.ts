import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import type { Award } from "./follow.query.ts";
import type { Plan } from "./instalment.ts";

interface Amending {
  /** What changes, and why. */
  readonly words: string;
  readonly signedOn: string;
  readonly signedFor: string;
  readonly plans: readonly Plan[];
}

/** Thrown within the transaction only. */
class Unequal extends Error {}

/**
 * An amendment of an agreement: instalments for which nothing was shown yet are planned anew, for the same sum; what stood before stays written
 * with it. `sum`: the new ones are not as much; `moved`: nothing is to come any more, or somebody showed something meanwhile.
 */
export async function amendAgreement(
  db: Db,
  award: Pick<Award, "id">,
  { words, signedOn, signedFor, plans }: Amending,
  by: string,
): Promise<"amended" | "sum" | "moved"> {
  const save = async (trx: Db) => {
    await sql`select from calls.agreement where application_id = ${award.id} for update`.execute(trx);
    const { rows: before } = await sql<Plan>`
      delete from calls.instalment where application_id = ${award.id} and state = 'planned' and words is null
      returning label, evidence, due_on::text as "dueOn", cents::float8 as cents`.execute(trx);
    if (before.length === 0) return "moved" as const;
    const sumOf = (list: readonly Plan[]) => list.reduce((sum, { cents }) => sum + cents, 0);
    if (sumOf(before) !== sumOf(plans)) throw new Unequal();
    const { rows } = await sql<{ next: number; number: number }>`
      select (select coalesce(max(position), 0) + 1 from calls.instalment where application_id = ${award.id})::int as next,
        (select coalesce(max(number), 0) + 1 from calls.amendment where application_id = ${award.id})::int as number`.execute(trx);
    const { next, number } = rows[0]!;
    for (const [at, { label, evidence, dueOn, cents }] of plans.entries())
      await sql`insert into calls.instalment (application_id, position, label, evidence, due_on, cents)
        values (${award.id}, ${next + at}, ${label}, ${evidence}, ${dueOn}, ${cents})`.execute(trx);
    await sql`insert into calls.amendment (application_id, number, words, signed_on, signed_for, before, after, noted_by)
      values (${award.id}, ${number}, ${words}, ${signedOn}, ${signedFor}, ${JSON.stringify(before)}::jsonb, ${JSON.stringify(plans)}::jsonb, ${by})`.execute(
      trx,
    );
    await record(trx, { kind: "application", id: award.id, act: "amend", by, after: { number, signed_on: signedOn }, reason: words });
    return "amended" as const;
  };
  try {
    return await db.transaction().execute(save);
  } catch (error) {
    if (error instanceof Unequal) return "sum";
    throw error;
  }
}
