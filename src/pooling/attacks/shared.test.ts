import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { brokenConstraint } from "#platform/db/constraint.ts";
import { addDays } from "#platform/time/day.ts";
import { poolingHouse, type TestStructure, today } from "../pooling.testing.ts";
import { allot, commit, decidePurchases, leavePurchase, proposePurchase } from "../purchases/purchase.command.ts";
import { close } from "../settle/close.command.ts";

const house = await poolingHouse();
const { db, owner, structure, managerOf, stateOf } = house;
const [keeper, one, two] = [await structure(), await structure(), await structure()];
const month = today.slice(0, 7);
const year = today.slice(0, 4);

const broken = async (work: Promise<unknown>): Promise<string | null> => {
  try {
    await work;
    return "nothing";
  } catch (error) {
    return brokenConstraint(error);
  }
};

describe("shared costs", () => {
  const weights = { keeper: 3, one: 2, two: 2 };
  const typed = {
    titre: "Chauffage commun",
    annee: year,
    assiette: "Les surfaces occupées par chacune.",
    parts: `${keeper.name} ; ${weights.keeper}\n${one.name} ; ${weights.one}\n\n${two.name};${weights.two}`,
  };
  const propose = (fields: Record<string, string> = {}) => house.as(keeper.manager).post("/mutualisation/charges/nouvelle", { ...typed, ...fields });
  const addressOf = (answer: Response) => answer.headers.get("location")!.split("?")[0]!;
  const partsOf = async (address: string): Promise<Map<string, number | null>> => {
    const { rows } = await sql<{ id: string; cents: number | null }>`
      select structure_id as id, cents from pooling.key_part where key_id = ${address.split("/").at(-1)!}`.execute(db);
    return new Map(rows.map(({ id, cents }) => [id, cents]));
  };

  it("are proposed with structures that exist, each once, the one that pays among them; what was typed is kept", async () => {
    for (const parts of [
      "",
      "Personne de ce nom ; 3",
      `${one.name} ; 0`,
      `${one.name}`,
      `${one.name} ; 2\n${two.name} ; 2`,
      `${keeper.name} ; 1\n${one.name} ; 2\n${one.name} ; 3`,
    ]) {
      const answer = await propose({ parts });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Les surfaces occupées par chacune.");
    }
  });

  it("begin once all agree, are divided to the cent, and are settled once all accept: nobody answers for whoever pays", async () => {
    const address = addressOf(await propose());
    const id = address.split("/").at(-1)!;
    const cost = { act: "cost", jour: today, objet: "Facture 1", montant: "100,01" };
    expect((await house.as(keeper.manager).post(address, cost)).status).toBe(409);
    const both = await managerOf(keeper.id, one.id);
    expect((await house.as(both).post(address, { act: `agree:${one.id}` })).status).toBe(409);
    expect((await house.as(two.manager).post(address, { act: `agree:${one.id}` })).status).toBe(409);
    expect((await house.as((await structure()).manager).post(address, { act: `agree:${one.id}` })).status).toBe(404);
    expect((await house.as(one.manager).post(address, { act: `agree:${one.id}` })).status).toBe(303);
    expect((await house.as(two.manager).post(address, { act: `agree:${two.id}` })).status).toBe(303);
    expect(await stateOf("key", id)).toBe("running");
    expect((await house.as(keeper.manager).post(address, { act: "drop" })).status).toBe(409);

    expect((await house.as(one.manager).post(address, cost)).status).toBe(403);
    expect((await house.as(keeper.manager).post(address, { act: "present" })).status).toBe(409);
    expect((await house.as(keeper.manager).post(address, { ...cost, jour: addDays(`${year}-01-01`, -1) })).status).toBe(422);
    expect((await house.as(keeper.manager).post(address, cost)).status).toBe(303);
    expect((await house.as(keeper.manager).post(address, { act: "present" })).status).toBe(303);
    // 100,01 € in sevenths: 42,861…, 28,574…, 28,574…; one cent is left for the larger remainders, by identifier.
    const parts = await partsOf(address);
    expect(parts.get(keeper.id)).toBe(4286);
    expect([parts.get(one.id), parts.get(two.id)].sort()).toEqual([2857, 2858]);
    expect((await house.as(keeper.manager).post(address, cost)).status).toBe(409);

    expect((await house.as(one.manager).post(address, { act: `contest:${one.id}`, motif: "" })).status).toBe(422);
    expect((await house.as(one.manager).post(address, { act: `contest:${one.id}`, motif: "La facture manque" })).status).toBe(303);
    expect((await house.as(two.manager).post(address, { act: `accept:${two.id}` })).status).toBe(303);
    expect((await close(db, month)).statements).toBe(0);
    expect((await house.as(keeper.manager).post(address, { act: "reopen" })).status).toBe(303);
    expect((await house.as(keeper.manager).post(address, { ...cost, montant: "20" })).status).toBe(303);
    expect((await house.as(keeper.manager).post(address, { act: "present" })).status).toBe(303);
    expect((await house.as(both).post(address, { act: `accept:${one.id}` })).status).toBe(409);
    for (const who of [one, two]) expect((await house.as(who.manager).post(address, { act: `accept:${who.id}` })).status).toBe(303);
    const closed = await Promise.all([close(db, month), close(db, month)]);
    expect(closed.map(({ statements }) => statements).sort()).toEqual([0, 3]);
    expect(await stateOf("key", id)).toBe("settled");
    const { rows } = await sql<{ sum: number; owed: number }>`
      select sum(cents)::int as sum, sum(cents) filter (where cents > 0)::int as owed from pooling.line where source = ${id}`.execute(db);
    const final = await partsOf(address);
    expect([rows[0]!.sum, rows[0]!.owed]).toEqual([0, final.get(one.id)! + final.get(two.id)!]);
    expect((await house.as(keeper.manager).post(address, { act: "reopen" })).status).toBe(409);
  });

  it("are presented once, whoever presses at once, while a cost comes: the parts are the whole", async () => {
    const address = addressOf(await propose({ titre: "Course" }));
    for (const who of [one, two]) await house.as(who.manager).post(address, { act: `agree:${who.id}` });
    await house.as(keeper.manager).post(address, { act: "cost", jour: today, objet: "Facture 1", montant: "10" });
    const answers = await Promise.all([
      house.as(keeper.manager).post(address, { act: "present" }),
      house.as(keeper.manager).post(address, { act: "cost", jour: today, objet: "Facture 2", montant: "3,33" }),
      house.as(keeper.manager).post(address, { act: "present" }),
    ]);
    expect([answers[0].status, answers[2].status].sort()).toEqual([303, 409]);
    const { rows } = await sql<{ costs: number; parts: number }>`
      select (select sum(cents)::int from pooling.cost where key_id = k.id) as costs, (select sum(cents)::int from pooling.key_part where key_id = k.id) as parts
      from pooling.key k where k.id = ${address.split("/").at(-1)!}`.execute(db);
    expect(rows[0]!.parts).toBe(rows[0]!.costs);
  });

  it("are carried over to the next year by one press of whoever pays: the same weights, once, and agreed to anew by all", async () => {
    const address = addressOf(await propose({ titre: "Reconduite" }));
    const id = address.split("/").at(-1)!;
    for (const who of [one, two]) await house.as(who.manager).post(address, { act: `agree:${who.id}` });
    expect((await house.as(one.manager).post(address, { act: "carry" })).status).toBe(403);
    const answers = await Promise.all([1, 2, 3].map(() => house.as(keeper.manager).post(address, { act: "carry" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    const { rows } = await sql<{ id: string; year: number; state: string; parts: number; agreed: number }>`
      select k.id, k.year, k.state, (select count(*)::int from pooling.key_part p where p.key_id = k.id) as parts,
        (select count(*)::int from pooling.key_part p where p.key_id = k.id and p.agreed_at is not null) as agreed
      from pooling.key k where k.carried_from = ${id}`.execute(db);
    expect(rows).toMatchObject([{ year: Number(year) + 1, state: "proposed", parts: 3, agreed: 1 }]);
    const { rows: other } = await sql<{ count: number }>`
      select count(*)::int as count from (select structure_id, weight from pooling.key_part where key_id = ${id} except
        select structure_id, weight from pooling.key_part where key_id = ${rows[0]!.id}) d`.execute(db);
    expect(other).toEqual([{ count: 0 }]);
    const next = `/mutualisation/charges/${rows[0]!.id}`;
    expect((await house.as(keeper.manager).post(next, { act: "cost", jour: today, objet: "Facture", montant: "10" })).status).toBe(409);
    // Taken back, it may be carried over again; carried over with another text, it is none.
    expect((await house.as(keeper.manager).post(next, { act: "drop" })).status).toBe(303);
    expect((await house.as(keeper.manager).post(address, { act: "carry" })).status).toBe(303);
    const forged = sql`insert into pooling.key (keeper_id, title, basis, year, carried_from) select keeper_id, 'Autre titre', basis, year + 1, id from pooling.key where id = ${id}`;
    expect(await broken(forged.execute(owner))).toBe("key_carries");
  });

  it("keep their key, whoever writes to the database", async () => {
    const address = addressOf(await propose({ titre: "Gardée" }));
    const id = address.split("/").at(-1)!;
    expect(await broken(sql`update pooling.key set state = 'running' where id = ${id}`.execute(owner))).toBe("key_agreed");
    expect(await broken(sql`update pooling.key_part set weight = 50 where key_id = ${id}`.execute(owner))).toBe("key_part_stays");
    await house.as(one.manager).post(address, { act: `agree:${one.id}` });
    const late = await structure();
    expect(await broken(sql`insert into pooling.key_part (key_id, structure_id, weight) values (${id}, ${late.id}, 9)`.execute(owner))).toBe("key_part_first");
    await house.as(two.manager).post(address, { act: `agree:${two.id}` });
    expect(await broken(sql`update pooling.key set state = 'presented' where id = ${id}`.execute(owner))).toBe("key_is_exact");
  });
});

describe("group purchases", () => {
  const purchase = {
    ...{ title: "Papier essayé", about: "Du papier, pour les essais.", unitLabel: "carton", threshold: 10, unitCents: 1999, vat: 2000 },
    commitBy: addDays(today, 5),
  };
  const say = (id: string, who: TestStructure, units: number, binds = true) => commit(db, id, { structureId: who.id, units, binds, by: who.manager });
  /** As if the last day had been yesterday. */
  const letPass = async (id: string) => {
    await sql`alter table pooling.purchase disable trigger purchase_moves`.execute(owner);
    await sql`update pooling.purchase set commit_by = ${addDays(today, -1)}::date where id = ${id}`.execute(owner);
    await sql`alter table pooling.purchase enable trigger purchase_moves`.execute(owner);
  };
  const rowsOf = async (id: string) =>
    (
      await sql<{ id: string; allotted: number | null; delivery: number | null }>`
        select structure_id as id, allotted, delivery from pooling.commitment where purchase_id = ${id}`.execute(db)
    ).rows;

  it("are made at their threshold, cancelled below, after their day alone: a wish counts for nothing", async () => {
    const [reached, below] = [await proposePurchase(db, keeper.id, purchase, keeper.manager), await proposePurchase(db, keeper.id, purchase, keeper.manager)];
    await say(reached, one, 6);
    await say(reached, two, 4);
    await say(below, one, 9);
    await say(below, two, 500, false);
    await decidePurchases(db);
    expect([await stateOf("purchase", reached), await stateOf("purchase", below)]).toEqual(["open", "open"]);
    expect(await broken(sql`update pooling.purchase set state = 'reached' where id = ${reached}`.execute(owner))).toBe("purchase_threshold");
    for (const id of [reached, below]) await letPass(id);
    expect(await say(below, two, 500)).toBe(false);
    expect(await leavePurchase(db, reached, { structureId: one.id, by: one.manager })).toBe(false);
    await Promise.all([decidePurchases(db), decidePurchases(db)]);
    expect([await stateOf("purchase", reached), await stateOf("purchase", below)]).toEqual(["reached", "cancelled"]);
    expect(await broken(sql`update pooling.commitment set committed = 900 where purchase_id = ${below}`.execute(owner))).toBe("commitment_open");
    expect(await allot(db, below, { received: 1, deliveryCents: 0, by: keeper.manager })).toBe("moved");
  });

  it("that a hundred commit to at once, while two decide, are made with all of them or with those that came in time: never with a sum that is another", async () => {
    const hundred: TestStructure[] = [];
    for (let at = 0; at < 100; at += 1) hundred.push(await structure());
    const id = await proposePurchase(db, keeper.id, { ...purchase, threshold: 100 }, keeper.manager);
    const said = await Promise.all([...hundred.map((who) => say(id, who, 1)), ...hundred.slice(0, 20).map((who) => say(id, who, 1))]);
    expect(said.every(Boolean)).toBe(true);
    const total = async () =>
      (await sql<{ sum: number }>`select coalesce(sum(committed), 0)::int as sum from pooling.commitment where purchase_id = ${id}`.execute(db)).rows[0]!.sum;
    // Said twice by twenty of them, it counts once: the threshold is reached to the unit.
    expect(await total()).toBe(100);
    await letPass(id);
    const race = await Promise.all([
      decidePurchases(db),
      leavePurchase(db, id, { structureId: hundred[0]!.id, by: hundred[0]!.manager }),
      decidePurchases(db),
      say(id, hundred[1]!, 50),
    ]);
    expect([race[1], race[3]]).toEqual([false, false]);
    expect([await total(), await stateOf("purchase", id)]).toEqual([100, "reached"]);
  });

  it("ask nobody to commit once their last day is over", async () => {
    const title = "Des rames, trop tard";
    const id = await proposePurchase(db, keeper.id, { ...purchase, title }, keeper.manager);
    const entry = async () => {
      const list = await (await house.get("/mutualisation/achats")).text();
      return list.slice(list.indexOf(title)).slice(0, 1200);
    };
    expect(await entry()).toContain("s’engager jusqu’au");
    await letPass(id);
    expect(await entry()).toContain("engagements clos le");
    await decidePurchases(db);
    expect(await entry()).toContain("engagements clos le");
  });

  it("are allotted to the unit and the cent, never more than was committed, once, and settled with whoever bought", async () => {
    const id = await proposePurchase(db, keeper.id, purchase, keeper.manager);
    const address = `/mutualisation/achats/${id}`;
    await say(id, keeper, 5);
    await say(id, one, 5);
    await say(id, two, 5);
    await letPass(id);
    await decidePurchases(db);
    const fields = { act: "allot", recu: "11", livraison: "10" };
    expect((await house.as(one.manager).post(address, fields)).status).toBe(403);
    expect((await house.post(address, fields)).status).not.toBe(303);
    const much = await house.as(keeper.manager).post(address, { ...fields, recu: "16" });
    expect(much.status).toBe(422);
    const answers = await Promise.all([house.as(keeper.manager).post(address, fields), house.as(keeper.manager).post(address, fields)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const rows = await rowsOf(id);
    expect(rows.map(({ allotted }) => allotted).sort()).toEqual([3, 4, 4]);
    expect(rows.reduce((sum, { delivery }) => sum + delivery!, 0)).toBe(1000);
    await close(db, month);
    const { rows: lines } = await sql<{ structure: string; cents: number }>`
      select s.structure_id as structure, l.cents::int as cents from pooling.line l join pooling.statement s on s.id = l.statement_id where l.source = ${id}`.execute(
      db,
    );
    for (const who of [one, two]) {
      const { allotted, delivery } = rows.find((row) => row.id === who.id)!;
      expect(lines.find(({ structure: of }) => of === who.id)!.cents).toBe(-(allotted! * purchase.unitCents + delivery!));
    }
    expect(lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
    expect(await stateOf("purchase", id)).toBe("settled");
  });

  it("are read by everybody; who takes how much is told to whoever organises it, and to each its own", async () => {
    const answer = await house.as(keeper.manager).post("/mutualisation/achats/nouveau", {
      ...{
        titre: "Chaises essayées",
        texte: "Des chaises, pour les essais.",
        unite: "chaise",
        seuil: "3",
        prix: "18,50",
        tva: "2000",
        jour: addDays(today, 9),
      },
    });
    expect(answer.status).toBe(303);
    const address = answer.headers.get("location")!.split("?")[0]!;
    const wrong = await house.as(keeper.manager).post("/mutualisation/achats/nouveau", { titre: "Gardé tel quel", seuil: "zéro", jour: today });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("Gardé tel quel");
    for (const [who, unites] of [
      [one, "7"],
      [two, "2"],
    ] as const)
      expect((await house.as(who.manager).post(address, { act: "commit", unites, engage: "1" })).status).toBe(303);
    expect((await house.as(one.manager).post(address, { act: "commit", unites: "beaucoup" })).status).toBe(422);
    expect((await house.as(one.manager).post(address, { act: `leave:${two.id}` })).status).toBe(409);
    const read = async (who: string | null) => (who === null ? house.get(address) : house.as(who).get(address)).then((page) => page.text());
    expect(await read(null)).not.toContain(one.name);
    expect(await read(one.manager)).toContain(one.name);
    expect(await read(one.manager)).not.toContain(two.name);
    const all = await read(keeper.manager);
    expect([one.name, two.name].every((name) => all.includes(name))).toBe(true);
    expect((await house.as(two.manager).post(address, { act: `leave:${two.id}` })).status).toBe(303);
    expect((await house.post(address, { act: "commit", unites: "1" })).status).not.toBe(303);
  });
});
