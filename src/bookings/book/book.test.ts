import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addOpen, at, bookedOf, bookingsHouse, day, roomOf } from "../bookings.testing.ts";

const house = await bookingsHouse();
const { db, as, get, here, there, resident, agents } = house;

const slugOf = async (id: string) => (await sql<{ slug: string }>`select slug from bookings.resource where id = ${id}`.execute(db)).rows[0]!.slug;
async function room(more: Parameters<typeof roomOf>[1] = {}) {
  const id = await addOpen(db, roomOf(here.id, more));
  return { id, href: `/reserver/${await slugOf(id)}` };
}
const form = (de: string, a: string, more: Record<string, string> = {}) => ({ jour: day, de, a, ...more });
const send = (href: string, fields: Record<string, string>, by = resident) => as(by).post(`${href}/creneau`, { act: "book", ...fields });
const messages = async (person: string) =>
  (await sql<{ news: string }>`select payload ->> 'news' as news from notifications.message where person_id = ${person} order by id`.execute(db)).rows.map(
    ({ news }) => news,
  );
const idOf = (answer: Response) => answer.headers.get("location")!.split("?")[0]!.split("/").at(-1)!;

describe("somebody books a room", () => {
  it("for themselves, reads it in their own space, and cancels; it is free again", async () => {
    const { id, href } = await room();
    expect(await (await get(`${href}?jour=${day}`)).text()).toContain("de=10%3A00");
    const answer = await send(href, form("10:00", "12:00", { usage: "Réunion" }));
    expect(answer.status).toBe(303);
    expect(await bookedOf(db, id)).toMatchObject([{ state: "booked", from: at("10:00"), to: at("12:00"), person: resident }]);
    const own = `/reserver/mes-reservations/${idOf(answer)}`;
    expect(await (await as(resident).get("/reserver/mes-reservations")).text()).toContain(own);
    expect(await (await as(resident).get(`${href}?jour=${day}`)).text()).toContain("À vous");
    expect((await as(resident).post(own, { act: "cancel" })).status).toBe(303);
    expect((await as(resident).post(own, { act: "cancel" })).status).toBe(409);
    expect((await send(href, form("10:00", "12:00"), await addPerson(db))).status).toBe(303);
    expect(await messages(here.host)).toContain("freed");
  });

  it("and is told all rules that stand against it at once, each at its field, with what was typed kept", async () => {
    const { id, href } = await room({ longest: 60, capacity: 5, hours: "09:00-11:30" });
    const answer = await send(href, form("10:00", "12:00", { personnes: "9", usage: "Grande fête" }));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const words of ["Réservez 1\u00a0h au plus", "Le lieu n’est pas ouvert", "Il y a 5 places au plus", "Grande fête"]) expect(html).toContain(words);
    expect(await bookedOf(db, id)).toEqual([]);
  });

  it("and whoever comes second reads three ways on, each of which can be booked", async () => {
    const { href } = await room({ capacity: 12 });
    await room({ capacity: 12 });
    const [first, second] = [await addPerson(db), await addPerson(db)];
    expect((await send(href, form("14:00", "16:00"), first)).status).toBe(303);
    const clash = await send(href, form("14:00", "16:00"), second);
    expect(clash.status).toBe(409);
    const html = await clash.text();
    for (const way of ["Même jour, une autre heure", "Même heure, ailleurs", "Même heure, un autre jour"]) expect(html).toContain(way);
    const ways = [...html.matchAll(/href="(\/reserver\/[^"]+\/creneau\?[^"]+)"/g)].map(([, address]) => address!.replaceAll("&amp;", "&"));
    expect(ways).toHaveLength(3);
    for (const way of ways) {
      const { pathname, searchParams } = new URL(way, "http://x");
      const fields = Object.fromEntries(["jour", "de", "a"].map((name) => [name, searchParams.get(name)!]));
      expect((await as(await addPerson(db)).post(pathname, { act: "book", ...fields })).status, way).toBe(303);
    }
  });

  it("is moved where it is free, and stays where it is when it is not", async () => {
    const { id, href } = await room();
    const [mine, theirs] = [await addPerson(db), await addPerson(db)];
    const own = `/reserver/mes-reservations/${idOf(await send(href, form("08:00", "09:00"), mine))}`;
    await send(href, form("10:00", "11:00"), theirs);
    expect((await as(mine).post(`${own}/modifier`, form("10:30", "11:30", { version: "1" }))).status).toBe(409);
    expect((await as(mine).post(`${own}/modifier`, form("08:30", "09:30", { version: "1" }))).status).toBe(303);
    expect((await as(mine).post(`${own}/modifier`, form("06:30", "07:30", { version: "1" }))).status).toBe(409);
    expect(await bookedOf(db, id)).toMatchObject([{ from: at("08:30") }, { from: at("10:00") }]);
    expect(await messages(mine)).toEqual(["booked", "moved"]);
  });

  it("a whole night, and to midnight", async () => {
    const { id, href } = await room();
    expect((await send(href, form("22:00", "06:00"))).status).toBe(303);
    expect((await send(href, form("20:00", "24:00"), await addPerson(db))).status).toBe(409);
    expect((await send(href, form("20:00", "22:00"), await addPerson(db))).status).toBe(303);
    expect((await bookedOf(db, id))[0]).toMatchObject({ from: at("22:00"), to: at("06:00", addDays(day, 1)) });
  });
});

