import { sql } from "kysely";
import { expect, it } from "vitest";

import { bookedOf, day } from "../../bookings/bookings.testing.ts";
import { settleWaiting } from "../../bookings/keeping/keeping.command.ts";
import { addPerson } from "../../people/people.testing.ts";
import { dayOf } from "#platform/time/day.ts";
import { pricesHouse } from "../prices.testing.ts";

const house = await pricesHouse();
const { db, as, get, post, here, there, priced } = house;

const letterTo = async (email: string) =>
  (await sql<{ text: string }>`select body_text as text from platform.mail where recipient = ${email} order by created_at limit 1`.execute(db)).rows[0]!.text;
const entriesOf = async (booking: string) =>
  (await sql<{ kind: string; cents: number }>`select kind, cents from prices.entry where booking_id = ${booking} order by id`.execute(db)).rows.map(
    ({ kind, cents }) => [kind, cents],
  );
const waitsOf = async (id: string) =>
  (await sql<{ state: string; waits: Date | null }>`select state, waits_until as waits from bookings.booking where id = ${id}`.execute(db)).rows[0]!;
const over = (id: string) => sql`update bookings.booking set waits_until = now() - interval '1 second' where id = ${id}`.execute(db);
const prepaid = async () => {
  const room = await priced();
  await sql`insert into prices.edition (list_id, starts, covers, prepay) select id, ${dayOf(Date.now())}, '{"all": {"hour": 500}}', true from prices.list where id = ${room.list}`.execute(
    db,
  );
  return room;
};

/** Somebody without an account asks for an hour, sees its price, and has the link of their letter. */
async function asks(room: { id: string; href: string }, email: string, de = "10:00", a = "11:00") {
  await sql`update bookings.resource set guests = true where id = ${room.id}`.execute(db);
  const address = room.href.replace("creneau", "sans-compte");
  const typed = { jour: day, de, a, nom: "Odile", email, usage: "" };
  const shown = await post(address, typed);
  expect(shown.status).toBe(200);
  expect(await shown.text()).toContain('name="somme" value="500"');
  expect(await bookedOf(db, room.id)).toHaveLength(0);
  expect((await post(address, { ...typed, somme: "500" })).status).toBe(303);
  return /\/reserver\/lien\/([\w-]+)/.exec(await letterTo(email))!;
}

it("a guest sees the price first, owes it once they confirm, pays at the desk or online, and reads their invoice by the link alone", async () => {
  const room = await priced();
  const [link, token] = await asks(room, "odile@exemple.fr");
  const id = (await bookedOf(db, room.id))[0]!.id;
  expect(await entriesOf(id)).toEqual([]);
  expect((await get(`/paiements/lien/${token}`)).status).toBe(404);
  // What the form says is never charged, nor is the sum shown that was kept.
  expect((await post(link, { act: "confirm", somme: "1" })).status).toBe(409);
  expect((await post(link, { act: "confirm" })).status).toBe(303);
  expect(await entriesOf(id)).toEqual([["charge", 500]]);
  expect((await waitsOf(id)).waits).toBeNull();
  const page = await (await get(`/paiements/lien/${token}`)).text();
  for (const words of ["Payer en ligne", "5\u00a0€"]) expect(page).toContain(words);
  const paying = (await post(`/paiements/lien/${token}`, { act: "pay" })).headers.get("location")!.split("#")[0]!;
  expect((await get(paying)).status).toBe(200);
  // The page of the payment is theirs alone, whoever is signed in.
  expect((await as(here.host).get(paying.replace(token!, "un-autre-lien"))).status).toBe(404);
  expect((await as(here.host).get(`/paiements/essai/${paying.split("/").at(-1)}`)).status).toBe(404);
  const paid = await post(paying, { suite: "twice" });
  expect(paid.headers.get("location")).toContain(`/paiements/lien/${token}`);
  expect(await entriesOf(id)).toEqual([
    ["charge", 500],
    ["payment", -500],
  ]);
  const statement = new RegExp(`/paiements/lien/${token}/[0-9a-f-]{36}`).exec(await (await get(`/paiements/lien/${token}`)).text())![0];
  expect(await (await get(statement)).text()).toContain("Odile");
  expect((await get(`/factures/${statement.split("/").at(-1)}`)).status).not.toBe(200);
  const [, other] = await asks(await priced(), "autre@exemple.fr");
  expect((await get(statement.replace(token!, other!))).status).toBe(404);
  // The desk of the place knows them by name, that of another place does not.
  const due = `/tarifs/a-encaisser/${id}/sans-compte`;
  expect(await (await as(here.host).get(due)).text()).toContain("Odile");
  expect((await as(there.host).get(due)).status).toBe(404);
  expect((await post(link, { act: "cancel" })).status).toBe(303);
  expect(await (await as(here.host).get("/tarifs/a-encaisser?sens=a-rendre")).text()).toContain("Odile");
  expect((await as(here.host).post(due, { act: "refund", rendu: "5", moyen_rendu: "cash" })).status).toBe(303);
  expect((await entriesOf(id)).reduce((sum, [, cents]) => sum + Number(cents), 0)).toBe(0);
});

