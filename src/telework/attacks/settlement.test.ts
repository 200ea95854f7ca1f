import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { readKey } from "#platform/keys/house-key.ts";
import { addDays } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { cancelStay, contest, decide } from "../stay.command.ts";
import { type Cell, linesOf, waits } from "../settle/cells.ts";
import { close } from "../settle/close.command.ts";
import { correct } from "../settle/correct.command.ts";
import { savedOf } from "../figures/saving.ts";
import { writeInvoice } from "../statements/invoice.ts";
import { brokenRules } from "../statements/invoice-rules.testing.ts";
import { taxOf } from "../statements/paper.ts";
import { findSettlement, findStatement, listStatements, type Tax } from "../statements/statements.query.ts";
import { teleworkHouse, today, week } from "../telework.testing.ts";

const house = await teleworkHouse();
const { db, services, addEmployer, addHost, agree, addAgent, stay } = house;
const key = readKey(services.settings, "secret");
const host = await addHost("Le Comptoir réglé", 100);
const officer = await addPerson(db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] });

/** The last month of a quarter, that of the settled days; and a month that is none. */
const lastYear = Number(today.slice(0, 4)) - 1;
const quarterEnd = `${lastYear}-09`;
const within = `${lastYear}-08`;

/** As if it had been booked for that day: by hand, since nobody books what is over. */
const move = (id: string, day: string) => sql`update telework.stay set day = ${day}::date, state = 'came' where id = ${id}`.execute(db);

type House = Awaited<ReturnType<typeof teleworkHouse>>;
type AddedAgent = Awaited<ReturnType<House["addAgent"]>>;

/** A whole day of an agent in a month that is over. */
async function past(agent: AddedAgent, version: string, day: string): Promise<{ id: string; proof: string }> {
  const id = await stay(agent, version, week[0]!);
  await move(id, day);
  const { rows } = await sql<{ proof: string }>`select replace(proof::text, '-', '') as proof from telework.stay where id = ${id}`.execute(db);
  return { id, proof: rows[0]!.proof };
}

async function team(name: string, centres: readonly string[]) {
  const employer = await addEmployer(name);
  const { version } = await agree(employer, host);
  const agents = await Promise.all(centres.map((centre) => addAgent(employer, { centre })));
  return { employer, version, agents };
}

const statementsOf = async (employerId: string, manager: string) => {
  const visitor = await visitorOf(manager, employerId);
  const { rows } = await listStatements(db, employerId, { limit: null, offset: 0 });
  return Promise.all(rows.toReversed().map(async ({ id }) => (await findStatement(db, id, visitor))!));
};

const visitorOf = async (id: string, employerId: string | null) => ({
  ...{ id, name: "", email: "", locale: "fr" as const, settled: true, dormant: [] },
  grants: [
    {
      role: "manager",
      scope: employerId ? { kind: "structure", id: employerId } : { kind: "metropolis", id: null },
      powers: ["telework.manage", "telework.settle"],
    },
  ],
});

/** Rows of the whole database that hold one of these words and one of those. */
async function tie(some: readonly string[], others: readonly string[]): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`.execute(house.owner);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t where t::text ~ ${some.join("|")}`.execute(house.owner);
    found.push(...rows.filter(({ row }) => others.some((word) => row.includes(word))).map(() => name));
  }
  return found;
}

