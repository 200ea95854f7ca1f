import { sql } from "kysely";
import { expect, it } from "vitest";

import { opinionsHouse, textOf } from "../opinions.testing.ts";

const house = await opinionsHouse();
const { db, as, chloe, stage, addConversation, device, votes, statements, close } = house;

it("whoever answered without an account takes it all back from their browser: it counts nowhere, is read nowhere, and no other browser can", async () => {
  const process = await stage();
  const { id, href, manage } = await addConversation(process, { readFirst: "", statementsEach: "2" });
  const mine = `${href}/mes-reponses`;
  const [leaves, others] = [device(), Array.from({ length: 6 }, () => device())];
  for (const number of [1, 2]) await leaves.answer(href, number, "disagree");
  await leaves.post(`${href}/ecrire`, { act: "send", words: "Ma rue porte mon nom, impasse Zyxomma.", language: "fr" });
  for (const one of others) for (const number of [1, 4]) await one.answer(href, number, "agree");

  // Neither whoever holds nothing nor somebody else takes anything of theirs.
  expect((await device().post(mine, { act: "withdraw" })).status).toBe(409);
  expect((await others[0]!.post(mine, { act: "withdraw" })).status).toBe(303);
  expect((await votes(id)).filter(({ opinion }) => opinion === -1)).toHaveLength(2);
  expect(await votes(id)).toHaveLength(2 + 10);

  // At once, and twice.
  const both = await Promise.all([leaves.post(mine, { act: "withdraw" }), leaves.post(mine, { act: "withdraw" })]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect((await votes(id)).filter(({ opinion }) => opinion === -1)).toEqual([]);
  expect((await statements(id)).at(-1)).toMatchObject({
    words: "(phrase retirée)",
    state: "withdrawn",
    votes: 5,
    reason: "Retirée par la personne qui l’a écrite.",
  });
  for (const page of ["", "/repondre", "/phrases", "/phrases/4", "/phrases.csv", "/mes-reponses"])
    expect(await textOf(leaves.get(`${href}${page}`))).not.toContain("Zyxomma");
  expect(await textOf(as(chloe).get(`${href}/gerer/phrases?etat=retirees`))).not.toContain("Zyxomma");

  // They may come again, and write no more than anybody.
  expect((await leaves.answer(href, 2, "pass")).status).toBe(303);
  const write = (words: string) => leaves.post(`${href}/ecrire`, { act: "send", words, language: "fr" });
  expect((await write("Une deuxième phrase, la dernière.")).status).toBe(303);
  await write("Une troisième phrase, une de trop.");
  expect((await statements(id)).map(({ words }) => words)).not.toContain("Une troisième phrase, une de trop.");

  await close(process);
  expect((await as(chloe).post(manage, { act: "publish" })).status).toBe(303);
  expect((await leaves.post(mine, { act: "withdraw" })).status).toBe(409);
  const files = await Promise.all(["comments.csv", "participants-votes.csv"].map(async (name) => (await house.get(`${href}/fichiers/${name}`)).text()));
  expect(files.join()).not.toContain("Zyxomma");
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from opinions.vote where conversation_id = ${id}`.execute(db);
  expect(rows[0]!.n).toBe(11);
});

it("whoever was excluded does not come back by taking back what they said", async () => {
  const { id, href } = await addConversation(await stage(), { readFirst: "" });
  const flood = device();
  await flood.answer(href, 1, "disagree");
  await flood.post(`${href}/ecrire`, { act: "send", words: "Une phrase de trop dans la nuit.", language: "fr" });
  await as(chloe).post(`${href}/gerer/phrases?etat=posees`, { act: "ban", statement: (await statements(id)).at(-1)!.id, because: "Elle inonde." });
  expect((await flood.post(`${href}/mes-reponses`, { act: "withdraw" })).status).toBe(409);
  expect((await flood.answer(href, 2, "agree")).status).not.toBe(303);
});