it("nobody reads by such an address what an account owed that was erased", async () => {
  const room = await priced();
  const gone = await addPerson(db);
  expect((await as(gone).post(room.href, { act: "book", jour: day, de: "10:00", a: "11:00", somme: "500" })).status).toBe(303);
  const id = (await bookedOf(db, room.id))[0]!.id;
  await sql`update bookings.booking set person_id = null where id = ${id}`.execute(db);
  await sql`select prices.move_entries(${gone}, null)`.execute(house.owner);
  expect((await as(here.host).get(`/tarifs/a-encaisser/${id}/sans-compte`)).status).toBe(404);
});

it("what is to be paid beforehand waits for it, is free again when nobody pays, and stands once it is paid, by whatever way", async () => {
  const room = await prepaid();
  const [one, two] = [await addPerson(db), await addPerson(db)];
  const form = (de: string, a: string) => ({ act: "book", jour: day, de, a, somme: "500" });
  const told = async (person: string) =>
    (await sql<{ count: number }>`select count(*)::int as count from notifications.message where person_id = ${person}`.execute(db)).rows[0]!.count;
  const made = await as(one).post(room.href, form("10:00", "11:00"));
  expect(made.headers.get("location")).toContain("fait=unpaid");
  const first = (await bookedOf(db, room.id))[0]!.id;
  expect((await waitsOf(first)).waits!.getTime() - Date.now()).toBeLessThan(31 * 60_000);
  expect(await (await as(one).get(`/reserver/mes-reservations/${first}`)).text()).toContain("À payer avant");
  expect(await told(one)).toBe(0);
  expect((await as(two).post(room.href, form("10:00", "11:00"))).status).toBe(409);
  // Moved, it waits no longer than before, and is no more paid.
  const { waits } = await waitsOf(first);
  const version = (await sql<{ v: number }>`select version as v from bookings.booking where id = ${first}`.execute(db)).rows[0]!.v;
  const move = { jour: day, de: "12:00", a: "13:00", usage: "", version: String(version), somme: "500" };
  expect((await as(one).post(`/reserver/mes-reservations/${first}/modifier`, move)).status).toBe(303);
  expect((await waitsOf(first)).waits).toEqual(waits);
  // Nobody paid: whoever comes next has it, even before the job came by; nothing is owed.
  await over(first);
  expect((await as(two).post(room.href, form("12:00", "13:00"))).status).toBe(303);
  expect((await waitsOf(first)).state).toBe("lapsed");
  expect((await entriesOf(first)).reduce((sum, [, cents]) => sum + Number(cents), 0)).toBe(0);
  const second = (await bookedOf(db, room.id)).find(({ person }) => person === two)!.id;
  expect((await as(here.host).post(`/tarifs/a-encaisser/${second}/${two}`, { act: "pay", somme: "3", moyen: "cash" })).status).toBe(303);
  expect((await waitsOf(second)).waits).not.toBeNull();
  expect((await as(here.host).post(`/tarifs/a-encaisser/${second}/${two}`, { act: "pay", somme: "2", moyen: "cash" })).status).toBe(303);
  expect(await waitsOf(second)).toMatchObject({ state: "booked", waits: null });
  expect(await told(two)).toBe(1);
  // A gesture of all of it is as good; a guest waits as everybody does.
  const [link] = await asks(await prepaid(), "claire@exemple.fr");
  expect((await post(link, { act: "confirm" })).headers.get("location")).toContain("fait=unpaid");
  await settleWaiting(db);
  expect((await get(link)).status).toBe(200);
});

