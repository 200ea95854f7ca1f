import { sql } from "kysely";

import { some } from "../story-rows.testing.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/participer/:process/questionnaires": ["/participer/plan-velo-2027-2031/questionnaires"],
    "/participer/:process/questionnaires/:questionnaire": ["/participer/plan-velo-2027-2031/questionnaires/vos-trajets-a-velo"],
    "/participer/:process/questionnaires/:questionnaire/repondre": ["/participer/plan-velo-2027-2031/questionnaires/vos-trajets-a-velo/repondre"],
    "/participer/:process/questionnaires/:questionnaire/merci": ["/participer/plan-velo-2027-2031/questionnaires/vos-trajets-a-velo/merci"],
    "/participer/:process/questionnaires/:questionnaire/resultats": ["/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/resultats"],
    "/participer/:process/questionnaires/:questionnaire/resultats/:question": [
      "/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/resultats/4",
    ],
  },
  signedIn: {
    amina: ["/participer/plan-velo-2027-2031/questionnaires/vos-trajets-a-velo/repondre?page=review"],
    chloe: [
      "/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/resultats",
      "/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/modifier",
      "/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/saisir",
      "/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/reponses-libres",
      "/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/apercu",
      "/participer/charte-des-tiers-lieux/questionnaires/nouveau",
      "/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/modifier/presentation",
      "/participer/plan-lumiere/questionnaires/vos-trajets-la-nuit/modifier/pages/75000000-0000-4000-8000-000000000400",
      "/participer/plan-lumiere/questionnaires/vos-trajets-la-nuit/modifier/questions/nouvelle?page=75000000-0000-4000-8000-000000000400&genre=matrix",
      "/participer/plan-lumiere/questionnaires/vos-trajets-la-nuit/modifier/questions/75000000-0000-4000-8000-000000040001",
    ],
  },
  untold: ["/participer/:process/questionnaires/:questionnaire/modifier/questions/nouvelle"],
  hidden: {
    "questionnaires.questionnaire": [
      {
        what: "a draft",
        rows: sql`t.state = 'draft'`,
        at: {
          "/participer/:process/questionnaires/:questionnaire": {
            process: sql`(select slug from processes.process where id = t.process_id)`,
            questionnaire: sql`t.slug`,
          },
        },
      },
    ],
    "questionnaires.question": [
      {
        what: "of a draft",
        rows: sql`exists (select from questionnaires.questionnaire q where q.id = t.questionnaire_id and q.state = 'draft')`,
        at: {
          "/participer/:process/questionnaires/:questionnaire/saisir": {
            process: sql`(select p.slug from processes.process p join questionnaires.questionnaire q on q.process_id = p.id where q.id = t.questionnaire_id)`,
            questionnaire: sql`(select slug from questionnaires.questionnaire where id = t.questionnaire_id)`,
          },
        },
      },
    ],
    "questionnaires.answer": [
      {
        what: "in words that agents have not published, or set aside",
        // Of those that wait, the first of their list: its team reads one page of it.
        rows: sql`(t.sheet_id, t.question_id) in (select w.sheet_id, w.question_id from (
          select f.sheet_id, f.question_id, f.state, row_number() over (partition by q.questionnaire_id, f.state order by md5(f.id::text), f.id) as turn
          from questionnaires.free_answer f join questionnaires.question q on q.id = f.question_id where f.state <> 'published') w where w.turn <= 5)`,
        at: {
          "/participer/:process/questionnaires/:questionnaire/reponses-libres": {
            process: sql`(select p.slug from questionnaires.question q join questionnaires.questionnaire x on x.id = q.questionnaire_id
              join processes.process p on p.id = x.process_id where q.id = t.question_id)`,
            questionnaire: sql`(select x.slug from questionnaires.question q join questionnaires.questionnaire x on x.id = q.questionnaire_id where q.id = t.question_id)`,
          },
        },
      },
    ],
    "questionnaires.free_answer": [
      {
        what: "hidden by moderation",
        rows: sql`t.state = 'published' and t.shown is not null`,
        moderated: "free_answer",
        unread: "moderators read it in its case",
      },
    ],
    "questionnaires.answer_draft": "answers begun, read by whoever writes them: no word of theirs is in a page that others open",
  },
  async refusals(db) {
    const questionnaire = await some(
      db,
      sql`select p.slug as process, q.slug as questionnaire, q.id::text as id,
          (select x.id::text from questionnaires.question x where x.questionnaire_id = q.id limit 1) as question,
          (select x.id::text from questionnaires.questionnaire_page x where x.questionnaire_id = q.id limit 1) as page
        from questionnaires.questionnaire q join processes.process p on p.id = q.process_id where p.state = 'published' order by q.slug limit 1`,
    );
    return { params: { "/participer/:process/questionnaires": questionnaire } };
  },
  words: [["questionnaire, réponse, texte libre", "questionnaire, answer sheet, free answer", "pages of questions; one person’s answers; words of their own"]],
};

export default examples;
