import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";

interface Row {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly slug: string;
  readonly process: string;
  readonly summary: string;
  readonly at: Date;
}

/** Versions of texts under debate; in a commune's feed, those of the processes that it runs or that concern it alone with others. */
export const textNews: NewsSource = {
  kind: "textes",
  label: { fr: "Textes en débat", en: "Texts under debate", nl: "Teksten in debat" },
  async list(db, { commune, limit, locale }) {
    const { rows } = await sql<Row>`
      select t.id, v.number, t.title, t.slug, p.slug as process, v.summary, v.published_at as at
      from texts.text_version v join texts.text t on t.id = v.text_id join processes.process p on p.id = t.process_id
      where v.published_at is not null and p.state in ('published', 'ended', 'cancelled')
        and (${commune}::text is null or p.owner_commune = ${commune}
          or exists (select from processes.process_commune c where c.process_id = p.id and c.commune_code = ${commune}))
      order by v.published_at desc, t.id limit ${limit}`.execute(db);
    const t = textTexts[locale];
    return rows.map(({ id, number, title, slug, process, summary, at }) => ({
      id: `text/${id}/${number}`,
      title: `${title}, ${t.versionNumber(number).toLowerCase()}`,
      href: routes.text.href({ process, text: slug }),
      at,
      summary: summary || (number === 1 ? t.first : ""),
    }));
  },
};
