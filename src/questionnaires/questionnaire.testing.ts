import { sql } from "kysely";

import { actsHouse, type TestProcess } from "../ideas/acts.testing.ts";

export { textOf } from "../ideas/acts.testing.ts";

/** Four questions on two pages; the second is asked of those who come by bicycle. */
const asked = [
  [0, "one", { label: "Comment venez-vous ?", options: "À vélo\nÀ pied\nEn bus", required: "1" }],
  [0, "number", { label: "Combien de minutes ?", min: "1", max: "240", unit: "min", whole: "1", shown: "1:o1" }],
  [1, "several", { label: "Que manque-t-il ?", options: "Des arceaux\nDes pistes\nDes bancs", max: "2" }],
  [1, "long", { label: "Autre chose ?" }],
] as const;

/** The house with questionnaires that its team has composed through the front door. */
export async function questionnaireHouse(options: Parameters<typeof actsHouse>[0] = {}) {
  const house = await actsHouse({ ...options, settings: { TRUST_PROXY: "oui", ...options.settings } });
  const { db, as, chloe } = house;
  const stage = (more: Parameters<typeof house.addProcess>[0] = {}) => house.addProcess({ kind: "questionnaire", ...more });

  async function create(process: TestProcess, fields: Record<string, string> = {}) {
    const made = await as(chloe).post(`/participer/${process.slug}/questionnaires/nouveau`, {
      ...{ stage: process.stageId, title: "Vos trajets", introduction: "Six minutes.", thanks: "", signed: "anonymous" },
      ...fields,
    });
    const build = made.headers.get("location")!.split("?")[0]!;
    const href = build.replace(/\/modifier$/, "");
    const { rows } = await sql<{ id: string }>`
      select id from questionnaires.questionnaire where process_id = ${process.id} and slug = ${href.split("/").at(-1)!}`.execute(db);
    return { id: rows[0]!.id, href, build };
  }

  async function addQuestionnaire(process: TestProcess, { signed = false, online = true }: { signed?: boolean; online?: boolean } = {}) {
    const made = await create(process, { signed: signed ? "signed" : "anonymous" });
    await as(chloe).post(made.build, { act: "add-page" });
    const pages = await pageIds(made.id);
    for (const [page, kind, fields] of asked) {
      const answer = await as(chloe).post(`${made.build}/questions/nouvelle?page=${pages[page]!}&genre=${kind}`, fields);
      if (answer.status !== 303) throw new Error(`The question was refused: ${await answer.text()}`);
    }
    if (online) await as(chloe).post(made.build, { act: "online" });
    return made;
  }

  const pageIds = async (id: string) =>
    (await sql<{ id: string }>`select id from questionnaires.questionnaire_page where questionnaire_id = ${id} order by position`.execute(db)).rows.map(
      (row) => row.id,
    );

  const questionIds = async (id: string) =>
    (
      await sql<{ id: string }>`
      select q.id from questionnaires.question q join questionnaires.questionnaire_page p on p.id = q.page_id
      where q.questionnaire_id = ${id} order by p.position, q.position`.execute(db)
    ).rows.map((row) => row.id);

  const sheets = async (id: string) =>
    (
      await sql<{ personId: string | null; channel: string; reference: string | null; answers: Record<string, unknown> }>`
      select s.person_id as "personId", s.channel, s.reference,
        coalesce((select json_object_agg(q.key, a.value) from questionnaires.answer a join questionnaires.question q on q.id = a.question_id where a.sheet_id = s.id), '{}') as answers
      from questionnaires.answer_sheet s where s.questionnaire_id = ${id} order by s.id`.execute(db)
    ).rows;

  /** A last screen, sent with all the answers that it carries. */
  const send = (href: string, answers: object, { person, submission = crypto.randomUUID() }: { person?: string; submission?: string } = {}) =>
    (person ? as(person) : house).post(`${href}/repondre`, { page: "review", act: "send", so_far: JSON.stringify(answers), submission });

  /** Each from a network of its own: the house counts those of IPv6, not their addresses. */
  const manyAnswers = async (href: string, answers: readonly object[]) => {
    const sendFrom = (one: object, at: number) =>
      house.post(
        `${href}/repondre`,
        { page: "review", act: "send", so_far: JSON.stringify(one), submission: crypto.randomUUID() },
        { "x-forwarded-for": `2001:db8:0:${(at + 1).toString(16)}::1` },
      );
    const sent = await Promise.all(answers.map(sendFrom));
    const refused = sent.find(({ status }) => status !== 303);
    if (refused) throw new Error(`An answer was refused: ${refused.status}`);
  };

  const close = (process: TestProcess) => sql`update processes.stage set closes_at = clock_timestamp() where id = ${process.stageId}`.execute(db);

  return { ...house, stage, create, addQuestionnaire, pageIds, questionIds, sheets, send, manyAnswers, close };
}
