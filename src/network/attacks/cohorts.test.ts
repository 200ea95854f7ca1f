import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { localOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { addOpen, book, bookedOf, roomOf, wish } from "../../bookings/bookings.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addPlace } from "../../places/merge/merge.testing.ts";
import { networkHouse } from "../network.testing.ts";

const house = await networkHouse();
const { db, owner, as, coordinator, member } = house;
const today = dayOf(Date.now());

const mentor = await member();
const offering = { sujets: "money", etapes: "idea", langues: "fr", ensemble: "4", heures: "4", ouvert: "1" };
expect((await as(mentor.manager).post("/reseau/mentorat/proposer", offering)).status).toBe(303);

const status = (person: string, address: string, fields: Record<string, string>) =>
  as(person)
    .post(address, fields)
    .then((answer) => answer.status);
const read = async (person: string, address: string) => (await as(person).get(address)).text();
const emailOf = async (id: string) => (await sql<{ email: string }>`select email from people.person where id = ${id}`.execute(db)).rows[0]!.email;

async function opened(title: string): Promise<string> {
  const fields = { nom: title, presentation: "Un an pour ouvrir.", du: addDays(today, -30), au: addDays(today, 240) };
  const answer = await as(coordinator).post("/reseau/promotions/ouvrir", fields);
  expect(answer.status).toBe(303);
  return answer.headers.get("location")!.split("?")[0]!;
}
const adding = async (person: string, name: string, more: Record<string, string> = {}) => ({
  ...{ act: "add", adresse: await emailOf(person), projet: name, etape: "idea", referent: mentor.manager, ...more },
});
async function added(cohort: string, person: string, name: string): Promise<string> {
  expect(await status(coordinator, cohort, await adding(person, name))).toBe(303);
  const { rows } = await sql<{ id: string }>`select id from network.project where person_id = ${person} and cohort_id = ${cohort.split("/").at(-1)!}`.execute(
    db,
  );
  return `/reseau/promotions/projets/${rows[0]!.id}`;
}

const cohort = await opened("Promotion essayée");
const [leader, other, stranger] = [await addPerson(db), await addPerson(db), await addPerson(db)];
const project = await added(cohort, leader, "Café de la Gare");
const beside = await added(cohort, other, "Atelier du Moulin");

describe("a cohort", () => {
  it("is opened, and changed, by coordinators alone", async () => {
    expect((await as(stranger).get("/reseau/promotions/ouvrir")).status).toBe(403);
    for (const person of [stranger, leader, mentor.manager]) {
      expect(await status(person, cohort, await adding(stranger, "Projet volé"))).toBe(404);
      expect(await status(person, cohort, { act: "session", sujet: "Fausse rencontre" })).toBe(404);
    }
    const wrong = await as(coordinator).post("/reseau/promotions/ouvrir", { nom: "Trop courte", du: today, au: addDays(today, 5) });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="Trop courte"');
  });

  it("shows everybody its figures, and those who are in it alone its projects and its people", async () => {
    for (const page of [await (await house.get(cohort)).text(), await read(stranger, cohort)]) {
      expect(page).toContain("Lieux ouverts");
      expect(page).not.toContain("Café de la Gare");
    }
    for (const person of [leader, other, mentor.manager, coordinator]) expect(await read(person, cohort)).toContain("Café de la Gare");
  });

  it("takes one project of each person, whoever adds it twice at once, and no referent who is that person", async () => {
    const twice = await addPerson(db);
    const fields = await adding(twice, "Deux fois");
    const all = await Promise.all([1, 2, 3].map(() => status(coordinator, cohort, fields)));
    expect(all.toSorted()).toEqual([303, 409, 409]);
    expect(await status(coordinator, cohort, await adding(mentor.manager, "Le sien"))).toBe(409);
    const { rows } = await sql<{ id: string }>`select id from network.project where person_id = ${leader}`.execute(db);
    await expect(sql`update network.project set referent_id = ${leader} where id = ${rows[0]!.id}`.execute(db)).rejects.toThrow(/somebody else/);
    expect(await status(coordinator, cohort, { ...(await adding(stranger, "Inconnu")), adresse: "personne@exemple.fr" })).toBe(409);
    expect(await status(coordinator, cohort, { ...(await adding(stranger, "Inconnu")), referent: stranger })).toBe(422);
  });

  it("notes who was at a meeting once it has begun, and no project of another cohort", async () => {
    const meeting = { act: "session", sujet: "Le budget", minutes: "120", lieu: "Chez nous" };
    const when = (days: number) => ({ quand_date: localOf(new Date(Date.now() + days * 86_400_000)).slice(0, 10), quand_time: "10:00" });
    expect(await status(coordinator, cohort, { ...meeting, ...when(-3), page: "https://ailleurs.exemple.fr/" })).toBe(422);
    expect(await status(coordinator, cohort, { ...meeting, ...when(-3), page: "/formations/modules/securite-en-atelier" })).toBe(422);
    expect(await status(coordinator, cohort, { ...meeting, ...when(-3), page: "/activites/cine-debat" })).toBe(303);
    expect(await status(coordinator, cohort, { ...meeting, ...when(3), sujet: "Le bail" })).toBe(303);
    const { rows } = await sql<{ id: string }>`select id from network.cohort_session order by held_at`.execute(db);
    const [past, coming] = rows.map(({ id }) => id);
    const own = project.split("/").at(-1)!;
    expect(await status(coordinator, cohort, { act: `present:${past}`, projets: own })).toBe(303);
    expect(await status(coordinator, cohort, { act: `present:${coming}`, projets: own })).toBe(409);
    const elsewhere = await opened("Autre promotion");
    const theirs = (await added(elsewhere, stranger, "Projet d’ailleurs")).split("/").at(-1)!;
    expect(await status(coordinator, cohort, { act: `present:${past}`, projets: theirs })).toBe(422);
    expect(await status(coordinator, elsewhere, { act: `present:${past}`, projets: theirs })).toBe(404);
    const forge = sql`insert into network.presence (session_id, project_id, cohort_id) values (${past}, ${theirs}, ${cohort.split("/").at(-1)})`;
    await expect(forge.execute(db)).rejects.toThrow(/presence_of_project/);
    // What is saved is all that stands: unticked, it is gone.
    expect(await status(coordinator, cohort, { act: `present:${past}` })).toBe(303);
    expect((await sql`select from network.presence`.execute(db)).rows).toHaveLength(0);
  });
});

describe("a meeting in a training, or in a booked room", () => {
  const id = () => cohort.split("/").at(-1)!;
  it("is that training: it moves with it, says when it is cancelled, and stands once in a cohort", async () => {
    const place = await addPlace(db, { name: "L’Atelier formé", stage: "rooted", longitude: 3.06, latitude: 50.63, hours: "24/7" });
    const module = (
      await sql<{ id: string }>`
        insert into trainings.module (slug, place_id, title, kind, state, about)
        values ('decoupe-essayee', ${place.id}, 'Découpe essayée', 'safety', 'open', 'Une machine, ses risques.') returning id`.execute(owner)
    ).rows[0]!.id;
    const training = (
      await sql<{ id: string }>`
        insert into trainings.session (module_id, place_id, during, seats, state)
        values (${module}, ${place.id}, tstzrange(now() + interval '9 days', now() + interval '9 days 3 hours'), 8, 'planned') returning id`.execute(owner)
    ).rows[0]!.id;
    const tie = (person: string) => status(person, cohort, { act: "session", dans: `formation:${training}` });
    expect(await tie(leader)).toBe(404);
    expect(await status(coordinator, cohort, { act: "session", dans: `formation:${id()}` })).toBe(422);
    const both = await Promise.all([tie(coordinator), tie(coordinator)]);
    expect(both.toSorted()).toEqual([303, 409]);
    const page = await (await house.get(cohort)).text();
    expect(page).toMatch(/Découpe essayée[\s\S]*180\u00a0min[\s\S]*L’Atelier formé/);
    expect(page).toContain(`/formations/seances/${training}`);
    const { rows } = await sql<{ id: string }>`select id from network.cohort_session where training_id = ${training}`.execute(db);
    const present = () => status(coordinator, cohort, { act: `present:${rows[0]!.id}`, projets: project.split("/").at(-1)! });
    expect(await present()).toBe(409);
    await owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`update trainings.session set during = tstzrange(now() - interval '3 hours', now() - interval '1 hour') where id = ${training}`.execute(trx);
    });
    expect(await (await house.get(cohort)).text()).toContain("120\u00a0min");
    expect(await present()).toBe(303);
    await owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`update trainings.session set state = 'cancelled', reason = 'Panne' where id = ${training}`.execute(trx);
    });
    expect(await (await house.get(cohort)).text()).toContain("formation annulée");
  });

  it("is a booking of whoever keeps the cohort, of nobody else; its room is told", async () => {
    const place = await addPlace(db, { name: "La Salle promise", stage: "rooted", longitude: 3.06, latitude: 50.63, hours: "24/7" });
    const room = await addOpen(db, roomOf(place.id));
    await book(db, coordinator, [wish(room, "09:00", "11:00")]);
    await book(db, stranger, [wish(room, "14:00", "16:00")]);
    const [own, theirs] = (await bookedOf(db, room)).map((one) => one.id);
    const meet = (booking: string, sujet = "Relire les baux") => status(coordinator, cohort, { act: "session", dans: `salle:${booking}`, sujet });
    expect(await meet(theirs!)).toBe(422);
    expect(await meet(own!, "")).toBe(422);
    expect(await meet(own!)).toBe(303);
    expect(await (await house.get(cohort)).text()).toMatch(/Relire les baux[\s\S]*La Salle promise/);
  });
});

