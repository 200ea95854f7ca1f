import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { bookedOf, day } from "../../bookings/bookings.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { daysOf } from "../price.ts";
import { pricesHouse, usual } from "../prices.testing.ts";

const house = await pricesHouse();
const { db, as, here, there, priced, sayPrices, attest, quotes } = house;

const form = (de: string, a: string, more: Record<string, string> = {}) => ({ act: "book", jour: day, de, a, ...more });
const someone = () => addPerson(db);

describe("what is booked has the price that was shown", () => {
  it("is shown with its reasons before anything is booked, then booked at it", async () => {
    const { id, href } = await priced();
    const mine = await someone();
    const shown = await as(mine).post(href, form("10:00", "15:00"));
    expect(shown.status).toBe(200);
    const html = await shown.text();
    for (const words of [
      "Une demi-journée de 4\u00a0h",
      "Une heure",
      "20\u00a0€",
      'name="somme" value="2000"',
      'name="act" value="book"',
      "article 293\u00a0B",
    ])
      expect(html).toContain(words);
    expect(await bookedOf(db, id)).toEqual([]);
    expect((await as(mine).post(href, form("10:00", "15:00", { somme: "2000" }))).status).toBe(303);
    expect(await quotes(id)).toEqual([{ cents: 2000, group: "all" }]);
  });

  it.each(["0", "1", "-500", "1e9", "999999999", "5,00"])("not the one that a form says: %s", async (somme) => {
    const { id, href } = await priced();
    const answer = await as(await someone()).post(href, form("10:00", "11:00", { somme }));
    expect([200, 409]).toContain(answer.status);
    expect(await answer.text()).toContain('name="somme" value="500"');
    expect(await bookedOf(db, id)).toEqual([]);
    expect(await quotes(id)).toEqual([]);
  });

  it("nor one that changed meanwhile: nothing is booked, the new one is told, and what was booked keeps its own", async () => {
    const { id, list, href } = await priced();
    const [early, late] = [await someone(), await someone()];
    expect((await as(early).post(href, form("08:00", "09:00", { somme: "500" }))).status).toBe(303);
    await sayPrices(list, { all: { hour: 700 } });
    const clash = await as(late).post(href, form("10:00", "11:00", { somme: "500" }));
    expect(clash.status).toBe(409);
    const html = await clash.text();
    for (const words of ["Le prix a changé", "Rien n’a été réservé", 'name="somme" value="700"']) expect(html).toContain(words);
    expect((await as(late).post(href, form("10:00", "11:00", { somme: "700" }))).status).toBe(303);
    expect((await quotes(id)).map(({ cents }) => cents)).toEqual([500, 700]);
  });

  it("nor one of a later day: prices to come count for the days that they are for", async () => {
    const { list, href } = await priced();
    await sayPrices(list, { all: { hour: 900 } }, addDays(day, 1));
    expect(await (await as(await someone()).post(href, form("10:00", "11:00"))).text()).toContain('value="500"');
    expect(await (await as(await someone()).post(href, { ...form("10:00", "11:00"), jour: addDays(day, 1) })).text()).toContain('value="900"');
  });

  it("changes with the booking that is moved: shown anew, and kept beside the first", async () => {
    const { id, href } = await priced();
    const mine = await someone();
    const made = await as(mine).post(href, form("10:00", "11:00", { somme: "500" }));
    const own = `${made.headers.get("location")!.split("?")[0]}/modifier`;
    const longer = form("10:00", "12:00", { version: "1" });
    expect((await as(mine).post(own, { ...longer, somme: "500" })).status).toBe(409);
    expect((await as(mine).post(own, { ...longer, somme: "1000" })).status).toBe(303);
    expect((await quotes(id)).map(({ cents }) => cents)).toEqual([500, 1000]);
  });

  it("is not that of somebody else: whoever takes a booking over is asked for their own", async () => {
    const { id, href } = await priced();
    const [cheap, dear] = [await someone(), await someone()];
    await attest(cheap, "job_seeker", day, there.id);
    const made = await as(cheap).post(href, form("10:00", "11:00", { somme: "100" }));
    const own = made.headers.get("location")!.split("?")[0]!;
    const address = `/reserver/${/reprise\/[\w-]+/.exec(await (await as(cheap).post(own, { act: "hand" })).text())![0]}`;
    const asked = await as(dear).post(address, { somme: "100" });
    expect(asked.status).toBe(409);
    expect(await asked.text()).toContain('name="somme" value="500"');
    expect((await as(dear).post(address, { somme: "500" })).status).toBe(303);
    expect((await quotes(id)).map(({ cents }) => cents)).toEqual([100, 500]);
    expect((await bookedOf(db, id)).length).toBe(1);
  });

  it("is that of all dates of a series together", async () => {
    const { id, href } = await priced();
    const mine = await someone();
    const series = { ...form("10:00", "11:00"), rythme: "semaine", jusque: addDays(day, 14), act: "book", dates: day };
    const address = href.replace("creneau", "serie");
    expect((await as(mine).post(address, series)).status).toBe(200);
    expect((await as(mine).post(address, { ...series, somme: "500" })).status).toBe(303);
    expect(await quotes(id)).toEqual([{ cents: 500, group: "all" }]);
  });
});

