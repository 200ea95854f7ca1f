import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { findLacksAtStart } from "../../bookings/conditions/ask.query.ts";
import { weekday } from "../../bookings/calendar/days.ts";
import { openHandover, takeOver } from "../../bookings/ending/handover.command.ts";
import { queueFor } from "../../bookings/taking/queue.command.ts";
import { addPerson } from "../../people/people.testing.ts";
import { at, day, trainingsHouse } from "../trainings.testing.ts";

const house = await trainingsHouse();
const { db, owner, as, here, there, trainer, module, machine, authorise, session } = house;

const read = async (answer: Response) => (await answer.text()).replaceAll(/[\u00a0\u202f]/g, " ");
const send = (href: string, by: string, more: Record<string, string> = {}) =>
  as(by).post(`${href}/creneau`, { act: "book", jour: day, de: "10:00", a: "11:00", ...more });
const booked = async (person: string) =>
  (await sql<{ id: string; state: string }>`select id, state from bookings.booking where person_id = ${person}`.execute(db)).rows;

const safety = await module("Sécurité de l’atelier essayée", { kind: "safety" });
const laser = await module("Découpe laser essayée", { needs: [safety] });
const ours = await session(safety, 4);

describe("a machine that asks for trainings is refused by a direct request", () => {
  it("to who has none: all that is missing is told at once, with what it builds upon, and where to get it", async () => {
    const { href } = await machine([laser]);
    const person = await addPerson(db);
    const answer = await send(href, person);
    expect(answer.status).toBe(422);
    const text = await read(answer);
    for (const words of ["« Découpe laser essayée »", "« Sécurité de l’atelier essayée »", `/formations/seances/${ours}`, "4 places libres"])
      expect(text).toContain(words);
    expect(await booked(person)).toEqual([]);
    // The page says it before anybody presses.
    expect(await read(await as(person).get(`${href}/creneau?jour=${day}&de=10:00`))).toContain("« Sécurité de l’atelier essayée »");
    expect(await read(await house.get(href))).toContain("Demande la formation « Découpe laser essayée »");
  });

  it("in a series, whose dates all fall out", async () => {
    const { href } = await machine([safety]);
    const person = await addPerson(db);
    const asked = { jour: day, de: "10:00", a: "11:00", rythme: "semaine", jusque: day.replace(/^\d{4}/, (year) => String(Number(year) + 1)) };
    const answer = await as(person).post(`${href}/serie`, { ...asked, act: "book", dates: day });
    expect(answer.status).not.toBe(303);
    expect(await booked(person)).toEqual([]);
  });

  it("when what somebody had has ended, is suspended, or lacks half", async () => {
    const { href } = await machine([laser]);
    const [late, halted, half] = [await addPerson(db), await addPerson(db), await addPerson(db)];
    await authorise(safety, late, -1);
    await authorise(laser, late);
    await authorise(safety, halted);
    const own = await authorise(laser, halted);
    await sql`insert into trainings.suspension (authorisation_id, reason, by) values (${own}, 'A laissé la machine en marche', ${trainer})`.execute(db);
    await authorise(laser, half);
    const answers = await Promise.all([late, halted, half].map(async (one) => [(await send(href, one)).status, await booked(one)]));
    expect(answers).toEqual([
      [422, []],
      [422, []],
      [422, []],
    ]);
    expect(await read(await send(href, late))).toContain("s’est terminée");
    expect(await read(await send(href, halted))).toContain("est suspendue");
  });

  it("to a host and an administrator alike: only an exception with its reason passes, and it passes at the door too", async () => {
    const { id, href } = await machine([laser]);
    for (const one of [here.host, house.chief]) expect((await send(href, one)).status).toBe(422);
    const person = await addPerson(db);
    const wished = await send(href, person, { exception: "1", usage: "Démonstration avec l’hôte" });
    expect(wished.status).toBe(303);
    const [booking] = await booked(person);
    expect(booking!.state).toBe("wished");
    expect((await as(here.host).post(`/reserver/agenda/${booking!.id}`, { act: "approve" })).status).toBe(422);
    expect((await as(here.host).post(`/reserver/agenda/${booking!.id}`, { act: "approve", exception: "Je reste à côté." })).status).toBe(303);
    const door = (overridden: string[]) =>
      findLacksAtStart(
        db,
        house.services,
        { resourceId: id, personId: person, overridden, from: at("10:00").getTime(), to: at("11:00").getTime() },
        new Date(),
      );
    expect(await door(["conditions"])).toEqual([]);
    expect(await door([])).toHaveLength(2);
  });

  it("and opens to who has all, until it ends: what ends before is told when it is booked, and refused at the door", async () => {
    const { id, href } = await machine([laser]);
    const person = await addPerson(db);
    await authorise(safety, person, null);
    await authorise(laser, person, 5);
    const answer = await send(href, person);
    expect(answer.status).toBe(303);
    expect(await read(await as(person).get(answer.headers.get("location")!))).toContain("Une habilitation se termine avant la fin de ce créneau");
    const starting = { resourceId: id, personId: person, overridden: [], from: at("10:00").getTime(), to: at("11:00").getTime() };
    expect(await findLacksAtStart(db, house.services, starting, new Date())).toEqual([]);
    expect(await findLacksAtStart(db, house.services, starting, at("10:00"))).toMatchObject([{ at: "now" }]);
    // Whoever stands before it when it has ended, or was suspended, does not begin; a host who sees them neither.
    const id2 = answer.headers.get("location")!.split("?")[0]!.split("/").at(-1)!;
    const during = sql`tstzrange(now() - interval '5 minutes', now() + interval '1 hour')`;
    await owner.transaction().execute(async (trx) => {
      await sql`update bookings.booking set during = ${during}, padded = ${during}, after = 0 where id = ${id2}`.execute(trx);
      await sql`update bookings.taking set during = ${during} where booking_id = ${id2}`.execute(trx);
    });
    const mine = sql`select id from trainings.authorisation where person_id = ${person} and module_id = ${laser}`;
    await sql`insert into trainings.suspension (authorisation_id, reason) ${sql`select id, 'Essai' from (${mine}) m`}`.execute(db);
    const { rows } = await sql<{ code: string }>`select here_code as code from bookings.resource where id = ${id}`.execute(db);
    const door = `/reserver/ici/${rows[0]!.code}`;
    expect(await read(await as(person).get(door))).toContain("est suspendue");
    const turned = [await as(person).post(door, { act: "here" }), await as(here.host).post(`/reserver/agenda/${id2}`, { act: "here" })];
    expect(turned.map(({ status }) => status)).toEqual([409, 409]);
    expect(await read(await as(person).get(door))).toContain("ce n’est pas une absence");
    await sql`update trainings.suspension set answer = 'Bien vu', answered_at = now(), lifted_at = now() where authorisation_id in (${mine})`.execute(db);
    expect((await as(person).post(door, { act: "here" })).status).toBe(303);
  });

  it("when what was booked is moved, is handed over to somebody who was not trained, or waited for by one", async () => {
    const { id, href } = await machine([laser]);
    const person = await addPerson(db);
    await authorise(safety, person, null);
    await authorise(laser, person, 200);
    const answer = await send(href, person);
    const token = await openHandover(db, answer.headers.get("location")!.split("?")[0]!.split("/").at(-1)!, person);
    expect(await takeOver(db, house.services, { token: token!, personId: await addPerson(db) })).toMatchObject({
      ok: false,
      refusals: [{ rule: "conditions" }],
    });
    const waits = { resourceId: id, from: at("10:00"), to: at("11:00"), units: 1, people: null, purpose: null };
    expect(await queueFor(db, house.services, await addPerson(db), waits)).toMatchObject({ ok: false, refusals: [{ rule: "conditions" }] });
    // Moved, it is asked again: by then it was suspended.
    await sql`insert into trainings.suspension (authorisation_id, reason) select id, 'Essai' from trainings.authorisation where person_id = ${person} and module_id = ${laser}`.execute(
      db,
    );
    const own = answer.headers.get("location")!.split("?")[0]!;
    expect((await as(person).post(`${own}/modifier`, { jour: day, de: "12:00", a: "13:00", version: "1" })).status).toBe(422);
  });

  it("when it is had only with a trainer: at an hour without one, to everybody but trainers", async () => {
    const { href } = await machine([safety], [{ weekday: weekday(day), from: 9 * 60, to: 10 * 60 + 30 }]);
    const trained = await addPerson(db);
    await authorise(safety, trained);
    const refused = await send(href, trained);
    expect(refused.status).toBe(422);
    expect(await read(refused)).toContain("9 h – 10 h 30");
    expect((await send(href, await addPerson(db), { de: "09:00", a: "10:30" })).status).toBe(303);
    expect((await send(href, trainer, { de: "20:00", a: "21:00" })).status).toBe(303);
  });
});

