import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { networkHouse, type TestMember } from "../network.testing.ts";

const house = await networkHouse();
const { db, as, coordinator, member } = house;
const [first, second, third] = [await member(), await member(), await member()];
const ask = "/reseau/questions/poser";

const post = (one: TestMember, question: string, more: Record<string, string> = {}) => as(one.manager).post(ask, { question, ...more });
async function asked(one: TestMember, question: string): Promise<string> {
  const answered = await post(one, question);
  expect(answered.status).toBe(303);
  return answered.headers.get("location")!.split("?")[0]!;
}
const act = (person: string, address: string, fields: Record<string, string>) =>
  as(person)
    .post(address, fields)
    .then(({ status }) => status);
const idOf = (address: string) => address.split("/").at(-1)!;
const answerOf = async (address: string, one: TestMember) =>
  (await sql<{ id: string }>`select id from network.answer where question_id = ${idOf(address)} and member_id = ${one.id}`.execute(db)).rows[0]!.id;
const stateOf = async (address: string) =>
  (await sql<{ state: string }>`select state from network.question where id = ${idOf(address)}`.execute(db)).rows[0]!.state;

it("shows what looks alike before a question is asked, and takes the same one once, of two at the same time too", async () => {
  const address = await asked(first, "Quelle assurance faut-il pour prêter des outils\u202f?");
  expect(await act(second.manager, address, { act: "answer", reponse: "La responsabilité civile suffit." })).toBe(303);
  const again = await post(second, "Quelle assurance pour prêter nos outils\u202f?", { precisions: "Une raboteuse." });
  expect(again.status).toBe(409);
  const page = await again.text();
  expect(page).toContain(address);
  expect(page).toContain("Une raboteuse.");
  const seen = page.match(/name="vues" value="([^"]*)"/)![1]!;
  expect(seen).toBe(idOf(address));
  // Words of the answer alone suffice neither to hide it nor to refuse for ever: whoever has read them asks.
  expect((await post(second, "Quelle assurance pour prêter nos outils\u202f?", { vues: "quelque-chose" })).status).toBe(409);
  expect((await post(second, "Quelle assurance pour prêter nos outils\u202f?", { vues: seen })).status).toBe(303);
  expect((await post(third, "Court")).status).toBe(422);
  const twice = await Promise.all([first, third].map((one) => post(one, "Comment chauffer une serre en hiver\u202f?")));
  // Whoever came second was shown the first one, or told that it stands.
  expect(twice.filter(({ status }) => status === 303)).toHaveLength(1);
  expect([409, 422]).toContain(twice.find(({ status }) => status !== 303)!.status);
  const wordForWord = await post(second, "COMMENT chauffer une serre en hiver\u202f?", {
    vues: idOf(
      twice
        .find(({ status }) => status === 303)!
        .headers.get("location")!
        .split("?")[0]!,
    ),
  });
  expect(wordForWord.status).toBe(422);
});

it("is read and answered by members alone, and found again by words of its answer", async () => {
  const address = await asked(first, "Où trouver un conteneur d’occasion\u202f?");
  const stranger = await addPerson(db);
  expect((await as(stranger).get(address)).status).toBe(404);
  expect((await as(stranger).get("/reseau/questions")).status).toBe(403);
  expect((await as(stranger).post(ask, { question: "Puis-je demander quelque chose\u202f?" })).status).toBe(403);
  expect(await act(stranger, address, { act: "answer", reponse: "Au port." })).toBe(404);
  expect(await act(coordinator, address, { act: "answer", reponse: "Au port." })).toBe(404);
  expect(await act(second.manager, address, { act: "answer", reponse: "Xy" })).toBe(422);
  expect(await act(second.manager, address, { act: "answer", reponse: "Au port fluvial, chez Marégraphe." })).toBe(303);
  for (const q of ["maregraphe", "marégraphe+conteneur"]) expect(await (await as(third.manager).get(`/reseau/questions?q=${q}`)).text()).toContain(address);
  expect(await (await as(third.manager).get("/reseau/questions?q=maregraphe+tramway")).text()).not.toContain(address);
  // The search of the house leads members to it with their words, and tells nobody else that anything has them.
  const search = async (who: { get(path: string): Response | Promise<Response> }) => (await who.get("/recherche?q=maregraphe+conteneur")).text();
  for (const person of [third.manager, coordinator]) {
    const found = (await search(as(person))).replaceAll("\u00a0", " ");
    expect(found).toMatch(/href="\/reseau\/questions\?q=maregraphe\+conteneur">Questions au réseau : 1 résultat</);
    expect(found).not.toContain("Où trouver");
  }
  for (const who of [as(stranger), house]) expect(await search(who)).not.toContain("/reseau/questions");
  await expect(
    sql`insert into network.answer (question_id, member_id, words) values (${idOf(address)}, ${first.id}, 'Une fois'), (${idOf(address)}, ${first.id}, 'Deux fois')`.execute(
      db,
    ),
  ).rejects.toThrow(/answer_once/);
});