describe("who pays what", () => {
  it("a group's price counts to the last day of its attestation, and members' at their place alone", async () => {
    const [seeker, over, foreign] = [await someone(), await someone(), await someone()];
    const { href } = await priced();
    await attest(seeker, "job_seeker", day, there.id);
    await attest(over, "job_seeker", addDays(day, -1));
    await attest(foreign, "member", addDays(day, 9), there.id);
    const asked = async (person: string) => /name="somme" value="(\d+)"/.exec(await (await as(person).post(href, form("10:00", "11:00"))).text())?.[1];
    expect([await asked(seeker), await asked(over), await asked(foreign)]).toEqual(["100", "500", "500"]);
  });

  it("what the host calls free of charge, what is short and the free time of a month cost nothing and are booked at once", async () => {
    const mine = await someone();
    for (const more of [{ free: true }, { freeUnder: 60 }, { freeMonth: 60 }]) {
      const { href } = await priced(more);
      expect((await as(mine).post(href, form("10:00", "11:00"))).status, JSON.stringify(more)).toBe(303);
      if (more.freeMonth) expect((await as(mine).post(href, form("12:00", "13:00"))).status).toBe(200);
    }
  });

  it("free time of a month is given once to two that book at the same time", async () => {
    const { id, href } = await priced({ freeMonth: 60 });
    const mine = await someone();
    const answers = await Promise.all(["08:00", "10:00", "12:00", "14:00"].map((de) => as(mine).post(href, form(de, `${Number(de.slice(0, 2)) + 1}:00`))));
    expect(answers.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(1);
    expect(await quotes(id)).toEqual([{ cents: 0, group: "all" }]);
  });
});

describe("days on which clocks change", () => {
  it.each([
    ["2027-03-28", 23],
    ["2027-10-31", 25],
    ["2027-06-01", 24],
  ])("%s has %i hours, and costs the price of a day", (on, hours) => {
    const span = { from: Date.parse(`${on}T00:00:00${on < "2027-04" ? "+01:00" : "+02:00"}`), to: 0 };
    span.to = span.from + hours * 3_600_000;
    expect(daysOf(span)).toEqual([hours * 60]);
  });

  it("through the front door, of a room that may be had that long", async () => {
    const { href } = await priced();
    const next = [0, 1, 2]
      .map((years) => lastSunday(Number(dayOf(Date.now()).slice(0, 4)) + years, 10))
      .find((sunday) => sunday > addDays(dayOf(Date.now()), 1))!;
    const html = await (await as(await someone()).post(href, { act: "book", jour: next, de: "01:00", a: "24:00" })).text();
    expect(html).toContain('name="somme" value="2500"');
  });
});

const lastSunday = (year: number, month: number): string => {
  const last = new Date(Date.UTC(year, month, 0));
  return addDays(last.toISOString().slice(0, 10), -last.getUTCDay());
};

describe("who keeps prices", () => {
  it("hosts publish for their place alone; a host of another place, and somebody, find nothing", async () => {
    const { list } = await priced();
    const said = { act: "publish", debut: dayOf(Date.now()), tous_heure: "7,50", emploi_heure: "0", tva: "20" };
    expect((await as(there.host).post(`/tarifs/${list}`, said)).status).toBe(404);
    expect((await as(await someone()).post(`/tarifs/${list}`, said)).status).not.toBe(303);
    expect((await as(here.host).post(`/tarifs/${list}`, { ...said, tous_heure: "beaucoup" })).status).toBe(422);
    expect((await as(here.host).post(`/tarifs/${list}`, { ...said, tous_heure: "" })).status).toBe(422);
    expect((await as(here.host).post(`/tarifs/${list}`, { ...said, debut: addDays(dayOf(Date.now()), -1) })).status).toBe(422);
    expect((await as(here.host).post(`/tarifs/${list}`, said)).status).toBe(303);
    const { rows } = await sql`select covers, vat from prices.edition where list_id = ${list} order by id`.execute(db);
    expect(rows).toEqual([
      { covers: usual, vat: null },
      { covers: { all: { hour: 750 }, job_seeker: { hour: 0 } }, vat: 2000 },
    ]);
  });

  it("join what is paid for at their place, not what another place lends", async () => {
    const { list } = await priced();
    const { id: foreign } = await priced({ place: there.id });
    const { id: own } = await priced();
    expect((await as(here.host).post(`/tarifs/${list}`, { act: "join", ressources: foreign })).status).toBe(422);
    expect((await as(here.host).post(`/tarifs/${list}`, { act: "join", ressources: own })).status).toBe(303);
    expect((await sql`select resource_id::text as id from prices.priced where list_id = ${list}`.execute(db)).rows).toEqual([{ id: own }]);
    // What is so is filled in: whoever saves the form as it is changes nothing.
    const html = await (await as(here.host).get(`/tarifs/${list}`)).text();
    expect(new RegExp(`<input[^>]*value="${own}"[^>]*>`).exec(html)?.[0]).toContain("checked");
    expect(/<input[^>]*name="tous_heure"[^>]*>/.exec(html)?.[0]).toContain('value="5"');
  });

  it("attest for whoever has an account, and take it back; another place's host does neither", async () => {
    const mine = await addPerson(db, { email: "attestee@exemple.example" });
    const seen = { act: "attest", courriel: "attestee@exemple.example", groupe: "resident", jusque: addDays(dayOf(Date.now()), 100) };
    expect((await as(here.host).post("/tarifs/attestations", { ...seen, courriel: "personne@exemple.example" })).status).toBe(422);
    expect((await as(here.host).post("/tarifs/attestations", { ...seen, jusque: addDays(dayOf(Date.now()), 1000) })).status).toBe(422);
    for (const _ of [1, 2]) expect((await as(here.host).post("/tarifs/attestations", seen)).status).toBe(303);
    const { rows } = await sql<{ id: string }>`select id::text from prices.attestation where person_id = ${mine}`.execute(db);
    expect(rows).toHaveLength(1);
    const remove = { act: `remove:${rows[0]!.id}` };
    expect((await as(there.host).post("/tarifs/attestations", remove)).status).toBe(409);
    expect((await as(here.host).post("/tarifs/attestations", remove)).status).toBe(303);
    expect((await as(here.host).post("/tarifs/attestations", remove)).status).toBe(409);
  });

  it("change no price that was published, and no price that was shown: with the application's SQL neither", async () => {
    await expect(sql`update prices.edition set covers = '{"all": {"hour": 1}}'`.execute(db)).rejects.toThrow(/permission denied/);
    await expect(sql`delete from prices.quote`.execute(db)).rejects.toThrow(/permission denied/);
  });
});
