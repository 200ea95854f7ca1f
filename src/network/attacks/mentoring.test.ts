import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { faultsOfMatching } from "#engines/matching/stable.ts";
import { dayOf } from "#platform/time/day.ts";
import { addOpen, book, bookedOf, roomOf, wish } from "../../bookings/bookings.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addPlace } from "../../places/merge/merge.testing.ts";
import { type Asking, languages, type Mentor, never, reasonsOf, round, scoreOf, stages, subjects, suggestionsFor } from "../mentoring.ts";
import { networkHouse, type TestMember } from "../network.testing.ts";

const house = await networkHouse();
const { db, owner, as, coordinator, member } = house;
const today = dayOf(Date.now());

const offering = { sujets: "money", etapes: "idea", langues: "fr", ensemble: "1", heures: "4", ouvert: "1" };
async function offers(one: TestMember, more: Record<string, string> = {}): Promise<string> {
  expect((await as(one.manager).post("/reseau/mentorat/proposer", { ...offering, ...more })).status).toBe(303);
  return (await sql<{ id: string }>`select id from network.offer where person_id = ${one.manager}`.execute(db)).rows[0]!.id;
}
async function asks(person: string): Promise<string> {
  const fields = { projet: "Un café partagé", etape: "idea", sujets: "money", langues: "fr", attentes: "Je cherche à comprendre mon budget." };
  const answer = await as(person).post("/reseau/mentorat/demander", fields);
  expect(answer.status).toBe(303);
  return answer.headers.get("location")!.split("?")[0]!;
}
const choose = async (person: string, request: string, offer: string) => {
  const answer = await as(person).post(request, { act: `choose:${offer}` });
  return { status: answer.status, address: answer.headers.get("location")?.split("?")[0] ?? "" };
};

const mentor = await member();
const offer = await offers(mentor);
const applicant = await addPerson(db);
const request = await asks(applicant);
const { address } = await choose(applicant, request, offer);

