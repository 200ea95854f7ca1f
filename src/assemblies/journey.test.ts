import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { assembliesHouse } from "./assemblies.testing.ts";
import { computeDraw, computeJob } from "./draw/compute.job.ts";

const { db, as, get, post, agent, open, assembly, linkOf, letItBeTime, seats } = await assembliesHouse();

const text = async (answer: Response | Promise<Response>) => (await (await answer).text()).replaceAll(/[\u00a0\u202f]/g, " ");

/** As an agent presses it: 303, or the test ends here. */
async function press(address: string, fields: Record<string, string>): Promise<void> {
  const answer = await as(agent).post(address, fields);
  if (answer.status !== 303) throw new Error(`${address} ${fields["act"]}: ${answer.status}`);
}

/** Online, by the page's own form, and confirmed by the letter. */
async function registers(id: string, slug: string, at: number): Promise<void> {
  const page = await text(get(`/assemblees/${slug}/inscription`));
  const choices = [...page.matchAll(/value="([0-9a-f-]{36})"/g)].map(([, value]) => value!);
  const typed = { nom: `Personne ${at}`, adresse_mail: `personne-${at}@exemple.fr`, rue: `${at} rue seule`, code_postal: "59000", accord: "1" };
  expect((await post(`/assemblees/${slug}/inscription`, { ...typed, critere_0: choices[at % 2]! })).status).toBe(303);
  expect((await post(await linkOf(id, at + 1), { act: "confirm" })).status).toBe(303);
}

it("an assembly lives through its front door, by plain forms: recruited, drawn in public, refused, replaced, recommending, answered", async () => {
  const id = await open();
  const { slug } = await assembly(id);
  const desk = `/assemblees/bureau/${id}`;
  for (let at = 0; at < 10; at++) await registers(id, slug, at);

  await press(desk, { act: "close" });
  await press(`${desk}/tirage`, { act: "start", methode: "leximin" });
  const [computing] = (await sql<{ id: string }>`select id from assemblies.draw where assembly_id = ${id}`.execute(db)).rows;
  // What the queue was given, as the house hands it over.
  const { rows: work } = await sql<{ data: { drawId: string } }>`
    select payload -> 'data' as data from platform.event where queue = ${computeJob.name} order by id desc limit 1`.execute(db);
  expect(work[0]!.data).toEqual({ drawId: computing!.id });
  await computeDraw(db, work[0]!.data.drawId);
  const announced = { hasard: "dice", source: "Trois dés", quand_date: addDays(dayOf(Date.now()), 40), quand_time: "18:30", lieu: "La salle" };
  await press(`${desk}/tirage`, { act: "seal", ...announced });
  expect(await text(get(`/assemblees/${slug}/tirages/1`))).toContain("La salle");
  const thrown = { act: "reveal", chiffre_1: "3", chiffre_2: "0", chiffre_3: "8" };
  expect((await as(agent).post(`${desk}/tirage`, thrown)).status).toBe(409);
  await letItBeTime(computing!.id);
  for (const [chiffre_1, chiffre_2, chiffre_3] of [
    ["30", "", "8"],
    ["3", "0", "x"],
    ["308", "", ""],
  ] as const)
    expect((await as(agent).post(`${desk}/tirage`, { ...thrown, chiffre_1, chiffre_2, chiffre_3 })).status).toBe(422);
  await press(`${desk}/tirage`, thrown);

  const drawn = await seats(id);
  expect(drawn).toHaveLength(4);
  const own = async (number: number, fields: Record<string, string>) => (await post(await linkOf(id, number), fields)).status;
  expect(await own(drawn[0]!.number, { act: "refuse" })).toBe(303);
  const seated = (await seats(id)).filter(({ state }) => state === "asked");
  expect(seated).toHaveLength(4);
  for (const { number } of seated) expect(await own(number, { act: "accept" })).toBe(303);
  expect(await text(get(`/assemblees/${slug}/tirages/1`))).toContain(String(seated.at(-1)!.number).padStart(3, "0"));

  const asked = { act: "ask", question: "Qui décide des places de livraison ?" };
  expect(await own(seated[0]!.number, asked)).toBe(303);
  expect(await text(get(`/assemblees/${slug}`))).toContain(asked.question);
  await press(`${desk}/recommandations/nouvelle`, { act: "save", titre: "Fermer la rue", texte: "Aux heures d’entrée et de sortie de l’école." });
  const draft = `${desk}/recommandations/1`;
  const opinion = `${await linkOf(id, seated[1]!.number)}/recommandations/1`;
  const wished = { act: "send", acte: "insert", paragraphe: "1", body: "Les crèches aussi.", reason: "On y vient aux mêmes heures." };
  expect((await post(`${opinion}/changer`, wished)).status).toBe(303);
  expect((await as(agent).post(draft, { act: "open" })).status).toBe(409);
  await press(`${draft}/changements/1`, { act: "answer", outcome: "accept", result: "", decision: "Le panel le veut ainsi.", revision: "1" });
  await press(draft, { act: "open" });
  for (const { number } of seated) expect((await post(`${await linkOf(id, number)}/recommandations/1`, { act: "vote", vote: "yes" })).status).toBe(303);
  await press(draft, { act: "close" });
  await press(`${desk}/remise`, { act: "hand", mot: "Nous avons travaillé trois samedis." });
  const day = dayOf(Date.now());
  const version = async () => /name="version" value="(\d+)"/.exec(await text(as(agent).get(draft)))![1]!;
  const official = { act: "answer", suite: "followed", reponse: "La rue sera fermée à la rentrée.", service: "La ville", jour: day };
  await press(draft, { ...official, version: await version() });
  expect((await as(agent).post(draft, { act: "tell", avancement: "done", fait: "C’est fait.", jour_suite: day, lien: "/fil/rien/1" })).status).toBe(422);
  await press(draft, { act: "tell", avancement: "done", fait: "C’est fait.", jour_suite: day, lien: "", version: await version() });
  const shown = await text(get(`/assemblees/${slug}/recommandations/1`));
  for (const words of ["4 pour, 0 contre", "Les crèches aussi.", "fermée à la rentrée", "C’est fait."]) expect(shown).toContain(words);
  const [recommendation] = (await sql<{ id: string }>`select id from assemblies.recommendation where assembly_id = ${id}`.execute(db)).rows;
  expect(await text(get(`/fil/recommendation/${recommendation!.id}`))).toContain("Fermer la rue");
});
