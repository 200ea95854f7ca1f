import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { addOpen, at, book, bookedOf, bookingsHouse, day, roomOf, wish } from "../bookings.testing.ts";
import { bookAsGuest } from "../guest/book-guest.command.ts";
import { resourcesDataset } from "../offers/resources.dataset.ts";
import { resourceThings } from "../offers/resource.things.ts";
import { searchableResources } from "../offers/resources.searchable.ts";
import { forgetBookers, settleWaiting } from "../keeping/keeping.command.ts";
import { acceptOffer } from "../taking/queue.command.ts";

const house = await bookingsHouse();
const { db, as, get, post, here, there, resident, agents } = house;
const { offers } = house.services;
const named = (name: string) => ({ words: { name, about: "Une salle pour les essais.", rules: null } });

async function structure(name: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into people.structure (name, kind) values (${name}, 'association') returning id`.execute(db);
  return rows[0]!.id;
}
const member = (id: string) => addPerson(db, { roles: [{ role: "member", kind: "structure", id }] });
const slugOf = async (id: string) => (await sql<{ slug: string }>`select slug from bookings.resource where id = ${id}`.execute(db)).rows[0]!.slug;
const choir = await structure("La Chorale essayée");
const singers = [await member(choir), await member(choir)] as const;
const [singer] = singers;

/** Each way in which the house tells of what can be booked, as somebody. */
async function waysTo(id: string, who: string | null): Promise<string[]> {
  const read = async (address: string) => (who ? as(who) : house).get(address);
  const slug = await slugOf(id);
  const html = async (address: string) => (await read(address)).text();
  const address = `/reserver/${slug}`;
  const form = { act: "book", jour: day, de: "10:00", a: "11:00", public: "tous" };
  const posted = async () => (who ? (await as(who).post(`${address}/creneau`, { ...form, de: "03:00", a: "03:10" })).status === 422 : false);
  const found: readonly (readonly [string, boolean])[] = [
    ["page", (await read(address)).status === 200],
    ["search", (await html(`/reserver?quoi=salle&jour=${day}&de=10:00&a=11:00`)).includes(`"${address}`)],
    ["place", (await html(`/lieux/${here.slug}`)).includes(`"${address}"`)],
    ["day", (await html(`/reserver/lieux/${here.slug}?jour=${day}`)).includes(`"${address}`)],
    ["form", who !== null && (await read(`${address}/creneau`)).status === 200],
    ["series", who !== null && (await read(`${address}/serie`)).status === 200],
    ["act", await posted()],
  ];
  return found.flatMap(([way, is]) => (is ? [way] : []));
}
const all = ["page", "search", "place", "day", "form", "series", "act"];
const open = ["page", "search", "place", "day"];

it("what is for members, for accounts, for those who keep a place is told to nobody else in any way, and booked by nobody else", async () => {
  const members = await addOpen(db, roomOf(here.id, { ...named("Salle des membres"), audience: "members", circle: [choir], quantity: 1 }));
  const accounts = await addOpen(db, roomOf(here.id, { ...named("Salle des comptes"), audience: "signed_in" }));
  const keepers = await addOpen(db, roomOf(here.id, { ...named("Salle du lieu"), audience: "keepers" }));
  const everybody = await addOpen(db, roomOf(here.id, { ...named("Salle ouverte"), parts: [] }));
  expect(await waysTo(everybody, null)).toEqual(open);
  for (const who of [null, resident, there.host, agents.tourcoing]) expect(await waysTo(members, who)).toEqual([]);
  for (const who of [singer, here.host, agents.roubaix]) expect(await waysTo(members, who)).toEqual(all);
  expect(await waysTo(accounts, null)).toEqual([]);
  expect(await waysTo(accounts, resident)).toEqual(all);
  for (const who of [null, resident, singer]) expect(await waysTo(keepers, who)).toEqual([]);
  expect(await waysTo(keepers, here.host)).toEqual(all);
  for (const id of [members, accounts, keepers]) {
    expect((await resourceThings.find(db, [id], "fr", offers)).get(id)).toMatchObject({ hidden: true });
    expect(await book(db, resident, [wish(id, "05:00", "06:00")], { powers: offers.powers })).toMatchObject({ ok: id === accounts });
  }
  const listed: unknown[] = [];
  for await (const row of resourcesDataset.rows(db, offers)) listed.push(row["id"]);
  expect(listed).toEqual([everybody]);
  const hits = await searchableResources.search(db, { words: "salle", typos: false, locale: "fr", limit: 20, offset: 0, now: new Date(), offers });
  expect(JSON.stringify(hits)).not.toMatch(/membres|comptes|du lieu/);
  // A right that ends ends at once: what was booked stays, nothing more is.
  expect((await book(db, singer, [wish(members, "05:00", "06:00")], { powers: offers.powers })).ok).toBe(true);
  await sql`update people.role_grant set ends_at = now() - interval '1 minute' where person_id = ${singer}`.execute(db);
  expect(await waysTo(members, singer)).toEqual([]);
  expect(await book(db, singer, [wish(members, "07:00", "08:00")], { powers: offers.powers })).toMatchObject({ problem: "gone" });
  await sql`update people.role_grant set ends_at = null where person_id = ${singer}`.execute(db);
});

