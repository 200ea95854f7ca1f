import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addPlace } from "../../places/merge/merge.testing.ts";
import { networkHouse, type TestMember } from "../network.testing.ts";

const house = await networkHouse();
const { db, owner, as, coordinator, member } = house;
const today = dayOf(Date.now());

const offering = { sujets: "money", etapes: "idea", langues: "fr", ensemble: "1", heures: "4", ouvert: "1", groupe: "2" };
const post = (person: string, address: string, fields: Record<string, string>) => as(person).post(address, fields);
const status = async (person: string, address: string, fields: Record<string, string>) => (await post(person, address, fields)).status;
const read = async (person: string, address: string) => (await as(person).get(address)).text();
const emailOf = async (id: string) => (await sql<{ email: string }>`select email from people.person where id = ${id}`.execute(db)).rows[0]!.email;

async function asks(person: string, more: Record<string, string> = {}): Promise<string> {
  const fields = { projet: "Un atelier vélo", etape: "idea", sujets: "money", langues: "fr", attentes: "Je cherche à comprendre mon budget.", ...more };
  const answer = await post(person, "/reseau/mentorat/demander", fields);
  expect(answer.status).toBe(303);
  return answer.headers.get("location")!.split("?")[0]!;
}

/** A mentorship that runs between the managers of two members. */
async function runs(mentor: TestMember, applicant: TestMember): Promise<string> {
  expect(await status(mentor.manager, "/reseau/mentorat/proposer", offering)).toBe(303);
  const { rows } = await sql<{ id: string }>`select id from network.offer where person_id = ${mentor.manager}`.execute(db);
  const request = await asks(applicant.manager, { pour: applicant.id });
  const chosen = await post(applicant.manager, request, { act: `choose:${rows[0]!.id}` });
  const address = chosen.headers.get("location")!.split("?")[0]!;
  expect(await status(mentor.manager, address, { act: "accept" })).toBe(303);
  return address;
}
const colleague = (one: TestMember) => addPerson(db, { roles: [{ role: "member", kind: "structure", id: one.structureId }] });
/** The owner of the tables lets what joined have joined some days ago. */
const since = (days: number) =>
  sql`update network.companion set joined_at = joined_at - make_interval(days => ${days}) where joined_at is not null`.execute(owner);
const givenBack = async (one: TestMember) => {
  const row = (await (await house.get("/reseau/mentorat")).text()).split("<tr").find((part) => part.includes(`/membres/${one.number}"`));
  return row?.match(/[\d,]+\u00a0h/g) ?? [];
};

const [mentor, applicant] = [await member(), await member()];
const address = await runs(mentor, applicant);
const pairing = address.split("/").at(-1)!;
const [besideMentor, besideApplicant] = [await colleague(mentor), await colleague(applicant)];
const note = { act: "note", jour: today, minutes: "60" };
expect(await status(applicant.manager, address, { ...note, jour: addDays(today, -9), notes: "Ce qui fut dit à deux." })).toBe(303);

describe("several persons of each side", () => {
  it("are asked by one of the two, of their own member alone, and read nothing before the other and they themselves accept", async () => {
    const invite = async (by: string, whom: string) => status(by, address, { act: "invite", adresse: await emailOf(whom) });
    expect(await invite(mentor.manager, besideApplicant)).toBe(422);
    expect(await invite(mentor.manager, await addPerson(db))).toBe(422);
    expect(await status(mentor.manager, address, { act: "invite", adresse: "personne@ailleurs.example" })).toBe(422);
    expect(await invite(mentor.manager, applicant.manager)).toBe(422);
    expect(await invite(coordinator, besideMentor)).toBe(404);
    expect(await invite(mentor.manager, besideMentor)).toBe(303);
    expect(await invite(applicant.manager, besideApplicant)).toBe(303);
    for (const person of [besideMentor, besideApplicant]) {
      expect(await read(person, address)).not.toContain("Ce qui fut dit à deux.");
      expect(await read(person, address)).not.toContain("Un atelier vélo");
      expect(await status(person, address, { ...note })).toBe(404);
      expect(await status(person, address, { act: "break" })).toBe(404);
    }
    // Whoever asked has accepted for their side; nobody accepts for another.
    expect(await status(besideMentor, address, { act: `agree:${besideMentor}` })).toBe(404);
    expect(await status(besideMentor, address, { act: "join" })).toBe(303);
    expect(await read(besideMentor, address)).toContain("La réponse des autres est attendue");
    expect(await status(applicant.manager, address, { act: `agree:${besideMentor}` })).toBe(303);
    expect(await status(mentor.manager, address, { act: `agree:${besideApplicant}` })).toBe(303);
    expect(await status(besideApplicant, address, { act: "join" })).toBe(303);
    await expect(
      sql`insert into network.companion (pairing_id, person_id, side, state, by_person, by_mentor, by_applicant, joined_at)
        values (${pairing}, ${await addPerson(db)}, 'applicant', 'in', true, true, true, now())`.execute(db),
    ).rejects.toThrow(/somebody of that side/);
    await expect(sql`update network.companion set side = 'mentor' where person_id = ${besideApplicant}`.execute(db)).rejects.toThrow(/changes sides/);
  });

  it("read what is noted since they joined, nothing of before, and change nothing that is of the two", async () => {
    expect(await status(applicant.manager, address, { ...note, notes: "Ce qui fut dit à quatre." })).toBe(303);
    for (const person of [besideMentor, besideApplicant]) {
      const page = await read(person, address);
      expect(page).toContain("Ce qui fut dit à quatre.");
      expect(page).not.toContain("Ce qui fut dit à deux.");
      for (const act of ["end", "break", "goals", "meet", "invite", `part:${applicant.manager}`])
        expect(await status(person, address, { act, version: "1", adresse: "a@b.example" })).toBe(404);
    }
    for (const person of [coordinator, await colleague(mentor)]) expect((await as(person).get(address)).status).toBe(404);
  });

  it("confirm for the other side alone: nobody beside whoever noted a session, on the page or in the tables", async () => {
    const { rows } = await sql<{ id: string }>`select id from network.session where notes like '%quatre%'`.execute(db);
    const session = rows[0]!.id;
    expect(await status(besideApplicant, address, { act: `confirm:${session}` })).toBe(404);
    for (const person of [besideApplicant, applicant.manager, coordinator])
      await expect(sql`update network.session set confirmed_by = ${person}, confirmed_at = now() where id = ${session}`.execute(db)).rejects.toThrow(
        /side of the other/,
      );
    expect(await status(besideMentor, address, { act: `confirm:${session}` })).toBe(303);
  });
});

