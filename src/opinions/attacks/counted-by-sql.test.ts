import { type RawBuilder, sql } from "kysely";
import { expect, it } from "vitest";

import { conversationsDataset } from "../offers/conversations.dataset.ts";
import { opinionsHouse } from "../opinions.testing.ts";

const house = await opinionsHouse();
const { db, as, chloe, stage, addConversation, device, close } = house;

it("what a published report counts is neither added to, changed nor taken away by SQL, nor is its print", async () => {
  const process = await stage();
  const { id, href, manage } = await addConversation(process);
  for (const opinion of ["agree", "agree", "disagree"] as const) await device().answer(href, 1, opinion);
  // Until it is published, whoever is there changes what they said.
  const changing = device();
  await changing.answer(href, 2, "agree");
  expect((await changing.answer(href, 2, "disagree")).status).toBe(303);
  await close(process);
  expect((await as(chloe).post(manage, { act: "publish" })).status).toBe(303);
  const told = () => Array.fromAsync(conversationsDataset.rows(db, house.services.offers));
  const [before, files] = [await told(), await (await house.get(`${href}/fichiers/participants-votes.csv`)).text()];
  const ofId = sql`conversation_id = ${id}`;
  const refused: readonly RawBuilder<unknown>[] = [
    sql`update opinions.vote set opinion = 1 where ${ofId}`,
    sql`delete from opinions.vote where ${ofId}`,
    sql`insert into opinions.vote (conversation_id, participant_id, statement_id, opinion)
      select ${id}, p.id, t.id, 1 from opinions.participant p join opinions.statement t on t.conversation_id = p.conversation_id
      where p.conversation_id = ${id} and t.number = 3 limit 1`,
    sql`insert into opinions.participant (conversation_id, device_hash) values (${id}, sha256('nobody'))`,
    sql`delete from opinions.participant where ${ofId}`,
    sql`update opinions.participant set banned_at = now(), banned_because = 'Elle inonde la conversation', banned_by = ${chloe} where ${ofId}`,
    sql`delete from opinions.statement where ${ofId}`,
    sql`update opinions.statement set state = 'withdrawn', reason = 'Elle ne plaît pas' where ${ofId}`,
    sql`update opinions.statement set print = repeat('0', 64) where ${ofId}`,
    sql`update opinions.analysis set findings = '{}' where ${ofId}`,
    sql`delete from opinions.analysis where ${ofId}`,
    sql`update opinions.conversation set fingerprint = repeat('0', 64) where id = ${id}`,
    sql`update opinions.conversation set published_at = '2020-01-01' where id = ${id}`,
  ];
  for (const attempt of refused) await expect(attempt.execute(db)).rejects.toThrow(/stays/);
  expect(await told()).toEqual(before);
  expect(await (await house.get(`${href}/fichiers/participants-votes.csv`)).text()).toBe(files);
  // What leads to people is still cut.
  await sql`update opinions.participant set person_id = null, device_hash = null where ${ofId}`.execute(db);
});
