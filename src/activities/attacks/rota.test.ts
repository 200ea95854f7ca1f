import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { activitiesHouse, day } from "../activities.testing.ts";
import { changeDate } from "../dates/change.command.ts";
import { takeSeat } from "../dates/seat.command.ts";
import { activitiesRegister } from "../keeping/activities.personal.ts";
import { forget, remind } from "../keeping/keeping.command.ts";
import { findGiven } from "../mine/mine.query.ts";
import { activityThings, serviceThings } from "../offers/activities.things.ts";
import { acceptSwap, askSwap, declineSwap } from "../rota/swap.command.ts";
import { giveTurn, sayMinutes, takeTurn, tellHoles } from "../rota/turn.command.ts";
import { findFigures } from "../services/figures.query.ts";
import { joinTeam, leaveTeam } from "../services/team.command.ts";

const house = await activitiesHouse();
const { db, as, here, there, service, news, turnOf, beginIn } = house;

const swapOf = async (turnId: string) => (await sql<{ id: string }>`select id from activities.swap where turn_id = ${turnId}`.execute(db)).rows[0]?.id ?? "";
const keepers = async (dateId: string) =>
  (await sql<{ id: string | null }>`select person_id as id from activities.turn where date_id = ${dateId} order by number`.execute(db)).rows.map(
    ({ id }) => id,
  );

/** Everywhere that an opening might be announced, or somebody named. */
async function everywhere({ slug, activityId }: { slug: string; activityId: string }): Promise<readonly (readonly [string, string])[]> {
  const pages = [
    ...["/", "/activites", `/activites?jour=${day}`, `/activites/${activityId}`, `/activites/${activityId}/agenda.ics`, "/activites/agenda.ics"],
    ...["/donnees/activites/donnees.csv", "/donnees/dates-des-activites/donnees.csv", "/donnees/services-des-habitants/donnees.csv", `/services/${slug}`],
    ...["/services", `/lieux/${here.slug}`, "/communes/roubaix", "/recherche?q=ouverture", "/recherche?q=essaye&type=services"],
  ];
  const told = await Promise.all(pages.map(async (page) => [page, await (await house.get(page)).text()] as const));
  const things = [await activityThings.find(db, [activityId], "fr", house.services.offers), await serviceThings.find(db, [], "fr", house.services.offers)];
  return [...told, ["things", JSON.stringify(things.map((one) => [...one.values()]))]];
}

it("opens a service called as a page of the room is at an address of its own", async () => {
  const answer = await as(here.host).post("/services/nouveau", { lieu: here.id, sorte: "autre", nom: "Nouveau", texte: "On répare ensemble." });
  expect(answer.headers.get("location")).toMatch(/^\/services\/nouveau-\d{6}\/equipe/);
});

describe("a shift", () => {
  it("is taken by one of two at once where one is wanted, and by nobody who is not of the team", async () => {
    const { team, opening } = await service(12, { needed: 1, wanted: 1 });
    const [id] = opening.dates as [string];
    const outcomes = await Promise.all(team.map((person) => takeTurn(db, id, person)));
    expect(outcomes.toSorted()).toEqual(["done", ...Array.from({ length: 11 }, () => "full")]);
    expect(await keepers(id)).toHaveLength(1);
    expect(await takeTurn(db, id, await addPerson(db))).toBe("member");
    await expect(sql`insert into activities.turn (date_id, wanted, person_id, number) values (${id}, 1, ${team[0]!}, 2)`.execute(db)).rejects.toThrow(/turn_/);
  });

  it("is told to the team when it lacks people an hour before, and nobody finds it open any more", async () => {
    const { team, opening, slug } = await service(3);
    const [id] = opening.dates as [string];
    const [one, other] = team as [string, string];
    await takeTurn(db, id, one);
    await beginIn(id, 1);
    expect(await giveTurn(db, id, one, new Date())).toBe(true);
    expect(await news(other)).toEqual(["hole"]);
    expect(await news(here.host)).toContain("hole");
    // Whoever gives it back twice tells nobody twice.
    expect(await giveTurn(db, id, one, new Date())).toBe(false);
    await takeTurn(db, id, other);
    await giveTurn(db, id, other, new Date());
    expect(await news(one)).toEqual(["hole", "hole"]);
    expect((await house.get(`/activites/dates/${id}`)).status).toBe(404);
    expect(await (await house.get(`/services/${slug}`)).text()).toContain("Aucune ouverture annoncée");
  });

  it("that lacks people is told a week before and two days before, once each, until it is filled", async () => {
    const { team, opening } = await service(2);
    const [id] = opening.dates as [string];
    const [one] = team as [string];
    const now = Date.now();
    const hours = (n: number) => new Date(now + n * 3_600_000);
    const told = async (at: Date) => {
      await db.transaction().execute((trx) => tellHoles(trx, at));
      return (await news(one)).length;
    };
    expect(await told(hours(0))).toBe(0);
    await beginIn(id, 150);
    expect([await told(hours(0)), await told(hours(24)), await told(hours(110)), await told(hours(120))]).toEqual([1, 1, 2, 2]);
    await takeTurn(db, id, one);
    expect(await told(hours(121))).toBe(2);
  });
});