describe("a group", () => {
  it("is joined with a request of one's own, accepted by both, to its size, of two at the same time neither beyond it", async () => {
    const [third, fourth, fifth] = [await member(), await member(), await addPerson(db)];
    const full = await asks(third.manager, { pour: third.id });
    expect(await read(third.manager, full)).not.toContain(`join:${pairing}`);
    expect(await status(third.manager, full, { act: `join:${pairing}` })).toBe(404);
    expect(await status(mentor.manager, "/reseau/mentorat/proposer", { ...offering, groupe: "3" })).toBe(303);
    const page = await read(third.manager, full);
    expect(page).toContain(`join:${pairing}`);
    expect(page).not.toContain("Ce qui fut dit");
    const requests = [full, await asks(fourth.manager, { pour: fourth.id }), await asks(fifth)];
    const people = [third.manager, fourth.manager, fifth];
    for (const [at, person] of people.entries()) expect(await status(person, requests[at]!, { act: `join:${pairing}` })).toBe(303);
    expect(await status(coordinator, requests[0]!, { act: `join:${pairing}` })).toBe(404);
    expect(await read(third.manager, address)).not.toContain("Ce qui fut dit");
    for (const person of people) expect(await status(mentor.manager, address, { act: `agree:${person}` })).toBe(303);
    // One seat is left beside whoever asked first and their colleague.
    const both = await Promise.all(people.map((person) => status(applicant.manager, address, { act: `agree:${person}` })));
    expect(both.toSorted()).toEqual([303, 409, 409]);
    const { rows } = await sql<{ id: string; open: number }>`
      select c.person_id as id, (select count(*)::int from network.request q where q.state = 'open') as open
      from network.companion c where c.state = 'in' and c.request_id is not null`.execute(db);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.open).toBe(2);
  });

  it("counts the hours of a session once as given, and as received once for each member that was there", async () => {
    const joined = (
      await sql<{ id: string; memberId: string }>`
      select person_id as id, member_id as "memberId" from network.companion where state = 'in' and request_id is not null`.execute(db)
    ).rows[0]!;
    await since(5);
    expect(await status(mentor.manager, address, { ...note, minutes: "120", notes: "À plusieurs." })).toBe(303);
    const session = (await sql<{ id: string }>`select id from network.session where minutes = 120`.execute(db)).rows[0]!.id;
    const there = (person: string) => status(person, address, { act: `there:${session}` });
    expect(await there(mentor.manager)).toBe(404);
    expect(await there(coordinator)).toBe(404);
    for (const person of [joined.id, besideApplicant]) expect(await there(person)).toBe(303);
    expect(await there(joined.id)).toBe(409);
    await expect(sql`insert into network.attended (session_id, person_id) values (${session}, ${besideMentor})`.execute(db)).rejects.toThrow(/of the group/);
    expect(await status(joined.id, address, { act: `confirm:${session}` })).toBe(303);
    // An hour of before, then two: the colleague of the applicant adds nothing to what their member received.
    expect(await givenBack(mentor)).toEqual(["3\u00a0h", "0\u00a0h"]);
    expect(await givenBack(applicant)).toEqual(["0\u00a0h", "3\u00a0h"]);
    if (joined.memberId) {
      const { rows } = await sql<{ number: number }>`select number from network.member where id = ${joined.memberId}`.execute(db);
      expect(await givenBack({ number: rows[0]!.number } as TestMember)).toEqual(["0\u00a0h", "2\u00a0h"]);
    }
    // Several received: the contribution is to all, whatever is written into the tables.
    expect(await status(mentor.manager, address, { act: `count:${session}` })).toBe(303);
    const { rows } = await sql<{ to: string | null; quantity: number }>`
      select to_member_id as to, quantity from network.contribution where session_id = ${session}`.execute(db);
    expect(rows).toEqual([{ to: null, quantity: 120 }]);
  });

  it("is left without a reason; the request is open again, and nothing more is read", async () => {
    const joined = (await sql<{ id: string }>`select person_id as id from network.companion where state = 'in' and request_id is not null`.execute(db)).rows[0]!
      .id;
    expect(await status(joined, address, { act: "leave" })).toBe(303);
    expect((await as(joined).get(address)).status).toBe(404);
    const { rows } = await sql<{ state: string }>`select state from network.request where person_id = ${joined}`.execute(db);
    expect(rows).toEqual([{ state: "open" }]);
    expect(await status(mentor.manager, address, { act: `part:${besideApplicant}` })).toBe(303);
    expect((await as(besideApplicant).get(address)).status).toBe(404);
    expect(await status(mentor.manager, address, { act: "leave" })).toBe(404);
  });
});