describe("where somebody stands in calls", () => {
  it("is read by them alone, until they show it to those who follow them; nobody shows it for them", async () => {
    const own = project.split("/").at(-1)!;
    expect(await read(leader, project)).toContain("Dans les appels à projets");
    for (const person of [mentor.manager, coordinator]) {
      expect(await read(person, project)).not.toContain("Dans les appels à projets");
      expect(await status(person, project, { act: "show:oui" })).toBe(404);
    }
    expect(await status(other, project, { act: "show:oui" })).toBe(404);
    expect(await status(leader, project, { act: "show:oui" })).toBe(303);
    for (const person of [mentor.manager, coordinator]) expect(await read(person, project)).toContain("Dans les appels à projets");
    expect(await status(leader, project, { act: "show:non" })).toBe(303);
    expect(await read(coordinator, project)).not.toContain("Dans les appels à projets");
    // Whoever leaves it takes that with them.
    expect(await status(leader, project, { act: "show:oui" })).toBe(303);
    await owner.transaction().execute(async (trx) => {
      await sql`update network.project set person_id = null where id = ${own}`.execute(trx);
      await sql`update network.project set person_id = ${leader} where id = ${own}`.execute(trx);
    });
    expect(await read(coordinator, project)).not.toContain("Dans les appels à projets");
  });
});

