import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { bookedOf, day } from "../../bookings/bookings.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { holdAccount, issue } from "../ledger/issue.command.ts";
import { type Entry, totalsOf } from "../money.ts";
import { pricesHouse } from "../prices.testing.ts";

const house = await pricesHouse();
const { db, owner, as, here, there, priced } = house;

const form = (de: string, a: string, more: Record<string, string> = {}) => ({ act: "book", jour: day, de, a, ...more });
const bookedAt = (answer: Response) => answer.headers.get("location")!.split("?")[0]!;

/** Somebody who booked two hours for 10 €, and where their account with the place stands. */
async function owing(room = priced()) {
  const { id: resource, href } = await room;
  const person = await addPerson(db);
  const made = await as(person).post(href, form("10:00", "12:00", { somme: "1000" }));
  expect(made.status).toBe(303);
  const booking = (await bookedOf(db, resource)).find((one) => one.person === person)!.id;
  return { person, resource, booking, own: bookedAt(made), due: `/tarifs/a-encaisser/${booking}/${person}` };
}
const linesOf = async (booking: string) =>
  (await sql<{ kind: string; cents: number }>`select kind, cents from prices.entry where booking_id = ${booking} order by id`.execute(db)).rows.map(
    ({ kind, cents }) => [kind, cents],
  );
const statementsOf = async (person: string) =>
  (await sql<{ id: string; number: number }>`select id, number from prices.statement where person_id = ${person} order by number`.execute(db)).rows;
const paid = (somme = "10", moyen = "cash") => ({ act: "pay", somme, moyen });

describe("what is booked is owed", () => {
  it("by a line that the database writes, and no more when it is cancelled; a free booking writes none", async () => {
    const { person, booking, own } = await owing();
    expect(await linesOf(booking)).toEqual([["charge", 1000]]);
    expect(await (await as(person).get(own)).text()).toContain("Reste à payer\u00a0: 10\u00a0€");
    const mine = await (await as(person).get("/mon-espace/paiements")).text();
    for (const words of ["10\u00a0€ à payer", "Payer en ligne"]) expect(mine).toContain(words);
    expect((await as(person).post(own, { act: "cancel" })).status).toBe(303);
    expect(await linesOf(booking)).toEqual([
      ["charge", 1000],
      ["charge", -1000],
    ]);
    const { id, href } = await priced({ freeUnder: 120 });
    expect((await as(person).post(href, form("14:00", "16:00"))).status).toBe(303);
    expect(await linesOf((await bookedOf(db, id))[0]!.id)).toEqual([]);
  });

  it("when a host has confirmed it, at the price that was shown with the request: a wish granted after prices rose too", async () => {
    const { id, list, href } = await priced();
    await sql`update bookings.resource set longest = 60 where id = ${id}`.execute(db);
    const person = await addPerson(db);
    const wished = form("10:00", "12:00", { exception: "on", usage: "Un atelier de deux heures", somme: "1000" });
    expect((await as(person).post(href, wished)).status).toBe(303);
    const { id: booking, state } = (await bookedOf(db, id))[0]!;
    expect([state, await linesOf(booking)]).toEqual(["wished", []]);
    await house.sayPrices(list, { all: { hour: 5000 } });
    expect((await as(here.host).post(`/reserver/agenda/${booking}`, { act: "approve", exception: "Pour cette fois." })).status).toBe(303);
    expect(await linesOf(booking)).toEqual([["charge", 1000]]);
  });

  it("by whoever has it: handed over, the first owes nothing and the second their own price", async () => {
    const { person, booking, own } = await owing();
    const next = await addPerson(db);
    const address = `/reserver/${/reprise\/[\w-]+/.exec(await (await as(person).post(own, { act: "hand" })).text())![0]}`;
    expect((await as(next).post(address, { somme: "1000" })).status).toBe(303);
    const { rows } = await sql<{ person: string; owes: number }>`
      select person_id as person, sum(cents)::int as owes from prices.entry where booking_id = ${booking} group by person_id`.execute(db);
    expect(new Map(rows.map((row) => [row.person, row.owes]))).toEqual(
      new Map([
        [person, 0],
        [next, 1000],
      ]),
    );
  });
});

