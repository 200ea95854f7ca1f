import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { at, bookedOf, day } from "../../bookings/bookings.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import type { Edition, Sum } from "../price.ts";
import { pricing } from "../judge/pricing.plug.ts";
import { takeOff } from "../coupons/coupon.ts";
import { pricesHouse } from "../prices.testing.ts";

const house = await pricesHouse();
const { db, as, here, there, priced, quotes } = house;

const form = (de: string, a: string, more: Record<string, string> = {}) => ({ act: "book", jour: day, de, a, ...more });
let codes = 0;
/** A new code of a place: a fifth less, ten times in all, unless said. */
async function coded(more: Record<string, string> = {}, host = here.host): Promise<string> {
  const code = `CODE${String(++codes)}`;
  const said = { act: "add", code, sorte: "pourcent", valeur: "20", fois: "10", jusque: addDays(dayOf(Date.now()), 30), ...more };
  expect((await as(host).post("/tarifs/codes", said)).status).toBe(303);
  return code;
}
const usedOf = async (code: string) =>
  (await sql<{ used: number }>`select used from prices.coupon where code = ${code}`.execute(db)).rows.map(({ used }) => used);

describe("a code", () => {
  it("is shown in the price before anything is booked, taken with it once, and can be used again after it was cancelled", async () => {
    const [{ id, href }, mine, code] = [await priced(), await addPerson(db), await coded()];
    const shown = await (await as(mine).post(href, form("10:00", "12:00", { act: "price", code: ` ${code.toLowerCase()} ` }))).text();
    for (const words of ["Code de réduction", "-2\u00a0€", 'name="somme" value="800"']) expect(shown.replaceAll("−", "-")).toContain(words);
    expect(await bookedOf(db, id)).toEqual([]);
    const made = await as(mine).post(href, form("10:00", "12:00", { code, somme: "800" }));
    expect(made.status).toBe(303);
    expect([await quotes(id), await usedOf(code)]).toEqual([[{ cents: 800, group: "all" }], [1]]);
    const again = await as(mine).post(href, form("14:00", "15:00", { code, somme: "400" }));
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("ne vaut pas ici");
    expect((await as(mine).post(made.headers.get("location")!.split("?")[0]!, { act: "cancel" })).status).toBe(303);
    expect(await usedOf(code)).toEqual([0]);
  });

  it("stays with what is moved, and is not taken twice for it", async () => {
    const [{ id, href }, mine, code] = [await priced(), await addPerson(db), await coded()];
    const made = await as(mine).post(href, form("10:00", "11:00", { code, somme: "400" }));
    const own = `${made.headers.get("location")!.split("?")[0]!}/modifier`;
    expect((await as(mine).post(own, form("10:00", "12:00", { version: "1", somme: "800" }))).status).toBe(303);
    expect([(await quotes(id)).map(({ cents }) => cents), await usedOf(code)]).toEqual([[400, 800], [1]]);
  });

  it("is used once by one person at many desks, and as often as it may by many, at the same moment", async () => {
    const [code, last] = [await coded(), await coded({ fois: "2" })];
    const mine = await addPerson(db);
    const rooms = await Promise.all([1, 2, 3, 4].map(() => priced()));
    const own = await Promise.all(rooms.map(({ href }) => as(mine).post(href, form("10:00", "11:00", { code, somme: "400" }))));
    expect(own.map(({ status }) => status).toSorted()).toEqual([303, 409, 409, 409]);
    const people = await Promise.all(rooms.map(() => addPerson(db)));
    const answers = await Promise.all(rooms.map(({ href }, at) => as(people[at]!).post(href, form("14:00", "15:00", { code: last, somme: "400" }))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 303, 409, 409]);
    expect([await usedOf(code), await usedOf(last)]).toEqual([[1], [2]]);
  });

  it("of another place, over, stopped or invented takes nothing off; and never pays out", async () => {
    const [{ href }, mine] = [await priced(), await addPerson(db)];
    const stopped = await coded();
    const { rows } = await sql<{ id: string }>`select id from prices.coupon where code = ${stopped}`.execute(db);
    expect((await as(there.host).post("/tarifs/codes", { act: `end:${rows[0]!.id}` })).status).toBe(409);
    expect((await as(here.host).post("/tarifs/codes", { act: `end:${rows[0]!.id}` })).status).toBe(303);
    for (const code of [await coded({}, there.host), stopped, "JAMAIS", "' or 1=1"])
      expect(await (await as(mine).post(href, form("10:00", "11:00", { act: "price", code }))).text(), code).toContain('name="somme" value="500"');
    const whole = await coded({ sorte: "euros", valeur: "900" });
    expect(await (await as(mine).post(href, form("10:00", "11:00", { act: "price", code: whole }))).text()).toContain('name="somme" value="0"');
  });

  it("is used by accounts alone: whoever is helped pays what everybody pays, and nothing breaks", async () => {
    const [{ id }, code] = [await priced(), await coded()];
    const time = { resourceId: id, from: at("10:00"), to: at("11:00"), units: 1 };
    const judged = await db
      .transaction()
      .execute((trx) => pricing.judge(trx, "00000000-0000-0000-0000-000000000000", [time], { except: null, structureId: null, code }));
    expect([judged?.cents, judged?.spends]).toEqual([500, false]);
  });

  it("is made by hosts of the place alone, right or not at all", async () => {
    const said = { act: "add", code: "JUSTE", sorte: "pourcent", valeur: "20", fois: "1", jusque: addDays(dayOf(Date.now()), 3) };
    expect((await as(await addPerson(db)).post("/tarifs/codes", said)).status).not.toBe(303);
    for (const wrong of [{ code: "a b" }, { valeur: "101" }, { fois: "0" }, { jusque: addDays(dayOf(Date.now()), -1) }, { sorte: "tout" }])
      expect((await as(here.host).post("/tarifs/codes", { ...said, ...wrong })).status, JSON.stringify(wrong)).toBe(422);
    expect((await as(here.host).post("/tarifs/codes", said)).status).toBe(303);
    expect((await as(here.host).post("/tarifs/codes", said)).status).toBe(422);
    await expect(sql`update prices.coupon set used = uses + 1`.execute(db)).rejects.toThrow(/coupon_has_uses/);
  });
});

it("takes its share of each of several sums, euros once, in favour of whoever pays", () => {
  const edition: Edition = { ...{ id: "1", listId: "a", starts: "2027-01-01", covers: {}, freeUnder: 0, freeMonth: 0, deposit: 0, vat: null, prepay: false } };
  const sum = (cents: number): Sum => ({ edition, group: "all", cents, freeMinutes: 0, reasons: [], days: 1, spends: [] });
  const off = (cents: readonly number[], what: { percent: number | null; cents: number | null }) =>
    takeOff(cents.map(sum), { id: "c", placeId: "p", code: "C", ...what }).map((one) => one!.cents);
  expect(off([101, 100], { percent: 50, cents: null })).toEqual([50, 50]);
  expect(off([0, 7], { percent: 100, cents: null })).toEqual([0, 0]);
  expect(off([300, 300], { percent: null, cents: 500 })).toEqual([0, 100]);
  expect(off([300], { percent: null, cents: 500 })).toEqual([0]);
});
