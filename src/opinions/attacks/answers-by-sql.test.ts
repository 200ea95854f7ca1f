import { type RawBuilder, sql } from "kysely";
import { expect, it } from "vitest";

import { opinionsHouse, textOf } from "../opinions.testing.ts";

const house = await opinionsHouse();
const { db, as, chloe, stage, addConversation, device, close, statements } = house;

const first = { stance: "done", words: "Les vitrines s’éteindront au printemps.", asWhom: "Direction de l’éclairage", version: "0" };
const second = { stance: "refused", words: "Aucune vitrine ne s’éteindra.", asWhom: "Conseil métropolitain", version: "1" };

/** A published conversation whose first statement is answered. */
async function answered() {
  const process = await stage();
  const { id, href, manage } = await addConversation(process);
  await device().answer(href, 1, "agree");
  await close(process);
  await as(chloe).post(manage, { act: "publish" });
  const page = `${href}/phrases/1`;
  expect((await as(chloe).post(`${page}/reponse`, first)).status).toBe(303);
  const [statement] = await statements(id);
  return { id, processId: process.id, statement: statement!.id, page };
}

it("an answer of the service that is changed keeps in public what stood before, as often as it is changed", async () => {
  const { page } = await answered();
  expect(await textOf(house.get(page))).not.toContain("Réponse précédente");
  expect((await as(chloe).post(`${page}/reponse`, second)).status).toBe(303);
  const third = { ...second, words: "Une vitrine s’éteindra.", version: "2" };
  expect((await as(chloe).post(`${page}/reponse`, third)).status).toBe(303);
  const html = await textOf(house.get(page));
  expect(html).toContain("2 réponses précédentes");
  const at = [third, second, first].map(({ words }) => html.indexOf(words));
  expect(at.every((place) => place > 0) && at.toSorted((one, other) => one - other)).toEqual(at);
  expect(html).toContain("Direction de l’éclairage");
});

it("what the service answered is neither rewritten without a trace, dated back nor taken away by SQL, nor with what it stands on", async () => {
  const { id, processId, statement, page } = await answered();
  const { rows: drafts } = await sql<{ id: string }>`
    insert into processes.process (slug, title, summary, scale, owner_service, template) values ('brouillon-vide', 'Brouillon', 'Un essai.', 'metropolis', 'Direction', 'custom')
    returning id`.execute(db);
  const refused: readonly RawBuilder<unknown>[] = [
    sql`delete from opinions.answer where statement_id = ${statement}`,
    sql`update opinions.answer set statement_id = (select id from opinions.statement where conversation_id = ${id} and number = 2) where statement_id = ${statement}`,
    sql`delete from opinions.statement where id = ${statement}`,
    sql`delete from opinions.conversation where id = ${id}`,
    sql`update opinions.conversation set process_id = ${drafts[0]!.id} where id = ${id}`,
    sql`update opinions.conversation set state = 'open', published_at = null where id = ${id}`,
    sql`update processes.process set state = 'rehearsal' where id = ${processId}`,
    sql`update processes.process set state = 'draft', published_at = null where id = ${processId}`,
    sql`delete from processes.process where id = ${processId}`,
    sql`delete from opinions.former_answer`,
    sql`insert into opinions.former_answer (statement_id, number, stance, words, as_whom, at) values (${statement}, 7, 'done', 'Oui, tout.', 'Le maire', '2020-01-01')`,
  ];
  for (const attempt of refused) await expect(attempt.execute(db)).rejects.toThrow(/stays|permission denied/);
  await sql`update opinions.answer set words = 'Rien du tout.', at = '2020-01-01', version = 1 where statement_id = ${statement}`.execute(db);
  const html = await textOf(house.get(page));
  for (const { words } of [first, { words: "Rien du tout." }]) expect(html).toContain(words);
  expect(html).not.toContain("2020");
});