describe("what blocks a project", () => {
  it("is said by the person, their referent and coordinators, and read by nobody else, in the cohort neither", async () => {
    expect(await status(leader, project, { act: "block", ordre: "premises", quoi: "Le secret du bail." })).toBe(303);
    expect(await status(leader, project, { act: "block", ordre: "lune", quoi: "x" })).toBe(422);
    for (const person of [mentor.manager, coordinator]) expect(await read(person, project)).toContain("Le secret du bail.");
    for (const person of [stranger, other]) {
      expect((await as(person).get(project)).status).toBe(404);
      expect(await status(person, project, { act: "block", ordre: "money", quoi: "Intrus" })).toBe(404);
    }
    const line = (page: string) => page.match(/>Café de la Gare<\/(?:a|span)>[\s\S]*?<\/tr>/)![0];
    expect(line(await read(coordinator, cohort))).toContain("Local");
    expect(line(await read(other, cohort))).not.toContain("Local");
  });

  it("is cleared once, of its own project, with what helped", async () => {
    const { rows } = await sql<{ id: string }>`select id from network.blocker`.execute(db);
    const id = rows[0]!.id;
    const clear = (address: string, person: string, how = "La commune se porte garante.") =>
      status(person, address, { act: `clear:${id}`, [`comment_${id}`]: how });
    expect(await clear(beside, other)).toBe(404);
    const empty = await as(leader).post(project, { act: `clear:${id}`, [`comment_${id}`]: "" });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain(`href="#comment_${id}"`);
    const both = await Promise.all([clear(project, leader), clear(project, mentor.manager)]);
    expect(both.toSorted()).toEqual([303, 409]);
  });
});

