import type { Searchable } from "#platform/search/searchable.ts";
import { findTexts } from "#platform/search/words.query.ts";
import { routes } from "#platform/web/routes.ts";
import { wordsTexts } from "./words.texts.ts";

/** Somebody who looks for a word of the field may want to know what it means. */
export const searchableWords: Searchable = {
  kind: "mots",
  order: 95,
  label: { fr: wordsTexts.fr.title, en: wordsTexts.en.title, nl: wordsTexts.nl.title },
  says: { fr: wordsTexts.fr.says, en: wordsTexts.en.says, nl: wordsTexts.nl.says },
  browse: routes.words.href(),

  async search(db, asked) {
    const { locale, offers } = asked;
    const found = await findTexts(
      db,
      offers.words.map(({ forms, means }) => ({ title: forms[locale].join(" "), text: means[locale] })),
      asked,
    );
    const hits = found.shown.map((at) => {
      const { key, term, means } = offers.words[at]!;
      return { title: wordsTexts[locale].means(term[locale]), lang: false, href: `${routes.words.href()}#${key}`, excerpt: means[locale] };
    });
    return { hits, total: found.total };
  },
};
