import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { acts, goes, goesWhenAsked, type PersonalRegister, signed, type Who } from "#platform/personal/register.ts";
import { draftDays } from "../keeping/forget-drafts.job.ts";

const published = "what the institution publishes";
const questionnaire = sql`(select n.title from questionnaires.questionnaire n where n.id = t.questionnaire_id)`;
const ofTheirSheet = ({ id }: Who) => sql`t.sheet_id in (select s.id from questionnaires.answer_sheet s where s.person_id = ${id})`;
/** Not counted in published results yet. */
const uncounted = sql`exists (
  select from questionnaires.answer_sheet s join questionnaires.questionnaire n on n.id = s.questionnaire_id where s.id = t.sheet_id and n.state <> 'published')`;
const uncountedSheet = sql`exists (select from questionnaires.questionnaire n where n.id = t.questionnaire_id and n.state <> 'published')`;

async function readAnswers(db: Db, { id }: Who): Promise<readonly object[]> {
  const { rows } = await sql<object>`
    select n.title as questionnaire, q.label as question, a.value, s.day from questionnaires.answer_sheet s
    join questionnaires.questionnaire n on n.id = s.questionnaire_id
    join questionnaires.answer a on a.sheet_id = s.id join questionnaires.question q on q.id = a.question_id
    where s.person_id = ${id} order by s.day, n.title, q.key`.execute(db);
  return rows;
}

/** What questionnaires keep about a person: drafts, and the answers tied to the account. Anonymous answers are nobody's. */
export const questionnaireRegister: PersonalRegister = {
  area: "questionnaires",
  file: "participation",
  notPersonal: {
    "questionnaires.answer_sheet.reference": "a number of a sheet of paper",
    "questionnaires.published_cell": published,
    "questionnaires.published_channel": published,
    "questionnaires.published_mean": published,
    "questionnaires.question": published,
    "questionnaires.questionnaire": { why: published, columns: ["introduction", "thanks", "title"] },
    "questionnaires.questionnaire_page": published,
  },
  kept: [
    {
      what: { fr: "Vos réponses commencées à un questionnaire", en: "Answers that you have begun", nl: "Antwoorden die u begonnen bent" },
      why: { fr: "Que vous les terminiez", en: "So that you can finish them", nl: "Opdat u ze kunt afmaken" },
      until: {
        says: { fr: `${draftDays} jours sans y toucher`, en: `${draftDays} days untouched`, nl: `${draftDays} dagen onaangeroerd` },
        job: "questionnaires/forget-drafts",
      },
      tables: [
        {
          table: "questionnaires.answer_draft",
          person: "person_id",
          merge: { once: ["questionnaire_id"] },
          row: "goes",
          sheet: "questionnaire_drafts",
          facts: ["updated_at"],
          beside: { questionnaire },
          words: { answers: goes() },
        },
      ],
    },
    {
      what: {
        fr: "Vos réponses à un questionnaire qui demande un compte",
        en: "Your answers where a questionnaire asks for an account",
        nl: "Uw antwoorden waar een vragenlijst een account vraagt",
      },
      why: {
        fr: "Les compter\u202f; elles s’effacent si vous le demandez, tant que rien n’est publié",
        en: "To count them; they go if you ask for it, as long as nothing is published",
        nl: "Ze tellen; ze verdwijnen als u het vraagt, zolang niets gepubliceerd is",
      },
      until: "always",
      tables: [
        {
          table: "questionnaires.free_answer",
          person: ofTheirSheet,
          sheet: "questionnaire_texts",
          facts: ["state"],
          row: "goesWhenAsked",
          when: uncounted,
          words: { shown: goesWhenAsked("(texte retiré)", uncounted) },
        },
        {
          table: "questionnaires.answer",
          person: ofTheirSheet,
          row: "goesWhenAsked",
          when: uncounted,
          sheet: "questionnaire_answers",
          read: readAnswers,
          words: { value: goesWhenAsked(null, uncounted) },
        },
        {
          table: "questionnaires.answer_sheet",
          person: "person_id",
          merge: { once: ["questionnaire_id"], else: "stays" },
          row: "goesWhenAsked",
          when: uncountedSheet,
        },
      ],
    },
    {
      ...acts,
      tables: [
        signed("questionnaires.answer_sheet", "entered_by"),
        signed("questionnaires.free_answer", "decided_by"),
        signed("questionnaires.questionnaire", "created_by"),
      ],
    },
  ],
};
