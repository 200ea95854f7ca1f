import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays } from "#platform/time/day.ts";
import { addOpen, roomOf } from "../../bookings/bookings.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { readVisitor } from "../../people/visitor/visitor.query.ts";
import { notedAppointment } from "../appointments/noted.link.ts";
import { guestTold, type GuestNews } from "../news/tell.command.ts";
import { activitiesHouse, day } from "../activities.testing.ts";
import { findActivity } from "../activities.query.ts";
import { editActivity } from "../announce/edit.command.ts";
import { leaveSeat, takeSeat } from "../dates/seat.command.ts";
import { onGuestTold } from "../guest/guest.listener.ts";
import { forget } from "../keeping/keeping.command.ts";
import { activitiesRegister } from "../keeping/activities.personal.ts";

const house = await activitiesHouse();
const { db, owner, as, here, there, activity, news, beginIn } = house;

const seats = async (id: string) =>
  (
    await sql<{ person: string | null; state: string; number: number | null }>`
    select person_id as person, state, number from activities.seat where date_id = ${id} and state <> 'left' order by number, asked_at, id`.execute(db)
  ).rows;
const at = async (id: string) =>
  (
    await sql<{ from: string; to: string; state: string; version: number }>`
    select to_char(lower(during) at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as "from", to_char(upper(during) at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as "to", state, version
    from activities.date where id = ${id}`.execute(db)
  ).rows[0]!;