describe("a visit", () => {
  it("that took place counts as a session on its day, once, when both stand for it; one that nobody may know of is not offered", async () => {
    const place = await addPlace(db, { name: "La Halle visitée", stage: "rooted", longitude: 3.06, latitude: 50.63, hours: "24/7" });
    const visit = async (state: string, day: string, slug: string | null) => {
      const { rows } = await sql<{ id: string }>`
        insert into visits.request (state, organisation, kind, city, country, contact_name, email, people, wish, themes, language, transport, locale, day, practical, ended_at)
        values (${state}, 'Ville amie', 'city', 'Gand', 'BE', 'Contact', 'contact@gand.example', 12, 'tour', '{governance}', 'fr', 'foot', 'fr', ${day}::date, null, now())
        returning id`.execute(owner);
      const { id } = rows[0]!;
      await sql`
        insert into visits.stop (request_id, place_id, position, during, state)
        values (${id}, ${place.id}, 0, tstzrange(${`${day}T09:00:00Z`}::timestamptz, ${`${day}T10:30:00Z`}::timestamptz), 'accepted')`.execute(owner);
      if (slug)
        await sql`insert into visits.report (request_id, slug, title, body, people) values (${id}, ${slug}, 'Une visite', 'Ils ont vu la halle et ses ateliers.', 12)`.execute(
          owner,
        );
      return id;
    };
    const day = addDays(today, -3);
    const [told, silent, planned] = [
      await visit("reported", day, "une-visite"),
      await visit("done", addDays(today, -2), null),
      await visit("confirmed", addDays(today, -4), null),
    ];
    const page = await read(applicant.manager, address);
    expect(page).toContain("La Halle visitée");
    for (const hidden of [silent, planned]) expect(page).not.toContain(hidden);
    const visited = { ...note, minutes: "90", visite: told, jour: day };
    expect(await status(applicant.manager, address, { ...visited, visite: silent })).toBe(422);
    const wrong = await post(applicant.manager, address, { ...visited, jour: today });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("Cette visite a eu lieu un autre jour.");
    const both = await Promise.all([applicant, mentor].map(({ manager }) => status(manager, address, visited)));
    expect(both.toSorted()).toEqual([303, 409]);
    expect(await read(mentor.manager, address)).toContain("/visites/une-visite");
    await expect(
      sql`insert into network.session (pairing_id, held_on, minutes, visit_id) values (${pairing}, ${addDays(today, -4)}::date, 60, ${planned})`.execute(db),
    ).rejects.toThrow(/took place/);
    const { rows } = await sql<{ id: string; by: string }>`select id, noted_by as by from network.session where visit_id = ${told}`.execute(db);
    const [noted] = rows;
    const [own, other] = noted!.by === mentor.manager ? [mentor.manager, applicant.manager] : [applicant.manager, mentor.manager];
    const before = (await givenBack(mentor))[0];
    expect(await status(own, address, { act: `confirm:${noted!.id}` })).toBe(404);
    expect((await givenBack(mentor))[0]).toBe(before);
    expect(await status(other, address, { act: `confirm:${noted!.id}` })).toBe(303);
    expect((await givenBack(mentor))[0]).toBe("4,5\u00a0h");
  });
});
