import { sql } from "kysely";
import { expect, it } from "vitest";

import { fetchPublic, isPublicAddress, lookupPublic, readPublicUrl } from "#platform/web/fetch-public.ts";
import { siteOf } from "#platform/web/public-address.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addOpen, at, book, bookedOf, bookingsHouse, roomOf, wish } from "../bookings.testing.ts";
import { findClashes, findDue, findUnread } from "./outside.query.ts";
import { piecesOf } from "./outside.ts";
import { readCalendar } from "./read-calendar.ts";
import { refresh } from "./refresh.command.ts";

const house = await bookingsHouse();
const { db, owner, as, get, here, there } = house;

const calendar = (...events: readonly string[][]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]), "END:VCALENDAR", ""].join("\r\n");
const span = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
const year = span("2026-01-01T00:00:00Z", "2027-12-31T00:00:00Z");
function busyOf(...events: readonly string[][]): string[] {
  const read = readCalendar(calendar(...events), year);
  return read.ok ? read.busy.map(({ from, to }) => `${new Date(from).toISOString().slice(0, 16)} ${new Date(to).toISOString().slice(0, 16)}`) : [read.fault];
}

it("hours are read in the zone that an event names, whole days in that of the place; what is free or cancelled takes nothing", () => {
  expect(busyOf(["UID:a", "DTSTART:20260701T080000Z", "DTEND:20260701T090000Z"])).toEqual(["2026-07-01T08:00 2026-07-01T09:00"]);
  expect(busyOf(["UID:a", "DTSTART;TZID=Europe/London:20260701T080000", "DURATION:PT90M"])).toEqual(["2026-07-01T07:00 2026-07-01T08:30"]);
  expect(busyOf(["UID:a", "DTSTART;TZID=Romance Standard Time:20260701T080000", "DTEND;TZID=Romance Standard Time:20260701T090000"])).toEqual([
    "2026-07-01T06:00 2026-07-01T07:00",
  ]);
  expect(busyOf(["UID:a", "DTSTART:20260701T080000", "DTEND:20260701T090000"])).toEqual(["2026-07-01T06:00 2026-07-01T07:00"]);
  // The nights in which clocks change: 23 and 25 hours.
  expect(busyOf(["UID:a", "DTSTART;VALUE=DATE:20260329"], ["UID:b", "DTSTART;VALUE=DATE:20261024", "DTEND;VALUE=DATE:20261026"])).toEqual([
    "2026-03-28T23:00 2026-03-29T22:00",
    "2026-10-23T22:00 2026-10-25T23:00",
  ]);
  const free = ["DTSTART:20260701T080000Z", "DTEND:20260701T090000Z"];
  expect(busyOf(["UID:a", "TRANSP:TRANSPARENT", ...free], ["UID:b", "STATUS:CANCELLED", ...free], ["UID:c", "DTSTART:20260701T080000Z"])).toEqual([]);
  // A file may describe a zone of its own; it does not change what everybody calls Europe/Paris.
  const zone = (name: string) => ["BEGIN:VTIMEZONE", `TZID:${name}`, "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+1000", "TZOFFSETTO:+1000"];
  const described = (name: string) => {
    const event = calendar(["UID:a", `DTSTART;TZID=${name}:20260701T100000`, `DTEND;TZID=${name}:20260701T110000`]);
    return readCalendar(event.replace("BEGIN:VEVENT", [...zone(name), "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT"].join("\r\n")), year);
  };
  expect(described("Europe/Paris")).toMatchObject({ busy: [span("2026-07-01T08:00:00Z", "2026-07-01T09:00:00Z")] });
  expect(described("Chez nous")).toMatchObject({ busy: [span("2026-07-01T00:00:00Z", "2026-07-01T01:00:00Z")] });
});

it("what repeats keeps its hour on the clock over both changes, without what was left out, and with what was moved", () => {
  const weekly = ["UID:a", "DTSTART;TZID=Europe/Paris:20260323T180000", "DTEND;TZID=Europe/Paris:20260323T190000", "RRULE:FREQ=WEEKLY;COUNT=4"];
  expect(busyOf(weekly)).toEqual([
    "2026-03-23T17:00 2026-03-23T18:00",
    "2026-03-30T16:00 2026-03-30T17:00",
    "2026-04-06T16:00 2026-04-06T17:00",
    "2026-04-13T16:00 2026-04-13T17:00",
  ]);
  const out = [...weekly, "EXDATE:20260330T160000Z", "EXDATE;TZID=Europe/Paris:20260413T180000"];
  const moved = ["UID:a", "RECURRENCE-ID:20260406T160000Z", "DTSTART:20260407T080000Z", "DTEND:20260407T090000Z"];
  expect(busyOf(out, moved)).toEqual(["2026-03-23T17:00 2026-03-23T18:00", "2026-04-07T08:00 2026-04-07T09:00"]);
  const nights = ["UID:n", "DTSTART;TZID=Europe/Paris:20261023T220000", "DTEND;TZID=Europe/Paris:20261024T060000", "RRULE:FREQ=DAILY;COUNT=3"];
  expect(busyOf(nights)).toEqual(["2026-10-23T20:00 2026-10-24T04:00", "2026-10-24T20:00 2026-10-25T04:00", "2026-10-25T21:00 2026-10-26T05:00"]);
  const days = ["UID:d", "DTSTART;VALUE=DATE:20261024", "DTEND;VALUE=DATE:20261025", "RRULE:FREQ=DAILY;COUNT=3"];
  expect(busyOf(days)).toEqual(["2026-10-23T22:00 2026-10-26T23:00"]);
});

