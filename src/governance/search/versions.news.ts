import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly strategy_id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly reason: string;
  readonly written_at: Date;
}

const titleOf: Record<Locale, (title: string, number: number) => string> = {
  fr: (title, number) => (number === 1 ? `Stratégie adoptée\u00a0: ${title}` : `Objectifs modifiés\u00a0: ${title} (version ${number})`),
  en: (title, number) => (number === 1 ? `Strategy adopted: ${title}` : `Objectives changed: ${title} (version ${number})`),
  nl: (title, number) => (number === 1 ? `Strategie aangenomen: ${title}` : `Doelstellingen gewijzigd: ${title} (versie ${number})`),
};

/** Each new version of the strategy, with its reason. */
export const versionNews: NewsSource = {
  kind: "objectifs",
  label: { fr: "Objectifs", en: "Objectives", nl: "Doelstellingen" },

  async list(db, { commune, limit, locale }) {
    if (commune !== null) return [];
    const { rows } = await sql<Row>`
      select v.strategy_id, v.number, s.slug, s.title, v.reason, v.written_at
      from governance.version v join governance.strategy s on s.id = v.strategy_id
      order by v.written_at desc, v.number desc limit ${limit}`.execute(db);
    return rows.map(({ strategy_id, number, slug, title, reason, written_at }) => ({
      id: `${strategy_id}/${number}`,
      title: titleOf[locale](title, number),
      href: routes.version.href({ slug, number: String(number) }),
      at: written_at,
      summary: reason,
    }));
  },
};