it("what two hundred members book for one structure at once stays within its hours, whoever is quicker; nobody books for one that is not theirs", async () => {
  const quota = { structureMinutes: 240, structurePer: "day", circle: [choir], quantity: 50, atOnce: 50, kind: "desk", capacity: null } as const;
  const id = await addOpen(db, roomOf(here.id, { ...named("Postes de la chorale"), ...quota }));
  const people = await Promise.all(Array.from({ length: 50 }, () => member(choir)));
  const whom = { kind: "structure", structureId: choir } as const;
  const hours = (n: number) => [`${String(8 + (n % 8)).padStart(2, "0")}:00`, `${String(9 + (n % 8)).padStart(2, "0")}:00`] as const;
  const outcomes = await Promise.all(Array.from({ length: 200 }, (_, n) => book(db, people[n % 50]!, [wish(id, ...hours(n))], { whom })));
  // Of their union: desks of one hour are one hour.
  const had = new Set((await bookedOf(db, id)).map(({ from }) => from.getTime()));
  expect(had.size).toBe(4);
  expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(4);
  const refused = outcomes.filter((one) => !one.ok);
  expect(refused.length).toBeGreaterThan(0);
  for (const one of refused) expect(one).toMatchObject({ problems: [{ refusals: [{ rule: "structure_minutes", limit: 240, has: 240, per: "day" }] }] });
  expect(await book(db, resident, [wish(id, "20:00", "21:00")], { whom })).toMatchObject({ ok: false, problem: "stranger" });
});

it("own hours are not stretched by a structure of one’s own making: it counts for both, but for one that the host knows", async () => {
  const quota = { quotaMinutes: 120, quotaPer: "day", structureMinutes: 600, structurePer: "day" } as const;
  const id = await addOpen(db, roomOf(here.id, { ...named("Salle comptée"), ...quota, circle: [choir] }));
  const made = await structure("Structure de circonstance");
  const sly = await addPerson(db, { roles: [choir, made].map((one) => ({ role: "member", kind: "structure", id: one }) as const) });
  const as_ = (structureId: string) => ({ whom: { kind: "structure", structureId } }) as const;
  expect((await book(db, sly, [wish(id, "08:00", "10:00")])).ok).toBe(true);
  expect(await book(db, sly, [wish(id, "11:00", "12:00")], as_(made))).toMatchObject({ problems: [{ refusals: [{ rule: "quota_minutes" }] }] });
  expect((await book(db, sly, [wish(id, "11:00", "12:00")], as_(choir))).ok).toBe(true);
  expect(await book(db, sly, [wish(id, "13:00", "14:00")])).toMatchObject({ problems: [{ refusals: [{ rule: "quota_minutes", has: 120 }] }] });
});

const guestOf = (email: string) => ({ kind: "guest", email, name: "Odile", locale: "fr" }) as const;
const lettersTo = async (email: string) =>
  (await sql<{ text: string }>`select body_text as text from platform.mail where recipient = ${email} order by created_at`.execute(db)).rows.map(
    ({ text }) => text,
  );
const linkOf = (text: string) => /\/reserver\/lien\/[\w-]+/.exec(text)![0];

