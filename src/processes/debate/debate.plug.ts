import { sql } from "kysely";

import { formatNumber, plural } from "#platform/i18n/format.ts";
import { settingsOf } from "../stage-settings.ts";
import type { PluggedStage, StagePlug } from "../stage-plug.ts";
import { debateTexts } from "./debate.texts.ts";
import { routes } from "../routes.ts";

/** A debate of comments; of a text under debate another plug answers. */
const isOurs = (stage: PluggedStage): boolean => settingsOf("debate", stage.settings).mode === "comments";
const hrefOf = (stage: PluggedStage): string => routes.debate.href({ process: stage.process.slug, stage: String(stage.position) });

export const debatePlug: StagePlug = {
  kind: "debate",
  act: (stage, locale) => (isOurs(stage) ? { href: hrefOf(stage), label: debateTexts[locale].act } : null),
  read: (stage, locale) => (isOurs(stage) ? { href: hrefOf(stage), label: debateTexts[locale].read } : null),
  desk: (stage, locale) => (isOurs(stage) ? { href: routes.questions.href({ stage: stage.id }), label: debateTexts[locale].edit.title } : null),

  async figures(db, stages, locale) {
    const ours = stages.filter(isOurs);
    if (ours.length === 0) return new Map();
    const { rows } = await sql<{ id: string; count: number }>`
      select s.id, count(c.id)::int as count
      from unnest(${ours.map(({ id }) => id)}::uuid[]) as s (id)
      left join processes.debate_question q on q.stage_id = s.id
      join processes.comment c on c.subject in (s.id::text, q.id::text) and c.deleted_at is null
        and not exists (select from moderation.hidden h where h.kind = 'comment' and h.thing_id = c.id::text)
      group by s.id`.execute(db);
    const countOf = new Map(rows.map(({ id, count }) => [id, count]));
    const figure = (stage: PluggedStage, count: number) => ({
      value: formatNumber(count, locale),
      label: plural(count, locale, debateTexts[locale].figure),
      href: `${hrefOf(stage)}#commentaires`,
    });
    return new Map(ours.map((stage) => [stage.id, [figure(stage, countOf.get(stage.id) ?? 0)]]));
  },
};
