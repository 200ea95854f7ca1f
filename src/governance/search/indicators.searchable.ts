import { isTyped } from "#platform/i18n/locale.ts";
import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findTexts } from "#platform/search/words.query.ts";
import { routes } from "../routes.ts";
import { readIndicators } from "../series/indicators.query.ts";

/** The figures that rooms offer and those that are entered, by their name and by how they are counted. */
export const searchableIndicators: Searchable = {
  kind: "indicateurs",
  order: 50,
  label: { fr: "Indicateurs", en: "Indicators", nl: "Indicatoren" },
  says: {
    fr: "Les chiffres suivis, et comment ils se comptent.",
    en: "The figures that are followed, and how they are counted.",
    nl: "De gevolgde cijfers, en hoe ze geteld worden.",
  },
  browse: routes.indicators.href(),

  async search(db, asked) {
    const { locale, offers } = asked;
    const indicators = await readIndicators(db, offers);
    const texts = indicators.map(({ title, definition }) => ({ title: title[locale], text: definition[locale] }));
    const { total, shown } = await findTexts(db, texts, asked);
    const hits = shown.map((at) => {
      const { id, title, definition } = indicators[at]!;
      return { title: title[locale], lang: isTyped(title), href: routes.indicator.href({ id }), excerpt: beginningOf(definition[locale]) };
    });
    return { total, hits };
  },
};