describe("cells", () => {
  const cells = fc.uniqueArray(
    fc.record({
      label: fc.string({ minLength: 1, maxLength: 6 }),
      persons: fc.integer({ min: 1, max: 30 }),
      halves: fc.integer({ min: 1, max: 400 }),
      cents: fc.integer({ min: 0, max: 900_000 }),
    }),
    { selector: ({ label }) => label, minLength: 1, maxLength: 9 },
  );

  it("add up to what was, and show no cost centre of fewer than five: 10,000 random months against a plain computation", () => {
    fc.assert(
      fc.property(cells, (month: Cell[]) => {
        const lines = linesOf(month);
        const plain = { halves: 0, cents: 0 };
        for (const { halves, cents } of month) {
          plain.halves += halves;
          plain.cents += cents;
        }
        expect(lines.reduce((sum, one) => sum + one.halves, 0)).toBe(plain.halves);
        expect(lines.reduce((sum, one) => sum + one.cents, 0)).toBe(plain.cents);
        for (const { label } of lines) if (label !== null) expect(month.find((one) => one.label === label)!.persons).toBeGreaterThanOrEqual(5);
        // One that is merged is never alone: the total less what is shown would be it.
        const merged = month.filter((one) => !lines.some(({ label }) => label === one.label));
        if (merged.length === 1) expect(month).toHaveLength(1);
      }),
      { numRuns: 10_000 },
    );
  });

  it("wait where fewer than five came, but at the end of a quarter", () => {
    expect([waits(4, within), waits(5, within), waits(1, quarterEnd), waits(0, `${lastYear}-12`)]).toEqual([true, false, false, false]);
  });
});

it("are rounded once for each rate, half away from zero", () => {
  expect([taxOf({ vat: 2000, cents: 1500 }), taxOf({ vat: 550, cents: 100 }), taxOf({ vat: 550, cents: -100 }), taxOf({ vat: null, cents: 999 })]).toEqual([
    300, 6, -6, 0,
  ]);
});

