import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { followReferees } from "../application/referees.command.ts";
import { nextOf, refereesAsked } from "../network.ts";
import { networkHouse, type TestMember } from "../network.testing.ts";

const house = await networkHouse();
const { db, owner, as, coordinator, structure, member, stateOf, refereesOf } = house;
const members: TestMember[] = [];
for (let n = 0; n < 9; n++) members.push(await member());
const managerOf = (id: string) => members.find((one) => one.id === id)!.manager;

const brings = "Nous apportons un atelier et cherchons des pairs.";
async function applied(chosen: readonly string[] = []) {
  const { id: structureId, manager } = await structure();
  const fields = { pour: structureId, college: "places", apporte: brings, charte: "1", ...Object.fromEntries(chosen.map((id, at) => [`garant${at + 1}`, id])) };
  const answer = await as(manager).post("/reseau/adherer", fields);
  expect(answer.status).toBe(303);
  const id = answer.headers.get("location")!.match(/[0-9a-f-]{36}/)![0];
  return { id, manager, structureId, address: `/reseau/candidatures/${id}` };
}
const later = (days: number) => new Date(Date.now() + days * 86_400_000);

describe("an application", () => {
  it("is admitted by three members, of which one that was silent is replaced, and gets its number and accounts", async () => {
    const one = await applied([members[0]!.id, members[1]!.id]);
    const asked = await refereesOf(one.id);
    expect(asked).toHaveLength(3);
    expect(
      asked
        .slice(0, 2)
        .map(({ by }) => by)
        .toSorted(),
    ).toEqual([members[0]!.id, members[1]!.id].toSorted());
    for (const { id, by } of asked.slice(0, 2)) expect((await as(managerOf(by)).post(one.address, { act: `confirm:${id}`, mot: "Oui." })).status).toBe(303);
    expect(await stateOf(one.id)).toBe("applied");
    await followReferees(db, later(8));
    expect((await refereesOf(one.id)).filter(({ state }) => state === "asked")).toHaveLength(1);
    await followReferees(db, later(15));
    const after = await refereesOf(one.id);
    expect(after.map(({ state }) => state).toSorted()).toEqual(["asked", "confirmed", "confirmed", "lapsed"]);
    const silent = after.find(({ state }) => state === "lapsed")!;
    expect((await as(managerOf(silent.by)).post(one.address, { act: `confirm:${silent.id}` })).status).toBe(409);
    const fresh = after.find(({ state }) => state === "asked")!;
    expect((await as(managerOf(fresh.by)).post(one.address, { act: `confirm:${fresh.id}` })).status).toBe(303);
    expect(await stateOf(one.id)).toBe("admitted");
    const { rows } = await sql<{ unit: string }>`select unit from network.account where member_id = ${one.id} order by unit`.execute(db);
    expect(rows.map(({ unit }) => unit)).toEqual(["credits", "euros"]);
  });

  it("does not wait for ever: when nobody answers, a coordinator decides with reasons", async () => {
    const one = await applied();
    for (const days of [15, 30, 45]) await followReferees(db, later(days));
    const { rows } = await sql<{ escalated: boolean; asked: number }>`
      select escalated_at is not null as escalated, (select count(*)::int from network.referee r where r.member_id = m.id) as asked
      from network.member m where id = ${one.id}`.execute(db);
    expect(rows).toEqual([{ escalated: true, asked: refereesAsked }]);
    expect((await as(coordinator).post(one.address, { act: "decide", decision: "accepter" })).status).toBe(422);
    expect((await as(one.manager).post(one.address, { act: "decide", decision: "accepter", raison: "Parce que." })).status).toBe(404);
    expect((await as(coordinator).post(one.address, { act: "decide", decision: "refuser", raison: "Le projet a changé." })).status).toBe(303);
    expect(await (await as(one.manager).get(one.address)).text()).toContain("Le projet a changé.");
  });

  it("is confirmed by nobody of its own side: not its manager, not a second account of its structure, not a merged account", async () => {
    const one = await applied([members[2]!.id]);
    const referee = (await refereesOf(one.id)).find(({ by }) => by === members[2]!.id)!;
    const address = one.address;
    const grant = (person: string) =>
      sql`insert into people.role_grant (person_id, role, scope_kind, scope_id, reason) values (${person}, 'manager', 'structure', ${members[2]!.structureId}, 'Essai')`.execute(
        db,
      );
    await grant(one.manager);
    expect((await as(one.manager).post(address, { act: `confirm:${referee.id}` })).status).toBe(409);
    const second = await addPerson(db, { roles: [{ role: "member", kind: "structure", id: one.structureId }] });
    await grant(second);
    expect((await as(second).post(address, { act: `confirm:${referee.id}` })).status).toBe(409);
    const other = await addPerson(db);
    await sql`insert into people.merged_account (gone_id, kept_id, email) values (${one.manager}, ${other}, 'elle@exemple.fr')`.execute(owner);
    await grant(other);
    expect((await as(other).post(address, { act: `confirm:${referee.id}` })).status).toBe(409);
    expect((await refereesOf(one.id)).every(({ state }) => state === "asked")).toBe(true);
  });

  it("counts one person once, who answers for two members", async () => {
    const one = await applied([members[3]!.id, members[4]!.id]);
    const [first, second] = [members[3]!, members[4]!].map(({ id }) => id);
    await sql`insert into people.role_grant (person_id, role, scope_kind, scope_id, reason) values (${members[3]!.manager}, 'manager', 'structure', ${members[4]!.structureId}, 'Essai')`.execute(
      db,
    );
    const asked = await refereesOf(one.id);
    const of = (id: string | undefined) => asked.find(({ by }) => by === id)!.id;
    expect((await as(members[3]!.manager).post(one.address, { act: `confirm:${of(first)}` })).status).toBe(303);
    expect((await as(members[3]!.manager).post(one.address, { act: `confirm:${of(second)}` })).status).toBe(409);
  });

  it("is read by nobody but the applicant, the members that are asked and the coordinator; words of referees by the latter alone", async () => {
    const one = await applied([members[5]!.id]);
    const [referee] = (await refereesOf(one.id)).filter(({ by }) => by === members[5]!.id);
    await as(members[5]!.manager).post(one.address, { act: `oppose:${referee!.id}`, motif: "Ils ont fermé leur cantine." });
    expect(await (await as(coordinator).get(one.address)).text()).toContain("fermé leur cantine");
    expect(await (await as(one.manager).get(one.address)).text()).not.toContain("fermé leur cantine");
    const stranger = await addPerson(db);
    expect((await as(stranger).get(one.address)).status).toBe(404);
    expect((await as(stranger).post(one.address, { act: "withdraw" })).status).toBe(404);
    expect((await as(members[6]!.manager).post(one.address, { act: `confirm:${referee!.id}` })).status).toBe(404);
  });

  it("stands once for a structure, whoever sends it and from however many windows", async () => {
    const { id: structureId, manager } = await structure();
    const send = () => as(manager).post("/reseau/adherer", { pour: structureId, college: "places", apporte: brings, charte: "1" });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
    const wrong = await as(manager).post("/reseau/adherer", { pour: structureId, college: "persons", apporte: "Court." });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("Court.");
  });

  it("is not admitted by hand without three referees or a decision", async () => {
    const one = await applied();
    await expect(sql`update network.member set state = 'admitted', number = 9999, admitted_at = now() where id = ${one.id}`.execute(db)).rejects.toThrow(
      /three referees/,
    );
    await expect(
      sql`insert into network.member (kind, name, college, state, charter, number, admitted_at) values ('structure', 'Faux', 'places', 'admitted', 1, 9998, now())`.execute(
        db,
      ),
    ).rejects.toThrow(/begins by applying/);
  });

  it("goes on as the published rule says", () => {
    const at = (confirmed: number, asked: number, opposed = 0, all = confirmed + asked + opposed) => ({ confirmed, asked, opposed, all });
    expect(nextOf(at(3, 0), 9)).toEqual({ does: "admit" });
    expect(nextOf(at(3, 0, 1), 9)).toEqual({ does: "escalate" });
    expect(nextOf(at(2, 0), 9)).toEqual({ does: "ask", count: 1 });
    expect(nextOf(at(2, 1), 9)).toEqual({ does: "wait" });
    expect(nextOf(at(2, 0, 0, refereesAsked), 9)).toEqual({ does: "escalate" });
    expect(nextOf(at(0, 0), 0)).toEqual({ does: "escalate" });
  });
});

