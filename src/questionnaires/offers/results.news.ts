import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { routes } from "../routes.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly process: string;
  readonly processTitle: string;
  readonly at: Date;
}

/** Results of questionnaires; in a commune's feed, those of the processes that it runs or that name it. */
export const resultsNews: NewsSource = {
  kind: "questionnaires",
  label: { fr: "Questionnaires", en: "Questionnaires", nl: "Vragenlijsten" },
  async list(db, { commune, limit, locale }) {
    const { rows } = await sql<Row>`
      select n.id, n.title, n.slug, p.slug as process, p.title as "processTitle", n.published_at as at
      from questionnaires.questionnaire n join processes.process p on p.id = n.process_id
      where n.published_at is not null and p.state in ('published', 'ended', 'cancelled')
        and (${commune}::text is null or p.owner_commune = ${commune}
          or exists (select from processes.process_commune c where c.process_id = p.id and c.commune_code = ${commune}))
      order by n.published_at desc, n.id limit ${limit}`.execute(db);
    return rows.map(({ id, title, slug, process, processTitle, at }) => ({
      id: `questionnaire/${id}`,
      title: `${title}\u00a0: ${questionnaireTexts[locale].states.published.toLowerCase()}`,
      href: routes.questionnaireResults.href({ process, questionnaire: slug }),
      at,
      summary: processTitle,
    }));
  },
};
