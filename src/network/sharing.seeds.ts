import { sql } from "kysely";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { arbitrate } from "./arbitration.ts";

const idOf = (kind: "86" | "8c" | "9a" | "7e", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const day = (days: number): string => addDays(dayOf(Date.now()), days);
const at = (days: number): string => instantOf(day(days), "15:00").toISOString();
const envelope = 9000;

/** A budget that members share out in common, by consent, as was published before anybody asked: one proposal waits for objections. */
export async function plantSharing(db: Db): Promise<void> {
  await insertRows(db, "network.fund", [
    {
      ...{ id: idOf("86", 3), title: "Relier les lieux, rentrée", envelope_cents: envelope, hour_cents: 2200, rule: "consent", opens_on: day(-74) },
      ...{ closes_on: day(-61), state: "open", made_by: cast.farid.id, made_at: at(-90), demo: true },
      about: "Les heures données pour relier des lieux entre eux. Si les demandes dépassent l’enveloppe, les membres la répartissent par consentement.",
    },
  ]);
  await sql`
    insert into network.claim (fund_id, contribution_id, asked_cents, claimed_at)
    select f.id, g.id, round(g.quantity * f.hour_cents / 60.0), g.answered_at from network.fund f join network.contribution g
      on g.state = 'confirmed' and g.kind <> 'equipment' and not g.paid and g.done_on between f.opens_on and f.closes_on
    where f.id = ${idOf("86", 3)} and not exists (select from network.claim c where c.contribution_id = g.id) order by g.done_on, g.id limit 5`.execute(db);
  const { rows } = await sql<{ id: string; asked: number; name: string }>`
    select c.contribution_id as id, c.asked_cents as asked, m.name from network.claim c join network.contribution g on g.id = c.contribution_id
    join network.member m on m.id = g.member_id where c.fund_id = ${idOf("86", 3)} order by m.name, c.contribution_id`.execute(db);
  const agreed = arbitrate("same_most", envelope, rows);
  const said = (cents: number) => `${(cents / 100).toFixed(2).replace(".", ",")}\u00a0€`;
  await insertRows(db, "network.decision", [
    {
      ...{ id: idOf("8c", 5), member_id: idOf("9a", 2), title: "Partager «\u00a0Relier les lieux, rentrée\u00a0»", state: "open", closes_on: day(4) },
      ...{ number: null, proposed_at: at(-3), decided_at: null, outcome: null, demo: true },
      body: [
        "Chacun reçoit le même montant au plus, pour que les petites demandes soient payées en entier.",
        ...rows.map(({ id, name }) => `${name}\u00a0: ${said(agreed.get(id) ?? 0)}`),
      ].join("\n"),
    },
  ]);
  const { rows: shared } = await sql<{ id: string }>`
    insert into network.sharing (fund_id, decision_id, made_by, made_at) values (${idOf("86", 3)}, ${idOf("8c", 5)}, ${cast.farid.id}, ${at(-3)}) returning id`.execute(
    db,
  );
  await insertRows(
    db,
    "network.sharing_line",
    rows.map(({ id }) => ({ sharing_id: shared[0]!.id, contribution_id: id, cents: agreed.get(id) ?? 0 })),
  );
}

/** Two other networks, each with its own account and what members agreed to for it. */
export async function plantExchange(db: Db): Promise<void> {
  await insertRows(db, "network.decision", [
    {
      ...{ id: idOf("8c", 6), member_id: idOf("9a", 1), title: "Échanger des heures avec le réseau du littoral", state: "adopted", closes_on: day(-60) },
      ...{ number: 2, proposed_at: at(-80), decided_at: at(-59), demo: true },
      ...{ body: "Jusqu’à vingt crédits d’avance, pour un an. Nous en reparlons ensuite.", outcome: null },
    },
  ]);
  const know = async (name: string) => (await sql<{ id: string }>`select network.know_partner(${name}) as id`.execute(db)).rows[0]!.id;
  const coast = await know("Réseau des lieux du littoral");
  await know("Réseau des ateliers du bassin");
  await sql`select network.agree_limit(${idOf("8c", 6)}, ${coast}, -2000, ${cast.farid.id})`.execute(db);
  await sql`select network.post_transfer(${idOf("9a", 1)}, null, 200, 'Pour deux heures de leur électricienne', ${coast}, ${cast.bilal.id})`.execute(db);
  await sql`select network.post_transfer(null, ${idOf("9a", 5)}, 450, 'Pour une journée passée chez eux', ${coast}, ${cast.farid.id})`.execute(db);
}