it("what is no calendar, repeats without end, or holds too much is said to be so, in little time", () => {
  const at = ["UID:a", "DTSTART:20260101T080000Z", "DTEND:20260101T080001Z"];
  for (const text of [
    "",
    "<!doctype html><title>Connexion</title>",
    "BEGIN:VCARD\r\nEND:VCARD",
    calendar(["UID:a", "DTSTART:demain", "DTEND:20260101T080000Z"]),
  ])
    expect(readCalendar(text, year)).toEqual({ ok: false, fault: "unreadable" });
  for (const rule of ["FREQ=SECONDLY;INTERVAL=7", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"])
    expect(readCalendar(calendar([...at, `RRULE:${rule}`]), year, 300)).toEqual({ ok: false, fault: "too_many" });
});

it("only the public internet is asked, by names and by numbers, however they are written", async () => {
  const not = [
    "http://agenda.example/a.ics",
    "https://user:secret@agenda.example/a.ics",
    "https://agenda.example:8443/a.ics",
    "https://localhost/a",
    "file:///etc/passwd",
  ];
  const numbers = ["127.0.0.1", "10.1.2.3", "169.254.169.254", "[::1]", "[::ffff:10.0.0.1]", "[fd00::1]", "2130706433", "0x7f.1", "[64:ff9b::a00:1]"];
  for (const address of [...not, ...numbers.map((host) => `https://${host}/a.ics`)]) expect([address, readPublicUrl(address)]).toEqual([address, null]);
  expect(readPublicUrl("https://agenda.example/a.ics")?.host).toBe("agenda.example");
  expect(["8.8.8.8", "2a00:1450:4007::1", "192.168.0.1", "100.64.0.1", "fe80::1", "::", "pas une adresse"].map(isPublicAddress)).toEqual([
    ...[true, true, false, false, false, false, false],
  ]);
  expect(await fetchPublic("https://169.254.169.254/latest", { largest: 10, patience: 1000, accept: "text/calendar" })).toEqual({
    ok: false,
    fault: "address",
  });
  // A name that leads to this very machine.
  const found = await new Promise((done) => lookupPublic("localhost", { all: true }, (error, addresses) => done([error?.message, addresses])));
  expect(found).toEqual(["beffroi: not a public address", []]);
});

it("around what somebody has, the rest is kept free; of a pool what is left of it, of a whole all or nothing", () => {
  const busy = span("2027-01-04T10:00:00Z", "2027-01-04T14:00:00Z");
  const taking = (unit: number) => ({
    unit,
    bookingId: "b",
    plain: span("2027-01-04T11:00:00Z", "2027-01-04T12:00:00Z"),
    wide: span("2027-01-04T11:00:00Z", "2027-01-04T12:15:00Z"),
  });
  const hours = (units: number[], whole: boolean) =>
    piecesOf(busy, { units, whole }, [taking(1)]).map(
      ({ from, to, units: some }) => `${new Date(from).toISOString().slice(11, 16)} ${new Date(to).toISOString().slice(11, 16)} ${some.join()}`,
    );
  expect(hours([1], false)).toEqual(["10:00 11:00 1", "12:15 14:00 1"]);
  expect(hours([1, 2], false)).toEqual(["10:00 11:00 1,2", "11:00 12:15 2", "12:15 14:00 1,2"]);
  expect(hours([1, 2], true)).toEqual(["10:00 11:00 1,2", "12:15 14:00 1,2"]);
  expect(piecesOf(busy, { units: [1], whole: false }, [])).toEqual([{ ...busy, units: [1] }]);
});

const utc = (date: Date) => `${date.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
const event = (uid: string, from: string, to: string) => [
  `UID:${uid}`,
  `DTSTART:${utc(at(from))}`,
  `DTEND:${utc(at(to))}`,
  "SUMMARY:Rendez-vous de Madame Nommée",
];

/** A resource with an outside calendar, and what reads it with such an answer. */
async function followed(more: Parameters<typeof roomOf>[1] = {}) {
  const id = await addOpen(db, roomOf(here.id, more));
  const page = `/reserver/ressources/${id}/agendas-exterieurs`;
  expect((await as(here.host).post(page, { act: "add", nom: "Agenda de l’accueil", adresse: "webcal://agenda.example/secret-4711.ics" })).status).toBe(303);
  const read = async (answer: string | "unreachable") => {
    const [due] = await findDue(db, id);
    const fetched = answer === "unreachable" ? ({ ok: false, fault: answer } as const) : ({ ok: true, text: answer } as const);
    await refresh(db, due!, { fetch: async () => fetched, site: "https://beffroi.example", now: new Date() });
  };
  const blocks = async () =>
    (await bookedOf(db, id)).flatMap(({ person, from, to }) => (person === null ? [[from, to]] : [])).toSorted(([one], [other]) => Number(one) - Number(other));
  return { id, page, read, blocks };
}

it("what is busy elsewhere cannot be booked; what was booked before stays and is shown, and an hour that is given up there is free here", async () => {
  const { id, page, read, blocks } = await followed();
  const person = await addPerson(db, { name: "Amina Exemple" });
  const made = await book(db, person, [wish(id, "11:00", "12:00")]);
  await read(calendar(event("a", "10:00", "14:00"), event("b", "16:00", "17:00")));
  expect(await blocks()).toEqual([
    [at("10:00"), at("11:00")],
    [at("12:00"), at("14:00")],
    [at("16:00"), at("17:00")],
  ]);
  expect(await book(db, await addPerson(db), [wish(id, "13:00", "15:00")])).toMatchObject({ ok: false, problems: [{ taken: true }] });
  expect(await findClashes(db, id)).toMatchObject([{ id: made.ok && made.made[0]!.id, personName: "Amina Exemple" }]);
  const html = await (await as(here.host).get(page)).text();
  expect(html).toContain("Une réservation tombe sur un moment occupé ailleurs");
  expect([html.includes("secret-4711"), html.includes("agenda.example")]).toEqual([false, true]);
  const { rows: blocked } = await sql<{ id: string }>`select id from bookings.booking where resource_id = ${id} and kind = 'block' limit 1`.execute(db);
  expect(await (await as(here.host).get(`/reserver/agenda/${blocked[0]!.id}`)).text()).toContain("Un agenda tenu ailleurs bloque ce moment");
  // Nothing of what it is about is kept.
  const { rows } = await sql<{
    all: string;
  }>`select (select string_agg(b::text, ' ') from bookings.booking b) || (select string_agg(o::text, ' ') from bookings.outside o) as all`.execute(owner);
  expect(rows[0]!.all).not.toContain("Nommée");
  await read(calendar(event("a", "10:00", "11:00")));
  expect(await blocks()).toEqual([[at("10:00"), at("11:00")]]);
  expect(await findClashes(db, id)).toEqual([]);
  expect((await book(db, await addPerson(db), [wish(id, "13:00", "15:00")])).ok).toBe(true);
});

it("what cannot be read is shown, and what was read last stands; a second process, or the same reading again, changes nothing", async () => {
  const { id, page, read, blocks } = await followed({ kind: "desk", quantity: 3 });
  await Promise.all([read(calendar(event("a", "10:00", "14:00"))), read(calendar(event("a", "10:00", "14:00")))]);
  const before = await bookedOf(db, id);
  await read(calendar(event("a", "10:00", "14:00")));
  expect(await bookedOf(db, id)).toEqual(before);
  await read("unreachable");
  await read("<html>Connexion</html>");
  expect(await blocks()).toEqual([[at("10:00"), at("14:00")]]);
  const html = await (await as(here.host).get(page)).text();
  expect(html).toContain("Ce que donne le site n’est pas un agenda");
  expect(html).toContain("Ce que nous en avions lu reste bloqué");
  expect(await findUnread(db, [here.id])).toEqual([]);
  await sql`update bookings.outside set read_at = now() - interval '2 days' where resource_id = ${id}`.execute(db);
  expect(await findUnread(db, [here.id])).toMatchObject([{ resourceId: id }]);
});

it("one of our own calendars, a machine of our own, a sixth calendar, or those of another host are refused", async () => {
  const { id, page, read } = await followed();
  await read(calendar(event("a", "10:00", "11:00")));
  const add = (adresse: string, someone = here.host) => as(someone).post(page, { act: "add", nom: "Agenda", adresse });
  const own = `${siteOf(house.services.settings)}/reserver/calendriers/x/reservations.ics`;
  for (const address of ["", "http://agenda.example/a.ics", "https://192.168.1.1/a.ics", own, "webcal://agenda.example/secret-4711.ics"])
    expect([address, (await add(address)).status]).toEqual([address, 422]);
  for (let n = 0; n < 4; n++) expect((await add(`https://agenda.example/${n}.ics`)).status).toBe(303);
  expect((await add("https://agenda.example/5.ics")).status).toBe(409);
  const { rows } = await sql<{ id: string }>`select id from bookings.outside where resource_id = ${id} order by made_at limit 1`.execute(db);
  const remove = (someone: string, where = page) => as(someone).post(where, { act: `remove:${rows[0]!.id}` });
  expect([403, 404]).toContain((await add("https://agenda.example/6.ics", there.host)).status);
  expect([403, 404]).toContain((await remove(there.host)).status);
  expect((await get(page)).status).not.toBe(200);
  const theirs = await addOpen(db, roomOf(there.id));
  expect((await remove(there.host, `/reserver/ressources/${theirs}/agendas-exterieurs`)).status).toBe(409);
  expect((await remove(here.host)).status).toBe(303);
  expect((await remove(here.host)).status).toBe(409);
  expect(await bookedOf(db, id)).toEqual([]);
});