it("payment and the end of its time at once: it stands or it is free, and what was paid is kept or to be given back", async () => {
  const room = await prepaid();
  for (let turn = 0; turn < 6; turn++) {
    const person = await addPerson(db);
    const hour = (n: number) => `${String(8 + n).padStart(2, "0")}:00`;
    expect((await as(person).post(room.href, { act: "book", jour: day, de: hour(turn), a: hour(turn + 1), somme: "500" })).status).toBe(303);
    const { id } = (await bookedOf(db, room.id)).find((one) => one.person === person)!;
    await over(id);
    const pay = () => as(here.host).post(`/tarifs/a-encaisser/${id}/${person}`, { act: "pay", somme: "5", moyen: "card" });
    await Promise.all([pay(), settleWaiting(db), pay(), settleWaiting(db)]);
    const { state, waits } = await waitsOf(id);
    const entries = await entriesOf(id);
    const [asked, paid] = ["charge", "payment"].map((kind) => entries.reduce((sum, one) => sum + (one[0] === kind ? Number(one[1]) : 0), 0));
    expect(waits).toBeNull();
    expect(["booked", "lapsed"]).toContain(state);
    expect(asked).toBe(state === "booked" ? 500 : 0);
    expect([0, -500]).toContain(paid);
    if (state === "booked") expect(paid).toBe(-500);
  }
});

it("a structure has the price of its own groups, and the invoice is in its name", async () => {
  const room = await priced();
  const { rows } = await sql<{ id: string }>`
    insert into people.structure (name, kind, siret) values ('Chorale des Tilleuls', 'association', '73282932000074') returning id`.execute(db);
  const member = await addPerson(db, { roles: [{ role: "member", kind: "structure", id: rows[0]!.id }] });
  const attest = (groupe: string, courriel = "732 829 320 00074") =>
    as(here.host).post("/tarifs/attestations", { act: "attest", courriel, groupe, jusque: day });
  expect((await attest("job_seeker")).status).toBe(422);
  expect((await attest("member", "732 829 320 00075")).status).toBe(422);
  expect((await attest("member")).status).toBe(303);
  expect((await attest("member")).status).toBe(303);
  const form = { act: "book", jour: day, de: "10:00", a: "11:00", pour: rows[0]!.id, somme: "50" };
  expect((await as(member).post(room.href, form)).status).toBe(303);
  // For themselves they are no members, and their own proof is none of the structure's.
  expect((await as(member).post(room.href, { ...form, de: "14:00", a: "15:00", pour: "" })).status).toBe(409);
  const { id } = (await bookedOf(db, room.id))[0]!;
  expect((await as(here.host).post(`/tarifs/a-encaisser/${id}/${member}`, { act: "bill" })).status).toBe(303);
  const statement = (await sql<{ id: string }>`select id from prices.statement where person_id = ${member}`.execute(db)).rows[0]!.id;
  expect(await (await as(member).get(`/factures/${statement}`)).text()).toContain("Chorale des Tilleuls");
});

it("a request that a host accepts is to be paid within a day, and whoever asked is told so", async () => {
  const room = await prepaid();
  await sql`update bookings.resource set approval = true where id = ${room.id}`.execute(db);
  const person = await addPerson(db);
  expect((await as(person).post(room.href, { act: "book", jour: day, de: "10:00", a: "11:00", somme: "500" })).status).toBe(303);
  const { id } = (await bookedOf(db, room.id))[0]!;
  expect((await as(here.host).post(`/reserver/agenda/${id}`, { act: "approve" })).status).toBe(303);
  const hours = ((await waitsOf(id)).waits!.getTime() - Date.now()) / 3_600_000;
  expect([hours > 23, hours < 25]).toEqual([true, true]);
  const { rows } = await sql<{ news: string }>`select payload ->> 'news' as news from notifications.message where person_id = ${person}`.execute(db);
  expect(rows).toEqual([{ news: "to_pay" }]);
  await over(id);
  await settleWaiting(db);
  expect(await waitsOf(id)).toMatchObject({ state: "lapsed", waits: null });
});
