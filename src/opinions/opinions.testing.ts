import { sql } from "kysely";

import { actsHouse, type TestProcess } from "../ideas/acts.testing.ts";

export { textOf } from "../ideas/acts.testing.ts";

const lines = ["Les bus devraient rouler la nuit.", "Les vitrines devraient s’éteindre à 22 heures.", "Les parcs devraient fermer la nuit."];

/** The house with conversations that their team has prepared through the front door. */
export async function opinionsHouse(options: Parameters<typeof actsHouse>[0] = {}) {
  const house = await actsHouse({ ...options, settings: { TRUST_PROXY: "oui", ...options.settings } });
  const { db, as, chloe, request } = house;

  const stage = (more: Parameters<typeof house.addProcess>[0] = {}) => house.addProcess({ kind: "conversation", ...more });

  async function addConversation(process: TestProcess, fields: Record<string, string> = {}, { online = true, statements = lines } = {}) {
    const made = await as(chloe).post(`/participer/${process.slug}/conversations/nouvelle`, {
      ...{ stage: process.stageId, title: "La nuit", introduction: "Dites.", entry: "device", language: "fr", statementsEach: "3", readFirst: "1" },
      ...fields,
    });
    if (made.status !== 303) throw new Error(`The conversation was refused: ${made.status}`);
    const manage = made.headers.get("location")!.split("?")[0]!;
    await as(chloe).post(manage, { act: "add", seeds: statements.join("\n") });
    if (online) await as(chloe).post(manage, { act: "online" });
    const href = manage.replace(/\/gerer$/, "");
    const { rows } = await sql<{ id: string }>`
      select id from opinions.conversation where process_id = ${process.id} and slug = ${href.split("/").at(-1)!}`.execute(db);
    return { id: rows[0]!.id, href, manage };
  }

  let connections = 0;

  /** A browser of its own, from a connection of its own. */
  function device(connection = `2001:db8::${(++connections).toString(16)}`) {
    let cookie = "";
    const ask = async (path: string, form?: Record<string, string>) => {
      const answer = await request(path, {
        ...(form && { method: "POST", body: new URLSearchParams(form) }),
        headers: { "x-forwarded-for": connection, ...(cookie && { cookie }) },
      });
      const set = answer.headers.get("set-cookie")?.split(";")[0];
      if (set?.startsWith("reponses=")) cookie = set;
      return answer;
    };
    return {
      get: (path: string) => ask(path),
      post: (path: string, form: Record<string, string>) => ask(path, form),
      answer: (href: string, statement: number, act: string, more: Record<string, string> = {}) =>
        ask(`${href}/repondre`, { act, statement: String(statement), ...more }),
      cookie: () => cookie,
    };
  }

  const votes = async (id: string) =>
    (
      await sql<{ participant: string; number: number; opinion: number; important: boolean }>`
      select v.participant_id as participant, t.number, v.opinion, v.important from opinions.vote v join opinions.statement t on t.id = v.statement_id
      where v.conversation_id = ${id} order by 1, 2`.execute(db)
    ).rows;

  const statements = async (id: string) =>
    (
      await sql<{ id: string; number: number; words: string; state: string; reason: string | null; votes: number | null }>`
      select id, number, words, state, reason, withdrawn_votes as votes from opinions.statement where conversation_id = ${id} order by number`.execute(db)
    ).rows;

  const close = (process: TestProcess) =>
    sql`update processes.stage set closes_at = clock_timestamp() - interval '1 second' where id = ${process.stageId}`.execute(db);

  return { ...house, stage, addConversation, device, votes, statements, close };
}