describe("an opening", () => {
  it("is announced nowhere while people are missing, and everywhere once they are not", async () => {
    const { team, opening, slug } = await service(3, { needed: 2, wanted: 3 }, { title: "Ouverture guettée", begins: "13:37", ends: "16:53" });
    const [id] = opening.dates as [string];
    const where = { slug, activityId: opening.id };
    const marks = [id, "13 h 37", "13:37", `${day.replaceAll("-", "")}T`];
    await takeTurn(db, id, team[0]!);
    for (const [page, text] of await everywhere(where)) {
      const found = marks.filter((mark) => text.replaceAll("\u00a0", " ").includes(mark));
      // Other activities of the same day stand in the house's calendar.
      expect([page, found.filter((mark) => !mark.endsWith("T") || page.includes(opening.id))]).toEqual([page, []]);
    }
    expect(JSON.stringify(await everywhere(where))).not.toContain('"startDate"');
    await takeTurn(db, id, team[1]!);
    const told = (await everywhere(where)).filter(([, text]) => text.includes(id) || text.replaceAll("\u00a0", " ").includes("13 h 37")).map(([page]) => page);
    for (const page of [
      `/activites?jour=${day}`,
      `/activites/${opening.id}`,
      `/activites/${opening.id}/agenda.ics`,
      "/donnees/dates-des-activites/donnees.csv",
    ])
      expect(told).toContain(page);
    await giveTurn(db, id, team[1]!, new Date());
    expect(await (await house.get(`/activites/${opening.id}/agenda.ics`)).text()).not.toContain("VEVENT");
  });

  it("names nobody of its team to an outsider, not even once it is kept", async () => {
    const { team, opening, slug } = await service(3);
    const [id] = opening.dates as [string];
    for (const person of team.slice(0, 2)) await takeTurn(db, id, person);
    for (const [page, text] of await everywhere({ slug, activityId: opening.id }))
      expect([page, text.includes("Membre Essai"), team.some((person) => text.includes(person))]).toEqual([page, false, false]);
    const outsider = await addPerson(db);
    const officer = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
    for (const other of [outsider, there.host, officer])
      for (const page of ["equipe", "planning", "equipe.csv", "ouvertures", "modifier"])
        expect([page, (await as(other).get(`/services/${slug}/${page}`)).status]).toEqual([page, 403]);
    expect((await as(outsider).post(`/services/${slug}/planning`, { act: `take:${id}` })).status).toBe(403);
    // Members see who keeps what, and no hours but their own; leads see all.
    expect(await (await as(team[2]!).get(`/services/${slug}/planning`)).text()).toContain("Membre Essai");
    expect((await as(team[2]!).get(`/services/${slug}/equipe.csv`)).status).toBe(403);
    expect(await (await as(team[2]!).get(`/services/${slug}/equipe`)).text()).not.toContain("Heures données");
    expect(await (await as(here.host).get(`/services/${slug}/equipe.csv`)).text()).toContain("Membre Essai");
  });
});

