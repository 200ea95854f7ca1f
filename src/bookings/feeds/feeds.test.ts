import ICAL from "ical.js";
import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { addOpen, book, bookingsHouse, day, roomOf, wish } from "../bookings.testing.ts";
import { cancelOwn } from "../ending/end.command.ts";

const house = await bookingsHouse();
const { db, owner, as, get, here, there } = house;
const room = (more: Parameters<typeof roomOf>[1] = {}) => addOpen(db, roomOf(here.id, more));

/** The path of the address that is shown once. */
async function addressOf(person: string, quoi: string): Promise<string> {
  const html = await (await as(person).post("/reserver/calendriers", { act: "make", quoi })).text();
  return /\/reserver\/calendriers\/[\w-]+\/reservations\.ics/.exec(html)![0];
}

/** The properties of each event, as a strict reader of RFC 5545 finds them: lines end by CRLF, none is longer than 75 octets. */
function eventsOf(text: string): Record<string, string>[] {
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  // A reader that is not ours finds the same.
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  for (const event of events) for (const name of ["uid", "dtstamp", "dtstart", "dtend", "summary"]) expect(event.hasProperty(name)).toBe(true);
  expect(text.split("BEGIN:VEVENT").length - 1).toBe(events.length);
  const unfolded = text.replaceAll("\r\n ", "");
  return [...unfolded.matchAll(/BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT\r\n/g)].map(([, body]) =>
    Object.fromEntries(
      body!
        .trim()
        .split("\r\n")
        .map((line) => [/^[A-Z-]+/.exec(line)![0], line.slice(line.indexOf(":") + 1)]),
    ),
  );
}

it("somebody reads what they booked in their own calendar; what they cancel says so, and nobody is named", async () => {
  const id = await room({ words: { name: "Salle; du fond, et\\ou pas — « é »".padEnd(90, "é"), about: "Une salle pour les essais.", rules: null } });
  const person = await addPerson(db, { name: "Personne-Nommée" });
  const made = await book(db, person, [wish(id, "10:00", "12:00")]);
  await book(db, await addPerson(db), [wish(id, "14:00", "15:00")]);
  const address = await addressOf(person, "moi");
  const read = async () => {
    const answer = await get(address);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
    return answer.text();
  };
  const [event, ...others] = eventsOf(await read());
  expect(others).toEqual([]);
  expect(event).toMatchObject({ STATUS: "CONFIRMED", SEQUENCE: "0", DTSTART: expect.stringMatching(/^\d{8}T\d{6}Z$/) });
  expect(event!["SUMMARY"]).toContain("Salle\\; du fond\\, et\\\\ou pas");
  expect(await read()).not.toContain("Nommée");
  await cancelOwn(db, { offers: house.services.offers }, made.ok ? made.made[0]!.id : "");
  expect(eventsOf(await read())[0]).toMatchObject({ STATUS: "CANCELLED", SEQUENCE: "1", UID: event!["UID"] });
});

it("an address that is changed, ended, guessed, or of somebody who keeps the place no more leads nowhere", async () => {
  const id = await room();
  await book(db, await addPerson(db), [wish(id, "10:00", "11:00")]);
  const host = await addPerson(db, { roles: [{ role: "host", kind: "place", id: here.id }] });
  const quoi = `lieu:${here.id}:${id}`;
  const first = await addressOf(host, quoi);
  expect(eventsOf(await (await get(first)).text())).toHaveLength(1);
  const second = await addressOf(host, quoi);
  expect([(await get(first)).status, (await get(second)).status]).toEqual([404, 200]);
  expect((await get("/reserver/calendriers/un-jeton-devine/reservations.ics")).status).toBe(404);
  // Another host may not follow what is not theirs, whatever they send.
  expect((await as(there.host).post("/reserver/calendriers", { act: "make", quoi })).status).toBe(422);
  expect((await as(there.host).post("/reserver/calendriers", { act: "end", quoi })).status).toBe(409);
  await owner.updateTable("people.role_grant").set({ revoked_at: new Date(), revoke_reason: "Essai" }).where("person_id", "=", host).execute();
  expect((await get(second)).status).toBe(410);
  const { rows } = await sql<{ hash: Buffer }>`select hash from bookings.feed`.execute(db);
  expect(rows.some(({ hash }) => second.includes(hash.toString("base64url")))).toBe(false);
});

it("five thousand bookings are streamed, each once", async () => {
  const id = await room({ quantity: 200, kind: "desk" });
  const person = await addPerson(db);
  await owner.transaction().execute(async (trx) => {
    await sql`
      insert into bookings.booking (resource_id, person_id, during, padded, state, ended_at, ended_by, made_at)
      select ${id}, ${person}, w.during, w.during, 'cancelled', now(), 'person', now() - interval '1 day'
      from generate_series(1, 5000) n, lateral (select tstzrange(${day}::date + n * interval '1 minute', ${day}::date + n * interval '1 minute' + interval '1 hour') as during) w`.execute(
      trx,
    );
  });
  const answer = await get(await addressOf(person, "moi"));
  let chunks = 0;
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of answer.body!) {
    chunks += 1;
    text += decoder.decode(chunk, { stream: true });
  }
  expect(chunks).toBeGreaterThan(20);
  expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")).toHaveLength(5000);
  expect(new Set([...text.matchAll(/^UID:(.+)/gm)].map(([, uid]) => uid)).size).toBe(5000);
});
