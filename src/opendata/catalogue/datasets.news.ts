import type { NewsSource } from "#platform/feeds/news.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { listDatasets } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";

const titleOf: Record<Locale, (title: string) => string> = {
  fr: (title) => `Données à jour\u00a0: ${title}`,
  en: (title) => `Data up to date: ${title}`,
  nl: (title) => `Gegevens bijgewerkt: ${title}`,
};

/**
 * One entry for each dataset that is published from time to time, which comes back on top with its last change. What changes all the time or
 * each day is no news of its own: rooms tell what happened.
 */
export const datasetNews: NewsSource = {
  kind: "donnees",
  label: { fr: "Données ouvertes", en: "Open data", nl: "Open data" },

  async list(db, { commune, locale, limit, offers }) {
    if (commune !== null) return [];
    const occasional = (await listDatasets({ db, offers })).filter(({ refresh }) => refresh !== "CONT" && refresh !== "DAILY");
    const changed = await Promise.all(occasional.map(async (dataset) => ({ dataset, at: await dataset.lastChange(db, offers) })));
    return changed
      .flatMap(({ dataset: { id, title, description }, at }) =>
        at ? [{ id, title: titleOf[locale](title[locale]), href: routes.dataset.href({ id }), at, summary: description[locale] }] : [],
      )
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, limit);
  },
};
