import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { broken, challengesHouse } from "../challenges.testing.ts";
import { mergeJurors, mergeVerdicts } from "../keeping/merge-jurors.command.ts";
import { leaveTeams, mergeMembers } from "../keeping/leave-teams.command.ts";

const house = await challengesHouse();
const { db, owner, as, agent, challenge, team, join, close } = house;
const [one, two, stranger] = [await addPerson(db), await addPerson(db), await addPerson(db)];

const membersOf = async (id: string) =>
  (await sql<{ id: string; role: string }>`select person_id as id, role from challenges.member where team_id = ${id} order by role`.execute(db)).rows;

describe("a team", () => {
  it("is joined by who asks and is let in; its captain hands over, and leaves only then", async () => {
    const held = await challenge();
    const team1 = await team(held);
    expect((await as(stranger).post(team1.page, { act: `accept:${stranger}` })).status).toBe(403);
    await join(team1, one);
    expect((await as(team1.captain).post(team1.page, { act: "leave" })).status).toBe(409);
    expect((await as(one).post(team1.page, { act: `handover:${one}` })).status).toBe(409);
    expect((await as(team1.captain).post(team1.page, { act: `handover:${stranger}` })).status).toBe(409);
    expect((await as(team1.captain).post(team1.page, { act: `handover:${one}` })).status).toBe(303);
    expect(await membersOf(team1.id)).toEqual([
      { id: one, role: "captain" },
      { id: team1.captain, role: "member" },
    ]);
    expect((await as(team1.captain).post(team1.page, { act: "leave" })).status).toBe(303);
    expect((await as(one).post(team1.page, { act: "leave" })).status).toBe(303);
    expect((await house.get(team1.page)).status).toBe(404);
  });

  it("has nobody of another one of the same challenge, of two that let the same person in at once one does", async () => {
    const held = await challenge();
    const [a, b] = [await team(held), await team(held)];
    expect((await as(a.captain).post(`/defis/${held.slug}/equipes`, { act: "found", nom: "Une seconde", texte: "", moi: "Encore" })).status).toBe(409);
    for (const at of [a, b]) await as(two).post(at.page, { act: "join", moi: "Deux fois", mots: "" });
    const answers = await Promise.all([a, b].map((at) => as(at.captain).post(at.page, { act: `accept:${two}` })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const { rows } = await sql`select from challenges.member where challenge_id = ${held.id} and person_id = ${two}`.execute(db);
    expect(rows).toHaveLength(1);
    expect(
      await broken(
        sql`insert into challenges.member (team_id, challenge_id, person_id, name) select id, challenge_id, ${two}, 'Par SQL' from challenges.team
      where challenge_id = ${held.id} and id not in (select team_id from challenges.member where person_id = ${two})`.execute(owner),
      ),
    ).toBe("member_of_one_team");
  });

  it("takes no more than its challenge says, whoever is let in at once", async () => {
    const held = await challenge({ most: 3 });
    const a = await team(held);
    const people = await Promise.all([1, 2, 3, 4].map(() => addPerson(db)));
    for (const person of people) await as(person).post(a.page, { act: "join", moi: "Nombreux", mots: "" });
    const answers = await Promise.all(people.map((person) => as(a.captain).post(a.page, { act: `accept:${person}` })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(2);
    expect(await membersOf(a.id)).toHaveLength(3);
  });

  it("keeps a captain, whoever writes to the database, and when its captain's account is erased or merged", async () => {
    const held = await challenge();
    const a = await team(held);
    await join(a, one);
    expect(await broken(sql`delete from challenges.member where team_id = ${a.id} and role = 'captain'`.execute(owner))).toBe("team_has_a_captain");
    await db.transaction().execute((trx) => leaveTeams(trx, a.captain));
    expect(await membersOf(a.id)).toEqual([{ id: one, role: "captain" }]);
    const b = await team(held);
    await db.transaction().execute((trx) => mergeMembers(trx, { kept: one, gone: b.captain }));
    const { rows } = await sql`select from challenges.team where id = ${b.id}`.execute(db);
    expect(rows).toHaveLength(0);
    expect(await membersOf(a.id)).toEqual([{ id: one, role: "captain" }]);
  });

  it("forms and grows while its challenge is open, and not after", async () => {
    const held = await challenge();
    const a = await team(held);
    await as(one).post(a.page, { act: "join", moi: "Trop tard", mots: "" });
    await close(held);
    expect((await as(a.captain).post(a.page, { act: `accept:${one}` })).status).toBe(409);
    expect((await as(two).post(`/defis/${held.slug}/equipes`, { act: "found", nom: "Tardive", texte: "", moi: "Moi" })).status).toBe(409);
  });

  it("has no juror and no mentor who judges, in whatever order and at once", async () => {
    const held = await challenge();
    const a = await team(held);
    const email = "les-deux@jury.example";
    const both = await addPerson(db, { email });
    await as(both).post(a.page, { act: "join", moi: "Les deux", mots: "" });
    const [joined, named] = await Promise.all([
      as(a.captain).post(a.page, { act: `accept:${both}` }),
      as(agent).post(`/defis/${held.slug}/jury`, { act: "name", mel: email, nom: "Les deux" }),
    ]);
    expect([joined.status, named.status].filter((status) => status === 303)).toHaveLength(1);
    const mentor = sql`insert into challenges.mentor (challenge_id, person_id) values (${held.id}, ${both})`;
    const juror = sql`insert into challenges.juror (challenge_id, person_id, name) values (${held.id}, ${both}, 'Les deux')`;
    expect(await broken((named.status === 303 ? mentor : juror).execute(owner))).toBe("no_juror_in_a_team");
  });
});

describe("two accounts of one person", () => {
  it("that judged a challenge and was in a team of it judge that team no more, once they are one", async () => {
    const held = await challenge();
    const [own, other] = [await team(held), await team(held)];
    const numbers = [await house.send(own), await house.send(other)];
    const judges = await house.juror(held);
    await close(held);
    for (const number of numbers) await house.judge(judges, held, number, [5, 5]);
    await db.transaction().execute(async (trx) => {
      const pair = { kept: own.captain, gone: judges };
      await mergeJurors(trx, pair);
      await mergeVerdicts(trx, pair);
      await mergeMembers(trx, pair);
    });
    const { rows } = await sql<{ team: string }>`select team_id as team from challenges.counted_verdict where person_id = ${own.captain}`.execute(db);
    expect(rows).toEqual([{ team: other.id }]);
  });
});

describe("who looks for a team", () => {
  it("is read under the name that they chose, by people with an account, until they take it back", async () => {
    const held = await challenge();
    const page = `/defis/${held.slug}/equipes`;
    const wrong = await as(stranger).post(page, { act: "seek", moi: "", savoirs: "sorcellerie", mots: "" });
    expect(wrong.status).toBe(422);
    expect((await as(stranger).post(page, { act: "seek", moi: "Capucine la rousse", savoirs: "mapping", mots: "Le soir" })).status).toBe(303);
    expect(await (await as(one).get(page)).text()).toContain("Capucine la rousse");
    expect(await (await house.get(page)).text()).not.toContain("Capucine la rousse");
    expect((await as(stranger).post(page, { act: "unseek" })).status).toBe(303);
    expect(await (await as(one).get(page)).text()).not.toContain("Capucine la rousse");
  });
});

describe("a mentor", () => {
  it("offers it in the network today, says so of a challenge themselves, and neither judges it nor stays shown once they offer it no more", async () => {
    const held = await challenge();
    const page = `/defis/${held.slug}/equipes`;
    expect((await as(stranger).post(page, { act: "mentor" })).status).toBe(409);
    expect(await (await as(stranger).get(page)).text()).not.toContain("Je suis disponible pour les équipes");
    const email = "mentore@mentors.example";
    const mentor = await addPerson(db, { name: "Mentore Essai", email });
    const { rows } = await sql<{ id: string }>`
      with s as (insert into people.structure (name, kind) values ('La Fabrique essayée', 'association') returning id, name)
      insert into network.member (kind, structure_id, name, college, state, charter, number, admitted_at, demo)
      select 'structure', id, name, 'places', 'admitted', 1, 9001, now(), true from s returning id`.execute(owner);
    await sql`insert into network.offer (person_id, member_id, subjects, stages, languages, at_once, hours)
      values (${mentor}, ${rows[0]!.id}, '{digital}', '{idea}', '{fr}', 2, 4)`.execute(owner);
    expect(await (await as(mentor).get(page)).text()).toContain("Je suis disponible pour les équipes");
    const pressed = await Promise.all([1, 2].map(() => as(mentor).post(page, { act: "mentor" })));
    expect(pressed.map(({ status }) => status)).toEqual([303, 303]);
    const shown = await (await house.get(page)).text();
    expect(shown.split("Mentore Essai")).toHaveLength(2);
    expect(shown).toContain("La Fabrique essayée");
    const named = await as(agent).post(`/defis/${held.slug}/jury`, { act: "name", mel: email, nom: "Mentore" });
    expect(named.status).toBe(422);
    await sql`update network.offer set state = 'paused' where person_id = ${mentor}`.execute(owner);
    expect(await (await house.get(page)).text()).not.toContain("Mentore Essai");
    await sql`update network.offer set state = 'open' where person_id = ${mentor}`.execute(owner);
    expect((await as(mentor).post(page, { act: "unmentor" })).status).toBe(303);
    expect(await (await house.get(page)).text()).not.toContain("Mentore Essai");
  });
});

describe("a question", () => {
  it("is answered once, for all, without a name; none is taken after its time", async () => {
    const held = await challenge();
    const page = `/defis/${held.slug}/questions`;
    expect((await house.post(page, { act: "ask", question: "Sans compte, puis-je demander ?" })).status).not.toBe(303);
    expect((await as(one).post(page, { act: "ask", question: "court" })).status).toBe(422);
    expect((await as(one).post(page, { act: "ask", question: "Les mesures de nuit sont-elles données par heure ?" })).status).toBe(303);
    expect(await (await as(two).get(page)).text()).not.toContain("mesures de nuit");
    const { rows } = await sql<{ id: string }>`select id from challenges.question where challenge_id = ${held.id}`.execute(db);
    const { id } = rows[0]!;
    expect((await as(two).post(page, { act: `answer:${id}`, [`reponse_${id}`]: "Une réponse volée" })).status).toBe(403);
    const answers = await Promise.all(
      ["Oui, par heure.", "Non, par jour."].map((answer) => as(agent).post(page, { act: `answer:${id}`, [`reponse_${id}`]: answer })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await (await house.get(page)).text()).toContain("mesures de nuit");
    expect(await broken(sql`update challenges.question set answer = 'autre', answered_at = now() where id = ${id}`.execute(owner))).toBe("answer_once");
    await close(held);
    expect((await as(one).post(page, { act: "ask", question: "Et maintenant, est-ce encore temps ?" })).status).toBe(409);
  });
});
