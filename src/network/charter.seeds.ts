import { sql } from "kysely";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";

const decision = "8c000000-0000-4000-8000-000000000003";
const at = (days: number): string => instantOf(addDays(dayOf(Date.now()), days), "10:00").toISOString();

/** A second version, by the decision to publish statutes and budgets; three members in four have signed it since. */
export async function plantCharter(db: Db): Promise<void> {
  await sql`
    insert into network.signature (member_id, number, person_id, signed_at)
    select id, 1, null, applied_at from network.member where demo and state in ('admitted', 'applied')`.execute(db);
  await sql`
    insert into network.charter (number, words, words_en, words_nl, changed, decision_id, written_by, since)
    select 2, words || E'\nNous publions nos statuts et le budget de l’année passée.', words_en || E'\nWe publish our statutes and the budget of the past year.',
      words_nl || E'\nWe publiceren onze statuten en het budget van vorig jaar.', 'Une règle de plus\u00a0: publier ses statuts et son budget', ${decision}, ${cast.farid.id}, ${at(-38)}
    from network.charter where number = 1`.execute(db);
  await sql`
    insert into network.signature (member_id, number, signed_at)
    select id, 2, ${at(-37)}::timestamptz + make_interval(days => number % 30) from network.member where demo and state = 'admitted' and number % 4 <> 1`.execute(
    db,
  );
}
