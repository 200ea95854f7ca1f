import { expect, it } from "vitest";

import { analyseConversation } from "../analyse/analyse.job.ts";
import { opinionsHouse, textOf } from "../opinions.testing.ts";

const house = await opinionsHouse();
const { db, as, chloe, addSettled, stage, addConversation, device, votes, statements } = house;

/** Whoever wrote the last statement is excluded. */
async function ban(href: string, id: string): Promise<void> {
  const last = (await statements(id)).at(-1)!;
  const banned = await as(chloe).post(`${href}/gerer/phrases?etat=${last.state === "waiting" ? "a-lire" : "posees"}`, {
    act: "ban",
    statement: last.id,
    because: "Elle inonde la conversation.",
  });
  if (banned.status !== 303) throw new Error(`Not excluded: ${banned.status}`);
}

it("somebody excluded comes back neither by the same browser nor by the same account, and counts nowhere", async () => {
  const byDevice = await addConversation(await stage(), { readFirst: "" });
  const flood = device();
  await flood.answer(byDevice.href, 1, "disagree");
  await flood.post(`${byDevice.href}/ecrire`, { act: "send", words: "Une phrase de trop dans la nuit.", language: "fr" });
  await ban(byDevice.href, byDevice.id);
  const before = await votes(byDevice.id);
  expect((await flood.answer(byDevice.href, 2, "agree")).status).not.toBe(303);
  expect((await flood.post(`${byDevice.href}/ecrire`, { act: "send", words: "Encore une phrase de trop ici.", language: "fr" })).status).not.toBe(303);
  expect(await votes(byDevice.id)).toEqual(before);
  expect(await textOf(flood.get(`${byDevice.href}/repondre`))).not.toContain('name="act" value="agree"');
  for (let person = 0; person < 6; person++) await device().answer(byDevice.href, 1, "agree");
  await analyseConversation(db, byDevice.id);
  expect(await textOf(house.get(`${byDevice.href}/phrases.csv`))).not.toContain("Une phrase de trop");

  const byAccount = await addConversation(await stage(), { entry: "account", readFirst: "" });
  const person = await addSettled();
  await as(person).post(`${byAccount.href}/repondre`, { act: "agree", statement: "1" });
  await as(person).post(`${byAccount.href}/ecrire`, { act: "send", words: "Une autre phrase de trop.", language: "fr" });
  await ban(byAccount.href, byAccount.id);
  // A browser of its own, signed in again: the account is what counts.
  const again = await as(person).post(`${byAccount.href}/repondre`, { act: "disagree", statement: "1" });
  expect(again.status).not.toBe(303);
  expect((await votes(byAccount.id)).filter(({ opinion }) => opinion === -1)).toEqual([]);
});

it("one account has one opinion of a statement, from however many browsers at once", async () => {
  const { id, href } = await addConversation(await stage(), { entry: "account" });
  const person = await addSettled();
  const browsers = Array.from({ length: 12 }, (_, at) => as(person).post(`${href}/repondre`, { act: at % 2 === 0 ? "agree" : "disagree", statement: "1" }));
  expect(new Set((await Promise.all(browsers)).map(({ status }) => status))).toEqual(new Set([303]));
  expect(await votes(id)).toHaveLength(1);
});

it("thirty statements sent at once by one person are no more than the conversation lets each of them write", async () => {
  const { id, href } = await addConversation(await stage(), { statementsEach: "3" });
  const flood = device();
  await flood.answer(href, 1, "pass");
  const before = (await statements(id)).length;
  const words = (at: number) => `Proposition ${["bleue", "verte", "rouge", "noire", "grise"][at % 5]} de la série ${at * 17} pour la ville.`;
  const sent = await Promise.all(Array.from({ length: 30 }, (_, at) => flood.post(`${href}/ecrire`, { act: "send", words: words(at), language: "fr" })));
  expect((await statements(id)).length - before).toBe(3);
  expect(sent.filter(({ status }) => status >= 500)).toEqual([]);
});
