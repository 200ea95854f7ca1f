import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import territory from "../territory/module.ts";
import { ask, assent } from "./deals/deal.command.ts";
import { recordUse } from "./deals/use.command.ts";
import pooling from "./module.ts";
import { addOffer } from "./offer/offer.command.ts";
import type { OfferForm } from "./offer/offer.form.ts";
import { findOffers } from "./offers.query.ts";

export const today = dayOf(Date.now());

export interface TestStructure {
  readonly id: string;
  readonly name: string;
  /** Who acts for it alone. */
  readonly manager: string;
}

/** A house in which structures pool; gives what plants them, their offers and their agreements. */
export async function poolingHouse() {
  const house = await testHouse([territory, people, pooling]);
  const { db } = house;
  let count = 0;

  async function structure(): Promise<TestStructure> {
    count += 1;
    const name = `Structure qui mutualise ${count}`;
    const { rows } = await sql<{ id: string }>`insert into people.structure (name, kind) values (${name}, 'association') returning id`.execute(db);
    const { id } = rows[0]!;
    return { id, name, manager: await managerOf(id) };
  }

  const managerOf = (...ids: readonly string[]): Promise<string> =>
    addPerson(db, { roles: ids.map((id) => ({ role: "manager" as const, kind: "structure" as const, id })) });

  async function offer(of: TestStructure, more: Partial<OfferForm> = {}): Promise<string> {
    const typed: OfferForm = {
      ...{
        side: "offered",
        subject: "accounting",
        title: "Comptabilité essayée",
        about: "Une heure de comptabilité, pour les essais.",
        unit: "hour",
        pay: "euros",
      },
      ...{ price: 2500, vat: 2000, capacity: null, conditions: null, version: 0, ...more },
    };
    return addOffer(db, of.id, typed, of.manager);
  }

  /** Asked for by another structure; the identifier of the agreement, which waits. */
  async function asked(offerId: string, by: TestStructure, ceiling: number | null = null): Promise<string> {
    const [found] = await findOffers(db, sql`o.id = ${offerId}`);
    const outcome = await ask(db, found!, { structure: by, firstDay: addDays(today, -90), lastDay: null, ceiling, by: by.manager });
    if (!("id" in outcome)) throw new Error(outcome.refused);
    return outcome.id;
  }

  /** The same, agreed to by both. */
  async function agreed(provider: TestStructure, taker: TestStructure, more: Partial<OfferForm> = {}, ceiling: number | null = null): Promise<string> {
    const id = await asked(await offer(provider, more), taker, ceiling);
    const sha256 = await textOf(id);
    await assent(db, id, { side: "taker", name: "Qui demande", sha256, by: taker.manager });
    await assent(db, id, { side: "provider", name: "Qui rend", sha256, by: provider.manager });
    return id;
  }

  const textOf = async (id: string): Promise<string> =>
    (await sql<{ sha256: string }>`select sha256 from pooling.deal where id = ${id}`.execute(db)).rows[0]!.sha256;

  const stateOf = async (table: "deal" | "use" | "key" | "purchase", id: string): Promise<string> =>
    (await sql<{ state: string }>`select state from ${sql.table(`pooling.${table}`)} where id = ${id}`.execute(db)).rows[0]!.state;

  /** Recorded by whoever gives, of that day; its identifier. */
  async function used(dealId: string, provider: TestStructure, quantity: number, day = addDays(today, -1)): Promise<string> {
    const outcome = await recordUse(db, dealId, { side: "provider", day, quantity, note: null, by: provider.manager });
    if (!("id" in outcome)) throw new Error(outcome.refused);
    return outcome.id;
  }

  return { ...house, structure, managerOf, offer, asked, agreed, textOf, stateOf, used };
}
