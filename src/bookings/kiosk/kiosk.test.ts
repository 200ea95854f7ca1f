import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { addOpen, book, bookingsHouse, roomOf, wish } from "../bookings.testing.ts";
import { codeOf, initialsOf, plainCode } from "./code.ts";

const { db, owner, as, get, post, here, there } = await bookingsHouse();

/** The path of the address that is shown once. */
async function screenOf(place: typeof here): Promise<string> {
  const html = await (await as(place.host).post(`/reserver/agenda/ecran?lieu=${place.id}`, { act: "make" })).text();
  return /\/reserver\/ecran\/[\w-]+/.exec(html)![0];
}
/** Booked long ago for a time that begins in so many minutes and lasts two hours. */
async function soon(person: string, resource: string, minutes: number): Promise<string> {
  const made = await book(db, person, [wish(resource, "10:00", "12:00")]);
  if (!made.ok) throw new Error(made.problem);
  const { id } = made.made[0]!;
  const during = sql`tstzrange(clock_timestamp() + make_interval(mins => ${minutes}::int), clock_timestamp() + make_interval(mins => ${minutes + 120}::int))`;
  await owner.transaction().execute(async (trx) => {
    await sql`with at as materialized (select ${during} as during) update bookings.booking b set during = at.during, padded = at.during from at where b.id = ${id}`.execute(
      trx,
    );
    await sql`update bookings.taking t set during = b.during from bookings.booking b where t.booking_id = ${id} and b.id = t.booking_id`.execute(trx);
  });
  return id;
}
const arrived = async (id: string) =>
  (await sql<{ there: boolean }>`select arrived_at is not null as there from bookings.booking where id = ${id}`.execute(db)).rows[0]!.there;

it("whoever booked types their code at the entrance, however they write it; nobody is named to those who stand behind", async () => {
  const id = await addOpen(db, roomOf(here.id));
  const person = await addPerson(db, { name: "Zénaïde Vanhoutte-Lenoir" });
  const booking = await soon(person, id, -5);
  const screen = await screenOf(here);
  const seen = await (await get(screen)).text();
  expect(seen).toContain("Z.\u00a0V.\u00a0L.");
  for (const told of ["Vanhoutte", "Zénaïde", codeOf(booking), booking, "Ma réservation"]) expect(seen).not.toContain(told);
  expect(await (await as(person).get(`/reserver/mes-reservations/${booking}`)).text()).toContain(codeOf(booking));
  expect((await post(screen, { act: "here", code: "" })).status).toBe(422);
  expect((await post(screen, { act: "here", code: "000 000" })).status).toBe(422);
  const typed = ` ${codeOf(booking).toLowerCase().replaceAll("0", "o").replace("\u00a0", "-")} `;
  const answers = await Promise.all([1, 2, 3].map(() => post(screen, { act: "here", code: typed })));
  expect(answers.some(({ status }) => status === 303)).toBe(true);
  expect(await arrived(booking)).toBe(true);
  const again = await post(screen, { act: "here", code: typed });
  expect([again.status, again.headers.get("location")]).toEqual([303, expect.stringContaining("fait=deja")]);
});

it("what only members may know of stands on no screen, and who is helped stands there, not who booked for them", async () => {
  const [hidden, open] = [await addOpen(db, roomOf(here.id)), await addOpen(db, roomOf(here.id))];
  const [member, helper] = [await addPerson(db, { name: "Ursule Membre" }), await addPerson(db, { name: "Olga Aidante" })];
  await soon(member, hidden, -5);
  await sql`update bookings.resource set audience = 'keepers' where id = ${hidden}`.execute(db);
  const helped = await soon(helper, open, -5);
  await sql`update bookings.booking set made_for = 'helped' where id = ${helped}`.execute(owner);
  await sql`insert into bookings.helped (booking_id, name) values (${helped}, 'Wassila')`.execute(owner);
  const seen = await (await get(await screenOf(here))).text();
  expect(["U.\u00a0M.", "O.\u00a0A.", "W."].filter((initials) => seen.includes(initials))).toEqual(["W."]);
});

it("too early, of another place, guessed too often, or at a screen whose address was changed or closed: nothing is noted", async () => {
  const [id, other] = [await addOpen(db, roomOf(there.id)), await addOpen(db, roomOf(here.id))];
  const person = await addPerson(db);
  const [early, elsewhere] = [await soon(person, id, 20), await soon(person, other, -5)];
  const screen = await screenOf(there);
  const press = (code: string) => post(screen, { act: "here", code });
  expect(await (await press(codeOf(early))).text()).toContain("Il est trop tôt");
  expect((await press(codeOf(elsewhere))).status).toBe(422);
  expect([await arrived(early), await arrived(elsewhere)]).toEqual([false, false]);
  await sql`update platform.rate_limit set used = 200`.execute(db);
  expect((await press("000001")).status).toBe(429);
  await sql`delete from platform.rate_limit`.execute(db);
  for (const someone of [here.host, person]) {
    const page = `/reserver/agenda/ecran?lieu=${there.id}`;
    for (const act of ["make", "end"]) expect([403, 404, 409]).toContain((await as(someone).post(page, { act })).status);
  }
  expect((await get(screen)).status).toBe(200);
  const second = await screenOf(there);
  expect([(await get(screen)).status, (await get(second)).status]).toEqual([404, 200]);
  expect((await as(there.host).post(`/reserver/agenda/ecran?lieu=${there.id}`, { act: "end" })).status).toBe(303);
  expect([(await get(second)).status, (await get("/reserver/ecran/jeton-devine")).status]).toEqual([404, 404]);
  const { rows } = await sql<{ all: string | null }>`select string_agg(k::text, ' ') as all from bookings.kiosk k`.execute(db);
  expect(rows[0]!.all ?? "").not.toContain(second.split("/").at(-1));
});

it("a code is six signs of the booking; initials are of each part of a name", () => {
  expect(codeOf("1e000000-0000-4000-8000-000000000001")).toMatch(/^[0-9A-F]{3}\u00a0[0-9A-F]{3}$/);
  expect(plainCode("4f7-2ao ")).toBe("4F72A0");
  expect(initialsOf("  élodie  De La-Croix Martin")).toBe("É.\u00a0D.\u00a0L.");
});
