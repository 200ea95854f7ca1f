import { sql } from "kysely";

import { chargeLoan, holdForLoan, takeForLoan } from "#bookings";
import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf, endOfDay, startOfDay } from "#platform/time/day.ts";
import { findItems, type Item } from "./items.query.ts";
import { payerOf } from "./payer.ts";
import { isStanding, type State, usualTerms } from "./loan.ts";
import { loans, terms, type LoanStory } from "./story.seeds.ts";

const idOf = (kind: "1d" | "3a" | "3b", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const first = 901;
const structure = "c0000000-0000-4000-8000-000000000001";

/** A dozen things that are lent, and loans in each state. */
export async function seed({ db, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  await plantTerms(db);
  const items = new Map((await findItems(db, sql`m.demo`)).map((item) => [item.id, item]));
  const home = items.get(idOf("1d", first));
  if (!home) return;
  const { rows } = await sql<{ name: string }>`select name from people.structure where id = ${structure}`.execute(db);
  const owner = rows[0]?.name ?? null;
  const told = loans.filter(({ borrower, item }) => items.has(idOf("1d", first + item)) && (borrower !== "structure" || owner !== null));
  for (const one of told) await plant(db, one, { item: items.get(idOf("1d", first + one.item))!, home, owner });
  say(`Loans: ${items.size} things of the demo's story, ${told.length} loans`);
}

async function plantTerms(db: Db): Promise<void> {
  for (const [at, one] of terms.entries()) {
    const t = { ...usualTerms, ...one };
    await sql`
      insert into loans.terms (resource_id, borrowers, longest, notice, horizon, at_once, approval, answer, waits, value_cents, conditions, signs, carries, by_hour,
        created_by, demo)
      select r.id, ${[...t.borrowers]}::text[], ${t.longest}, ${t.notice}, ${t.horizon}, ${t.atOnce}, ${t.approval}, ${t.answer}, ${t.waits}, ${t.valueCents},
        ${t.conditions}, ${t.signs}, ${t.carries}, ${t.byHour}, ${cast.bilal.id}, true from bookings.resource r where r.id = ${idOf("1d", first + at)}`.execute(
      db,
    );
  }
}

interface Around {
  readonly item: Item;
  /** Of the place of the demo's host. */
  readonly home: Item;
  /** The name of the structure that borrows. */
  readonly owner: string | null;
}

const at = (days: number, clock = "10:30"): Date => instantOf(addDays(dayOf(new Date()), days), clock);

async function plant(db: Db, told: LoanStory, around: Around): Promise<void> {
  const { item } = around;
  const today = dayOf(new Date());
  const [from, to] = [addDays(today, told.days[0]), addDays(today, told.days[1])] as const;
  const kept = isStanding(told.state) || told.state === "returned" || told.state === "lost";
  const bookingId = kept ? await takeUnits(db, item.id, from, to, told.units ?? 1) : null;
  if (bookingId !== null && told.state !== "asked" && told.state !== "offered")
    await chargeLoan(db, bookingId, payerOf(told.person, { kind: told.borrower ?? "person", id: structure }));
  await insertRows(db, "loans.loan", [rowOf(told, around, { from, to, bookingId })]);
  await plantSteps(db, told, to);
  await insertRows(db, "loans.carriage", carriagesOf(told));
  await insertRows(db, "loans.inspection", inspectionsOf(told));
}

/** What it was before it became what it is. */
const before: Readonly<Record<State, readonly State[]>> = {
  ...{ asked: [], queued: [], offered: ["queued"], granted: ["asked"], refused: ["asked"], cancelled: ["asked"], lapsed: ["asked"] },
  ...{ sent: ["asked", "granted"], out: ["asked", "granted"], coming: ["asked", "granted", "sent", "out"] },
  ...{ returned: ["asked", "granted", "out"], lost: ["asked", "granted", "out"] },
};

/** In place of the one step that the database wrote when it was planted. */
async function plantSteps(db: Db, { n, state, days }: LoanStory, lastDay: string): Promise<void> {
  const on: Readonly<Record<State, number>> = {
    ...{
      asked: days[0] - 5,
      queued: days[0] - 5,
      granted: days[0] - 4,
      offered: days[0] - 2,
      refused: days[0] - 3,
      cancelled: days[0] - 3,
      lapsed: days[0] - 2,
    },
    ...{ sent: days[0], out: days[0], coming: days[1], returned: days[1], lost: days[1] },
  };
  const rows = [...before[state], state].map((one, turn) => ({ number: turn + 1, state: one, at: at(Math.min(on[one], 0), `00:0${turn + 1}`).toISOString() }));
  await sql`delete from loans.step where loan_id = ${idOf("3a", n)}`.execute(db);
  await insertRows(
    db,
    "loans.step",
    rows.map((row) => ({ loan_id: idOf("3a", n), ...row, last_day: lastDay })),
  );
}

async function takeUnits(db: Db, resourceId: string, from: string, to: string, units: number): Promise<string> {
  const held = await holdForLoan(db, resourceId);
  const taken = held && (await takeForLoan(db, held, { resourceId, from: startOfDay(from), to: endOfDay(to), units }));
  if (!taken?.ok) throw new Error(`The demo's story lends ${resourceId} twice from ${from}.`);
  return taken.bookingId;
}

function rowOf(told: LoanStory, { item, home, owner }: Around, { from, to, bookingId }: { from: string; to: string; bookingId: string | null }): Row {
  const { n, person, borrower = "person", state, units = 1, purpose = null, reason = null, carried = false, days } = told;
  const over = ["returned", "lost", "refused", "cancelled", "lapsed"].includes(state);
  const handed = ["out", "coming", "returned", "lost"].includes(state) ? at(days[0]).toISOString() : null;
  const ended = over ? at(state === "returned" ? days[1] : Math.min(0, days[0] - 1), state === "returned" ? "17:00" : "00:05").toISOString() : null;
  const waits = state === "asked" || state === "queued" || state === "offered" ? new Date(Date.now() + 2 * 86_400_000).toISOString() : null;
  return {
    ...{ id: idOf("3a", n), resource_id: item.id, booking_id: bookingId, place_id: item.placeId, thing: item.words.name, lender: item.placeName, borrower },
    ...{ person_id: person, structure_id: borrower === "structure" ? structure : null, to_place_id: borrower === "place" ? home.placeId : null },
    ...{
      borrower_name: borrower === "structure" ? owner : borrower === "place" ? home.placeName : null,
      units,
      first_day: from,
      last_day: to,
      purpose,
      carried,
    },
    ...{ state, waits_until: waits, value_cents: item.valueCents, conditions: item.conditions, signs: item.signs, signed_at: handed, handed_at: handed },
    ...{ returned_at: state === "returned" ? ended : null, ended_at: ended, reason, made_at: at(Math.min(-1, days[0] - 5)).toISOString(), demo: true },
    ended_by: over ? (state === "cancelled" ? "borrower" : state === "lapsed" ? "house" : "lender") : null,
  };
}

const carriagesOf = ({ n, carriages = [] }: LoanStory): Row[] =>
  carriages.map(({ way, carrier, carrierId, on, left, arrived }) => ({
    ...{ loan_id: idOf("3a", n), way, carrier, carrier_id: carrierId ?? null, day: addDays(dayOf(new Date()), on), planned_by: cast.bilal.id },
    ...{
      planned_at: at(on - 2).toISOString(),
      left_at: left ? at(on, "00:02").toISOString() : null,
      arrived_at: arrived ? at(on, "15:00").toISOString() : null,
    },
  }));

const inspectionsOf = ({ n, inspections = [] }: LoanStory): Row[] =>
  inspections.map(({ moment, condition, note = null, on, settlement = null }, turn) => ({
    ...{
      id: idOf("3b", n * 10 + turn),
      loan_id: idOf("3a", n),
      moment,
      condition,
      note,
      by: cast.bilal.id,
      at: at(on, on === 0 ? "00:03" : "10:40").toISOString(),
    },
    ...{ side: moment === "reported" || moment === "received" ? "borrower" : moment.startsWith("sent") ? "carrier" : "lender" },
    ...{ settled_at: settlement ? at(Math.min(on + 2, 0), "00:04").toISOString() : null, settled_by: settlement ? cast.bilal.id : null, settlement },
  }));