it("without an account: the time is held by a mailed link, opening it confirms nothing, it confirms once, and lapses for others in half an hour", async () => {
  const id = await addOpen(db, roomOf(here.id, { ...named("Salle sans compte"), guests: true }));
  const address = `/reserver/${await slugOf(id)}/sans-compte`;
  const typed = { jour: day, de: "10:00", a: "11:00", nom: "Odile", email: "Odile@Exemple.fr", usage: "" };
  expect((await post(address, { ...typed, email: "odile" })).status).toBe(422);
  expect((await post(address, typed)).status).toBe(303);
  expect(await book(db, resident, [wish(id, "10:30", "11:30")])).toMatchObject({ problems: [{ taken: true }] });
  const link = linkOf((await lettersTo("odile@exemple.fr"))[0]!);
  expect((await get(link)).status).toBe(200);
  expect((await bookedOf(db, id))[0]).toMatchObject({ state: "offered", person: null });
  const confirmed = await Promise.all([1, 2, 3].map(() => post(link, { act: "confirm" })));
  expect(confirmed.map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
  expect((await bookedOf(db, id))[0]).toMatchObject({ state: "booked" });
  expect(await (await get(`${link}/reservation.ics`)).text()).toContain("STATUS:CONFIRMED");
  // The same link moves it: one of two at once, and never onto what somebody else has.
  expect((await book(db, resident, [wish(id, "17:00", "18:00")])).ok).toBe(true);
  const { version } = (await sql<{ version: number }>`select version from bookings.booking where resource_id = ${id} order by made_at limit 1`.execute(db))
    .rows[0]!;
  const moved = (de: string, a: string) => post(`${link}/modifier`, { jour: day, de, a, usage: "", version: String(version) });
  expect((await moved("17:30", "18:30")).status).toBe(409);
  expect((await Promise.all([moved("12:00", "13:00"), moved("12:00", "13:00")])).map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect((await bookedOf(db, id))[0]).toMatchObject({ state: "booked", from: at("12:00") });
  expect((await get("/reserver/lien/un-lien-que-personne-n-a-recu-1234")).status).toBe(404);
  expect((await post(link, { act: "cancel" })).status).toBe(303);
  // Never confirmed: free again, and the address goes.
  expect((await post(address, { ...typed, de: "14:00", a: "15:00", email: "autre@exemple.fr" })).status).toBe(303);
  const late = linkOf((await lettersTo("autre@exemple.fr"))[0]!);
  await sql`update bookings.booking set waits_until = now() - interval '1 second' where resource_id = ${id} and state = 'offered'`.execute(db);
  expect((await post(late, { act: "confirm" })).status).toBe(409);
  expect((await book(db, resident, [wish(id, "14:00", "15:00")])).ok).toBe(true);
  await settleWaiting(db);
  await forgetBookers(db, new Date(Date.now() + 2 * 86_400_000));
  expect((await sql`select from bookings.guest where email = 'autre@exemple.fr'`.execute(db)).rows).toHaveLength(0);
  expect((await get(late)).status).toBe(404);
});

it("nobody keeps a thing from others by asking under many addresses, nor books so what asks for an account", async () => {
  const id = await addOpen(db, roomOf(here.id, { ...named("Salle gardée"), guests: true, quotaCount: 1, quotaPer: "month" }));
  const ask = (n: number, hour: number) =>
    bookAsGuest(db, house.services, guestOf(`invite${n}@exemple.fr`), { wish: wish(id, `${hour}:00`, `${hour + 1}:00`), shown: null });
  const held = await Promise.all([10, 11, 12, 13, 14, 15].map((hour, n) => ask(n, hour)));
  expect(held.filter(({ ok }) => ok)).toHaveLength(3);
  expect(held.filter((one) => !one.ok && one.problem === "full")).toHaveLength(3);
  const [first] = held;
  const mine = held.findIndex(({ ok }) => ok);
  const won = held[mine]!;
  expect(first).toBeDefined();
  expect(await acceptOffer(db, { offers }, { id: won.ok ? won.made[0]!.id : "", personId: null })).toMatchObject({ ok: true });
  expect(await ask(mine, 18)).toMatchObject({ problems: [{ refusals: [{ rule: "quota_count" }] }] });
  const shut = await addOpen(db, roomOf(here.id, named("Salle à compte")));
  expect(await bookAsGuest(db, house.services, guestOf("x@exemple.fr"), { wish: wish(shut, "10:00", "11:00"), shown: null })).toMatchObject({
    ok: false,
    problem: "gone",
  });
  expect((await get(`/reserver/${await slugOf(shut)}/sans-compte`)).status).toBe(404);
  await expect(sql`update bookings.resource set audience = 'members' where id = ${id}`.execute(db)).rejects.toMatchObject({ constraint: "resource_guests" });
});

it("a helper books for people who have neither mail nor phone: with their agreement, by a first name alone, without using up their own hours", async () => {
  const id = await addOpen(db, roomOf(here.id, { ...named("Rendez-vous d’aide"), kind: "help", quotaCount: 1, quotaPer: "month", capacity: null }));
  const address = `/reserver/${await slugOf(id)}/creneau`;
  const typed = { act: "book", jour: day, pour: "aide", prenom: "Mme K.", accord: "1", usage: "" };
  expect((await as(here.host).post(address, { ...typed, de: "09:00", a: "10:00", accord: "" })).status).toBe(422);
  expect((await as(here.host).post(address, { ...typed, de: "09:00", a: "10:00", prenom: "" })).status).toBe(422);
  for (const de of ["09", "10", "11"]) expect((await as(here.host).post(address, { ...typed, de: `${de}:00`, a: `${Number(de) + 1}:00` })).status).toBe(303);
  // A resident is no helper: the field is nobody's structure.
  expect((await as(resident).post(address, { ...typed, de: "15:00", a: "16:00" })).status).toBe(422);
  const [booked] = await bookedOf(db, id);
  const paper = `/reserver/mes-reservations/${booked!.id}/fiche`;
  expect(await (await as(here.host).get(paper)).text()).toContain("Pour Mme K.");
  expect((await as(resident).get(paper)).status).toBe(404);
  expect(await (await as(here.host).get(`/reserver/agenda?jour=${day}`)).text()).toContain("Mme K.");
  expect((await book(db, here.host, [wish(id, "16:00", "17:00")])).ok).toBe(true);
  await forgetBookers(db, new Date(at("10:00").getTime() + 40 * 86_400_000));
  expect((await sql`select from bookings.helped`.execute(db)).rows).toHaveLength(0);
});