describe("a host is asked", () => {
  it("and confirms: the time is kept meanwhile, and whoever asked is told", async () => {
    const { href } = await room({ approval: true });
    const asker = await addPerson(db);
    const answer = await send(href, form("10:00", "11:00", { usage: "Chorale" }), asker);
    const id = idOf(answer);
    expect(await messages(here.host)).toContain("asked");
    expect((await send(href, form("10:00", "11:00"), await addPerson(db))).status).toBe(409);
    expect(await (await as(here.host).get(`/reserver/agenda?lieu=${here.id}&jour=${day}`)).text()).toContain("Chorale");
    expect((await as(here.host).post(`/reserver/agenda/${id}`, { act: "approve" })).status).toBe(303);
    expect((await as(here.host).post(`/reserver/agenda/${id}`, { act: "approve" })).status).toBe(409);
    expect(await messages(asker)).toEqual(["approved"]);
  });

  it("for an exception: nothing is taken, and what another books meanwhile stays theirs; else a reason is kept, logged and told", async () => {
    const { id, href } = await room({ longest: 60 });
    const asker = await addPerson(db);
    const long = form("10:00", "13:00", { usage: "Journée de formation", exception: "1" });
    const wished = idOf(await send(href, long, asker));
    const other = idOf(await send(href, form("12:00", "13:00"), await addPerson(db)));
    const page = `/reserver/agenda/${wished}`;
    expect((await as(here.host).post(page, { act: "approve" })).status).toBe(422);
    expect((await as(here.host).post(page, { act: "approve", exception: "Une fois par an." })).status).toBe(409);
    expect((await as(here.host).post(`/reserver/agenda/${other}`, { act: "end", raison: "La salle est prêtée." })).status).toBe(303);
    expect((await as(here.host).post(page, { act: "approve", exception: "Une fois par an." })).status).toBe(303);
    expect((await bookedOf(db, id)).map(({ state }) => state).toSorted()).toEqual(["booked", "cancelled"]);
    expect(await messages(asker)).toEqual(["approved"]);
    expect(await (await as(asker).get(`/reserver/mes-reservations/${wished}`)).text()).toContain("Une fois par an.");
    const { rows } = await sql`select from platform.audit where about_id = ${wished} and act = 'bookings.approve' and reason = 'Une fois par an.'`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it("in vain: the request lapses, gives back its time to whoever comes, and says so", async () => {
    const { id, href } = await room({ approval: true });
    const asker = await addPerson(db);
    const asked = idOf(await send(href, form("10:00", "11:00"), asker));
    await sql`update bookings.booking set waits_until = now() - interval '1 minute' where id = ${asked}`.execute(db);
    expect((await as(here.host).post(`/reserver/agenda/${asked}`, { act: "approve" })).status).toBe(409);
    expect((await send(href, form("10:30", "11:30"), await addPerson(db))).status).toBe(303);
    expect((await bookedOf(db, id)).map(({ state }) => state)).toEqual(["lapsed", "asked"]);
    expect(await messages(asker)).toEqual(["lapsed"]);
  });

  it("and blocks a time for the place, but never over what is booked", async () => {
    const { id, href } = await room();
    const agenda = `/reserver/agenda?lieu=${here.id}&jour=${day}`;
    const block = (de: string, a: string) => as(here.host).post(agenda, { act: "block", ressource: id, de, a, motif: "Ménage" });
    await send(href, form("10:00", "11:00"));
    expect((await block("10:30", "12:00")).status).toBe(409);
    expect((await block("11:00", "12:00")).status).toBe(303);
    expect((await send(href, form("11:30", "12:30"), await addPerson(db))).status).toBe(409);
  });

  it("keeps it for works of several days, from an hour of the first to one of the last, and reads what a wrong last day is", async () => {
    const { id, href } = await room();
    const works = (jusque: string, more: object = {}) =>
      as(here.host).post(`/reserver/agenda?lieu=${here.id}&jour=${day}`, {
        act: "block",
        ressource: id,
        de: "14:00",
        a: "09:00",
        motif: "Peinture",
        jusque,
        ...more,
      });
    for (const wrong of [addDays(day, -1), addDays(day, 400), "2026-02-31", "demain"]) {
      const answer = await works(wrong);
      expect([answer.status, (await answer.text()).includes("Peinture")]).toEqual([422, true]);
    }
    expect((await works(addDays(day, 2))).status).toBe(303);
    expect((await bookedOf(db, id))[0]).toMatchObject({ from: at("14:00"), to: at("09:00", addDays(day, 2)) });
    for (const [on, from, to, status] of [
      [day, "13:00", "14:00", 303],
      [addDays(day, 1), "10:00", "11:00", 409],
      [addDays(day, 2), "08:30", "09:30", 409],
      [addDays(day, 2), "09:00", "10:00", 303],
    ] as const)
      expect((await send(href, { ...form(from, to), jour: on }, await addPerson(db))).status, `${on} ${from}`).toBe(status);
    // The day between says so at the entrance, and the sheet bears nobody.
    expect(await (await as(here.host).get(`/reserver/agenda?lieu=${here.id}&jour=${addDays(day, 1)}`)).text()).toContain("Peinture");
  });
});

describe("nobody reaches what is not theirs", () => {
  it("the booking of another, the agenda of another place", async () => {
    const { href } = await room({ approval: true });
    const id = idOf(await send(href, form("10:00", "11:00", { usage: "Secret-des-bobines" }), await addPerson(db)));
    for (const by of [resident, there.host, agents.tourcoing]) {
      for (const address of [`/reserver/mes-reservations/${id}`, `/reserver/mes-reservations/${id}/modifier`, `/reserver/agenda/${id}`])
        expect([403, 404], address).toContain((await as(by).get(address)).status);
      expect([403, 404]).toContain((await as(by).post(`/reserver/mes-reservations/${id}`, { act: "cancel" })).status);
      expect([403, 404]).toContain((await as(by).post(`/reserver/agenda/${id}`, { act: "approve" })).status);
      const agenda = await (await as(by).get(`/reserver/agenda?lieu=${here.id}&jour=${day}`)).text();
      expect(agenda).not.toContain("Secret-des-bobines");
    }
    expect(await (await get(`${href}?jour=${day}`)).text()).not.toContain("Secret-des-bobines");
  });
});
