import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { coded, type Dataset, type DatasetField } from "#platform/open-data/dataset.ts";
import { stances } from "../conversation.ts";
import { isShown } from "../statements.query.ts";
import { answerTexts } from "../answer-statement/answer-statement.texts.ts";

interface Row {
  readonly process: string;
  readonly conversation: string;
  readonly number: number;
  readonly words: string;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly stance: string | null;
  readonly day: string;
}

function field(name: string, type: DatasetField["type"], [fr, en, nl]: readonly [string, string, string], more: Partial<DatasetField> = {}): DatasetField {
  return { name, type, required: true, says: { fr, en, nl }, ...more };
}

/** Statements of conversations whose report is published; what was taken out, or hidden, is not among them. */
const told = sql`
  opinions.conversation c join processes.process p on p.id = c.process_id join opinions.statement t on t.conversation_id = c.id
  where c.state = 'published' and p.state in ('published', 'ended', 'cancelled') and ${isShown}`;

const sideOf = (opinion: number) => sql`(
  select count(*)::int from opinions.vote v join opinions.participant w on w.id = v.participant_id
  where v.statement_id = t.id and v.opinion = ${opinion} and w.banned_at is null)`;

async function readRows(db: Db): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select p.slug as process, c.slug as conversation, t.number, t.words, ${sideOf(1)} as agree, ${sideOf(-1)} as disagree, ${sideOf(0)} as pass,
      (select a.stance from opinions.answer a where a.statement_id = t.id) as stance, ((c.published_at at time zone 'Europe/Paris')::date)::text as day
    from ${told} order by p.slug, c.slug, t.number`.execute(db);
  return rows;
}

/**
 * What all said of each statement. Who said what, without a name, stands in the files of each conversation: hiding counts of one to four here would hide
 * nothing. They tell of no group of people; what is told of communes is protected (report/report.query.ts).
 */
export const conversationsDataset: Dataset = {
  id: "conversations",
  title: { fr: "Phrases des conversations et réponses", en: "Statements of conversations and answers", nl: "Stellingen van gesprekken en antwoorden" },
  description: {
    fr: "Pour chaque phrase d’une conversation dont le rapport est publié\u00a0: combien de personnes sont d’accord, pas d’accord ou passent, et la suite que le service lui donne. Les petits nombres y sont aussi\u00a0: les réponses sans nom, pour refaire le calcul, se téléchargent sur le rapport et les donnent déjà.",
    en: "For each statement of a conversation whose report is published: how many people agree, disagree or pass, and what the service does about it. Small numbers are there too: the answers without names, to make the calculation again, are downloaded from the report and give them already.",
    nl: "Voor elke stelling van een gesprek met een gepubliceerd verslag: hoeveel mensen het eens of oneens zijn of overslaan, en wat de dienst ermee doet. Ook kleine aantallen staan erin: de antwoorden zonder naam, om de berekening over te doen, staan bij het verslag en geven ze al.",
  },
  keywords: [
    { fr: "participation", en: "participation", nl: "participatie" },
    { fr: "conversation", en: "conversation", nl: "gesprek" },
  ],
  theme: "SOCI",
  refresh: "IRREG",
  key: ["demarche", "conversation", "numero"],
  fields: [
    field("demarche", "string", ["Démarche", "Process", "Traject"]),
    field("conversation", "string", ["Conversation", "Conversation", "Gesprek"]),
    field("numero", "integer", ["Numéro de la phrase", "Number of the statement", "Nummer van de stelling"]),
    field("phrase", "string", ["Phrase", "Statement", "Stelling"]),
    field("accord", "integer", ["Personnes d’accord", "People who agree", "Mensen die het eens zijn"]),
    field("desaccord", "integer", ["Personnes pas d’accord", "People who disagree", "Mensen die het oneens zijn"]),
    field("passe", "integer", ["Personnes qui passent", "People who pass", "Mensen die overslaan"]),
    field(
      "suite",
      "string",
      ["Suite donnée par le service, vide sans réponse", "What the service does, empty without an answer", "Wat de dienst doet, leeg zonder antwoord"],
      { required: false, ...coded(stances, (stance, locale) => answerTexts[locale].stances[stance]) },
    ),
    field("publie", "date", ["Jour de publication du rapport", "Day on which the report was published", "Dag waarop het verslag verscheen"]),
  ],
  async *rows(db) {
    for (const { process, conversation, number, words, agree, disagree, pass, stance, day } of await readRows(db))
      yield { demarche: process, conversation, numero: number, phrase: words, accord: agree, desaccord: disagree, passe: pass, suite: stance, publie: day };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${told}`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`
      select greatest((select max(published_at) from opinions.conversation), (select max(at) from opinions.answer)) as at`.execute(db)
    ).rows[0]!.at,
};