describe("an exclusion", () => {
  it("needs a hearing in a fortnight that somebody else decides; nobody else reads it", async () => {
    const one = members[7]!;
    const grounds = "Le lieu ne répond plus.";
    expect(
      (await as(coordinator).post(`/reseau/membres/${one.number}/audition`, { motifs: grounds, jour: new Date().toISOString().slice(0, 10) })).status,
    ).toBe(422);
    const called = await as(coordinator).post(`/reseau/membres/${one.number}/audition`, { motifs: grounds, jour: later(20).toISOString().slice(0, 10) });
    expect(called.status).toBe(303);
    const address = called.headers.get("location")!.split("?")[0]!;
    expect((await as(one.manager).post(address, { act: "defend", reponse: "Nous revenons." })).status).toBe(303);
    expect((await as(members[8]!.manager).get(address)).status).toBe(404);
    expect((await as(one.manager).post(address, { act: "decide", decision: "kept", raisons: "Nous restons." })).status).toBe(404);
    const second = await addPerson(db, { roles: [{ role: "coordinator", kind: "network", id: null }] });
    const exclude = { act: "decide", decision: "excluded", raisons: "Après trois courriers." };
    expect((await as(second).post(address, exclude)).status).toBe(409);
    await sql`update network.hearing set called_at = now() - interval '40 days', heard_on = (now() at time zone 'Europe/Paris')::date - 2 where member_id = ${one.id}`.execute(
      owner,
    );
    expect((await as(coordinator).post(address, exclude)).status).toBe(409);
    await expect(sql`update network.member set state = 'excluded', ended_at = now() where id = ${one.id}`.execute(db)).rejects.toThrow(/after a hearing/);
    expect((await as(second).post(address, exclude)).status).toBe(303);
    expect(await stateOf(one.id)).toBe("excluded");
    expect((await house.get(`/reseau/membres/${one.number}`)).status).toBe(404);
  });
});

