import { sql } from "kysely";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { arbitrate } from "./arbitration.ts";

const idOf = (n: number): string => `86000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const day = (days: number): string => addDays(dayOf(Date.now()), days);
const envelope = 120_000;

/** One that is open, one that was shared out: of its claims, the older half are paid. */
export async function plantFunds(db: Db): Promise<void> {
  const one = { hour_cents: 2200, made_by: cast.farid.id, made_at: instantOf(day(-180), "10:00").toISOString(), demo: true };
  await insertRows(db, "network.fund", [
    {
      ...{
        ...one,
        id: idOf(1),
        title: "Animer le réseau, automne",
        envelope_cents: 300_000,
        rule: "same_most",
        opens_on: day(-60),
        closes_on: day(30),
        state: "open",
      },
      about: "Les heures données pour accueillir, relier et former d’autres membres.",
    },
    {
      ...{
        ...one,
        id: idOf(2),
        title: "Animer le réseau, été",
        envelope_cents: envelope,
        rule: "proportional",
        opens_on: day(-180),
        closes_on: day(-75),
        state: "open",
      },
      about: "Le premier budget contributif du réseau.",
    },
  ]);
  const claim = (fund: string, most: number | null) =>
    sql`
    insert into network.claim (fund_id, contribution_id, asked_cents, claimed_at)
    select f.id, g.id, round(g.quantity * f.hour_cents / 60.0), g.answered_at from network.fund f join network.contribution g
      on g.state = 'confirmed' and g.kind <> 'equipment' and not g.paid and g.done_on between f.opens_on and f.closes_on
    where f.id = ${fund} order by g.done_on, g.id limit ${most}`.execute(db);
  await claim(idOf(2), null);
  await claim(idOf(1), 5);
  const { rows } = await sql<{
    id: string;
    asked: number;
  }>`select contribution_id as id, asked_cents as asked from network.claim where fund_id = ${idOf(2)}`.execute(db);
  const agreed = [...arbitrate("proportional", envelope, rows)].map(([contribution, cents]) => ({ contribution, cents }));
  await sql`
    update network.claim c set agreed_cents = t.cents from jsonb_to_recordset(${JSON.stringify(agreed)}::jsonb) t (contribution uuid, cents integer)
    where c.fund_id = ${idOf(2)} and c.contribution_id = t.contribution`.execute(db);
  await sql`
    update network.fund set state = 'arbitrated', arbitrated_at = ${instantOf(day(-70), "10:00").toISOString()}, arbitrated_by = ${cast.farid.id} where id = ${idOf(2)}`.execute(
    db,
  );
  await sql`select network.owe(${idOf(2)})`.execute(db);
  await sql`
    select network.settle(t.contribution_id) from (select c.contribution_id from network.claim c join network.contribution g on g.id = c.contribution_id
      where c.fund_id = ${idOf(2)} and c.agreed_cents > 0 order by g.done_on, g.id limit ${Math.ceil(rows.length / 2)}) t`.execute(db);
}
