import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { leaveSeat, takeSeat } from "../attend/seat.command.ts";
import { trainingsRegister } from "../keeping/trainings.personal.ts";
import { remind } from "../keeping/keeping.command.ts";
import { day, trainingsHouse } from "../trainings.testing.ts";

const house = await trainingsHouse();
const { db, owner, as, here, there, trainer, module, authorise, session, news } = house;

const seats = async (id: string) =>
  (
    await sql<{ person: string; state: string; number: number | null }>`
    select person_id as person, state, number from trainings.seat where session_id = ${id} and state <> 'left' order by number, asked_at, id`.execute(db)
  ).rows;
const holds = async (person: string) =>
  (
    await sql<{
      module: string;
      until: Date | null;
    }>`select module_id as module, until_at as until from trainings.authorisation where person_id = ${person}`.execute(db)
  ).rows;
const begin = (id: string) =>
  sql`update trainings.session set during = tstzrange(now() - interval '1 hour', now() + interval '1 hour') where id = ${id}`.execute(owner);
const seatOf = async (id: string, person: string) =>
  (await sql<{ id: string }>`select id from trainings.seat where session_id = ${id} and person_id = ${person}`.execute(db)).rows[0]!.id;
const enter = async (id: string, by: string, person: string, result = "reussi") =>
  (await as(by).post(`/formations/seances/${id}/resultats`, { [`resultat_${await seatOf(id, person)}`]: result })).status;