describe("a month", () => {
  it("is closed once, whoever closes it at the same moment, equal on both sides; then nothing ties a person to a place", async () => {
    const { employer, version, agents } = await team("Employeur réglé", ["RH", "RH", "RH", "RH", "RH", "RH", "VOIRIE", "VOIRIE", "PARCS"]);
    const proofs = await Promise.all(agents.map((agent) => past(agent, version, `${quarterEnd}-07`)));
    await past(agents[0]!, version, `${quarterEnd}-08`);
    const persons = agents.flatMap(({ id, personId, email, number }) => [id, personId, email, `"${number}"`]);
    const places = [host.id, host.name, host.desk];
    expect(
      await tie(
        agents.map(({ id }) => id),
        places,
      ),
    ).toContain("telework.stay");

    const closed = await Promise.all([close(db, quarterEnd, key), close(db, quarterEnd, key)]);
    expect(closed.map(({ statements }) => statements).sort()).toEqual([0, 1]);
    expect(await close(db, quarterEnd, key)).toMatchObject({ statements: 0, settlements: 0, halves: 0 });

    const [statement] = await statementsOf(employer.id, employer.manager);
    expect(statement).toMatchObject({ number: 1, firstMonth: quarterEnd, lastMonth: quarterEnd, halves: 20, cents: 15_000 });
    expect(statement!.lines.filter(({ label }) => label === "VOIRIE" || label === "PARCS")).toEqual([]);

    // The dump: no row of any table holds somebody and the place.
    expect(await tie(persons, places)).toEqual([]);
    const codes = proofs.map(({ proof }) => proof.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"));
    expect(await tie([...codes, ...proofs.map(({ proof }) => proof)], [""])).toEqual([]);
    // Whoever kept the code shows that it was billed; the wrong code shows nothing.
    const billed = await (await house.post("/teletravail/preuve", { code: proofs[0]!.proof })).text();
    expect(billed).toContain(host.name);
    expect(await (await house.post("/teletravail/preuve", { code: "0".repeat(32) })).text()).not.toContain(host.name);
  });

  it("whose closing is killed is closed whole afterwards", async () => {
    const { employer, version, agents } = await team("Employeur interrompu", ["A", "A", "A", "A", "A"]);
    const stays = await Promise.all(agents.map((agent) => past(agent, version, `${quarterEnd}-15`)));
    await house.owner.transaction().execute(async (other) => {
      await sql`select from telework.stay where id = ${stays[0]!.id} for update`.execute(other);
      const killed = close(db, quarterEnd, key).catch((error: unknown) => error);
      await expect
        .poll(
          async () =>
            (
              await sql`select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and query like '%telework.stay s join telework.centre%'`.execute(
                house.owner,
              )
            ).rows.length,
        )
        .toBe(1);
      expect(await killed).toBeInstanceOf(Error);
    });
    expect(await statementsOf(employer.id, employer.manager)).toEqual([]);
    expect(await close(db, quarterEnd, key)).toMatchObject({ statements: 1, halves: 10 });
    const numbers = (await sql<{ number: number }>`select number from telework.statement order by number`.execute(db)).rows.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it("leaves apart what is contested until it is decided, by somebody who does not know whose it is", async () => {
    const { employer, version, agents } = await team("Employeur contesté", ["A", "A", "A", "A", "A", "A"]);
    const stays = await Promise.all(agents.map((agent) => past(agent, version, `${quarterEnd}-21`)));
    expect(await contest(db, stays[0]!.id, "agent", "Le lieu était fermé")).toBe(true);
    expect(await contest(db, stays[1]!.id, "place", "Venue annulée par téléphone")).toBe(true);
    expect(await cancelStay(db, stays[0]!.id)).toBe("moved");
    const page = await (await house.as(officer).get("/teletravail/reglement")).text();
    expect(page).toContain("Le lieu était fermé");
    for (const { personId, email } of agents) for (const word of [personId, email]) expect(page).not.toContain(word);
    expect(await close(db, quarterEnd, key)).toMatchObject({ statements: 1, halves: 8, waiting: 0 });
    expect(await decide(db, stays[0]!.id, false)).toBe(true);
    expect(await decide(db, stays[1]!.id, true)).toBe(true);
    expect(await close(db, quarterEnd, key)).toMatchObject({ statements: 1, halves: 2 });
    const [first, second] = await statementsOf(employer.id, employer.manager);
    expect([first?.halves, second?.halves]).toEqual([8, 2]);
  });

  it("bills no desk of a place that went, and gives the half-days back", async () => {
    const { employer, version, agents } = await team("Employeur sans lieu", ["A"]);
    const id = await stay(agents[0]!, version, week[0]!);
    await sql`update telework.stay set day = ${`${quarterEnd}-22`}::date, booking_id = null where id = ${id}`.execute(db);
    await close(db, quarterEnd, key);
    expect(await statementsOf(employer.id, employer.manager)).toEqual([]);
    expect((await sql`select from telework.stay where id = ${id}`.execute(db)).rows).toEqual([]);
    expect((await sql<{ used: number }>`select used from telework.envelope where agent_id = ${agents[0]!.id}`.execute(db)).rows).toEqual([{ used: 0 }]);
  });

  it("is corrected by a line on each side, once, and stays as it was issued", async () => {
    const { employer, version, agents } = await team("Employeur corrigé", ["A", "A", "A", "A", "A"]);
    for (const agent of agents) await past(agent, version, `${quarterEnd}-28`);
    await close(db, quarterEnd, key);
    const [before] = await statementsOf(employer.id, employer.manager);
    const { rows } = await sql<{ id: string }>`
      select t.id from telework.settlement t join telework.statement s on s.closing_id = t.closing_id where s.id = ${before!.id}`.execute(db);
    const asked = { statementId: before!.id, settlementId: rows[0]!.id, line: 2, reason: "Panne de chauffage", by: officer };
    expect(await Promise.all([correct(db, asked), correct(db, asked)])).toEqual(expect.arrayContaining(["corrected", "twice"]));
    expect(await correct(db, { ...asked, line: 99 })).toBe("line");
    expect(await close(db, quarterEnd, key)).toMatchObject({ statements: 1, settlements: 1, halves: 0 });
    const [again, counter] = await statementsOf(employer.id, employer.manager);
    expect(again).toEqual(before);
    expect(counter!.lines).toMatchObject([{ kind: "correction", halves: -2, cents: -1500, reason: "Panne de chauffage" }]);
    // Nobody adds, changes or removes a line by hand, the application's own role included.
    await expect(
      sql`insert into telework.statement_line (statement_id, number, kind, label, halves, cents) values (${before!.id}, 99, 'use', 'X', 1, 1)`.execute(db),
    ).rejects.toThrow("later");
    await expect(sql`update telework.statement_line set cents = 0 where statement_id = ${before!.id}`.execute(db)).rejects.toThrow("permission denied");
    await expect(sql`delete from telework.settlement_line where settlement_id = ${rows[0]!.id}`.execute(db)).rejects.toThrow("permission denied");
  });

  it("is not closed unevenly: what employers owe is what places are owed, or nothing is written", async () => {
    await expect(
      db.transaction().execute(async (trx) => {
        const { rows } = await sql<{ id: string }>`insert into telework.closing (month) values ('2025-01-01') returning id`.execute(trx);
        const { rows: made } = await sql<{ id: string }>`
          insert into telework.statement (closing_id, employer_name, first_month, last_month, year, number, issued_on)
          values (${rows[0]!.id}, 'Inégal', '2025-01-01', '2025-01-01', 0, 0, 'epoch') returning id`.execute(trx);
        await sql`insert into telework.statement_line (statement_id, number, kind, label, halves, cents) values (${made[0]!.id}, 1, 'use', 'A', 1, 100)`.execute(
          trx,
        );
      }),
    ).rejects.toThrow("is not what places are owed");
  });
});

describe("papers", () => {
  it("are read by those alone whom they concern, and give the same bytes each time", async () => {
    const { employer, version, agents } = await team("Employeur lecteur & fils", ["A", "A", "A", "A", "A"]);
    for (const agent of agents) await past(agent, version, `${quarterEnd}-29`);
    await close(db, quarterEnd, key);
    const [statement] = await statementsOf(employer.id, employer.manager);
    const { rows } = await sql<{ id: string }>`
      select t.id from telework.settlement t join telework.statement s on s.closing_id = t.closing_id where s.id = ${statement!.id}`.execute(db);
    const other = await addEmployer("Employeur voisin");
    for (const address of ["", ".csv", ".xml"].map((end) => `/teletravail/releves/${statement!.id}${end}`)) {
      expect((await house.as(other.manager).get(address)).status).toBe(404);
      expect((await house.as(host.host).get(address)).status).toBe(404);
      const [one, again] = await Promise.all([house.as(employer.manager).get(address), house.as(employer.manager).get(address)]);
      expect(one.status).toBe(200);
      expect(await one.text()).toBe(await again.text());
    }
    expect((await house.as(employer.manager).get(`/teletravail/reglements/${rows[0]!.id}`)).status).toBe(404);
    const sheet = await (await house.as(host.host).get(`/teletravail/reglements/${rows[0]!.id}`)).text();
    for (const word of [employer.name, ...agents.map(({ personId }) => personId)]) expect(sheet).not.toContain(word);
    expect((await house.as(employer.manager).get(`/teletravail/employeurs/${employer.id}/releves`)).status).toBe(200);
    expect(await findSettlement(db, rows[0]!.id, await visitorOf(other.manager, other.id))).toBeNull();
  });

  it("keep the rules of EN 16931 on sums, rates and parties as an electronic invoice", async () => {
    const statement = {
      ...{
        id: "",
        year: lastYear,
        number: 7,
        issuedOn: `${lastYear}-10-05`,
        firstMonth: quarterEnd,
        lastMonth: quarterEnd,
        name: "Ville & <Cie>",
        address: "1 place",
        employerId: null,
      },
      ...{
        siret: "99999404900016",
        halves: 6,
        cents: 4333,
        lines: [{ number: 1, kind: "use" as const, label: "A", halves: 6, cents: 4333, reason: null, objection: null }],
      },
      taxes: [
        { vat: 2000, halves: 4, cents: 3333 },
        { vat: null, halves: 2, cents: 1000 },
      ],
    };
    const xml = writeInvoice(statement, { name: "Métropole", siren: "200093201" });
    const all = (name: string) => [...xml.matchAll(new RegExp(`<cbc:${name}[^>]*>([^<]*)<`, "g"))].map(([, text]) => text);
    // BR-CO-10, 13, 14, 15, 16: lines add up to the net, with the tax to the gross, which is to be paid.
    expect(all("LineExtensionAmount")).toEqual(["43.33", "33.33", "10.00"]);
    expect(all("TaxAmount")).toEqual(["6.67", "6.67", "0.00"]);
    expect([all("TaxExclusiveAmount"), all("TaxInclusiveAmount"), all("PayableAmount")]).toEqual([["43.33"], ["50.00"], ["50.00"]]);
    // BR-S-02, BR-E-10, BR-CO-25: the seller's number of VAT, the reason of the exemption, when it is to be paid.
    expect(all("CompanyID")).toEqual([expect.stringMatching(/^FR\d{2}200093201$/), "200093201", "99999404900016"]);
    expect(all("TaxExemptionReason")).toHaveLength(1);
    expect(all("DueDate")).toEqual([addDays(statement.issuedOn, 30)]);
    expect(xml).toContain("Ville &#38; &#60;Cie&#62;");
    expect(writeInvoice(statement, { name: "Métropole", siren: "200093201" })).toBe(xml);
  });
});

describe("an electronic invoice", () => {
  const rate = fc.constantFrom(2000, 1000, 550, 210, null);
  const taxes = fc.uniqueArray(fc.record({ vat: rate, halves: fc.integer({ min: -40, max: 4000 }), cents: fc.integer({ min: -90_000, max: 9_000_000 }) }), {
    selector: ({ vat }) => vat,
    minLength: 1,
  });
  const written = (one: { readonly name: string; readonly address: string; readonly siret: string | null; readonly taxes: readonly Tax[] }) =>
    writeInvoice(
      {
        ...{
          ...one,
          id: "",
          year: 2026,
          number: 12,
          issuedOn: "2026-11-05",
          firstMonth: "2026-10",
          lastMonth: "2026-10",
          employerId: null,
          halves: 0,
          cents: 0,
        },
        lines: [{ number: 1, kind: "use", label: one.name, halves: 1, cents: 1, reason: null, objection: null }],
      },
      { name: "Métropole", siren: "200093201" },
    );

  it("keeps each rule of EN 16931 and the order of UBL, whatever was settled", () => {
    const name = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }).filter((text) => text.trim() === text && !/\p{C}/u.test(text));
    fc.assert(
      fc.property(
        fc.record({ name, address: fc.constantFrom("", '1 place d\'"Armes" & Cie'), siret: fc.constantFrom(null, "99999404900016"), taxes }),
        (one) => {
          expect(brokenRules(written(one))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is found out where a rule is broken", () => {
    const xml = written({
      name: "Ville",
      address: "",
      siret: null,
      taxes: [
        { vat: 2000, halves: 2, cents: 1000 },
        { vat: null, halves: 1, cents: 500 },
      ],
    });
    const broken = (from: string | RegExp, to: string) => brokenRules(xml.replace(from, to));
    expect(broken(">10.00</cbc:TaxableAmount", ">10.01</cbc:TaxableAmount")).toContain("BR-S-08, BR-E-08");
    expect(broken(">2.00</cbc:TaxAmount", ">2.01</cbc:TaxAmount")).toEqual(expect.arrayContaining(["BR-CO-14", "BR-CO-15"]));
    expect(broken("17.00</cbc:PayableAmount", "16.99</cbc:PayableAmount")).toEqual(["BR-CO-16"]);
    expect(broken(/<cbc:TaxExemptionReason>.*?<\/cbc:TaxExemptionReason>/, "")).toEqual(["BR-E-10"]);
    expect(broken(/(<cbc:IssueDate>.*?<\/cbc:IssueDate>)(<cbc:DueDate>.*?<\/cbc:DueDate>)/, "$2$1")).toEqual(["order of Invoice"]);
    expect(broken(/ currencyID="EUR"/, "")).toEqual([expect.stringContaining("currency of")]);
  });
});

describe("what everybody may know", () => {
  const figuresOf = async (month: string) => {
    const { rows } = await sql<{ commune: string | null; halves: number; cents: number; measured: number | null; metres: number | null }>`
      select f.commune_code::text as commune, f.halves, f.cents::int as cents, s.halves as measured, s.metres::int as metres
      from telework.closing c join telework.figure f on f.closing_id = c.id left join telework.saving s on s.closing_id = c.id
      where c.month = ${`${month}-01`}::date order by f.commune_code nulls last`.execute(db);
    return rows;
  };
  const year = lastYear - 3;

  /** `counts`: agents of each of several employers, all at the same place on one day of the month; how far they live is known. */
  async function settleOf(month: string, counts: readonly number[]) {
    const { rows } = await sql<{ code: string }>`select code from territory.commune where longitude is not null order by code limit 2`.execute(db);
    for (const [at, count] of counts.entries()) {
      const { employer, version, agents } = await team(
        `Employeur ${month} ${at}`,
        Array.from({ length: count }, () => "UN"),
      );
      await sql`update people.structure set commune_code = ${rows[0]!.code} where id = ${employer.id}`.execute(db);
      await sql`update telework.agent set home_code = ${rows[1]!.code} where employer_id = ${employer.id}`.execute(db);
      for (const agent of agents) await past(agent, version, `${month}-10`);
    }
    await close(db, month, key);
    return figuresOf(month);
  }

  it("is told of a commune to which agents of two employers came", async () => {
    const [told, ...rest] = await settleOf(`${year}-03`, [6, 6]);
    expect(rest).toEqual([]);
    expect(told).toMatchObject({ halves: 24, cents: 12 * 1500, measured: 24 });
    expect(told!.commune).toMatch(/^\d{5}$/);
    expect(told!.metres).not.toBeNull();
  });

  it("is not told of a commune where all are of one employer, who would know them, nor how far they live", async () => {
    expect(await settleOf(`${year}-06`, [12])).toEqual([{ commune: null, halves: 24, cents: 12 * 1500, measured: null, metres: null }]);
  });

  it("is nothing of fewer than five persons", async () => {
    expect(await settleOf(`${year}-09`, [4])).toEqual([]);
  });

  it("grows by no row later, by whoever writes it", async () => {
    const { rows } = await sql<{ id: string }>`select id from telework.closing limit 1`.execute(db);
    const later = sql`insert into telework.figure (closing_id, commune_code, halves, cents, capacity) values (${rows[0]!.id}, null, 1, 1, 1)`;
    await expect(later.execute(house.owner)).rejects.toThrow("nothing is told of a closing later");
    await expect(sql`insert into telework.saving values (${rows[0]!.id}, 1, 1)`.execute(house.owner)).rejects.toThrow("nothing is told of a closing later");
    await expect(sql`update telework.figure set halves = halves + 1`.execute(db)).rejects.toThrow("permission denied");
  });

  it("says of kilometres between which bounds they lie, also where places are farther than work", () => {
    const near = savedOf(1_000_000);
    expect(near.km).toBeCloseTo(1300);
    expect(near.kg).toBeCloseTo(1000 * 1.3 * 0.7 * 0.218);
    expect(near.low).toBeLessThan(near.kg);
    expect(near.high).toBeGreaterThan(near.kg);
    const far = savedOf(-1_000_000);
    expect(far.low).toBeLessThan(far.kg);
    expect(far.high).toBeGreaterThan(far.kg);
  });
});

describe("a line that an employer contests", () => {
  it("waits apart, and is answered by somebody else: what is not owed once it is corrected", async () => {
    const { employer, version, agents } = await team("Employeur qui conteste", ["RH", "RH", "RH", "RH", "RH"]);
    for (const agent of agents) await past(agent, version, `${quarterEnd}-14`);
    await close(db, quarterEnd, key);
    const [statement] = await statementsOf(employer.id, employer.manager);
    const address = `/teletravail/releves/${statement!.id}/contestation`;
    const fields = { ligne: "1", motif: "Un jour de fermeture du lieu a été compté" };
    const stranger = await addEmployer("Employeur curieux");
    expect((await house.as(stranger.manager).get(address)).status).toBe(404);
    expect((await house.as(stranger.manager).post(address, fields)).status).toBe(404);
    expect((await house.as(host.host).post(address, fields)).status).toBe(403);
    expect((await house.as(employer.manager).post(address, { ...fields, ligne: "99" })).status).toBe(422);
    const empty = await house.as(employer.manager).post(address, { ...fields, motif: "" });
    expect(empty.status).toBe(422);
    const both = await Promise.all([house.as(employer.manager).post(address, fields), house.as(employer.manager).post(address, fields)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(await (await house.as(employer.manager).get(address)).text()).toContain("attendent à part");
    const paper = async () => (await house.as(employer.manager).get(`/teletravail/releves/${statement!.id}`)).text();
    expect(await paper()).toMatch(/Contestée\u00a0: attend à part[\s\S]*Dont 75\u00a0€ hors taxes, contestés/u);

    const { rows } = await sql<{ id: string }>`select id from telework.objection where statement_id = ${statement!.id}`.execute(db);
    const answer = { laquelle: rows[0]!.id, sens: "fondee", reponse: "Le lieu était bien fermé." };
    const own = await addPerson(db, {
      roles: [
        { role: "administrator", kind: "metropolis", id: null },
        { role: "manager", kind: "structure", id: employer.id },
      ],
    });
    expect((await house.as(own).post("/teletravail/reglement/contestations", answer)).status).toBe(422);
    expect((await house.as(employer.manager).post("/teletravail/reglement/contestations", answer)).status).toBe(403);
    const early = await house.as(officer).post("/teletravail/reglement/contestations", answer);
    expect(early.status).toBe(422);
    expect(await early.text()).toContain("Corrigez d’abord");
    await expect(
      sql`update telework.objection set state = 'upheld', answer = 'Oui', decided_at = now() where id = ${rows[0]!.id}`.execute(house.owner),
    ).rejects.toThrow("corrected first");
    const { rows: settled } = await sql<{ id: string }>`
      select t.id from telework.settlement t join telework.statement s on s.closing_id = t.closing_id where s.id = ${statement!.id} limit 1`.execute(db);
    expect(await correct(db, { statementId: statement!.id, settlementId: settled[0]!.id, line: 1, reason: "Le lieu était fermé", by: officer })).toBe(
      "corrected",
    );
    expect((await house.as(officer).post("/teletravail/reglement/contestations", answer)).status).toBe(303);
    expect((await house.as(officer).post("/teletravail/reglement/contestations", answer)).status).toBe(409);
    await close(db, quarterEnd, key);
    const papers = await statementsOf(employer.id, employer.manager);
    expect(papers.at(-1)!.lines).toMatchObject([{ kind: "correction", halves: -2, cents: -1500 }]);
    expect(await (await house.as(employer.manager).get(address)).text()).toContain("Le lieu était bien fermé.");
    expect(await paper()).toContain("Contestée\u00a0: corrigée au relevé suivant");
    expect(await paper()).not.toContain("attendent à part");
    await expect(sql`update telework.objection set reason = 'Autre chose' where id = ${rows[0]!.id}`.execute(house.owner)).rejects.toThrow("does not change");
  });
});
