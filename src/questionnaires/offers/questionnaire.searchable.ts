import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { plainText } from "#platform/text/markdown.ts";
import { processRoutes } from "#processes";
import type { QuestionnaireState } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";

interface Hit {
  readonly slug: string;
  readonly process: string;
  readonly processTitle: string;
  readonly title: string;
  readonly introduction: string;
  readonly state: QuestionnaireState;
}

const online = sql`
  select json_build_object('slug', n.slug, 'process', p.slug, 'processTitle', p.title, 'title', n.title, 'introduction', n.introduction,
    'state', n.state) as shown,
    platform.fold(n.title) as folded,
    (setweight(to_tsvector('french', platform.fold(n.title)), 'A') || to_tsvector('french',
    platform.fold(n.introduction || ' ' || q.labels))) as words
  from questionnaires.questionnaire n join processes.process p on p.id = n.process_id
  cross join lateral (select coalesce(string_agg(label, ' '), '') as labels from questionnaires.question where questionnaire_id = n.id) q
  where n.state <> 'draft' and p.state in ('published', 'ended', 'cancelled')`;

export const searchableQuestionnaires: Searchable = {
  kind: "questionnaires",
  order: 47,
  label: { fr: "Questionnaires", en: "Questionnaires", nl: "Vragenlijsten" },
  says: { fr: "Par titre, ou par ce qui est demandé.", en: "By title, or by what is asked.", nl: "Op titel, of op wat wordt gevraagd." },
  browse: processRoutes.processes.href(),

  async search(db, asked) {
    const { total, shown } = await findMatching<Hit>(db, online, asked);
    const hits = shown.map(({ slug, process, processTitle, title, introduction, state }) => ({
      title,
      href: routes.questionnaire.href({ process, questionnaire: slug }),
      excerpt: beginningOf(plainText(introduction)),
      meta: [questionnaireTexts[asked.locale].states[state], processTitle],
    }));
    return { total, hits };
  },
};
