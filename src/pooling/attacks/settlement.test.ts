import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { brokenConstraint } from "#platform/db/constraint.ts";
import { addDays } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { confirmUse } from "../deals/use.command.ts";
import { poolingHouse, type TestStructure, today } from "../pooling.testing.ts";
import { close } from "../settle/close.command.ts";
import { type Entry, linesOf } from "../settle/entries.ts";
import { readStatementNumber, statementNumber } from "../statement-number.ts";
import { balancesOf } from "../statements/balances.ts";
import type { StatementLine } from "../statements/statements.query.ts";

const house = await poolingHouse();
const { db, owner, structure, agreed, used, stateOf } = house;
const month = today.slice(0, 7);
const [provider, taker] = [await structure(), await structure()];
const officer = await addPerson(db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] });

interface LineRow {
  readonly statement: string;
  readonly structure: string;
  readonly number: number;
  readonly line: number;
  readonly kind: string;
  readonly cents: number;
  readonly minutes: number;
  readonly source: string;
}

async function linesIn(...of: readonly TestStructure[]): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select s.id as statement, s.structure_id as structure, s.number, l.number as line, l.kind, l.cents::int as cents, l.minutes::int as minutes, l.source
    from pooling.statement s join pooling.line l on l.statement_id = s.id where s.structure_id = any(${of.map(({ id }) => id)}::uuid[])
    order by s.year, s.number, l.number`.execute(db);
  return rows;
}

async function confirmed(deal: string, by: TestStructure, to: TestStructure, quantity: number, day = today): Promise<string> {
  const id = await used(deal, by, quantity, day);
  expect(await confirmUse(db, id, { dealId: deal, side: "taker", by: to.manager })).toBe("done");
  return id;
}

const broken = async (work: Promise<unknown>): Promise<string | null> => {
  try {
    await work;
    return "nothing";
  } catch (error) {
    return brokenConstraint(error);
  }
};

describe("entries", () => {
  const entry = fc.record({
    kind: fc.constantFrom("use" as const, "share" as const, "purchase" as const, "correction" as const),
    source: fc.uuid(),
    day: fc.constant("2026-11-03"),
    label: fc.constant("Essai"),
    creditorId: fc.constantFrom("a", "b", "c"),
    debtorId: fc.constantFrom("d", "e", "f"),
    unit: fc.constant(null),
    quantity: fc.constant(null),
    cents: fc.integer({ min: -5_000_000, max: 5_000_000 }),
    minutes: fc.integer({ min: -5000, max: 5000 }),
    vat: fc.constantFrom(-1, 550, 2000),
    reason: fc.constant(null),
  });

  it("are nought together, and what two structures tell each other is the same to the cent, VAT included: 10,000 random months", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries: Entry[]) => {
        const lines = linesOf(entries);
        expect(lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
        expect(lines.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(0);
        const of = (structureId: string) =>
          balancesOf(
            lines
              .filter((one) => one.structureId === structureId)
              .map(
                ({ otherId, structureId: _, vat, ...line }, at): StatementLine => ({
                  ...line,
                  number: at + 1,
                  otherName: otherId,
                  vat: vat === -1 ? null : vat,
                }),
              ),
          );
        for (const one of ["a", "b", "c"])
          for (const { name, net, tax, gross, minutes } of of(one)) {
            const mirrored = of(name).find((balance) => balance.name === one)!;
            expect([mirrored.net, mirrored.tax, mirrored.gross, mirrored.minutes].map((value) => -value || 0)).toEqual(
              [net, tax, gross, minutes].map((value) => value || 0),
            );
          }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("a month", () => {
  it("is settled once, whoever settles it at the same moment: only what is confirmed, equal on both sides, numbered without holes", async () => {
    const euros = await agreed(provider, taker, { price: 3333 });
    const exchange = await agreed(taker, provider, { pay: "exchange", price: 60, vat: null });
    await confirmed(euros, provider, taker, 150);
    await used(euros, provider, 900);
    await confirmed(exchange, taker, provider, 225);
    const closed = await Promise.all([close(db, month), close(db, month), close(db, month)]);
    expect(closed.map(({ statements }) => statements).sort()).toEqual([0, 0, 2]);
    const lines = await linesIn(provider, taker);
    expect(lines.map(({ structure: of, cents, minutes }) => [of === provider.id, cents, minutes])).toEqual([
      [true, 5000, 0],
      [true, 0, -135],
      [false, -5000, 0],
      [false, 0, 135],
    ]);
    expect((await close(db, month)).statements).toBe(0);
    const { rows } = await sql<{ numbers: number[] }>`select array_agg(number order by number) as numbers from pooling.statement`.execute(db);
    expect(rows[0]!.numbers).toEqual(rows[0]!.numbers.map((_, at) => at + 1));
  });

  it("that is stopped half-way leaves nothing, and its numbers come again", async () => {
    const deal = await agreed(provider, taker);
    const use = await confirmed(deal, provider, taker, 100);
    const { rows: before } = await sql<{ last: number }>`select coalesce(max(number), 0)::int as last from pooling.statement`.execute(db);
    await expect(
      db.transaction().execute(async (trx) => {
        const { closeWithin } = await import("../settle/close.command.ts");
        await closeWithin(trx, month);
        throw new Error("killed");
      }),
    ).rejects.toThrow("killed");
    expect(await stateOf("use", use)).toBe("confirmed");
    await close(db, month);
    const { rows } = await sql<{ first: number }>`select min(number)::int as first from pooling.statement where number > ${before[0]!.last}`.execute(db);
    expect(rows[0]!.first).toBe(before[0]!.last + 1);
    expect(await stateOf("use", use)).toBe("settled");
  });

  it("takes what is before its end alone", async () => {
    const deal = await agreed(provider, taker);
    const use = await confirmed(deal, provider, taker, 100, today);
    await close(db, addDays(`${month}-01`, -1).slice(0, 7));
    expect(await stateOf("use", use)).toBe("confirmed");
    await close(db, month);
    expect(await stateOf("use", use)).toBe("settled");
  });

  it("is not changed afterwards: not by a line, not by an uneven closing, not by the application", async () => {
    const { rows } = await sql<{ id: string }>`select id from pooling.statement limit 1`.execute(db);
    const line = (statement: string) => sql`
      insert into pooling.line (statement_id, number, kind, source, day, label, other_id, other_name, cents, vat)
      values (${statement}, 999, 'use', gen_random_uuid(), ${today}, 'De plus', ${taker.id}, 'Autre', 100, -1)`;
    expect(await broken(line(rows[0]!.id).execute(owner))).toBe("lines_of_closing");
    expect(
      await broken(
        owner.transaction().execute(async (trx) => {
          const { rows: closing } = await sql<{ id: string }>`insert into pooling.closing (month) values (${`${month}-01`}) returning id`.execute(trx);
          const { rows: made } = await sql<{ id: string }>`
            insert into pooling.statement (closing_id, structure_id, structure_name, year, number, issued_on)
            values (${closing[0]!.id}, ${provider.id}, 'Essai', 0, 0, 'epoch') returning id`.execute(trx);
          await line(made[0]!.id).execute(trx);
        }),
      ),
    ).toBe("closing_is_even");
    for (const change of [
      sql`delete from pooling.line`,
      sql`update pooling.line set cents = 0`,
      sql`delete from pooling.statement`,
      sql`update pooling.closing set at = now()`,
    ])
      await expect(change.execute(db)).rejects.toThrow(/permission/u);
  });
});

describe("a correction", () => {
  it("takes off on both sides, once, with its reason; nobody corrects what is their own", async () => {
    const deal = await agreed(provider, taker, { price: 1000 });
    const use = await confirmed(deal, provider, taker, 300);
    await close(db, month);
    const line = (await linesIn(taker)).find(({ source }) => source === use)!;
    const { rows } = await sql<{ year: number }>`select year from pooling.statement where id = ${line.statement}`.execute(db);
    const fields = {
      act: "correct",
      releve: statementNumber({ year: rows[0]!.year, number: line.number }),
      ligne: String(line.line),
      raison: "Compté deux fois",
    };
    const own = await addPerson(db, {
      roles: [
        { role: "administrator", kind: "metropolis", id: null },
        { role: "manager", kind: "structure", id: provider.id },
      ],
    });
    expect((await house.as(own).post("/mutualisation/reglement", fields)).status).toBe(422);
    expect((await house.as(officer).post("/mutualisation/reglement", { ...fields, releve: "n’importe" })).status).toBe(422);
    expect((await house.as(officer).post("/mutualisation/reglement", { ...fields, ligne: "9999" })).status).toBe(422);
    expect((await house.as(officer).post("/mutualisation/reglement", fields)).status).toBe(303);
    expect((await house.as(officer).post("/mutualisation/reglement", fields)).status).toBe(422);
    await Promise.all([close(db, month), close(db, month)]);
    const all = (await linesIn(provider, taker)).filter(({ source }) => source === use);
    expect(all.map(({ kind, cents }) => [kind, cents]).sort()).toEqual(
      [
        ["correction", -3000],
        ["correction", 3000],
        ["use", -3000],
        ["use", 3000],
      ].sort(),
    );
    // A counter-line is not corrected in its turn.
    const counter = all.find(({ kind, structure: of }) => kind === "correction" && of === taker.id)!;
    const again = { ...fields, releve: statementNumber({ year: rows[0]!.year, number: counter.number }), ligne: String(counter.line) };
    expect((await house.as(officer).post("/mutualisation/reglement", again)).status).toBe(422);
    expect((await close(db, month)).statements).toBe(0);
  });
});

describe("a statement", () => {
  it("is read by its structure and by those who settle; on paper and as a file", async () => {
    const stranger = await structure();
    const { statement } = (await linesIn(taker))[0]!;
    const address = `/mutualisation/releves/${statement}`;
    for (const [who, status] of [
      [taker.manager, 200],
      [officer, 200],
      [provider.manager, 404],
      [stranger.manager, 404],
    ] as const) {
      expect((await house.as(who).get(address)).status).toBe(status);
      expect((await house.as(who).get(`${address}.csv`)).status).toBe(status);
    }
    const paper = await (await house.as(taker.manager).get(address)).text();
    expect(paper).toContain(provider.name);
    expect(paper).toContain("À payer");
    const list = await (await house.as(taker.manager).get("/mutualisation/releves")).text();
    expect(list).toContain(address);
    expect(await (await house.as(stranger.manager).get("/mutualisation/releves")).text()).not.toContain(address);
    expect([readStatementNumber("M-2026-0007"), readStatementNumber("2026-7"), readStatementNumber("T2026")]).toEqual([
      { year: 2026, number: 7 },
      { year: 2026, number: 7 },
      null,
    ]);
  });
});