describe("dues", () => {
  it("are called once, received or waived with a reason, by coordinators alone", async () => {
    const year = {
      annee: "2026",
      echeance: "2026-03-31",
      "montant-places": "120",
      "montant-leaders": "40",
      "montant-partners": "300",
      "montant-persons": "15",
    };
    expect((await as(members[0]!.manager).get("/reseau/cotisations")).status).toBe(403);
    await Promise.all([
      as(coordinator).post("/reseau/cotisations", { act: "call", ...year }),
      as(coordinator).post("/reseau/cotisations", { act: "call", ...year }),
    ]);
    const { rows } = await sql<{ id: string }>`select id from network.due`.execute(db);
    const { rows: admitted } = await sql`select from network.member where state = 'admitted'`.execute(db);
    expect(rows).toHaveLength(admitted.length);
    expect((await as(coordinator).post("/reseau/cotisations", { act: "waive", rows: rows[0]!.id })).status).toBe(422);
    expect((await as(coordinator).post("/reseau/cotisations", { act: "waive", rows: rows[0]!.id, raison: "Première année." })).status).toBe(303);
    expect((await as(coordinator).post("/reseau/cotisations", { act: "receive", rows: rows[1]!.id })).status).toBe(303);
    const { rows: states } = await sql<{
      state: string;
      count: number;
    }>`select state, count(*)::int as count from network.due group by state order by state`.execute(db);
    expect(states).toEqual([
      { state: "owed", count: rows.length - 2 },
      { state: "received", count: 1 },
      { state: "waived", count: 1 },
    ]);
    expect(await (await as(coordinator).get("/reseau/cotisations.csv")).text()).toContain("Première année.");
  });
});