describe("a swap", () => {
  it("is done when the other accepts, for nothing or for a shift of theirs, and both are told", async () => {
    const { team, opening, slug } = await service(3, { needed: 1, wanted: 2 }, { weeks: 1, until: addDays(day, 7) });
    const [first, second] = opening.dates as [string, string];
    const [one, two, three] = team as [string, string, string];
    await takeTurn(db, first, one);
    await takeTurn(db, second, two);
    const [own, theirs] = [(await turnOf(first, one))!, (await turnOf(second, two))!];
    expect(await askSwap(db, { turnId: own, fromId: three, toId: two, forId: null })).toBe("moved");
    expect(await askSwap(db, { turnId: own, fromId: one, toId: await addPerson(db), forId: null })).toBe("member");
    const asked = await as(one).post(`/services/${slug}/planning`, { act: "swap", permanence: own, avec: `contre:${theirs}` });
    expect(asked.headers.get("location")).toBe(`/services/${slug}/planning?fait=demande`);
    expect(await askSwap(db, { turnId: own, fromId: one, toId: three, forId: null })).toBe("already");
    const swap = await swapOf(own);
    // Nobody else answers it.
    expect((await as(three).post(`/services/${slug}/planning`, { act: `accept:${swap}` })).status).toBe(409);
    const answers = await Promise.all([1, 2, 3].map(() => as(two).post(`/services/${slug}/planning`, { act: `accept:${swap}` })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
    expect([await keepers(first), await keepers(second)]).toEqual([[two], [one]]);
    expect([await news(two), await news(one)]).toEqual([["swap_asked"], ["swap_accepted"]]);
  });

  it("accepted after it was given back, has begun, or the other left: nothing is done", async () => {
    const { id: serviceId, team, opening } = await service(3, { needed: 1, wanted: 2 }, { weeks: 1, until: addDays(day, 14) });
    const [first, second, third] = opening.dates as [string, string, string];
    const [one, two, three] = team as [string, string, string];
    const ask = async (dateId: string) => {
      await takeTurn(db, dateId, one);
      const turnId = (await turnOf(dateId, one))!;
      await askSwap(db, { turnId, fromId: one, toId: two, forId: null });
      return swapOf(turnId);
    };
    const given = await ask(first);
    const [, accepted] = await Promise.all([giveTurn(db, first, one, new Date()), acceptSwap(db, given, two)]);
    expect(await keepers(first)).toEqual(accepted === "done" ? [two] : []);
    const begun = await ask(second);
    await beginIn(second, -0.5);
    expect(await acceptSwap(db, begun, two)).toBe("gone");
    const orphan = await ask(third);
    await leaveTeam(db, serviceId, two, { by: two, now: new Date() });
    expect(await acceptSwap(db, orphan, two)).toBe("gone");
    expect(await keepers(third)).toEqual([one]);
    expect(await declineSwap(db, orphan, three)).toBe("gone");
  });

  it("both ways at once by two people and two shifts ends, and each shift has one keeper", async () => {
    const { team, opening } = await service(2, { needed: 1, wanted: 1 }, { weeks: 1, until: addDays(day, 7) });
    const [first, second] = opening.dates as [string, string];
    const [one, two] = team as [string, string];
    for (let turn = 0; turn < 6; turn++) {
      await takeTurn(db, first, one);
      await takeTurn(db, second, two);
      const [own, theirs] = [(await turnOf(first, one))!, (await turnOf(second, two))!];
      await askSwap(db, { turnId: own, fromId: one, toId: two, forId: theirs });
      await askSwap(db, { turnId: theirs, fromId: two, toId: one, forId: own });
      await Promise.all([acceptSwap(db, await swapOf(own), two), acceptSwap(db, await swapOf(theirs), one)]);
      expect([await keepers(first), await keepers(second)]).toEqual([[two], [one]]);
      await sql`delete from activities.turn where date_id in (${first}, ${second})`.execute(db);
    }
  });
});

describe("a member who leaves", () => {
  it("gives all shifts ahead back, keeps the hours that were given, takes none any more; the last lead stays until another is named", async () => {
    const { id: serviceId, slug, team, opening } = await service(2, { needed: 1, wanted: 2 }, { weeks: 1, until: addDays(day, 7) });
    const [first, second] = opening.dates as [string, string];
    const [one, two] = team as [string, string];
    for (const date of [first, second]) await takeTurn(db, date, one);
    await beginIn(first, -3);
    const races = await Promise.all([leaveTeam(db, serviceId, one, { by: one, now: new Date() }), takeTurn(db, second, one)]);
    expect(races[0]).toBe("done");
    expect([await keepers(first), await keepers(second)]).toEqual([[one], []]);
    expect(await takeTurn(db, second, one)).toBe("member");
    expect((await as(one).get(`/services/${slug}/planning`)).status).toBe(403);
    expect((await findGiven(db, one)).map(({ minutes }) => minutes > 0)).toEqual([true]);
    expect((await as(here.host).post(`/services/${slug}/equipe`, { act: "leave" })).status).toBe(409);
    expect((await as(two).post(`/services/${slug}/equipe`, { act: `lead:${two}` })).status).toBe(403);
    expect((await as(here.host).post(`/services/${slug}/equipe`, { act: `lead:${two}` })).status).toBe(303);
    // Two leads who leave at once leave one behind.
    const both = await Promise.all([here.host, two].map((person) => leaveTeam(db, serviceId, person, { by: person, now: new Date() })));
    expect(both.toSorted()).toEqual(["done", "last"]);
  });

  it("whose account is erased leaves the sum of hours, without a name", async () => {
    const { id: serviceId, team, opening } = await service(5, { needed: 1, wanted: 5 }, { begins: "14:00", ends: "16:00" });
    const [id] = opening.dates as [string];
    for (const person of team) await takeTurn(db, id, person);
    await sql`update activities.date set day = ${addDays(dayOf(Date.now()), -3)} where id = ${id}`.execute(house.owner);
    expect((await findFigures(db, serviceId)).minutes).toBe(600);
    const turns = activitiesRegister.kept.flatMap(({ tables }) => tables).find(({ table }) => table === "activities.turn")!;
    await turns.erase!(db, { id: team[0]!, name: "", addresses: [] }, true);
    expect(await keepers(id)).toContain(null);
    expect((await findFigures(db, serviceId)).minutes).toBe(600);
    expect(await findGiven(db, team[0]!)).toEqual([]);
    // A lead says that somebody did not come; who is no lead says nothing.
    const turnId = (await turnOf(id, team[1]!))!;
    expect(await sayMinutes(db, { turnId, serviceId, minutes: 0, by: here.host })).toBe(true);
    // Of fewer than five who gave, the sum would tell of one.
    expect((await findFigures(db, serviceId)).minutes).toBeNull();
    await forget(db, new Date(Date.now() + 6 * 366 * 86_400_000));
    expect((await keepers(id)).every((one) => one === null)).toBe(true);
  });

  it("is invited again, and a lead who answers an old invitation stays a lead", async () => {
    const { id: serviceId } = await service(1);
    expect(await joinTeam(db, { serviceId, personId: here.host, part: "member", by: here.host })).toBe(true);
    const { rows } = await sql<{ part: string }>`select part from activities.member where service_id = ${serviceId} and person_id = ${here.host}`.execute(db);
    expect(rows).toEqual([{ part: "lead" }]);
  });
});

describe("an opening that is corrected", () => {
  const form = (more: Record<string, string> = {}) => ({
    ...{ titre: "Café corrigé", texte: "On répare et on parle.", jour: day, debut: "15:00", fin: "17:00", revient: "une-fois" },
    ...{ personnes: "1", plus: "2", salle: "", prix: "", version: "1", ...more },
  });

  it("takes its shifts along: who keeps one is told, and one of two who correct at once is told that it changed", async () => {
    const { team, opening, slug } = await service(3, { needed: 1, wanted: 2 });
    const [id] = opening.dates as [string];
    const [one, two] = team as [string, string];
    for (const person of [one, two]) await takeTurn(db, id, person);
    const address = `/services/${slug}/ouvertures/${opening.id}`;
    expect((await as(here.host).get(address)).status).toBe(200);
    // Neither members nor another service's lead, and no workshop by this address.
    expect((await as(one).post(address, form())).status).toBe(403);
    const other = await service(1);
    expect((await as(here.host).post(`/services/${other.slug}/ouvertures/${opening.id}`, form())).status).toBe(404);
    // Two have a shift: one alone may not be wanted.
    expect((await as(here.host).post(address, form({ plus: "1" }))).status).toBe(409);
    expect((await as(here.host).post(address, form({ personnes: "3", plus: "2" }))).status).toBe(422);
    const both = await Promise.all([form(), form({ titre: "Café corrigé aussi" })].map((typed) => as(here.host).post(address, typed)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await keepers(id)).toEqual([one, two]);
    expect(await news(one)).toEqual(["shift_changed"]);
    // More people are needed: it is announced no more before they come.
    expect((await as(here.host).post(address, form({ personnes: "3", plus: "4", version: "2" }))).status).toBe(303);
    expect(await (await house.get("/activites/agenda.ics")).text()).not.toContain("Café corrigé");
  });
});

it("whoever has a shift or a seat is reminded once, the day before, and again of what is moved", async () => {
  const tomorrow = addDays(dayOf(Date.now()), 1);
  const { team, opening } = await service(2, { needed: 1, wanted: 2 }, { day: tomorrow });
  const [id] = opening.dates as [string];
  await takeTurn(db, id, team[0]!);
  const workshop = await house.activity({ day: tomorrow, seats: 3 });
  const guest = await addPerson(db);
  await takeSeat(db, workshop.dates[0]!, guest);
  for (let times = 0; times < 2; times++) await remind(db, new Date());
  expect([await news(team[0]!), await news(team[1]!)]).toEqual([["shift_reminder"], []]);
  expect(await news(guest)).toEqual(["seat", "reminder"]);
  await changeDate(db, workshop.dates[0]!, { day: addDays(tomorrow, 1), begins: "14:00", ends: "16:00", seats: 3 }, { by: here.host, version: 1 });
  await remind(db, new Date(Date.now() + 86_400_000));
  expect(await news(guest)).toEqual(["seat", "reminder", "changed", "reminder"]);
});
