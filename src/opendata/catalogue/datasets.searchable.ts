import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findTexts } from "#platform/search/words.query.ts";
import { opendataTexts } from "../opendata.texts.ts";
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
    const texts = offers.datasets.map(({ title, description, keywords, fields }) => ({
      title: title[locale],
      text: [description, ...keywords, ...fields.map(({ says }) => says)].map((words) => words[locale]).join(" "),
    }));
    const { total, shown } = await findTexts(db, texts, asked);
    const hits = shown.map((at) => {
      const { id, title, description } = offers.datasets[at]!;
      return { title: title[locale], href: routes.dataset.href({ id }), excerpt: beginningOf(description[locale]) };
    });
    return { total, hits };
  },
};