describe("seats of a date", () => {
  it("two hundred at once for twelve: twelve have one, each another, the others wait in their order", async () => {
    const { dates } = await activity({ seats: 12 });
    const [id] = dates as [string];
    const people = await Promise.all(Array.from({ length: 200 }, () => addPerson(db)));
    const outcomes = await Promise.all(people.map((person) => takeSeat(db, id, person)));
    expect(outcomes.filter((one) => one.ok && one.state === "taken")).toHaveLength(12);
    const rows = await seats(id);
    expect(rows.filter(({ number }) => number !== null).map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    expect(rows).toHaveLength(200);
    // Past the command, the database has the last word.
    const thirteenth = sql`insert into activities.seat (date_id, seats, person_id, state, number) values (${id}, 12, ${here.host}, 'taken', 13)`;
    await expect(thirteenth.execute(db)).rejects.toThrow("seat_within");
    // Whoever gives one back gives it to who waits longest, and once.
    const [first] = rows;
    const next = rows.find(({ state }) => state === "waiting")!;
    expect(await Promise.all([leaveSeat(db, id, { personId: first!.person! }), leaveSeat(db, id, { personId: first!.person! })])).toEqual(
      expect.arrayContaining([true, false]),
    );
    expect((await seats(id)).find(({ person }) => person === next.person)).toMatchObject({ state: "taken", number: 1 });
    expect(await news(next.person!)).toEqual(["queued", "seat_freed"]);
    // The account of somebody who has one is erased: the next has it, and nobody is named.
    const second = rows[1]!.person!;
    await activitiesRegister.kept[0]!.tables[0]!.erase!(db, { id: second, name: "", addresses: [] }, false);
    expect((await seats(id)).map(({ person }) => person)).not.toContain(second);
    expect((await seats(id)).filter(({ state }) => state === "taken")).toHaveLength(12);
  });

  it("are taken through the page, and refused twice, once it has begun, and where one comes without registering", async () => {
    const person = await addPerson(db);
    const [id] = (await activity({ seats: 2 })).dates as [string];
    const place = `/activites/dates/${id}/place`;
    expect((await as(person).post(place, { act: "take" })).headers.get("location")).toBe(`/activites/dates/${id}?fait=inscrit`);
    expect((await as(person).post(place, { act: "take" })).status).toBe(409);
    await beginIn(id, -0.5);
    expect((await as(await addPerson(db)).post(place, { act: "take" })).status).toBe(409);
    expect((await as(person).post(place, { act: "leave" })).status).toBe(409);
    const [free] = (await activity()).dates as [string];
    expect((await as(person).post(`/activites/dates/${free}/place`, { act: "take" })).status).toBe(409);
  });

  it("are named to who keeps the place alone, who says who came once it has begun", async () => {
    const person = await addPerson(db, { name: "Odile Essayée" });
    const [id] = (await activity({ seats: 3 })).dates as [string];
    await takeSeat(db, id, person);
    const list = `/activites/dates/${id}/presences`;
    const seat = (await sql<{ id: string }>`select id from activities.seat where date_id = ${id}`.execute(db)).rows[0]!.id;
    const said = { venues: "4", [`presence_${seat}`]: "venu" };
    expect(await (await as(here.host).get(list)).text()).toContain("Odile Essayée");
    for (const other of [there.host, person, await addPerson(db)]) expect((await as(other).get(list)).status).toBe(404);
    for (const page of [`/activites/dates/${id}`, "/activites", "/donnees/dates-des-activites/donnees.csv"])
      expect(await (await house.get(page)).text(), page).not.toContain("Odile");
    expect((await as(here.host).post(list, said)).status).toBe(409);
    await beginIn(id, -0.5);
    expect((await as(here.host).post(list, { ...said, venues: "beaucoup" })).status).toBe(422);
    expect((await as(here.host).post(list, said)).status).toBe(303);
    const { rows } = await sql`select t.present, d.came from activities.seat t join activities.date d on d.id = t.date_id where d.id = ${id}`.execute(db);
    expect(rows).toEqual([{ present: true, came: 4 }]);
  });
});

describe("without an account", () => {
  const lettersTo = async (email: string) =>
    (await sql<{ text: string }>`select body_text as text from platform.mail where recipient = ${email} order by created_at, id`.execute(db)).rows.map(
      ({ text }) => text,
    );
  const linkOf = (text: string) => /\/activites\/lien\/[\w-]+/.exec(text)![0];
  const asks = (id: string, email: string, more: object = {}) => house.post(`/activites/dates/${id}/sans-compte`, { nom: "Odile", email, ...more });
  const tell = async () => {
    const { rows } = await sql<{ payload: GuestNews }>`select payload from platform.event where name = ${guestTold} order by id`.execute(db);
    for (const { payload } of rows) await onGuestTold.handle({ ...house.services, db } as never, payload);
    return rows.map(({ payload }) => payload.news);
  };

  it("a seat is theirs once they confirm by the link of a letter, and goes to whoever waits when they give it back", async () => {
    const [id] = (await activity({ seats: 1 })).dates as [string];
    for (const wrong of [{ nom: "www.exemple.fr" }, { nom: "" }, { email: "odile" }]) expect((await asks(id, "odile@exemple.fr", wrong)).status).toBe(422);
    // Asked twice, under whatever name, it is one; nothing is taken, and the answer tells nothing of who asked before.
    for (const nom of ["Odile", "Un autre"]) expect((await asks(id, "Odile@exemple.fr", { nom })).status).toBe(303);
    expect(await seats(id)).toEqual([]);
    const [first, second] = (await lettersTo("odile@exemple.fr")) as [string, string];
    const link = linkOf(second);
    // Readers of mail open links by themselves; of a forwarded letter each link leads to the same seat.
    expect((await house.get(link)).status).toBe(200);
    expect(await seats(id)).toEqual([]);
    const pressed = await Promise.all([link, linkOf(first)].map((one) => house.post(one, { act: "confirm" })));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await seats(id)).toMatchObject([{ person: null, state: "taken", number: 1 }]);
    const person = await addPerson(db);
    expect(await takeSeat(db, id, person)).toEqual({ ok: true, state: "waiting" });
    expect((await house.post(link, { act: "leave" })).status).toBe(303);
    expect(await seats(id)).toMatchObject([{ person, state: "taken" }]);
    // Back on the list, they have the seat again when the other leaves.
    expect((await house.post(link, { act: "confirm" })).headers.get("location")).toContain("attente");
    expect(await leaveSeat(db, id, { personId: person })).toBe(true);
    expect(await seats(id)).toMatchObject([{ person: null, state: "taken" }]);
    expect(await tell()).toEqual(["seat", "queued", "seat_freed"]);
    expect((await lettersTo("odile@exemple.fr")).at(-1)).toContain("Une place s’est libérée");
    expect((await house.get("/activites/lien/personne-ne-l-a")).status).toBe(404);
  });

  it("nobody else learns who they are, an account of the same address has one seat, and an erased address gives its seat back", async () => {
    const [id] = (await activity({ seats: 2 })).dates as [string];
    const person = await addPerson(db);
    const { email } = (await sql<{ email: string }>`select email from people.person where id = ${person}`.execute(db)).rows[0]!;
    await takeSeat(db, id, person);
    await asks(id, email);
    expect((await house.post(linkOf((await lettersTo(email)).at(-1)!), { act: "confirm" })).status).toBe(409);
    await asks(id, "berthe@exemple.fr", { nom: "Berthe Essayée" });
    const link = linkOf((await lettersTo("berthe@exemple.fr"))[0]!);
    const nom = /name="nom" value="([^"]*)"/.exec(await (await house.get(link)).text())![1]!;
    // Between reading and pressing, somebody else writes another name under the address: what was read is confirmed.
    await asks(id, "berthe@exemple.fr", { nom: "Un inconnu" });
    await house.post(link, { act: "confirm", nom });
    const list = `/activites/dates/${id}/presences`;
    expect(await (await as(here.host).get(list)).text()).toContain("Berthe Essayée");
    for (const other of [there.host, person]) expect((await as(other).get(list)).status).toBe(404);
    expect(await (await house.get(`/activites/dates/${id}`)).text()).not.toContain("Berthe");
    const table = activitiesRegister.kept.flatMap(({ tables }) => tables).find((one) => one.table === "activities.guest")!;
    await table.erase!(db, { id: null as never, name: "", addresses: ["berthe@exemple.fr"] }, false);
    expect(await seats(id)).toMatchObject([{ person }]);
    expect(await (await as(here.host).get(list)).text()).not.toContain("Berthe");
  });

  it("the place notes who telephoned, and calls them; of the past the seat stays and the name goes", async () => {
    const [id] = (await activity({ seats: 1 })).dates as [string];
    const enrols = (who: string, more: object = {}) => as(who).post(`/activites/dates/${id}/inscrire`, { nom: "Marcel", telephone: "03 20 00 00 00", ...more });
    for (const other of [there.host, await addPerson(db)]) expect((await enrols(other)).status).toBe(404);
    expect((await enrols(here.host, { telephone: "demain" })).status).toBe(422);
    expect((await enrols(here.host)).headers.get("location")).toContain("fait=note");
    expect(await (await as(here.host).get(`/activites/dates/${id}/presences`)).text()).toContain("03 20 00 00 00");
    await expect(
      sql`insert into activities.guest (date_id, name, email, phone, confirmed_at) values (${id}, 'Deux', 'deux@exemple.fr', '03 20', now())`.execute(db),
    ).rejects.toThrow("guest_reached");
    await beginIn(id, -24 * 40);
    await forget(db, new Date());
    expect((await sql`select from activities.guest where date_id = ${id}`.execute(db)).rows).toHaveLength(0);
    expect(await seats(id)).toMatchObject([{ state: "taken", number: 1 }]);
  });
});

