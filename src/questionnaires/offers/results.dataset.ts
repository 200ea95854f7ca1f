import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { coded, type Dataset } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { questionKinds, type Question } from "../questions.ts";
import { communeNames } from "../commune-names.ts";
import { sayCell, sayLine } from "../results/say-cell.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";

interface Row extends Pick<Question, "kind" | "settings" | "label" | "key"> {
  readonly process: string;
  readonly questionnaire: string;
  readonly line: string;
  readonly cell: string;
  readonly people: number | null;
  readonly day: string;
}

const shown = sql`
  questionnaires.published_cell c join questionnaires.question q on q.id = c.question_id
  join questionnaires.questionnaire n on n.id = q.questionnaire_id join processes.process p on p.id = n.process_id
  where p.state in ('published', 'ended', 'cancelled')`;

const cells = sql<Row>`
  select p.slug as process, n.slug as questionnaire, q.key, q.kind, q.label, q.settings, c.line, c.cell, c.people,
    ((n.published_at at time zone 'Europe/Paris')::date)::text as day
  from ${shown} order by p.slug, n.slug, q.key, c.position`;

/** Results of questionnaires as they were published: protected before they were written, with no text of anybody. */
export const questionnairesDataset: Dataset = {
  id: "questionnaires",
  title: { fr: "Résultats des questionnaires", en: "Results of questionnaires", nl: "Resultaten van vragenlijsten" },
  description: {
    fr: "Pour chaque question, combien de personnes ont donné chaque réponse. Ce qui parlerait de moins de cinq personnes est masqué, et ce qui permettrait de le calculer aussi.",
    en: "For each question, how many people gave each answer. What would tell of fewer than five people is hidden, and so is what would give it away.",
    nl: "Voor elke vraag: hoeveel mensen elk antwoord gaven. Wat over minder dan vijf mensen zou gaan, is verborgen, en ook waaruit het zou volgen.",
  },
  keywords: [
    { fr: "participation", en: "participation", nl: "participatie" },
    { fr: "questionnaire", en: "questionnaire", nl: "vragenlijst" },
  ],
  theme: "SOCI",
  refresh: "IRREG",
  key: ["demarche", "questionnaire", "question", "ligne", "code"],
  fields: [
    { name: "demarche", type: "string", required: true, says: { fr: "Démarche", en: "Process", nl: "Traject" } },
    { name: "questionnaire", type: "string", required: true, says: { fr: "Questionnaire", en: "Questionnaire", nl: "Vragenlijst" } },
    { name: "question", type: "integer", required: true, says: { fr: "Numéro de la question", en: "Number of the question", nl: "Nummer van de vraag" } },
    { name: "intitule", type: "string", required: true, says: { fr: "Question", en: "Question", nl: "Vraag" } },
    {
      name: "genre",
      type: "string",
      required: true,
      ...coded(questionKinds, (kind, locale) => questionnaireTexts[locale].kinds[kind]),
      says: { fr: "Genre de question", en: "Kind of question", nl: "Soort vraag" },
    },
    { name: "ligne", type: "string", says: { fr: "Ligne d’un tableau de choix", en: "Line of a table of choices", nl: "Regel van een keuzetabel" } },
    { name: "code", type: "string", required: true, says: { fr: "Code de la réponse", en: "Code of the answer", nl: "Code van het antwoord" } },
    { name: "reponse", type: "string", required: true, says: { fr: "Réponse", en: "Answer", nl: "Antwoord" } },
    {
      name: "personnes",
      type: "integer",
      says: {
        fr: "Combien de personnes\u202f; vide quand c’est masqué",
        en: "How many people; empty when hidden",
        nl: "Hoeveel personen; leeg indien verborgen",
      },
    },
    { name: "publie", type: "date", required: true, says: { fr: "Jour de publication", en: "Day of publication", nl: "Dag van publicatie" } },
  ],
  rows: (db) => rowsOf(db),
  count: async (db) => (await sql<{ count: number }>`select count(*) as count from ${shown}`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`select max(published_at) as at
    from questionnaires.questionnaire`.execute(db)
    ).rows[0]!.at,
};

async function* rowsOf(db: Db) {
  const communes = await communeNames(db);
  for await (const { process, questionnaire, line, cell, people, day, ...asked } of streamRows<Row>(db, { compile: () => cells.compile(db) })) {
    const question: Question = { ...asked, id: "", hint: "", required: false, condition: null };
    yield {
      demarche: process,
      questionnaire,
      question: asked.key,
      intitule: asked.label,
      genre: asked.kind,
      ligne: sayLine(question, line) || null,
      code: cell,
      reponse: sayCell(question, cell, communes, "fr"),
      personnes: people,
      publie: day,
    };
  }
}
