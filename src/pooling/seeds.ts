import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { askWithin, assentWithin } from "./deals/deal.command.ts";
import { recordUseWithin } from "./deals/use.command.ts";
import { findOffers } from "./offers.query.ts";
import { addCostWithin, agreeKeyWithin, presentWithin, proposeKeyWithin } from "./keys/key.command.ts";
import { closeWithin } from "./settle/close.command.ts";
import { monthBefore } from "./settle/settle.jobs.ts";
import { idOf, offers, type Pooler, poolers } from "./story.seeds.ts";
import { plantPurchases } from "./story/purchases.seeds.ts";

/** Services offered and looked for, agreements in several states, a month settled, a use that is disputed, shared costs, purchases made and cancelled. */
export async function seed({ db, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from people.structure where id = any(${Object.values(poolers).map(({ id }) => id)}::uuid[])`.execute(db);
  if (rows[0]!.count < Object.keys(poolers).length) return;
  await plantOffers(db);
  const [van, accounts, training] = [await agree(db, 1, 0, "company"), await agree(db, 2, 1, "workshops"), await ask(db, 3, 2, "town")];
  await plantUses(db, van, accounts);
  await plantKey(db);
  await plantPurchases(db);
  await closeWithin(db, monthBefore(dayOf(new Date())));
  await sql`update pooling.deal set demo = true where id = any(${[van, accounts, training]}::uuid[])`.execute(db);
  await sql`update pooling.use set demo = true`.execute(db);
  say(`Pooling: ${offers.length} services, 3 agreements, a month settled`);
}

const plantOffers = (db: Db): Promise<void> =>
  insertRows(
    db,
    "pooling.offer",
    offers.map(({ of, state = "open", ...offer }, at) => ({
      id: idOf("5a", at + 1),
      structure_id: poolers[of].id,
      ...offer,
      state,
      created_by: poolers[of].acts.id,
      demo: true,
    })),
  );

/** Somebody asks for what is offered; gives the identifier. */
async function ask(db: Db, n: number, offer: number, by: Pooler): Promise<string> {
  const [found] = await findOffers(db, sql`o.id = ${idOf("5a", offer + 1)}`);
  const { rows } = await sql<{ name: string }>`select name from people.structure where id = ${poolers[by].id}`.execute(db);
  const firstDay = addDays(dayOf(new Date()), -100);
  const asking = { id: idOf("5b", n), structure: { id: poolers[by].id, name: rows[0]!.name }, firstDay, lastDay: null, ceiling: offer === 1 ? 12 : null };
  const asked = await askWithin(db, found!, { ...asking, by: poolers[by].acts.id });
  if (!("id" in asked)) throw new Error(asked.refused);
  return asked.id;
}

/** Asked, and agreed to by one person of each side. */
async function agree(db: Db, n: number, offer: number, by: Pooler): Promise<string> {
  const id = await ask(db, n, offer, by);
  const { rows } = await sql<{ sha256: string }>`select sha256 from pooling.deal where id = ${id}`.execute(db);
  const { sha256 } = rows[0]!;
  const [provider, taker] = [poolers[offers[offer]!.of].acts, poolers[by].acts];
  await assentWithin(db, id, { side: "taker", name: taker.name, sha256, by: taker.id });
  await assentWithin(db, id, { side: "provider", name: provider.name, sha256, by: provider.id });
  return id;
}

/** Of the month that is settled, confirmed; of the last days, one that waits for an answer and one that is disputed. */
async function plantUses(db: Db, van: string, accounts: string): Promise<void> {
  const today = dayOf(new Date());
  const month = monthBefore(today);
  const confirmed = async (dealId: string, day: string, quantity: number, note: string | null, [by, answers]: readonly [Pooler, Pooler]) => {
    const id = await recordUseWithin(db, dealId, { side: "provider", day, quantity, note, by: poolers[by].acts.id });
    await sql`
      update pooling.use set state = 'confirmed', confirmed_by = ${poolers[answers].acts.id}, confirmed_at = clock_timestamp() where id = ${id}`.execute(db);
  };
  await confirmed(van, `${month}-06`, 12_400, "Salon des métiers", ["workshops", "company"]);
  await confirmed(van, `${month}-19`, 3850, null, ["workshops", "company"]);
  await confirmed(accounts, `${month}-12`, 350, "Bilan", ["centre", "workshops"]);
  await confirmed(accounts, `${month}-26`, 400, null, ["centre", "workshops"]);
  await recordUseWithin(db, accounts, { side: "provider", day: addDays(today, -2), quantity: 250, note: "Demande de subvention", by: poolers.centre.acts.id });
  const id = await recordUseWithin(db, van, { side: "provider", day: addDays(today, -3), quantity: 21_000, note: null, by: poolers.workshops.acts.id });
  await sql`
    update pooling.use set state = 'disputed', dispute_why = 'Le compteur indiquait 120 kilomètres au retour.', disputed_by = ${poolers.company.acts.id} where id = ${id}`.execute(
    db,
  );
}

/** A photocopier that three share: the account of last year waits for one of them. */
async function plantKey(db: Db): Promise<void> {
  const year = Number(dayOf(new Date()).slice(0, 4)) - 1;
  const keeper = poolers.workshops;
  const id = await proposeKeyWithin(db, {
    ...{ keeperId: keeper.id, title: "Photocopieur du quai", basis: "Nombre de pages tirées par chacune, relevé en fin d’année.", year, by: keeper.acts.id },
    parts: [
      { structureId: keeper.id, weight: 5210 },
      { structureId: poolers.centre.id, weight: 3120 },
      { structureId: poolers.town.id, weight: 1740 },
    ],
  });
  await sql`update pooling.key set demo = true where id = ${id}`.execute(db);
  for (const who of [poolers.centre, poolers.town]) await agreeKeyWithin(db, id, who.id, who.acts.id);
  await addCostWithin(db, id, { day: `${year}-03-14`, label: "Location du premier semestre, facture 2211", cents: 64_000, by: keeper.acts.id });
  await addCostWithin(db, id, { day: `${year}-10-02`, label: "Papier et encre, facture 2307", cents: 18_750, by: keeper.acts.id });
  await presentWithin(db, id, keeper.acts.id);
}
