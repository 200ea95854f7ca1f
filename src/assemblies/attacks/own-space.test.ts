import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { assembliesHouse } from "../assemblies.testing.ts";
import { findWaiting } from "../offers/assembly-tasks.query.ts";
import { acceptSeat } from "../own/own.command.ts";
import { answerRecommendation, closeVote, handOver, openVote, vote } from "../recommend/recommend.command.ts";

const { db, as, get, post, agent, otherAgent, open, fill, draw, seats, linkOf, compute, seal, assembly } = await assembliesHouse();
const eight = Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? "Hommes" : "Femmes"));
const today = dayOf(Date.now());

const waiting = async (communes: readonly string[] | null = null) => {
  const found = await findWaiting(db, { communes, today, daysToAnswer: 7 });
  return new Map(found.map(({ what, id, count, late }) => [`${what} ${id}`, [count, late] as const]));
};

const id = await open();
await fill(id, eight);
await draw(id);
const members = await seats(id);
for (const seat of members) await acceptSeat(db, seat.id);

it("whoever runs an assembly finds on the desk all that waits for them, until it is done; nobody else does", async () => {
  const sealed = await open();
  await fill(sealed, eight);
  await seal(await compute(sealed), 3600);
  const opinion = `${await linkOf(id, members[0]!.number)}/recommandations/1`;
  expect((await post(await linkOf(id, members[0]!.number), { act: "ask", question: "Qui décide des places de livraison ?" })).status).toBe(303);
  await as(agent).post(`/assemblees/bureau/${id}/recommandations/nouvelle`, { act: "save", titre: "Une rue calme", texte: "Fermer la rue aux voitures." });
  const change = { act: "send", acte: "insert", paragraphe: "1", body: "Les crèches aussi.", reason: "On y vient aux mêmes heures." };
  expect((await post(`${opinion}/changer`, change)).status).toBe(303);
  await sql`
    insert into assemblies.session (assembly_id, title, starts_at, ends_at, place_name) values (${id}, 'Une séance', now() - interval '3 hours', now() - interval '1 hour', 'Ici')`.execute(
    db,
  );
  const now = await waiting();
  expect([`reveal ${sealed}`, `question ${id}`, `change ${id}`, `attendance ${id}`].map((key) => now.get(key))).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
  expect(await waiting(["59512"])).toEqual(new Map());
  const desk = await (await as(agent).get("/assemblees/bureau")).text();
  expect(desk).toContain((await assembly(id)).title);

  const decided = { act: "answer", outcome: "refuse", result: "", decision: "Elles ont leur rue.", revision: "1" };
  expect((await as(agent).post(`/assemblees/bureau/${id}/recommandations/1/changements/1`, decided)).status).toBe(303);
  expect((await waiting()).has(`change ${id}`)).toBe(false);

  const { rows: asked } = await sql<{ id: string }>`select id from assemblies.question where assembly_id = ${id}`.execute(db);
  const address = `/assemblees/bureau/${id}/questions/${asked[0]!.id}`;
  const reply = (reponse: string) => as(agent).post(address, { reponse, service: "La voirie", version: "1" });
  const replies = await Promise.all([reply("La ville décide des places."), reply("La métropole décide des places.")]);
  expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const late = await replies.find(({ status }) => status === 409)!.text();
  for (const words of ["La ville décide des places.", "La métropole décide des places.", 'name="version" value="2"']) expect(late).toContain(words);
  const { rows } = await sql<{ id: string }>`select id from assemblies.recommendation where assembly_id = ${id}`.execute(db);
  const one = rows[0]!.id;
  await openVote(db, one, agent);
  for (const { id: seat } of members) await vote(db, one, seat, "yes");
  await closeVote(db, one, agent);
  await sql`update assemblies.assembly set answer_by = ${addDays(today, -1)}::date where id = ${id}`.execute(db);
  expect(await handOver(db, id, "Nous avons travaillé.", agent)).toBe(true);
  expect((await waiting()).get(`answer ${id}`)).toEqual([1, 1]);
  const answer = { verdict: "followed", answer: "La rue sera fermée.", service: "La ville", by: agent } as const;
  const { rows: standing } = await sql<{ version: number }>`select version from assemblies.recommendation where id = ${one}`.execute(db);
  await answerRecommendation(db, one, { ...answer, day: addDays(today, -366), version: standing[0]!.version });
  expect([(await waiting()).has(`answer ${id}`), (await waiting()).get(`outcome ${id}`)]).toEqual([false, [1, 0]]);
});

it("one's space names the draws of one's account and no link to answer by; nobody else's names them", async () => {
  const person = await addPerson(db, {});
  const { rows } = await sql<{ number: number; title: string }>`
    update assemblies.candidate c set person_id = ${person} from assemblies.assembly a
    where a.id = c.assembly_id and c.assembly_id = ${id} and c.number = ${members[0]!.number} returning c.number, a.title`.execute(db);
  const space = await (await as(person).get("/mon-espace")).text();
  expect(space).toContain(rows[0]!.title);
  expect(space).toContain(String(rows[0]!.number).padStart(3, "0"));
  expect(space).not.toContain("/assemblees/dossier/");
  expect(await (await as(otherAgent).get("/mon-espace")).text()).not.toContain("Mes assemblées citoyennes");
});

it("no browser keeps what a private link shows: neither the back button of the next person nor a shared memory between has it", async () => {
  const own = await linkOf(id, members[1]!.number);
  for (const address of [own, `${own}/recommandations/1`, `${own}/recommandations/1/changer`])
    expect([address, (await get(address)).headers.get("cache-control")]).toEqual([address, "private, no-store"]);
});