describe("one date of a series", () => {
  it("is moved or cancelled by itself; who has a seat is told, the others stay, and the series leaves it as it is", async () => {
    const { id, dates } = await activity({ seats: 2, weeks: 1, until: addDays(day, 21) });
    const [first, second, third] = dates as [string, string, string];
    const person = await addPerson(db);
    await takeSeat(db, first, person);
    await takeSeat(db, second, person);
    const change = (more: object) => ({ act: "change", jour: addDays(day, 1), debut: "18:00", fin: "20:00", places: "2", version: "1", ...more });
    expect((await as(there.host).post(`/activites/dates/${first}/changer`, change({}))).status).toBe(404);
    expect((await as(here.host).post(`/activites/dates/${first}/changer`, change({ fin: "17:00" }))).status).toBe(422);
    const moves = await Promise.all([1, 2].map(() => as(here.host).post(`/activites/dates/${first}/changer`, change({}))));
    expect(moves.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect((await as(here.host).post(`/activites/dates/${second}/changer`, { act: "cancel", motif: "Salle prise" })).status).toBe(303);
    expect(await news(person)).toEqual(["seat", "seat", "changed", "cancelled"]);
    const page = await (await house.get(`/activites/dates/${second}`)).text();
    expect(page).toContain("Salle prise");
    const before = await at(first);
    const found = (await findActivity(db, id))!;
    const edited = await editActivity(db, found, { what: { ...found, begins: "15:00", ends: "17:00" }, version: found.version, by: here.host, gone: "Parti" });
    expect(edited).toEqual({ ok: true });
    expect(await at(first)).toEqual(before);
    expect((await at(second)).state).toBe("cancelled");
    expect((await at(third)).from).toMatch(/1[34]:00$/);
  });

  it("goes with who has a seat being told when the series no longer has it, and the seats that are taken stay", async () => {
    const { id, dates } = await activity({ seats: 2, weeks: 1, until: addDays(day, 14) });
    const [first, , last] = dates as [string, string, string];
    const [one, other] = [await addPerson(db), await addPerson(db)];
    for (const person of [one, other]) await takeSeat(db, first, person);
    await takeSeat(db, last, one);
    const found = (await findActivity(db, id))!;
    const edit = (more: object) =>
      editActivity(db, found, { what: { ...found, ...more }, version: found.version, by: here.host, gone: "L’activité s’arrête plus tôt." });
    expect(await edit({ seats: 1 })).toEqual({ ok: false, problem: "seats" });
    expect(await edit({ seats: null })).toEqual({ ok: false, problem: "seats" });
    expect(await edit({ until: addDays(day, 7) })).toEqual({ ok: true });
    expect(await news(one)).toEqual(["seat", "seat", "cancelled"]);
    expect(await seats(first)).toHaveLength(2);
    expect(await edit({ title: "Ancien" })).toEqual({ ok: false, problem: "moved" });
  });

  it("keeps its hour by the clock of the place through the nights in which clocks change", async () => {
    const dates = async (first: string, begins: string, ends: string) => {
      const { rows } = await sql<{ id: string }>`
        insert into activities.activity (place_id, title, about, day, begins, ends, weeks, until)
        values (${here.id}, ${`Horloge ${first} ${begins}`}, 'Un essai de l’horloge.', ${first}, ${begins}, ${ends}, 1, ${addDays(first, 7)}) returning id`.execute(
        owner,
      );
      const made = await sql<{ id: string }>`
        insert into activities.date (activity_id, first_day, day, begins, ends)
        select ${rows[0]!.id}, d, d, ${begins}::time, ${ends}::time from unnest(${[first, addDays(first, 7)]}::date[]) d returning id`.execute(owner);
      return Promise.all(made.rows.map(({ id }) => at(id)));
    };
    // Summer time ends on 25 October 2026 and 31 October 2027, begins on 28 March 2027.
    expect((await dates("2026-10-18", "19:00", "21:00")).map(({ from }) => from)).toEqual(["2026-10-18 17:00", "2026-10-25 18:00"]);
    expect((await dates("2027-10-24", "19:00", "21:00")).map(({ from }) => from)).toEqual(["2027-10-24 17:00", "2027-10-31 18:00"]);
    expect((await dates("2027-03-21", "19:00", "21:00")).map(({ from }) => from)).toEqual(["2027-03-21 18:00", "2027-03-28 17:00"]);
    expect((await dates("2026-03-22", "09:00", "10:00")).map(({ from }) => from)).toEqual(["2026-03-22 08:00", "2026-03-29 07:00"]);
    // An hour that is not there, and one that is there twice, make no date of no length.
    const [, gap] = await dates("2027-03-21", "02:30", "03:15");
    expect(gap!.from < gap!.to).toBe(true);
    const [, twice] = await dates("2026-10-18", "01:30", "03:30");
    expect([twice!.from, twice!.to]).toEqual(["2026-10-24 23:30", "2026-10-25 02:30"]);
  });
});

describe("an appointment", () => {
  it("that was booked leads its host to the form of acts, with the day and the length and nothing of whoever came", async () => {
    const [host, other] = [await readVisitor(db, house.services.offers, here.host, true), await readVisitor(db, house.services.offers, there.host, true)];
    const now = new Date();
    const booked = (hours: number, more: object = {}) => {
      const from = new Date(now.getTime() - hours * 3_600_000);
      return { kind: "help", placeId: here.id, from, to: new Date(from.getTime() + 40 * 60_000), ...more } as const;
    };
    const address = notedAppointment.href(booked(2), host!, now)!;
    expect(address).toMatch(new RegExp(`^/mediation/lieux/${here.id}\\?jour=[\\d-]{10}&minutes=45$`));
    const form = await (await as(here.host).get(address)).text();
    expect(form).toMatch(/value="45"[^>]*checked|checked[^>]*value="45"/);
    const elsewhere = [notedAppointment.href(booked(2), other!, now), notedAppointment.href(booked(2, { kind: "room" }), host!, now)];
    expect([...elsewhere, notedAppointment.href(booked(24 * 9), host!, now)]).toEqual([null, null, null]);
  });

  it("is booked at the address that the national export names, where the place names none of its own", async () => {
    const help = await addOpen(db, roomOf(here.id, { kind: "help", words: { name: "Aide essayée", about: "Une aide pour les essais.", rules: null } }));
    await addOpen(db, roomOf(there.id));
    const { rows } = await sql<{ slug: string }>`select slug from bookings.resource where id = ${help}`.execute(db);
    const said = async () => {
      const { features } = (await (await house.get("/donnees/lieux.geojson")).json()) as { features: { id: string; properties: { prise_rdv?: string } }[] };
      return [here.id, there.id].map((id) => features.find((one) => one.id === id)!.properties.prise_rdv);
    };
    expect(await said()).toEqual([expect.stringMatching(new RegExp(`^https?://.+/reserver/${rows[0]!.slug}$`)), undefined]);
    await sql`update places.place set booking_url = 'https://rendez-vous.example/ici' where id = ${here.id}`.execute(owner);
    expect(await said()).toEqual(["https://rendez-vous.example/ici", undefined]);
  });
});

describe("the calendar", () => {
  it("answers by commune, theme, price, children, step-free, place and words, and as one iCalendar of the same", async () => {
    const { id } = await activity({ title: "Lanternes en papier", theme: "culture", children: true });
    const { id: paid } = await activity({ title: "Reliure payante", theme: "making", price: "5 €" });
    await sql`update places.place set wheelchair = 'yes' where id = ${here.id}`.execute(owner);
    const list = async (query: string) => (await house.get(`/activites?${query}`)).text();
    const from = `jour=${addDays(day, -1)}`;
    const shows = async (query: string) => {
      const text = await list(`${from}&${query}`);
      return [text.includes(id), text.includes(paid)];
    };
    expect(await shows("")).toEqual([true, true]);
    expect(await shows("theme=culture")).toEqual([true, false]);
    expect(await shows("gratuit=1")).toEqual([true, false]);
    expect(await shows("enfants=1")).toEqual([true, false]);
    expect(await shows("fauteuil=1")).toEqual([true, true]);
    expect(await shows(`lieu=${there.id}`)).toEqual([false, false]);
    expect(await shows("q=reliure")).toEqual([false, true]);
    expect(await shows("commune=59350")).toEqual([false, false]);
    const feed = await (await house.get("/activites/agenda.ics?theme=culture")).text();
    expect(["Lanternes", "Reliure"].map((word) => feed.includes(word))).toEqual([true, false]);
  });
});