describe("a mentorship", () => {
  it("runs when both accept; its notes and goals are read by the two alone, not by the coordinator", async () => {
    expect((await as(mentor.manager).post(address, { act: "accept" })).status).toBe(303);
    const note = { act: "note", jour: today, minutes: "90", notes: "Le secret du budget.", suite: "Voir la banque." };
    expect((await as(applicant).post(address, { ...note, minutes: "3" })).status).toBe(422);
    expect((await as(applicant).post(address, note)).status).toBe(303);
    expect((await as(mentor.manager).post(address, { act: "goals", objectifs: "Tenir un budget.", version: await versionOf(address) })).status).toBe(303);
    expect((await as(applicant).post(address, { act: "goals", objectifs: "Autre chose.", version: "1" })).status).toBe(409);
    expect(await (await as(mentor.manager).get(address)).text()).toContain("Le secret du budget.");
    const stranger = await addPerson(db);
    for (const person of [coordinator, stranger]) {
      expect((await as(person).get(address)).status).toBe(404);
      expect((await as(person).post(address, { act: "break" })).status).toBe(404);
    }
    for (const page of [request, "/mon-espace/reseau", "/reseau/mentorat"])
      expect(await (await as(coordinator).get(page)).text()).not.toContain("secret du budget");
    expect((await as(stranger).get(request)).status).toBe(404);
  });

  it("counts the hours of a session once the other of the two confirmed it", async () => {
    const { rows } = await sql<{ id: string }>`select id from network.session`.execute(db);
    const act = `confirm:${rows[0]!.id}`;
    expect((await as(applicant).post(address, { act })).status).toBe(404);
    await expect(sql`update network.session set confirmed_by = ${applicant}, confirmed_at = now()`.execute(db)).rejects.toThrow(/the other of the two/);
    expect(await (await house.get("/reseau/mentorat")).text()).not.toContain("1,5");
    expect((await as(mentor.manager).post(address, { act })).status).toBe(303);
    expect((await as(mentor.manager).post(address, { act })).status).toBe(409);
    expect(await (await house.get("/reseau/mentorat")).text()).toContain("1,5");
  });

  it("counts a session as a contribution once, of the mentor's member, by the mentor alone, when the other had confirmed", async () => {
    const { rows } = await sql<{ id: string }>`select id from network.session`.execute(db);
    const session = rows[0]!.id;
    expect((await as(applicant).post(address, { act: `count:${session}` })).status).toBe(404);
    const note = { act: "note", jour: today, minutes: "60" };
    expect((await as(mentor.manager).post(address, note)).status).toBe(303);
    const later = (await sql<{ id: string }>`select id from network.session where confirmed_at is null`.execute(db)).rows[0]!.id;
    expect((await as(mentor.manager).post(address, { act: `count:${later}` })).status).toBe(409);
    const both = await Promise.all([1, 2].map(() => as(mentor.manager).post(address, { act: `count:${session}` })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const counted = await sql<{ memberId: string; quantity: number; kind: string; moved: number }>`
      select c.member_id as "memberId", c.quantity, c.kind, (select count(*)::int from network.movement v where v.contribution_id = c.id) as moved
      from network.contribution c where c.session_id = ${session}`.execute(db);
    expect(counted.rows).toEqual([{ memberId: mentor.id, quantity: 90, kind: "mentoring", moved: 1 }]);
    // Neither another length nor another member, by whoever writes to the tables.
    const forged = sql`
      insert into network.contribution (member_id, kind, quantity, done_on, words, value, declared_by, session_id)
      values (${mentor.id}, 'mentoring', 480, ${today}::date, 'Faux', 100, ${mentor.manager}, ${later})`;
    await expect(forged.execute(db)).rejects.toThrow(/another session/);
    expect(await (await as(mentor.manager).get(address)).text()).toContain("Voir la contribution");
  });

  it("meets next in a room that one of the two booked, in nobody else's; the other reads where, and nobody else", async () => {
    const place = await addPlace(db, { name: "La Halle essayée", stage: "rooted", longitude: 3.06, latitude: 50.63, hours: "24/7" });
    const room = await addOpen(db, roomOf(place.id));
    await book(db, mentor.manager, [wish(room, "09:00", "11:00")]);
    await book(db, await addPerson(db), [wish(room, "14:00", "16:00")]);
    const [own, theirs] = (await bookedOf(db, room)).map(({ id }) => id);
    const meet = async (person: string, reservation: string) =>
      (await as(person).post(address, { act: "meet", reservation, version: await versionOf(address) })).status;
    expect(await meet(mentor.manager, theirs!)).toBe(422);
    expect(await meet(applicant, own!)).toBe(422);
    expect(await meet(coordinator, own!)).toBe(404);
    expect(await meet(mentor.manager, own!)).toBe(303);
    const read = await (await as(applicant).get(address)).text();
    expect(read).toMatch(/Prochaine séance[\s\S]*Salle essayée, La Halle essayée/);
    expect((await as(applicant).post(address, { act: "meet", reservation: "", version: "1" })).status).toBe(409);
    await owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`update bookings.booking set state = 'cancelled', ended_at = now(), ended_by = 'person' where id = ${own!}`.execute(trx);
    });
    expect(await (await as(applicant).get(address)).text()).toContain("Cette réservation ne tient plus");
    expect(await meet(applicant, "")).toBe(303);
    expect(await (await as(mentor.manager).get(address)).text()).not.toContain("Salle essayée, La Halle essayée");
  });

  it("is not given beyond the mentor's places, to two who choose at the same time neither", async () => {
    const busy = await member();
    const one = await offers(busy);
    const persons = await Promise.all([addPerson(db), addPerson(db), addPerson(db)]);
    const requests = await Promise.all(persons.map(asks));
    const answers = await Promise.all(persons.map((person, at) => choose(person, requests[at]!, one)));
    // Who comes later finds the mentor full, or no longer suggested.
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from network.pairing where offer_id = ${one}`.execute(db);
    expect(rows[0]!.count).toBe(1);
  });

  it("is broken up without a reason; who asked may ask again, and is not suggested the same mentor", async () => {
    expect((await as(mentor.manager).post(address, { act: "break" })).status).toBe(303);
    expect((await as(mentor.manager).post(address, { act: "break" })).status).toBe(409);
    const page = await (await as(applicant).get(request)).text();
    expect(page).toContain("Demande ouverte");
    expect(page).not.toContain(`choose:${offer}`);
  });

  it("is suggested in a round by coordinators alone", async () => {
    expect((await as(applicant).get("/reseau/mentorat/manche")).status).toBe(403);
    await offers(await member(), { ensemble: "3" });
    expect((await as(coordinator).post("/reseau/mentorat/manche", { act: "propose" })).status).toBe(303);
    // The three who wait: one of them may have the mentor who is free again.
    const { rows } = await sql<{ state: string }>`select state from network.pairing where how = 'round'`.execute(db);
    expect(rows.map(({ state }) => state)).toEqual(["suggested", "suggested", "suggested"]);
  });
});

async function versionOf(at: string): Promise<string> {
  const id = at.split("/").at(-1)!;
  return String((await sql<{ version: number }>`select version from network.pairing where id = ${id}`.execute(db)).rows[0]!.version);
}

describe("a suggestion", () => {
  const roll = (n: number, of: number) => (n * 2654435761) % of;
  const mentors = Array.from(
    { length: 12 },
    (_, n): Mentor => ({
      ...{ id: `m${n}`, subjects: [subjects[n % 10]!, subjects[(n * 3 + 1) % 10]!], stages: [stages[n % 4]!], languages: [languages[n % 3]!, "fr"] },
      ...{ radiusKm: n % 4 === 0 ? 5 : null, free: n % 3, load: n % 4 },
    }),
  );
  const asked = Array.from(
    { length: 30 },
    (_, n): Asking => ({
      ...{ id: `a${n}`, subjects: [subjects[roll(n, 10)]!, subjects[(n + 4) % 10]!], stage: stages[n % 4]!, languages: ["fr"], askedAt: new Date(n * 1000) },
    }),
  );
  const distance = (one: Mentor, other: Asking) => (other.id === "a5" ? never : roll(one.id.length * 7 + Number(other.id.slice(1)), 12_000));

  it("says nothing but what both published, and its points follow from what it says", () => {
    const all = asked.flatMap((asking) => suggestionsFor(asking, mentors, distance));
    expect(all.length).toBeGreaterThan(20);
    for (const { mentor: one, asking, reasons, score } of all) {
      expect(reasons).toEqual(reasonsOf(one, asking, distance(one, asking)));
      expect(reasons.subjects.every((subject) => one.subjects.includes(subject) && asking.subjects.includes(subject))).toBe(true);
      expect(one.languages).toContain(reasons.language);
      expect(reasons.stage).toBe(one.stages.includes(asking.stage));
      expect(score).toBe(3 * reasons.subjects.length + (reasons.stage ? 2 : 0) + (reasons.metres !== null && reasons.metres <= 5000 ? 2 : 0));
      expect(scoreOf(reasons)).toBe(score);
      if (one.radiusKm !== null) expect(reasons.metres).toBeLessThanOrEqual(one.radiusKm * 1000);
    }
    expect(all.some(({ asking }) => asking.id === "a5")).toBe(false);
  });

  it("of a round leaves nobody who would rather have each other, and no mentor beyond their places", () => {
    const found = round(asked, mentors, distance);
    const wished = asked.map((asking) => suggestionsFor(asking, mentors, distance));
    const turn = new Map(mentors.map(({ id }, at) => [id, at]));
    const market = {
      wishes: wished.map((list) => list.map((one) => turn.get(one.mentor.id)!)),
      preferences: mentors.map(({ id }) =>
        wished
          .flatMap((list, at) => list.filter((one) => one.mentor.id === id).map(({ score }) => ({ at, score })))
          .toSorted((one, other) => other.score - one.score || one.at - other.at)
          .map(({ at }) => at),
      ),
      places: mentors.map(({ free }) => free),
    };
    const matched = asked.map(({ id }) => {
      const one = found.find(({ asking }) => asking.id === id);
      return one ? turn.get(one.mentor.id)! : null;
    });
    expect(faultsOfMatching(market, matched)).toEqual([]);
    expect(found.length).toBeGreaterThan(5);
  });
});
