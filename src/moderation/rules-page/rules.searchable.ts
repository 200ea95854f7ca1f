import type { Searchable } from "#platform/search/searchable.ts";
import { findTexts } from "#platform/search/words.query.ts";
import { routes } from "../routes.ts";
import { ruleNames, rules } from "../rules.ts";

/** The published rules: what may not be written, and why. */
export const searchableRules: Searchable = {
  kind: "regles",
  order: 80,
  label: { fr: "Règles de modération", en: "Moderation rules", nl: "Moderatieregels" },
  says: { fr: "Ce qui ne peut pas être publié.", en: "What may not be published.", nl: "Wat niet gepubliceerd mag worden." },
  browse: routes.rulesPage.href(),

  async search(db, asked) {
    const { locale } = asked;
    const found = await findTexts(
      db,
      ruleNames.map((name) => ({ title: rules[name].title[locale], text: rules[name].text[locale] })),
      asked,
    );
    const hits = found.shown.map((at) => {
      const name = ruleNames[at]!;
      return { title: rules[name].title[locale], lang: false, href: `${routes.rulesPage.href()}#${name}`, excerpt: rules[name].text[locale] };
    });
    return { hits, total: found.total };
  },
};
