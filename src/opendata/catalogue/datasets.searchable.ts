import { type Locale, isTyped } from "#platform/i18n/locale.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findTexts } from "#platform/search/words.query.ts";
import type { Visit } from "#platform/web/page.tsx";
import { opendataTexts } from "../opendata.texts.ts";
import { listDatasets } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";

const { fr, en, nl } = opendataTexts;

/** The datasets of the catalogue, by title, description, keywords and columns. */
export const searchableDatasets: Searchable = {
  kind: "donnees",
  order: 60,
  label: { fr: fr.title, en: en.title, nl: nl.title },
  says: {
    fr: "Les jeux de données à télécharger, et leurs colonnes.",
    en: "The datasets to download, and their columns.",
    nl: "De datasets om te downloaden, en hun kolommen.",
  },
  browse: routes.catalogue.href(),

  async search(db, asked) {
    const { locale, offers } = asked;
    const datasets = await listDatasets({ db, offers });
    const { total, shown } = await findTexts(db, textsOf(datasets, locale), asked);
    const hits = shown.map((at) => {
      const { id, title, description } = datasets[at]!;
      return { title: title[locale], lang: isTyped(title), href: routes.dataset.href({ id }), excerpt: beginningOf(description[locale]) };
    });
    return { total, hits };
  },
};

const textsOf = (datasets: readonly Dataset[], locale: Locale) =>
  datasets.map(({ title, description, keywords, fields }) => ({
    title: title[locale],
    text: [description, ...keywords, ...fields.map(({ says }) => says)].map((words) => words[locale]).join(" "),
  }));

/** The datasets that have these words, or else resemble them; all of them when no word is asked for. */
export async function findDatasets({ db, locale }: Pick<Visit, "db" | "locale">, datasets: readonly Dataset[], words: string): Promise<readonly Dataset[]> {
  if (words === "") return datasets;
  for (const typos of [false, true]) {
    const { shown } = await findTexts(db, textsOf(datasets, locale), { words, typos, limit: datasets.length, offset: 0 });
    if (shown.length > 0) return shown.map((at) => datasets[at]!);
  }
  return [];
}
