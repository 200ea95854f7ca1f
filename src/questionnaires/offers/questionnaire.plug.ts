import { sql } from "kysely";

import { plural } from "#platform/i18n/format.ts";
import { withQuery } from "#platform/web/path.ts";
import type { PluggedStage, StagePlug, Turn } from "#processes";
import { routes } from "../routes.ts";
import { clearQuestionnaires, copyQuestionnaires } from "../stage-life.command.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";

const listOf = ({ id, process }: PluggedStage) => withQuery(routes.questionnaires.href({ process: process.slug }), { etape: id });

const links = {
  fr: {
    read: "Lire les résultats",
    desk: "Préparer le questionnaire",
    texts: { one: "# texte libre à relire", other: "# textes libres à relire" },
    publish: { one: "# questionnaire clos à publier", other: "# questionnaires clos à publier" },
    answers: { one: "réponse", other: "réponses" },
  },
  en: {
    read: "Read the results",
    desk: "Prepare the questionnaire",
    texts: { one: "# free text to read", other: "# free texts to read" },
    publish: { one: "# closed questionnaire to publish", other: "# closed questionnaires to publish" },
    answers: { one: "answer", other: "answers" },
  },
  nl: {
    read: "De resultaten lezen",
    desk: "De vragenlijst voorbereiden",
    texts: { one: "# vrije tekst te lezen", other: "# vrije teksten te lezen" },
    publish: { one: "# gesloten vragenlijst te publiceren", other: "# gesloten vragenlijsten te publiceren" },
    answers: { one: "antwoord", other: "antwoorden" },
  },
};

export const questionnairePlug: StagePlug = {
  kind: "questionnaire",
  act: (stage, locale) => ({ href: listOf(stage), label: questionnaireTexts[locale].start }),
  read: (stage, locale) => ({ href: listOf(stage), label: links[locale].read }),
  desk: (stage, locale) => ({ href: listOf(stage), label: links[locale].desk }),

  async given(db, stages) {
    const { rows } = await sql<{ id: string }>`
      select distinct stage_id as id from questionnaires.questionnaire
      where state = 'published' and stage_id = any(${stages.map(({ id }) => id)}::uuid[])`.execute(db);
    return new Set(rows.map(({ id }) => id));
  },

  clear: clearQuestionnaires,
  copy: copyQuestionnaires,

  async figures(db, stages, locale) {
    const { rows } = await sql<{ stageId: string; count: number }>`
      select n.stage_id as "stageId", count(s.id)::int as count
      from questionnaires.questionnaire n join questionnaires.answer_sheet s on s.questionnaire_id = n.id
      where n.stage_id = any(${stages.map(({ id }) => id)}::uuid[]) group by 1`.execute(db);
    return new Map(rows.map(({ stageId, count }) => [stageId, [{ value: String(count), label: plural(count, locale, links[locale].answers) }]]));
  },

  async turns(db, stages, { locale }) {
    const known = new Map(stages.map((stage) => [stage.id, stage]));
    const { rows } = await sql<{ stageId: string; slug: string; service: string; texts: number; closed: boolean }>`
      select n.stage_id as "stageId", n.slug, p.owner_service as service,
        (select count(*)::int from questionnaires.free_answer f join questionnaires.question q on q.id = f.question_id
          where q.questionnaire_id = n.id and f.state = 'waiting') as texts,
        n.state = 'open' and n.locked_at is not null and s.closes_at <= clock_timestamp() as closed
      from questionnaires.questionnaire n join processes.stage s on s.id = n.stage_id join processes.process p on p.id = n.process_id
      where n.state <> 'draft' and n.stage_id = any(${[...known.keys()]}::uuid[])`.execute(db);
    return rows.flatMap(({ stageId, slug, service, texts, closed }): Turn[] => {
      const params = { process: known.get(stageId)!.process.slug, questionnaire: slug };
      const turn = { stageId, who: service, late: 0, due: null };
      return [
        ...(texts > 0 ? [{ ...turn, what: plural(texts, locale, links[locale].texts), count: texts, href: routes.questionnaireFreeAnswers.href(params) }] : []),
        ...(closed ? [{ ...turn, what: plural(1, locale, links[locale].publish), count: 1, href: routes.questionnaireResults.href(params) }] : []),
      ];
    });
  },
};