describe("what became of a project", () => {
  it("counts its jobs once, from a day that is past, and only while it is followed", async () => {
    expect(await status(leader, project, { act: "open", ouvert_le: addDays(today, 1), emplois: "2" })).toBe(422);
    const both = await Promise.all([2, 3].map((jobs) => status(leader, project, { act: "open", ouvert_le: today, emplois: String(jobs) })));
    expect(both.toSorted()).toEqual([303, 409]);
    expect(await status(leader, project, { act: "stop", arret_le: today, raison: "money" })).toBe(409);
    expect(await status(leader, project, { act: "block", ordre: "money", quoi: "Trop tard" })).toBe(409);
    await expect(sql`update network.project set state = 'given_up', reason = 'money', jobs = 0 where state = 'opened'`.execute(db)).rejects.toThrow(
      /followed again first/,
    );
    expect(await status(leader, project, { act: "again" })).toBe(303);
    const { rows } = await sql<{ jobs: number }>`select jobs from network.project where person_id = ${leader}`.execute(db);
    expect(rows[0]!.jobs).toBe(0);
  });

  it("tells reasons of all cohorts together, and none while they are too few to hide whose they are", async () => {
    const stop = { act: "stop", arret_le: today, raison: "permits", retenir: "Le secret de l’arrêt." };
    const more = await opened("Promotion d’adieux");
    for (let n = 0; n < 4; n += 1) expect(await status(coordinator, await added(more, await addPerson(db), `Projet ${n} arrêté`), stop)).toBe(303);
    expect(await (await house.get("/reseau/promotions")).text()).not.toContain("Autorisations");
    expect(await status(leader, project, stop)).toBe(303);
    const page = await (await house.get("/reseau/promotions")).text();
    expect(page).toContain("Autorisations");
    expect(page).not.toContain("secret");
  });

  it("is changed by one of two who write at once; a referent moves the stage and stays the referent", async () => {
    const { rows } = await sql<{ version: number }>`select version from network.project where person_id = ${other}`.execute(db);
    const move = { act: "move", etape: "opening", version: String(rows[0]!.version) };
    const both = await Promise.all([status(mentor.manager, beside, move), status(mentor.manager, beside, { ...move, etape: "rooted" })]);
    expect(both.toSorted()).toEqual([303, 409]);
    const after = await sql<{ who: string }>`select referent_id as who from network.project where person_id = ${other}`.execute(db);
    expect(after.rows[0]!.who).toBe(mentor.manager);
  });

  it("is closed to somebody who follows it no more", async () => {
    const { rows } = await sql<{ version: number }>`select version from network.project where person_id = ${other}`.execute(db);
    expect(await status(coordinator, beside, { act: "move", etape: "idea", referent: "", version: String(rows[0]!.version) })).toBe(303);
    expect((await as(mentor.manager).get(beside)).status).toBe(404);
    // Erased, the person leaves a project that leads to nobody.
    await sql`update network.project set person_id = null where person_id = ${other}`.execute(owner);
    expect(await read(coordinator, beside)).toContain("Compte fermé");
  });
});
