import { sql } from "kysely";

import { plural, type Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { StagePlug } from "#processes";
import { mergeTexts } from "./merge.texts.ts";
import { routes } from "../routes.ts";

const toMerge: Record<Locale, Plurals> = {
  fr: { one: "# paire d’idées à réunir ou à laisser", other: "# paires d’idées à réunir ou à laisser" },
  en: { one: "# pair of ideas to merge or to leave", other: "# pairs of ideas to merge or to leave" },
  nl: { one: "# paar ideeën om samen te voegen of te laten", other: "# paren ideeën om samen te voegen of te laten" },
};

interface Row {
  readonly processId: string;
  readonly count: number;
  readonly who: string;
}

/** Where agents look for duplicates, and the pairs whose authors have all answered or let the deadline pass. */
export const mergePlug: StagePlug = {
  kind: "collect",
  desk: (stage, locale) => ({ href: routes.duplicates.href({ process: stage.process.slug }), label: mergeTexts[locale].queue.title }),

  async turns(db, stages, { locale }) {
    const { rows } = await sql<Row>`
      select d.process_id as "processId", r.owner_service as who, count(*)::int as count
      from ideas.duplicate d join processes.process r on r.id = d.process_id
      where d.process_id = any(${[...new Set(stages.map(({ processId }) => processId))]}::uuid[]) and d.state = 'asked'
        and (d.answer_by <= clock_timestamp() or not exists (select from ideas.duplicate_answer a where a.duplicate_id = d.id and a.agrees is null))
      group by d.process_id, r.owner_service`.execute(db);
    return rows.map(({ processId, count, who }) => {
      const stage = stages.find((one) => one.processId === processId)!;
      const href = routes.duplicates.href({ process: stage.process.slug });
      return { stageId: stage.id, who, what: plural(count, locale, toMerge[locale]), count, late: 0, due: null, href };
    });
  },
};
