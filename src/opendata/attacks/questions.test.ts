import { sql } from "kysely";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import opendata from "../module.ts";
import { fieldOf, plantDataset } from "../planted-dataset.testing.ts";

const house = await testHouse([territory, people, opendata]);
const { db, owner } = house;
const agentOf = async (id: string) => house.as(await addPerson(db, { name: `Agent ${id}`, roles: [{ role: "agent", kind: "commune", id }] }));
const [roubaix, lille] = [await agentOf("59512"), await agentOf("59350")];
const asker = await addPerson(db, { name: "Habitante" });
const [resident, other] = [house.as(asker), house.as(await addPerson(db, { name: "Voisin" }))];

await plantDataset(owner, "arbres", [fieldOf("nom", "string")], sql`select 'a' as key, '{"nom": "a"}'::jsonb as row`);
await sql`update opendata.published set commune_code = '59512' where id = 'arbres'`.execute(owner);
const address = "/donnees/arbres/questions";
const read = async (as: Pick<typeof house, "get"> = house) => (await as.get(address)).text();
const idOf = async (text: string) => (await sql<{ id: string }>`select id from opendata.question where text = ${text}`.execute(db)).rows[0]!.id;
const text = "Que dit <b>la colonne</b> du nom, au juste ?";

it("a question is read by who asked and who answers, by everybody with its answer, and never with a name", async () => {
  expect((await resident.post(address, { act: "ask", question: text })).status).toBe(303);
  const id = await idOf(text);
  expect([(await read(resident)).includes("Que dit &lt;b>"), (await read(roubaix)).includes(`answer:${id}`)]).toEqual([true, true]);
  for (const as of [house, other, lille]) expect(await read(as)).not.toContain("Que dit");
  expect(await read(other)).not.toContain("answer:");
  const answered = { act: `answer:${id}`, [`reponse_${id}`]: "Le nom courant.\n\nPas le nom savant." };
  for (const as of [other, lille, resident]) expect((await as.post(address, answered)).status).toBe(403);
  expect((await roubaix.post(address, { ...answered, [`reponse_${id}`]: "x" })).status).toBe(422);
  const answers = await Promise.all([1, 2].map(() => roubaix.post(address, answered)));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const shown = await read();
  expect(shown).toMatch(/Que dit &lt;b>[\s\S]*Le nom courant\.[\s\S]*Pas le nom savant\./);
  expect(shown).not.toContain("Habitante");
  expect(await (await house.get("/donnees/arbres")).text()).toContain("(1 réponse)");
});

it("is refused at its field, to whoever is not signed in, and about what is not there", async () => {
  const short = await resident.post(address, { act: "ask", question: "Court" });
  expect([short.status, await short.text()]).toEqual([422, expect.stringMatching(/Écrivez une question de 10[\s\S]*Court<\/textarea>/)]);
  expect((await house.post(address, { act: "ask", question: text })).status).not.toBe(303);
  expect((await resident.post("/donnees/rien/questions", { act: "ask", question: text })).status).toBe(404);
  expect((await sql`select from opendata.question where dataset <> 'arbres' or text <> ${text}`.execute(db)).rows).toHaveLength(0);
});

it("set aside, is read by who asked alone, and is answered no more; of another dataset it is none", async () => {
  await other.post(address, { act: "ask", question: "Une question qui nomme quelqu’un" });
  const id = await idOf("Une question qui nomme quelqu’un");
  await plantDataset(owner, "ailleurs-lille", [fieldOf("nom", "string")], sql`select 'a' as key, '{"nom": "a"}'::jsonb as row`);
  await sql`update opendata.published set commune_code = '59350' where id = 'ailleurs-lille'`.execute(owner);
  expect((await lille.post("/donnees/ailleurs-lille/questions", { act: `aside:${id}` })).status).toBe(409);
  expect((await roubaix.post(address, { act: `aside:${id}` })).status).toBe(303);
  expect(await read(other)).toMatch(/qui nomme[\s\S]*Écartée/);
  for (const as of [house, roubaix, resident]) expect(await read(as)).not.toContain("qui nomme");
  expect((await roubaix.post(address, { act: `answer:${id}`, [`reponse_${id}`]: "Trop tard" })).status).toBe(409);
  await expect(sql`update opendata.question set answer = 'oui', answered_at = now() where id = ${id}`.execute(db)).rejects.toThrow("question_settled");
});

it("waits in the tasks of whoever answers for the dataset, and of nobody else", async () => {
  await resident.post(address, { act: "ask", question: "Une question qui attend encore" });
  const tasks = async (as: Pick<typeof house, "get">) => (await (await as.get("/mon-espace")).text()).includes("1 question sur un jeu de données");
  expect([await tasks(roubaix), await tasks(lille)]).toEqual([true, false]);
});
