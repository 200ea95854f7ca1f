import { sql } from "kysely";

import { notPublic, source } from "#processes";
import { numberOf, type Indicator, ofWhole } from "#territory";

/** Answers by every way, each counted as one: of those without a name nobody knows who gave them. */
export const answersIndicator: Indicator = {
  id: "questionnaires.answers",
  source,
  persons: true,
  ...{ type: "output", unit: "count", granularity: ["metropolis"] },
  title: { fr: "Réponses aux questionnaires", en: "Answers to questionnaires", nl: "Antwoorden op vragenlijsten" },
  definition: {
    fr: "Réponses reçues en ligne, sur papier, au guichet, par téléphone ou en atelier, avec ou sans compte, depuis le début. Une personne compte autant de fois qu’elle a répondu à un questionnaire.",
    en: "Answers received online, on paper, at a desk, by telephone or in a workshop, with or without an account, since the beginning. A person counts as often as they answered a questionnaire.",
    nl: "Antwoorden online, op papier, aan het loket, per telefoon of in een workshop, met of zonder account, sinds het begin. Iemand telt zo vaak als hij een vragenlijst invulde.",
  },
  counted: { fr: "réponses", en: "answers", nl: "antwoorden" },
  rows: notPublic,
  changedSince: (db, at) => numberOf(db, sql`select count(*) from questionnaires.answer_sheet where day > ${at}::date`),
  measure: (db, day) =>
    ofWhole(
      db,
      sql`
      select count(*)
      from questionnaires.answer_sheet s join questionnaires.questionnaire q on q.id = s.questionnaire_id join processes.process p on p.id = q.process_id
      where s.day <= ${day}::date and p.state in ('published', 'ended', 'cancelled')`,
    ),
};