describe("seats of a session", () => {
  it("two hundred at once for twelve: twelve have one, each another, the others wait in their order", async () => {
    const id = await session(await module("Soudure essayée"), 12);
    const people = await Promise.all(Array.from({ length: 200 }, () => addPerson(db)));
    const outcomes = await Promise.all(people.map((person) => takeSeat(db, id, person)));
    expect(outcomes.filter((one) => one.ok && one.state === "taken")).toHaveLength(12);
    const rows = await seats(id);
    expect(rows.filter(({ number }) => number !== null).map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    expect(rows).toHaveLength(200);
    // Past the command, the database has the last word.
    await expect(
      sql`insert into trainings.seat (session_id, module_id, seats, person_id, state, number) select session_id, module_id, seats, ${trainer}, 'taken', 13 from trainings.seat limit 1`.execute(
        db,
      ),
    ).rejects.toThrow("seat_within");
    // Whoever gives one back gives it to who waits longest, and once.
    const [first] = rows;
    const next = rows.find(({ state }) => state === "waiting")!;
    expect(await Promise.all([leaveSeat(db, id, first!.person), leaveSeat(db, id, first!.person)])).toEqual(expect.arrayContaining([true, false]));
    expect((await seats(id)).find(({ person }) => person === next.person)).toMatchObject({ state: "taken", number: 1 });
    expect(await news(next.person)).toEqual(["queued", "seat_freed"]);
  });

  it("are refused twice, after the start, and to who lacks what one knows before", async () => {
    const safety = await module("Sécurité d’abord", { kind: "safety" });
    const id = await session(await module("Tour à bois", { needs: [safety] }), 2);
    const person = await addPerson(db);
    const place = `/formations/seances/${id}/place`;
    const refused = await as(person).post(place, { act: "take" });
    expect([refused.status, (await refused.text()).includes("Sécurité d’abord")]).toEqual([409, true]);
    await authorise(safety, person);
    expect((await as(person).post(place, { act: "take" })).status).toBe(303);
    expect((await as(person).post(place, { act: "take" })).status).toBe(409);
    await begin(id);
    const other = await addPerson(db);
    await authorise(safety, other);
    expect((await as(other).post(place, { act: "take" })).status).toBe(409);
    expect((await as(person).post(place, { act: "leave" })).status).toBe(409);
  });

  it("are fewer or more when the host says so, never fewer than are taken; who has one is told of another time, and of the end", async () => {
    const id = await session(await module("Presse essayée"), 3);
    const [one, two, three] = await Promise.all([addPerson(db), addPerson(db), addPerson(db)]);
    for (const person of [one, two, three]) await takeSeat(db, id, person);
    await leaveSeat(db, id, one);
    const change = (places: string, version: string, jour = day) =>
      as(here.host).post(`/formations/seances/${id}/modifier`, {
        ...{ act: "change", version, jour, de: "18:00", a: "20:00", lieu: here.id, encadrant: trainer, places },
      });
    expect((await change("1", "1")).status).toBe(409);
    expect((await change("2", "1")).status).toBe(303);
    expect((await seats(id)).map(({ number }) => number)).toEqual([1, 2]);
    expect(await news(two)).toEqual(["seat", "changed"]);
    expect((await as(there.host).post(`/formations/seances/${id}/modifier`, { act: "cancel", motif: "Je le veux" })).status).toBe(404);
    expect((await as(here.host).post(`/formations/seances/${id}/modifier`, { act: "cancel", motif: "Le formateur est malade." })).status).toBe(303);
    expect(await news(three)).toEqual(["seat", "changed", "cancelled"]);
  });
});

describe("results", () => {
  it("are entered by trainers of the module alone, once it has begun, each once; who passed is authorised, and nobody passes themselves", async () => {
    const laser = await module("Laser noté");
    const other = await addPerson(db);
    await sql`insert into trainings.trainer (module_id, person_id) values (${await module("Autre chose")}, ${other})`.execute(db);
    const id = await session(laser, 4);
    const [good, weak] = [await addPerson(db), await addPerson(db)];
    for (const person of [good, weak, trainer]) await takeSeat(db, id, person);
    expect(await enter(id, trainer, good)).toBe(409);
    await begin(id);
    expect([await enter(id, other, good), await enter(id, here.host, good), await enter(id, good, good)]).toEqual([404, 403, 404]);
    expect(await enter(id, trainer, trainer)).toBe(409);
    expect(await holds(trainer)).toEqual([]);
    expect([await enter(id, trainer, good), await enter(id, trainer, weak, "presente")]).toEqual([303, 303]);
    expect((await holds(good)).map((one) => one.module)).toEqual([laser]);
    expect(await holds(weak)).toEqual([]);
    expect(await news(good)).toEqual(["seat", "given"]);
    expect(await enter(id, trainer, good, "absente")).toBe(422);
  });

  it("renew what is there, without lifting what is suspended", async () => {
    const saw = await module("Scie notée");
    const person = await addPerson(db);
    const own = await authorise(saw, person, -10);
    const page = `/formations/tenir/${saw}/titulaires/${own}`;
    expect((await as(here.host).post(page, { act: "suspend", motif: "A retiré le capot." })).status).toBe(303);
    const id = await session(saw, 4);
    await takeSeat(db, id, person);
    await begin(id);
    expect(await enter(id, trainer, person)).toBe(303);
    expect((await holds(person))[0]!.until!.getTime()).toBeGreaterThan(Date.now());
    const card = `/mon-espace/habilitations/${own}`;
    expect(await (await as(person).get(card)).text()).toContain("Suspendue");
    // An appeal, once; whoever suspended does not uphold it, another answers.
    expect((await as(person).post(card, { act: "appeal", contestation: "Le capot était déjà retiré." })).status).toBe(303);
    expect((await as(person).post(card, { act: "appeal", contestation: "Le capot était déjà retiré." })).status).toBe(409);
    expect(await news(trainer)).toContain("appealed");
    const answer = (by: string, decision: string) => as(by).post(page, { act: "answer", decision, reponse: "Vu avec l’équipe." });
    expect((await answer(here.host, "maintenir")).status).toBe(409);
    expect((await answer(person, "retablir")).status).toBe(404);
    expect((await answer(trainer, "retablir")).status).toBe(303);
    expect(await news(person)).toEqual(["suspended", "seat", "given", "lifted"]);
  });
});

it("no prerequisite is a circle, by SQL nor by two halves at once", async () => {
  const [a, b, c] = [await module("A essayé"), await module("B essayé"), await module("C essayé")];
  const need = (one: string, other: string) => sql`insert into trainings.prerequisite (module_id, needs_id) values (${one}, ${other})`.execute(db);
  await need(a, b);
  await need(b, c);
  await expect(need(c, a)).rejects.toThrow("would need itself");
  const [d, e] = [await module("D essayé"), await module("E essayé")];
  const halves = await Promise.allSettled([need(d, e), need(e, d)]);
  expect(halves.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const form = { lieu: here.id, genre: "savoir-faire", titre: "C essayé", texte: "Ce que l’on apprend ici.", mois: "12", avant: a, version: "1" };
  expect((await as(here.host).post(`/formations/tenir/${c}/modifier`, form)).status).toBe(422);
});

it("a card that was copied says so once its holder made a new one, or it is suspended; what nobody signed is not found", async () => {
  const person = await addPerson(db, { name: "Amina Essai-Exemple" });
  const own = await authorise(await module("Carte essayée"), person);
  const card = `/mon-espace/habilitations/${own}`;
  const find = async () => /\/habilitation\/[^"]+/.exec(await (await as(person).get(card)).text())![0];
  const first = await find();
  const shown = await (await house.get(first)).text();
  expect([shown.includes("Carte essayée"), shown.includes("A.\u00a0E.\u00a0E."), shown.includes("Essai-Exemple")]).toEqual([true, true, false]);
  expect((await as(await addPerson(db)).get(card)).status).toBe(404);
  expect((await as(person).post(card, { act: "renew" })).status).toBe(303);
  const copied = await house.get(first);
  expect([copied.status, (await copied.text()).includes("Carte essayée")]).toEqual([410, false]);
  await sql`insert into trainings.suspension (authorisation_id, reason) values (${own}, 'Essai')`.execute(db);
  expect(await (await house.get(await find())).text()).toContain("Cette habilitation est suspendue");
  expect((await house.get(first.replace(".1.", ".2."))).status).toBe(404);
});

it("two accounts of one person have one authorisation of each module: the later end holds, and what stands against one stands", async () => {
  const [saw, drill] = [await module("Scie réunie"), await module("Perceuse réunie")];
  const [kept, gone] = [await addPerson(db), await addPerson(db)];
  await authorise(saw, kept, 10);
  const other = await authorise(saw, gone, 200);
  await authorise(drill, gone, 30);
  await sql`insert into trainings.suspension (authorisation_id, reason) values (${other}, 'Essai')`.execute(db);
  const id = await session(saw, 1);
  const waits = await addPerson(db);
  for (const one of [gone, kept, waits]) await takeSeat(db, id, one);
  await db.transaction().execute(async (trx) => {
    for (const { merge } of trainingsRegister.kept.flatMap(({ tables }) => tables))
      if (typeof merge === "object" && "does" in merge) await merge.does(trx, { kept, gone });
  });
  const { rows } = await sql<{ module: string; days: number; suspended: boolean }>`
    select a.module_id as module, extract(day from a.until_at - now())::int as days, exists (select from trainings.suspension x where x.authorisation_id = a.id and x.lifted_at is null) as suspended
    from trainings.authorisation a where a.person_id = ${kept}`.execute(db);
  expect(rows.toSorted((a, b) => a.days - b.days)).toEqual([
    { module: drill, days: 29, suspended: false },
    { module: saw, days: 199, suspended: true },
  ]);
  expect(await holds(gone)).toEqual([]);
  expect((await seats(id)).map(({ person, state }) => [person, state])).toEqual([
    [kept, "taken"],
    [waits, "waiting"],
  ]);
});

it("whoever holds one that ends soon is told once, and again for its next end", async () => {
  const person = await addPerson(db);
  const own = await authorise(await module("Rappel essayé"), person, 20);
  await remind(db, new Date());
  await remind(db, new Date());
  expect(await news(person)).toEqual(["ending"]);
  await sql`update trainings.authorisation set until_at = now() + interval '40 days' where id = ${own}`.execute(owner);
  await remind(db, new Date());
  expect(await news(person)).toEqual(["ending", "ending"]);
});

it("nobody authorises themselves, nor whom they do not teach", async () => {
  const id = await module("Attesté");
  const email = "atteste@exemple.fr";
  const person = await addPerson(db, { email });
  const send = (by: string, adresse: string) => as(by).post(`/formations/tenir/${id}/titulaires`, { act: "attest", adresse, raison: "Dix ans de métier" });
  const { rows } = await sql<{ email: string }>`select email from people.person where id = ${trainer}`.execute(db);
  const answers = [
    await send(there.host, email),
    await send(here.host, email),
    await send(trainer, rows[0]!.email),
    await send(trainer, "personne@exemple.fr"),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 422, 422, 422]);
  expect((await send(trainer, email)).status).toBe(303);
  expect((await holds(person)).map((one) => one.module)).toEqual([id]);
});

it("a session at a place that was hidden is told to those who teach it alone: its module's page does not name the place", async () => {
  const id = await module("Sérigraphie essayée", { placeId: there.id });
  await session(id, 6);
  const { rows } = await sql<{ slug: string }>`select slug from trainings.module where id = ${id}`.execute(db);
  const page = async (someone?: string) => (await (someone ? as(someone) : house).get(`/formations/modules/${rows[0]!.slug}`)).text();
  expect(await page()).toContain("Le FabLab essayé");
  await sql`update places.place set status = 'suspended' where id = ${here.id}`.execute(db);
  try {
    expect(await page()).not.toContain("Le FabLab essayé");
    expect(await page(trainer)).toContain("Le FabLab essayé");
  } finally {
    await sql`update places.place set status = 'published' where id = ${here.id}`.execute(db);
  }
});
