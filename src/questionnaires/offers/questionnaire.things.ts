import { sql } from "kysely";

import type { ThingKind } from "#thread";
import type { QuestionnaireState } from "../questionnaire.query.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly process: string;
  readonly state: QuestionnaireState;
  readonly hidden: boolean;
}

/** A questionnaire on the thread: what people were asked. */
export const questionnaireThings: ThingKind = {
  kind: "questionnaire",
  verb: "listen",
  label: { fr: "un questionnaire", en: "a questionnaire", nl: "een vragenlijst" },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select n.id, n.title, n.slug, p.slug as process, n.state, n.state = 'draft' or p.state in ('draft', 'rehearsal') as hidden
      from questionnaires.questionnaire n join processes.process p on p.id = n.process_id where n.id::text = any(${[...ids]}::text[])`.execute(db);
    const { states } = questionnaireTexts[locale];
    return new Map(
      rows.map(({ id, title, slug, process, state, hidden }) => [
        id,
        {
          ...{ title, href: routes.questionnaire.href({ process, questionnaire: slug }), day: null, state: states[state], hidden },
          progress: state === "open" ? "now" : state === "draft" ? "next" : "done",
        } as const,
      ]),
    );
  },
};