describe("at the desk", () => {
  it("is paid in parts, never more than is owed, with a statement each; what is cancelled is given back, once", async () => {
    const { person, booking, own, due } = await owing();
    expect(/<input[^>]*name="somme"[^>]*>/.exec(await (await as(here.host).get(due)).text())?.[0]).toContain('value="10"');
    expect((await as(here.host).post(due, paid("10,01"))).status).toBe(422);
    expect((await as(here.host).post(due, paid("4"))).status).toBe(303);
    // Pressed six times at once: the six euros that are left come in once.
    const answers = await Promise.all(Array.from({ length: 6 }, () => as(here.host).post(due, paid("6", "card"))));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect((await statementsOf(person)).length).toBe(2);
    await as(person).post(own, { act: "cancel" });
    const back = { act: "refund", rendu: "10", moyen_rendu: "cash" };
    const returned = await Promise.all(Array.from({ length: 4 }, () => as(here.host).post(due, back)));
    expect(returned.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await linesOf(booking)).toEqual([
      ["charge", 1000],
      ["payment", -400],
      ["payment", -600],
      ["charge", -1000],
      ["refund", 1000],
    ]);
    const [first, , credit] = await statementsOf(person);
    const html = await (await as(person).get(`/factures/${first!.id}`)).text();
    for (const words of ["Facture n°", "L’Atelier payant", "Reste à payer", "article 293\u00a0B"]) expect(html).toContain(words);
    expect(await (await as(person).get(`/factures/${credit!.id}`)).text()).toContain("Avoir n°");
  });

  it("a gesture has a reason and never exceeds the price; a wrong line is followed by its counter-line, once", async () => {
    const { booking, due } = await owing();
    expect((await as(here.host).post(due, { act: "gesture", geste: "2", raison: "" })).status).toBe(422);
    expect((await as(here.host).post(due, { act: "gesture", geste: "11", raison: "Trop généreux" })).status).toBe(422);
    expect((await as(here.host).post(due, { act: "gesture", geste: "2", raison: "Le chauffage était en panne" })).status).toBe(303);
    expect((await as(here.host).post(due, paid("8"))).status).toBe(303);
    const { rows } = await sql<{ id: number }>`select id from prices.entry where booking_id = ${booking} and kind = 'payment'`.execute(db);
    const wrong = { act: `correct:${rows[0]!.id}`, erreur: "Encaissé pour quelqu’un d’autre" };
    expect((await as(here.host).post(due, { ...wrong, erreur: "" })).status).toBe(422);
    const answers = await Promise.all([1, 2, 3].map(() => as(here.host).post(due, wrong)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
    expect(await linesOf(booking)).toEqual([
      ["charge", 1000],
      ["gesture", -200],
      ["payment", -800],
      ["correction", 800],
    ]);
    const { rows: charge } = await sql<{ id: number }>`select id from prices.entry where booking_id = ${booking} and kind = 'charge'`.execute(db);
    expect((await as(here.host).post(due, { ...wrong, act: `correct:${charge[0]!.id}` })).status).toBe(409);
  });

  it("a gesture is no money: whoever cancels or moves to a cheaper time gets nothing that they did not pay", async () => {
    const { person, booking, own, due } = await owing();
    await as(here.host).post(due, { act: "gesture", geste: "7", raison: "Geste" });
    expect((await as(person).post(`${own}/modifier`, form("10:00", "11:00", { version: "1", somme: "500" }))).status).toBe(303);
    const balance = async () => (await linesOf(booking)).reduce((sum, [, cents]) => sum + Number(cents), 0);
    expect(await balance()).toBe(500);
    await as(person).post(own, { act: "cancel" });
    expect(await balance()).toBe(0);
  });

  it("is kept by hosts of the place alone; an invoice is read by its person and its place", async () => {
    const { person, due } = await owing();
    await as(here.host).post(due, paid());
    const { id } = (await statementsOf(person))[0]!;
    expect((await as(there.host).get(due)).status).toBe(404);
    expect((await as(there.host).post(due, paid())).status).toBe(404);
    expect((await as(person).post(due, paid())).status).not.toBe(303);
    const readers = [person, here.host, there.host, await addPerson(db)];
    expect(await Promise.all(readers.map(async (one) => (await as(one).get(`/factures/${id}`)).status))).toEqual([200, 200, 404, 404]);
    const csv = await (await as(here.host).get("/tarifs/journal.csv")).text();
    expect(csv).toContain('"-10"'.replaceAll('"', ""));
    expect(await (await as(there.host).get("/tarifs/journal.csv")).text()).not.toContain("espèces");
  });
});

describe("what was written stays", () => {
  it("no line, statement or number is changed, erased or chosen with the application's SQL", async () => {
    const { due, person } = await owing();
    await as(here.host).post(due, paid());
    for (const attack of [
      sql`update prices.entry set cents = 1`,
      sql`delete from prices.entry`,
      sql`truncate prices.entry cascade`,
      sql`update prices.statement set number = 900`,
      sql`delete from prices.statement`,
      sql`delete from prices.line`,
    ])
      await expect(attack.execute(db)).rejects.toThrow(/permission denied/);
    const { rows } = await sql<{ account: string; next: number }>`
      select s.account_id as account, max(s.number)::int + 1 as next from prices.statement s join prices.statement mine on mine.account_id = s.account_id
      where mine.person_id = ${person} group by 1`.execute(db);
    const { account, next } = rows[0]!;
    const chosen = await sql<{ number: number }>`
      insert into prices.statement (account_id, year, number, issued_on, name, address) values (${account}, 1999, 4000, '1999-01-01', 'Faux', '') returning number`.execute(
      db,
    );
    expect(chosen.rows).toEqual([{ number: next }]);
    await expect(
      sql`insert into prices.entry (account_id, kind, cents, method, what, note, corrects) select account_id, 'correction', 1, method, what, 'une autre somme', id
        from prices.entry where kind = 'payment' limit 1`.execute(db),
    ).rejects.toThrow(/other sign/);
    await expect(sql`insert into prices.entry (account_id, kind, cents, what) values (${account}, 'payment', 500, 'Faux')`.execute(db)).rejects.toThrow(
      /entry_sign|entry_method/,
    );
  });

  it("fifty statements at once are numbered without a hole, even where some fail", async () => {
    const owed = await Promise.all(Array.from({ length: 50 }, () => addPerson(db)));
    const { rows } = await sql<{ id: string }>`select prices.account_of(${there.id}) as id`.execute(db);
    const accountId = rows[0]!.id;
    const { rows: passes } = await sql<{ id: string; person: string }>`
      insert into prices.pass (place_id, person_id, bought, remaining, paid, until) select ${there.id}, p, 60, 60, 0, '2099-01-01' from unnest(${owed}::uuid[]) p
      returning id, person_id as person`.execute(db);
    await Promise.allSettled(
      passes.map(({ id, person }, at) =>
        db.transaction().execute(async (trx) => {
          await holdAccount(trx, accountId);
          await sql`insert into prices.entry (account_id, person_id, pass_id, kind, cents, what) values (${accountId}, ${person}, ${id}, 'charge', 100, 'Une carte')`.execute(
            trx,
          );
          await issue(trx, { accountId, thingId: id, personId: person, isPass: true }, null);
          if (at % 5 === 0) throw new Error("undone");
        }),
      ),
    );
    const { rows: numbers } = await sql<{ number: number }>`select number from prices.statement where account_id = ${accountId} order by number`.execute(owner);
    expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });
});

describe("the sums of a statement", () => {
  const line = (kind: Entry["kind"], cents: number, method: Entry["method"] = null, vat: number | null = 2000) => ({ kind, cents, method, vat });

  it("tell VAT by rate in what is asked for, gestures taken off, and what was paid", () => {
    expect(totalsOf([line("charge", 1200), line("gesture", -300), line("charge", 110, null, 1000), line("payment", -1010, "card", null)])).toEqual({
      ...{ kind: "invoice", asked: 1010, exempt: false, paid: 1010 },
      vat: [
        { rate: 2000, cents: 150 },
        { rate: 1000, cents: 10 },
      ],
    });
  });

  it("are those of a credit note when a price is taken back, and of a receipt when money alone moved", () => {
    expect(totalsOf([line("charge", -500, null, null), line("refund", 500, "cash", null)])).toEqual({
      kind: "credit",
      asked: -500,
      vat: [],
      exempt: true,
      paid: -500,
    });
    expect(totalsOf([line("payment", -500, "cash", null)])).toEqual({ kind: "receipt", asked: 0, vat: [], exempt: false, paid: 500 });
    expect(totalsOf([line("correction", 500, "cash", null)])).toEqual({ kind: "receipt", asked: 0, vat: [], exempt: false, paid: -500 });
  });
});
