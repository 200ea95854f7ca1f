import { sql } from "kysely";
import { beforeEach, expect, it } from "vitest";

import { lockWaits } from "#platform/db/lock-waits.testing.ts";
import { actsHouse } from "../../ideas/acts.testing.ts";

const { db, owner, as, addProcess, addSettled } = await actsHouse();
const people = await Promise.all(["Amina", "Bilal", "Farid", "Louise"].map((name) => addSettled({ name: `${name} Exemple` })));
const [first] = people as [string];

beforeEach(async () => void (await sql`truncate moderation.written`.execute(owner)));

/** A debate of its own, with one comment. */
async function discussed(): Promise<string> {
  const process = await addProcess({ kind: "debate" });
  const sent = await as(first).post(`/participer/${process.slug}/debats/1/commenter`, { texte: `Relions les deux rives du canal, ${process.slug}.` });
  return /#c-(.+)$/.exec(sent.headers.get("location")!)![1]!;
}

const reply = (id: string, person: string, words: string) => as(person).post(`/participer/commentaires/${id}/repondre`, { texte: `${words}, ${id}.` });
const repliesOf = async (id: string) => (await sql<{ replies: number }>`select replies from processes.comment where id = ${id}`.execute(db)).rows[0]!.replies;
const ofReplies = async (id: string) =>
  (await sql<{ id: string }>`select id from processes.comment where thread_id = ${id} order by written_at, id`.execute(db)).rows;

/** All of them meet at the comment. */
async function meet<answer>(id: string, acts: readonly (() => Promise<answer>)[]): Promise<answer[]> {
  let all: Promise<answer>[] = [];
  await owner.transaction().execute(async (trx) => {
    await sql`select from processes.comment where id = ${id} for no key update`.execute(trx);
    all = acts.map((act) => act());
    await lockWaits(db, acts.length);
  });
  return Promise.all(all);
}

it("several people answer one comment of a debate at once: each answer is kept, all are counted", async () => {
  const id = await discussed();
  const answers = await meet(
    id,
    people.map((person, at) => () => reply(id, person, `Une passerelle suffirait à mon avis, version ${at}`)),
  );
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect(await repliesOf(id)).toBe(4);
});

it("two people take their answers away at once, while a third answers one of them: the count is that of what stands", async () => {
  const id = await discussed();
  for (const [at, person] of people.entries()) await reply(id, person, `Un pont serait plus sûr ici, version ${at}`);
  const own = (await ofReplies(id)).map((one) => one.id);
  const remove = (at: number) => () => as(people[at]!).post(`/participer/commentaires/${own[at]}/supprimer`, {});
  const answers = await meet(id, [remove(0), remove(1), () => reply(own[2]!, first, "Je réponds à cette réponse sans tarder")]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await repliesOf(id)).toBe(3);
});
