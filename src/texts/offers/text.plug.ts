import { sql } from "kysely";

import { plural } from "#platform/i18n/format.ts";
import { withQuery } from "#platform/web/path.ts";
import { type PluggedStage, settingsOf, type StageFigure, type StagePlug, type Turn } from "#processes";
import { clearTexts, copyTexts } from "../stage-life.command.ts";
import { notHidden } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";

const isText = ({ settings }: PluggedStage) => settingsOf("debate", settings).mode === "text";
const listOf = ({ id, process }: PluggedStage) => withQuery(routes.texts.href({ process: process.slug }), { etape: id });

const links = {
  fr: {
    act: "Lire et amender le texte",
    read: "Lire le texte",
    desk: "Tenir la plume",
    waiting: { one: "# amendement attend une réponse", other: "# amendements attendent une réponse" },
  },
  en: {
    act: "Read and amend the text",
    read: "Read the text",
    desk: "Hold the pen",
    waiting: { one: "# amendment to answer", other: "# amendments to answer" },
  },
  nl: {
    act: "De tekst lezen en amenderen",
    read: "De tekst lezen",
    desk: "De pen voeren",
    waiting: { one: "# te beantwoorden amendement", other: "# te beantwoorden amendementen" },
  },
};

/** A debate whose settings say that a text is discussed in it. */
export const textPlug: StagePlug = {
  kind: "debate",
  act: (stage, locale) => (isText(stage) ? { href: listOf(stage), label: links[locale].act } : null),
  read: (stage, locale) => (isText(stage) ? { href: listOf(stage), label: links[locale].read } : null),
  desk: (stage, locale) => (isText(stage) ? { href: listOf(stage), label: links[locale].desk } : null),

  clear: clearTexts,
  copy: copyTexts,

  async figures(db, stages, locale) {
    const ids = stages.filter(isText).map(({ id }) => id);
    if (ids.length === 0) return new Map();
    const { rows } = await sql<{ stageId: string; all: number; accepted: number; slug: string; process: string }>`
      select t.stage_id as "stageId", min(t.slug) as slug, min(p.slug) as process, count(a.id)::int as all,
        count(a.id) filter (where a.state in ('accepted', 'accepted_in_part'))::int as accepted
      from texts.text t join processes.process p on p.id = t.process_id
      left join texts.amendment a on a.text_id = t.id and a.state <> 'withdrawn' and ${notHidden}
      where t.stage_id = any(${ids}::uuid[]) and t.state <> 'draft' group by t.stage_id`.execute(db);
    const wordsOf = (count: number) => plural(count, locale, textTexts[locale].amendmentsOn).replace(/^[\d\s\u00a0.,]+/, "");
    return new Map(
      rows.map(({ stageId, all, accepted, slug, process }) => {
        const href = routes.amendments.href({ process, text: slug });
        const figures: StageFigure[] = [
          { value: String(all), label: wordsOf(all), href },
          { value: String(accepted), label: textTexts[locale].amendmentStates.accepted.toLowerCase(), href: withQuery(href, { etat: "accepted" }) },
        ];
        return [stageId, figures] as const;
      }),
    );
  },

  async turns(db, stages, { locale }) {
    const known = new Map(stages.filter(isText).map((stage) => [stage.id, stage]));
    if (known.size === 0) return [];
    const { rows } = await sql<{ stageId: string; slug: string; service: string; count: number }>`
      select t.stage_id as "stageId", t.slug, p.owner_service as service, count(*)::int as count
      from texts.amendment a join texts.text t on t.id = a.text_id join processes.process p on p.id = t.process_id
      where a.state = 'open' and t.state = 'open' and t.stage_id = any(${[...known.keys()]}::uuid[]) group by 1, 2, 3`.execute(db);
    return rows.map(({ stageId, slug, service, count }): Turn => {
      const stage = known.get(stageId)!;
      const href = withQuery(routes.amendments.href({ process: stage.process.slug, text: slug }), { etat: "open" });
      return { stageId, who: service, what: plural(count, locale, links[locale].waiting), count, late: 0, due: null, href };
    });
  },
};
