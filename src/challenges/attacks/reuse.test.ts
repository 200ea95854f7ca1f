import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addPlace } from "../../places/merge/merge.testing.ts";
import { challengesHouse } from "../challenges.testing.ts";
import { remindTeams } from "../reuse/reuse.command.ts";

const house = await challengesHouse();
const { db, owner, as, agent, challenge, close, team, send, juror, judge } = house;
const today = dayOf(new Date());

/** What a team made, after its results. */
async function made() {
  const held = await challenge();
  await sql`insert into challenges.dataset (challenge_id, dataset) values (${held.id}, 'series-de-mesures')`.execute(db);
  const own = await team(held);
  const number = await send(own);
  const person = await juror(held);
  await close(held);
  await judge(person, held, number, [4, 4]);
  const published = await as(agent).post(`/defis/${held.slug}/resultats`, { act: "publish", [`raisons_${number}`]: "Une raison assez longue." });
  if (published.status !== 303) throw new Error(await published.text());
  const { rows } = await sql<{ id: string }>`select id from challenges.reuse where team_id = ${own.id}`.execute(db);
  return { held, own, id: rows[0]!.id, page: `/reutilisations/${rows[0]!.id}` };
}

it("what a team made is followed with its datasets; it and those who run challenges say how it stands, and nobody else", async () => {
  const { own, page } = await made();
  const shown = await (await house.get(page)).text();
  expect(shown).toContain("/donnees/series-de-mesures");
  expect(await (await house.get("/donnees/series-de-mesures")).text()).toContain(page);
  const fields = { act: "say", etat: "repris", service: "", mots: "Un service la refait." };
  expect((await as(await addPerson(db)).post(page, { ...fields, service: "Volé" })).status).toBe(403);
  expect((await house.post(page, fields)).status).not.toBe(303);
  expect((await as(own.captain).post(page, fields)).status).toBe(422);
  expect((await as(own.captain).post(page, { ...fields, service: "Direction du numérique" })).status).toBe(303);
  expect((await as(agent).post(page, { act: "say", etat: "abandonne", service: "resté là", mots: "Le service a arrêté." })).status).toBe(303);
  const after = await (await house.get(page)).text();
  for (const words of ["Un service la refait.", "Le service a arrêté.", "Direction du numérique"]) expect(after).toContain(words);
  expect(await (await house.get("/reutilisations.csv")).text()).toContain("series-de-mesures");
});

it("a team that said nothing for three months is asked, once a month, until its year is over", async () => {
  const { id, own } = await made();
  expect(await remindTeams(db, today)).toBe(0);
  const asked = (day: string) => remindTeams(db, day);
  await sql`update challenges.reuse set told_at = clock_timestamp() - interval '120 days' where id = ${id}`.execute(owner);
  await sql`update challenges.reuse set told_at = now() where id <> ${id}`.execute(owner);
  expect(await Promise.all([asked(today), asked(today)]).then((each) => each.toSorted())).toEqual([0, 1]);
  expect(await asked(addDays(today, 40))).toBe(1);
  expect(await asked(addDays(today, 400))).toBe(0);
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from notifications.message where person_id = ${own.captain} and kind = 'challenges.reuse'`.execute(db);
  expect(rows[0]!.count).toBe(2);
});

it("a year later it is given up on its page, and how it stood before stays; where it was tried stands on the thread", async () => {
  const { own, id, page } = await made();
  await addPlace(owner);
  const { rows } = await sql<{ id: string }>`select id from places.place order by id limit 1`.execute(owner);
  const place = rows[0]!.id;
  expect((await as(own.captain).post(page, { act: "trial", lieu: place, essai: "Deux soirées avec douze voisins." })).status).toBe(303);
  const { rows: links } =
    await sql`select from_kind, relation, to_kind from thread.link where from_id = ${id} and removed_at is null order by relation`.execute(db);
  expect(links).toEqual([
    { from_kind: "reuse", relation: "answers", to_kind: "challenge" },
    { from_kind: "reuse", relation: "tested", to_kind: "place" },
  ]);
  expect(await (await house.get("/fil/liens?relation=essaye")).text()).toContain("a été essayé à");
  await as(own.captain).post(page, { act: "say", etat: "en-service", service: "", mots: "Elle tourne chaque nuit." });
  await sql`update challenges.reuse set began_on = began_on - 370, followed_until = followed_until - 370, told_at = told_at - interval '370 days' where id = ${id}`.execute(
    owner,
  );
  expect(await remindTeams(db, today)).toBe(0);
  expect((await as(own.captain).post(page, { act: "say", etat: "abandonne", service: "", mots: "Plus personne ne la tient." })).status).toBe(303);
  const text = await (await house.get(page)).text();
  for (const words of ["Elle tourne chaque nuit.", "Plus personne ne la tient.", "Deux soirées avec douze voisins."]) expect(text).toContain(words);
  expect(await (await house.get("/reutilisations?etat=abandonne")).text()).toContain(page);
});
