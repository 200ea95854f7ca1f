import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { brokenConstraint } from "#platform/db/constraint.ts";
import { addDays } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { assent } from "../deals/deal.command.ts";
import { readQuantity } from "../deals/quantity.ts";
import { confirmUse, decideUse, disputeUse, recordUse } from "../deals/use.command.ts";
import { amountOf } from "../pooling.ts";
import { poolingHouse, today } from "../pooling.testing.ts";

const house = await poolingHouse();
const { db, owner, structure, managerOf, offer, asked, agreed, textOf, stateOf, used } = house;
const [provider, taker, stranger] = [await structure(), await structure(), await structure()];
/** Acts for both. */
const double = await managerOf(provider.id, taker.id);
const yesterday = addDays(today, -1);
const page = (id: string) => `/mutualisation/accords/${id}`;

const broken = async (work: Promise<unknown>): Promise<string | null> => {
  try {
    await work;
    return "nothing";
  } catch (error) {
    return brokenConstraint(error);
  }
};

describe("an agreement", () => {
  it("goes from the page of a service to the accord of both, and nobody else reads it", async () => {
    const service = await offer(provider);
    const asking = await house.as(taker.manager).post(`/mutualisation/services/${service}/demande`, { du: today, au: "", plafond: "12" });
    expect(asking.status).toBe(303);
    const address = asking.headers.get("location")!.split("?")[0]!;
    const id = address.split("/").at(-1)!;
    expect((await house.as(taker.manager).post(`/mutualisation/services/${service}/demande`, { du: today })).status).toBe(409);

    const empreinte = await textOf(id);
    const mine = { act: "assent", nom: "Une trésorière", accord: "1", empreinte };
    expect((await house.as(taker.manager).post(address, { ...mine, accord: "" })).status).toBe(422);
    expect((await house.as(taker.manager).post(address, { ...mine, empreinte: "0".repeat(64) })).status).toBe(409);
    expect((await house.as(taker.manager).post(address, mine)).status).toBe(303);
    expect(await stateOf("deal", id)).toBe("asked");
    expect((await house.as(taker.manager).post(address, mine)).status).toBe(409);
    expect((await house.as(provider.manager).post(address, { ...mine, nom: "Un directeur" })).status).toBe(303);
    expect(await stateOf("deal", id)).toBe("agreed");

    for (const [who, status] of [
      [stranger.manager, 404],
      [provider.manager, 200],
      [taker.manager, 200],
    ] as const)
      expect((await house.as(who).get(address)).status).toBe(status);
    expect((await house.get(address)).status).not.toBe(200);
    expect((await house.as(stranger.manager).post(address, { act: "record", jour: yesterday, quantite: "1" })).status).toBe(404);
  });

  it("is never agreed to by one person for both sides, nor by one who acts for both where the other side has agreed", async () => {
    const id = await asked(await offer(provider), taker);
    const empreinte = await textOf(id);
    const mine = { act: "assent", nom: "Les deux à la fois", accord: "1", empreinte };
    expect((await house.as(double).post(page(id), mine)).status).toBe(303);
    const again = await house.as(double).post(page(id), mine);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("Vous agissez pour les deux structures");
    // By the command, as a page that forgot to ask would.
    expect(await assent(db, id, { side: "taker", name: "Encore", sha256: empreinte, by: double })).toBe("same");
    expect(await stateOf("deal", id)).toBe("asked");
    expect(await assent(db, id, { side: "taker", name: "Une autre", sha256: empreinte, by: taker.manager })).toBe("agreed");
  });

  it("keeps its terms, whoever writes to the database; an agreement without two accords is none", async () => {
    const id = await asked(await offer(provider), taker);
    expect(await broken(sql`update pooling.deal set price = 1 where id = ${id}`.execute(owner))).toBe("deal_stays");
    expect(await broken(sql`update pooling.deal set state = 'agreed' where id = ${id}`.execute(owner))).toBe("deal_agreed");
    expect(
      await broken(
        sql`insert into pooling.deal (provider_id, taker_id, asked_by, title, unit, pay, price, first_day, text)
        values (${provider.id}, ${provider.id}, 'taker', 'À soi-même', 'hour', 'euros', 1, ${today}, ${"Un texte. ".repeat(20)})`.execute(owner),
      ),
    ).toBe("deal_of_two");
    await expect(sql`update pooling.assent set name = 'Autre'`.execute(db)).rejects.toThrow(/permission/u);
  });

  it("is asked with the terms that were read: an offer that changed meanwhile is not", async () => {
    const service = await offer(provider);
    const change = { act: "save", version: "1", sens: "propose", sujet: "comptabilite", titre: "Comptabilité essayée", texte: "Une heure, pour les essais." };
    const fields = { ...change, unite: "hour", sorte: "euros", prix: "30", tva: "2000", minutes: "", capacite: "", conditions: "" };
    expect((await house.as(taker.manager).get(`/mutualisation/services/${service}/modifier`)).status).toBe(404);
    expect((await house.as(provider.manager).post(`/mutualisation/services/${service}/modifier`, fields)).status).toBe(303);
    expect((await house.as(provider.manager).post(`/mutualisation/services/${service}/modifier`, fields)).status).toBe(409);
    const wrong = await house
      .as(provider.manager)
      .post(`/mutualisation/services/${service}/modifier`, { ...fields, version: "2", prix: "beaucoup", titre: "Gardé" });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("beaucoup");
    expect((await house.as(provider.manager).post(`/mutualisation/services/${service}/demande`, { du: today })).status).toBe(404);
    expect((await house.as(provider.manager).post(`/mutualisation/services/${service}/modifier`, { act: "close" })).status).toBe(303);
    for (const who of [taker.manager, stranger.manager]) expect((await house.as(who).get(`/mutualisation/services/${service}`)).status).toBe(404);
    expect((await house.as(taker.manager).post(`/mutualisation/services/${service}/demande`, { du: today })).status).toBe(404);
  });
});

