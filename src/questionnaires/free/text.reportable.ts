import { sql } from "kysely";

import type { Reportable } from "#moderation";
import { routes } from "../routes.ts";

interface Row {
  readonly shown: string;
  readonly label: string;
  readonly key: number;
  readonly slug: string;
  readonly process: string;
  readonly ownerCommune: string | null;
}

/** A text that the team has published among the results. Nobody is told to have written it. */
export const reportableText: Reportable = {
  kind: "free_answer",
  label: { fr: "une réponse à un questionnaire", en: "an answer to a questionnaire", nl: "een antwoord op een vragenlijst" },
  async find(db, id) {
    const { rows } = await sql<Row>`
      select f.shown, q.label, q.key, n.slug, p.slug as process, p.owner_commune as "ownerCommune"
      from questionnaires.free_answer f join questionnaires.question q on q.id = f.question_id
      join questionnaires.questionnaire n on n.id = q.questionnaire_id join processes.process p on p.id = n.process_id
      where f.id::text = ${id} and f.state = 'published' and n.state = 'published' and p.state in ('published', 'ended', 'cancelled')
        and not exists (select from moderation.hidden h where h.kind = 'free_answer' and h.thing_id = f.id::text)`.execute(db);
    const found = rows[0];
    if (!found) return null;
    const { shown, label, key, slug, process, ownerCommune } = found;
    const href = routes.questionnaireTexts.href({ process, questionnaire: slug, question: String(key) });
    return { title: label, href, excerpt: shown.slice(0, 4000), authorId: null, where: { commune: ownerCommune } };
  },
};