describe("trained at another place", () => {
  it("one passes where that place is recognised, by no second step, and not once it is recognised no more", async () => {
    const theirs = await module("Laser d’ailleurs", { placeId: there.id });
    const third = await module("Laser de plus loin", { placeId: null });
    const own = await module("Laser d’ici");
    const { href } = await machine([own]);
    const [person, far] = [await addPerson(db), await addPerson(db)];
    await authorise(theirs, person);
    await authorise(third, far);
    expect((await send(href, person)).status).toBe(422);
    const page = `/formations/tenir/${own}`;
    expect((await as(there.host).post(page, { act: "recognise", reconnue: theirs })).status).toBe(404);
    expect((await as(trainer).post(page, { act: "recognise", reconnue: theirs })).status).toBe(403);
    expect((await as(here.host).post(page, { act: "recognise", reconnue: theirs })).status).toBe(303);
    // That place recognises a third one: nothing follows from it here.
    await sql`insert into trainings.recognition (module_id, accepts_id) values (${theirs}, ${third})`.execute(db);
    expect((await send(href, far)).status).toBe(422);
    expect((await send(href, person)).status).toBe(303);
    expect((await as(here.host).post(page, { act: `norecognition:${theirs}` })).status).toBe(303);
    expect((await send(href, person, { de: "14:00", a: "15:00" })).status).toBe(422);
  });

  it("one does not pass against a suspension here", async () => {
    const [theirs, own] = [await module("Fraiseuse d’ailleurs", { placeId: there.id }), await module("Fraiseuse d’ici")];
    await sql`insert into trainings.recognition (module_id, accepts_id) values (${own}, ${theirs})`.execute(db);
    const { href } = await machine([own]);
    const person = await addPerson(db);
    await authorise(theirs, person);
    const mine = await authorise(own, person, -5);
    await sql`insert into trainings.suspension (authorisation_id, reason) values (${mine}, 'Sécurité')`.execute(db);
    expect((await send(href, person)).status).toBe(422);
  });
});