describe("what is given", () => {
  it("is confirmed by another person of the other structure: not by its own, not by who acts for both, not by who wrote it down and changed sides", async () => {
    const id = await agreed(provider, taker);
    const use = await used(id, provider, 150);
    expect((await house.as(provider.manager).post(page(id), { act: `confirm:${use}` })).status).toBe(409);
    expect((await house.as(double).post(page(id), { act: `confirm:${use}` })).status).toBe(409);
    expect(await stateOf("use", use)).toBe("recorded");
    // Who wrote it down for one side, and acts for the other alone today.
    const turned = await managerOf(taker.id);
    const outcome = await recordUse(db, id, { side: "provider", day: yesterday, quantity: 100, note: null, by: turned });
    if (!("id" in outcome)) throw new Error(outcome.refused);
    expect((await house.as(turned).post(page(id), { act: `confirm:${outcome.id}` })).status).toBe(409);
    expect((await house.as(turned).post(page(id), { act: "dispute", lequel: outcome.id, pourquoi: "Je me ravise" })).status).toBe(409);
    expect(await stateOf("use", outcome.id)).toBe("recorded");
    expect((await house.as(taker.manager).post(page(id), { act: `confirm:${use}` })).status).toBe(303);
    expect(await stateOf("use", use)).toBe("confirmed");
    expect(await broken(sql`update pooling.use set confirmed_by = recorded_by where id = ${use}`.execute(owner))).toBe("use_of_two");
    expect(await broken(sql`update pooling.use set quantity = 1 where id = ${use}`.execute(owner))).toBe("use_stays");
  });

  it("of one agreement is not confirmed at the address of another", async () => {
    const [mine, others] = [await agreed(provider, taker), await agreed(stranger, await structure())];
    const use = await used(others, stranger, 100);
    expect((await house.as(taker.manager).post(page(mine), { act: `confirm:${use}` })).status).toBe(409);
    expect(await stateOf("use", use)).toBe("recorded");
  });

  it("that is disputed waits; confirmed after all, taken back, or decided by somebody without a part in it", async () => {
    const id = await agreed(provider, taker);
    const uses = [await used(id, provider, 100), await used(id, provider, 200), await used(id, provider, 300)] as const;
    for (const use of uses)
      expect((await house.as(taker.manager).post(page(id), { act: "dispute", lequel: use, pourquoi: "Nous étions fermés" })).status).toBe(303);
    expect((await house.as(taker.manager).post(page(id), { act: "dispute", lequel: uses[0], pourquoi: "" })).status).toBe(422);
    expect((await house.as(taker.manager).post(page(id), { act: `confirm:${uses[0]}` })).status).toBe(303);
    expect((await house.as(taker.manager).post(page(id), { act: `drop:${uses[1]}` })).status).toBe(409);
    expect((await house.as(provider.manager).post(page(id), { act: `drop:${uses[1]}` })).status).toBe(303);

    const officer = await addPerson(db, {
      roles: [
        { role: "administrator", kind: "metropolis", id: null },
        { role: "manager", kind: "structure", id: taker.id },
      ],
    });
    const decision = { act: "decide", lequel: uses[2], sens: "du", motif: "Le cahier du lieu le montre." };
    const own = await house.as(officer).post("/mutualisation/reglement", decision);
    expect(own.status).toBe(422);
    const other = await addPerson(db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] });
    expect((await house.as(other).post("/mutualisation/reglement", decision)).status).toBe(303);
    expect(await Promise.all(uses.map((use) => stateOf("use", use)))).toEqual(["confirmed", "dropped", "confirmed"]);
    expect((await house.as(other).post("/mutualisation/reglement", decision)).status).toBe(409);
    expect((await house.as(taker.manager).get("/mutualisation/reglement")).status).toBe(403);
    const town = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59350" }] });
    expect((await house.as(town).get("/mutualisation/reglement")).status).toBe(403);
  });

  it("is within its days, not ahead, and what was typed is kept", async () => {
    const id = await agreed(provider, taker);
    const record = (fields: Record<string, string>) =>
      house.as(provider.manager).post(page(id), { act: "record", jour: yesterday, quantite: "1,5", note: "", ...fields });
    for (const fields of [
      { jour: addDays(today, 1) },
      { jour: addDays(today, -200) },
      { quantite: "0" },
      { quantite: "1,555" },
      { quantite: "-2" },
      { jour: "hier" },
    ]) {
      const answer = await record({ ...fields, note: "Gardée telle quelle" });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Gardée telle quelle");
    }
    expect((await record({})).status).toBe(303);
    expect((await house.as(taker.manager).post(page(id), { act: "end", le: today, raison: "Nous avons trouvé plus près" })).status).toBe(303);
    expect((await house.as(provider.manager).post(page(id), { act: "end", le: today, raison: "Nous aussi" })).status).toBe(409);
    expect((await record({})).status).toBe(303);
  });

  it("never goes over what an agreement or an offer has for a month, however many write at once", async () => {
    const service = await offer(provider, { capacity: 10 });
    const others = await Promise.all(Array.from({ length: 4 }, () => structure()));
    const deals = [];
    for (const by of others) {
      const id = await asked(service, by, 4);
      const sha256 = await textOf(id);
      await assent(db, id, { side: "taker", name: "Un", sha256, by: by.manager });
      await assent(db, id, { side: "provider", name: "Deux", sha256, by: provider.manager });
      deals.push(id);
    }
    const all = await Promise.all(
      deals.flatMap((id) =>
        Array.from({ length: 6 }, () => recordUse(db, id, { side: "provider", day: today, quantity: 100, note: null, by: provider.manager })),
      ),
    );
    expect(all.filter((one) => "id" in one)).toHaveLength(10);
    const { rows } = await sql<{ most: number; sum: number }>`
      select max(own)::int as most, sum(own)::int as sum from (
        select sum(u.quantity) as own from pooling.use u join pooling.deal d on d.id = u.deal_id where d.offer_id = ${service} group by d.id) s`.execute(db);
    expect(rows[0]!.sum).toBe(1000);
    expect(rows[0]!.most).toBeLessThanOrEqual(400);
  });

  it("confirmed, disputed and taken back at the same moment becomes one of these", async () => {
    const id = await agreed(provider, taker);
    for (let turn = 0; turn < 5; turn++) {
      const use = await used(id, provider, 100);
      const answer = { dealId: id, side: "taker" as const, by: taker.manager };
      const outcomes = await Promise.all([confirmUse(db, use, answer), confirmUse(db, use, answer), disputeUse(db, use, { ...answer, why: "Non" })]);
      const state = await stateOf("use", use);
      expect(["confirmed", "disputed"]).toContain(state);
      // Who confirms after a dispute may: the other way round never.
      expect(outcomes.filter((one) => one === "done").length).toBeGreaterThanOrEqual(1);
    }
    const settled = await used(id, provider, 100);
    await confirmUse(db, settled, { dealId: id, side: "taker", by: taker.manager });
    expect(await disputeUse(db, settled, { dealId: id, side: "taker", by: taker.manager, why: "Trop tard" })).toBe("moved");
    expect(await decideUse(db, settled, { counts: false, why: "Trop tard", by: stranger.manager }, [])).toBe("moved");
  });
});

it("is computed by the database as it is told: price times quantity, rounded half up, once", async () => {
  for (const [price, quantity] of [
    [45, 12_411],
    [1, 50],
    [1, 49],
    [3333, 333],
    [0, 700],
  ] as const) {
    const id = await agreed(provider, taker, { price, vat: price === 0 ? null : 2000, unit: "kilometre" });
    const use = await used(id, provider, quantity);
    const { rows } = await sql<{ amount: number }>`select amount from pooling.use where id = ${use}`.execute(db);
    expect(rows[0]!.amount).toBe(amountOf(price, quantity));
  }
  expect([amountOf(45, 12_411), amountOf(1, 50), amountOf(1, 49)]).toEqual([5585, 1, 0]);
  expect(["1,5", "1.25", "12", " 1 000 ", "0", "1,234", "x", ""].map(readQuantity)).toEqual([150, 125, 1200, 100_000, null, null, null, null]);
});