it("is settled by who asked or a coordinator; the answer that was found good stays, another question’s is none", async () => {
  const address = await asked(first, "Comment noter les heures du jardin partagé\u202f?");
  const elsewhere = await asked(third, "Quel vernis pour une table dehors\u202f?");
  for (const [one, words] of [
    [second, "Sur un carnet à la porte."],
    [third, "Dans la page du service."],
  ] as const)
    expect(await act(one.manager, address, { act: "answer", reponse: words })).toBe(303);
  expect(await act(second.manager, elsewhere, { act: "answer", reponse: "De l’huile de lin." })).toBe(303);
  const [good, foreign] = [await answerOf(address, second), await answerOf(elsewhere, second)];
  expect(await act(second.manager, address, { act: `accept:${good}` })).toBe(404);
  expect(await act(first.manager, address, { act: `accept:${foreign}` })).toBe(409);
  expect(await act(first.manager, address, { act: "accept:rien" })).toBe(409);
  await expect(
    sql`update network.question set state = 'answered', answer_id = ${foreign}, settled_at = now() where id = ${idOf(address)}`.execute(db),
  ).rejects.toThrow(/question_own_answer/);
  const both = await Promise.all([first.manager, coordinator].map((person) => act(person, address, { act: `accept:${good}` })));
  expect(both.toSorted()).toEqual([303, 409]);
  expect(await act(second.manager, address, { act: "answer", reponse: "Finalement je ne sais plus." })).toBe(409);
  expect(await act(first.manager, address, { act: "withdraw" })).toBe(409);
  expect(await act(first.manager, address, { act: "reopen" })).toBe(303);
  expect(await act(second.manager, address, { act: "answer", reponse: "Sur un carnet, et chaque mois dans la page." })).toBe(303);
  expect(await stateOf(address)).toBe("open");
});

it("leads to another like it, never in a circle, and to none that was taken back", async () => {
  const one = await asked(first, "Quel four choisir pour une cuisine partagée\u202f?");
  const other = (await post(second, "Quel four choisir pour notre cuisine partagée\u202f?", { vues: idOf(one) })).headers.get("location")!.split("?")[0]!;
  expect(await act(third.manager, other, { act: "same", meme: idOf(one) })).toBe(404);
  expect(await act(second.manager, other, { act: "same", meme: idOf(other) })).toBe(422);
  const crossed = await Promise.all([
    act(first.manager, one, { act: "same", meme: idOf(other) }),
    act(second.manager, other, { act: "same", meme: idOf(one) }),
  ]);
  // Whoever comes second is told by the field or by the thing, as far as the first had come.
  expect(["303,409", "303,422"]).toContain(crossed.toSorted().join());
  const [gone, stands] = crossed[0] === 303 ? [one, other] : [other, one];
  const page = await (await as(third.manager).get(gone)).text();
  expect(page).toContain(stands);
  expect(await act(third.manager, gone, { act: "answer", reponse: "Un four mixte." })).toBe(409);
  expect(await act(stands === one ? first.manager : second.manager, stands, { act: "withdraw" })).toBe(409);
  expect((await (await as(third.manager).get("/reseau/questions")).text()).includes(gone)).toBe(false);
});