describe("the charter", () => {
  const page = "/reseau/charte";
  const words = "Nous nous entraidons, chaque jour.\nNous publions nos comptes.";
  const post = async (person: string, fields: Record<string, string>) => (await as(person).post(page, fields)).status;

  it("is written anew by a decision that members adopted, one version after the other, and never changes", async () => {
    const adopted = (
      await sql<{ id: string }>`
        insert into network.decision (member_id, title, body, closes_on, state, number, decided_at, demo)
        values (${members[0]!.id}, 'Publier nos comptes', 'Chaque membre publie ses comptes.', '2026-01-31', 'adopted', 900, now(), true),
          (${members[0]!.id}, 'Une autre décision', 'Qui ne dit rien de la charte.', '2026-01-31', 'adopted', 901, now(), true) returning id`.execute(owner)
    ).rows.map(({ id }) => id);
    const write = { act: "write", version: "2", texte: words, change: "Publier nos comptes", decision: adopted[0]! };
    expect(await post(members[0]!.manager, write)).toBe(404);
    expect(await post(coordinator, { ...write, texte: "court" })).toBe(422);
    const both = await Promise.all([post(coordinator, write), post(coordinator, { ...write, decision: adopted[1]! })]);
    expect(both.toSorted()).toEqual([303, 409]);
    await expect(sql`update network.charter set words = 'Nous ne publions plus rien du tout.'`.execute(owner)).rejects.toThrow(/a version stays/);
    await expect(sql`delete from network.charter where number = 2`.execute(owner)).rejects.toThrow(/stays|signature/);
    await expect(sql`insert into network.charter (number, words, decision_id) values (3, ${words}, gen_random_uuid())`.execute(db)).rejects.toThrow(
      /adopted no such/,
    );
    const read = await (await house.get(page)).text();
    expect(read).toContain("Nous publions nos comptes.");
    expect(read).toContain("une objection raisonnée est une aide");
  });

  it("is signed by whoever speaks for a member, in the version that they read, once; everybody sees which", async () => {
    const [first, second] = [members[1]!, members[2]!];
    const sign = (person: string, one: TestMember, version = "2") => post(person, { act: `sign:${one.id}`, version });
    for (const person of [second.manager, coordinator, await addPerson(db)]) expect(await sign(person, first)).toBe(404);
    expect(await sign(first.manager, first, "1")).toBe(409);
    const both = await Promise.all([sign(first.manager, first), sign(first.manager, first)]);
    expect(both.filter((one) => one === 303)).toHaveLength(1);
    const forge = (person: string, number: number) =>
      sql`insert into network.signature (member_id, number, person_id) values (${second.id}, ${number}, ${person})`.execute(db);
    await expect(forge(first.manager, 2)).rejects.toThrow(/whoever speaks/);
    await expect(sql`update network.signature set number = 1, signed_at = now() where member_id = ${first.id}`.execute(db)).rejects.toThrow(/stays/);
    const line = (await (await house.get(page)).text()).split("<tr").find((part) => part.includes(`/membres/${first.number}"`))!;
    expect(line).toMatch(/>2</);
    expect(await (await as(second.manager).get(page)).text()).toContain(`sign:${second.id}`);
    expect(await (await as(first.manager).get(page)).text()).not.toContain("sign:");
  });

  it("is agreed to by whoever applies as they read it, not as it was before", async () => {
    const { id: structureId, manager } = await structure();
    const fields = { pour: structureId, college: "places", apporte: brings, charte: "1" };
    const late = await as(manager).post("/reseau/adherer", { ...fields, lue: "1" });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain("La charte a changé");
    const sent = await as(manager).post("/reseau/adherer", { ...fields, lue: "2" });
    const id = sent.headers.get("location")!.match(/[0-9a-f-]{36}/)![0];
    const { rows } = await sql<{ number: number; by: string }>`select number, person_id as by from network.signature where member_id = ${id}`.execute(db);
    expect(rows).toEqual([{ number: 2, by: manager }]);
  });
});

describe("a member that is a structure", () => {
  it("bears the name of its structure of today, wherever it is listed, looked for or counted, and no other that anybody writes", async () => {
    const one = members[4]!;
    await sql`update people.structure set name = 'Chaufferie Ægidius' where id = ${one.structureId}`.execute(db);
    await sql`update network.member set name = 'Un tout autre nom' where id = ${one.id}`.execute(owner);
    const finds = async (path: string, person: string | null = null) => (await (person ? as(person) : house).get(path)).text();
    const link = `/reseau/membres/${one.number}"`;
    for (const path of ["/reseau?q=aegidius", "/recherche?q=chaufferie", "/recherche?q=chauferie"]) expect(await finds(path)).toContain(link);
    expect(await finds("/reseau?q=autre+nom")).not.toContain(link);
    expect(await finds("/reseau/cotisations?q=aegidius", coordinator)).toContain("Chaufferie Ægidius");
    const { rows } = await sql<{ name: string }>`select name from network.member where id = ${one.id}`.execute(db);
    expect(rows).toEqual([{ name: "Chaufferie Ægidius" }]);
    await sql`delete from people.role_grant where scope_id = ${one.structureId}`.execute(owner);
    await sql`delete from people.structure where id = ${one.structureId}`.execute(owner);
    expect(await finds("/reseau?q=aegidius")).toContain(link);
  });

  it("stands on the charter’s page in portions, each once", async () => {
    const total = (await sql<{ n: number }>`select count(*)::int as n from network.member where state = 'admitted'`.execute(db)).rows[0]!.n;
    await sql`
      insert into network.member (kind, person_id, name, college, state, charter, number, admitted_at, listed, demo)
      select 'person', null, 'Personne ' || n, 'persons', 'admitted', 1, (select max(number) from network.member) + n, now(), true, true from generate_series(1, ${60 - total}) n`.execute(
      owner,
    );
    const pages = await Promise.all(["", "?page=2"].map(async (page) => (await house.get(`/reseau/charte${page}`)).text()));
    const signers = pages.map((text) => [...text.matchAll(/\/reseau\/membres\/(\d+)"/g)].map(([, number]) => number));
    expect(signers.map(({ length }) => length)).toEqual([50, 10]);
    expect(new Set(signers.flat()).size).toBe(60);
  });
});
