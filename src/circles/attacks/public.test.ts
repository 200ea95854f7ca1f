import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { circlesHouse } from "../circles.testing.ts";

const house = await circlesHouse();
const { db, owner, as, structure, circle } = house;
const [host, second, outside] = [await structure(), await structure(), await structure()];
const agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
const today = dayOf(Date.now());
const { id, address } = await circle(host, second);
const page = `${address}/ouvrir-au-public`;
const asked = {
  ...{ titre: "Simplifier l’inscription aux activités", resume: "Dites ce qui vous arrête au guichet.", genre: "collect", conduite: "metropole" },
  ...{ introduction: "Trois passages sont de trop\u202f: nous voulons n’en garder qu’un.", debut: addDays(today, 20), semaines: "4" },
};
const status = async (person: string, fields: Record<string, string> = asked) => (await as(person).post(page, fields)).status;
const findDraft = async () =>
  (
    await sql<{ id: string; slug: string; state: string }>`
      select p.id, p.slug, p.state from circles.opening o join processes.process p on p.id = o.process_id where o.circle_id = ${id}`.execute(db)
  ).rows;

it("opens its question by a host alone, whole or not at all, of two at the same time once", async () => {
  for (const person of [second.manager, outside.manager, agent]) {
    expect((await as(person).get(page)).status).toBe(404);
    expect(await status(person)).toBe(404);
  }
  for (const wrong of [
    { debut: addDays(today, 3) },
    { semaines: "1" },
    { titre: "x" },
    { genre: "vote" },
    { conduite: "ailleurs" },
    { introduction: "court" },
  ]) {
    const answer = await as(host.manager).post(page, { ...asked, ...wrong });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Dites ce qui vous arrête au guichet.");
  }
  expect(await findDraft()).toEqual([]);
  const before = (await sql<{ count: number }>`select count(*)::int as count from processes.process`.execute(db)).rows[0]!.count;
  const both = await Promise.all([status(host.manager), status(host.manager)]);
  expect(both.filter((one) => one === 303)).toHaveLength(1);
  expect(await findDraft()).toHaveLength(1);
  expect((await sql<{ count: number }>`select count(*)::int as count from processes.process`.execute(db)).rows[0]!.count).toBe(before + 1);
  expect(await status(host.manager)).toBe(404);
  const draft = (await findDraft())[0]!;
  await expect(
    sql`insert into circles.opening (circle_id, process_id, structure_id) values (${id}, gen_random_uuid(), ${second.id})`.execute(db),
  ).rejects.toThrow(/hosts the circle/);
  expect(draft.state).toBe("draft");
});

it("is a draft with its stage that agents find, are told of, and alone publish: the host reads it and has no power of an agent", async () => {
  const draft = (await findDraft())[0]!;
  const { rows: stages } = await sql<{ kind: string }>`select kind from processes.stage where process_id = ${draft.id} order by position`.execute(db);
  expect(stages.map(({ kind }) => kind)).toEqual(["collect", "award"]);
  const manage = `/participer/instruction/demarche/${draft.slug}`;
  const manages = async (person: string) => (await as(person).get(manage)).status;
  expect(await manages(agent)).toBe(200);
  for (const person of [host.manager, second.manager]) expect([403, 404]).toContain(await manages(person));
  const told = await sql<{ kind: string }>`select kind from notifications.message where person_id = ${agent}`.execute(db);
  expect(told.rows.map(({ kind }) => kind)).toContain("participation.proposed");
  const members = await sql<{ kind: string }>`select kind from notifications.message where person_id = ${second.manager}`.execute(db);
  expect(members.rows.map(({ kind }) => kind)).toContain("circles.opened");
  const read = `/participer/${draft.slug}`;
  expect((await as(host.manager).get(read)).status).toBe(200);
  for (const who of [as(second.manager), as(outside.manager), house]) {
    expect((await who.get(read)).status).toBe(404);
    expect(await (await who.get(address)).text()).not.toContain(read);
  }
  // The circle knows that it waits; whoever is outside reads nothing of it.
  expect(await (await as(second.manager).get(address)).text()).toContain("Simplifier l’inscription aux activités");
  for (const who of [as(outside.manager), house]) expect(await (await who.get(address)).text()).not.toContain("Simplifier l’inscription aux activités");
  expect(await (await house.get(`/fil/circle/${id}`)).text()).not.toContain("Simplifier l’inscription aux activités");
});

it("tells where it came from and what came of it both ways, once it is published; a draft that agents delete may be proposed anew", async () => {
  const draft = (await findDraft())[0]!;
  await sql`update processes.process set state = 'published', published_at = now() where id = ${draft.id}`.execute(owner);
  const circlePage = await (await house.get(address)).text();
  expect(circlePage).toContain(`/participer/${draft.slug}`);
  const processPage = await (await house.get(`/participer/${draft.slug}`)).text();
  expect(processPage).toContain(address);
  expect(processPage).toContain(host.name);
  expect(await (await house.get(`/fil/process/${draft.id}`)).text()).toContain(address);
  expect(await (await house.get(`/fil/circle/${id}`)).text()).toContain(`/participer/${draft.slug}`);
  await sql`delete from processes.process where id = ${draft.id}`.execute(owner);
  expect(await findDraft()).toEqual([]);
  expect(await status(host.manager, { ...asked, genre: "questionnaire" })).toBe(303);
  const again = (await findDraft())[0]!;
  const { rows } = await sql<{ kind: string }>`select kind from processes.stage where process_id = ${again.id} order by position`.execute(db);
  expect(rows.map(({ kind }) => kind)).toEqual(["questionnaire", "award"]);
  expect((await as(agent).post(`/participer/instruction/demarche/${again.slug}/etat`, { act: "delete" })).status).toBe(303);
  const { rows: ties } = await sql<{ removed: boolean }>`
    select removed_at is not null as removed from thread.link where ${again.id} in (from_id, to_id)`.execute(db);
  expect(ties).toEqual([{ removed: true }]);
});
