import { plural } from "#platform/i18n/format.ts";
import { pageOf, type Searchable } from "#platform/search/searchable.ts";
import { withQuery } from "#platform/web/path.ts";
import { routes } from "../routes.ts";
import { groupOf, sayTheme, type Theme } from "../vocabulary-themes.ts";
import { emergencyNumbers, numbersFor } from "./emergency.ts";
import { needsTexts } from "../needs.texts.ts";
import { countByTheme } from "./needs.query.ts";
import { isSentence, readNeed } from "./read-need.ts";

type Hit = { readonly urgent: true } | { readonly theme: Theme };

/** What the words say somebody needs. Where they tell of danger, whom to call comes first. */
export const searchableNeeds: Searchable = {
  kind: "besoins",
  order: 1,
  label: { fr: needsTexts.fr.group, en: needsTexts.en.group, nl: needsTexts.nl.group },
  says: { fr: needsTexts.fr.groupSays, en: needsTexts.en.groupSays, nl: needsTexts.nl.groupSays },
  browse: routes.needs.href(),

  async search(db, asked) {
    const { words, typos, locale } = asked;
    const t = needsTexts[locale];
    const { themes, dangers } = readNeed(words, { slips: typos || isSentence(words) });
    const counts = await countByTheme(db, themes);
    const all: Hit[] = [...(dangers.length > 0 ? [{ urgent: true } as const] : []), ...themes.map((theme) => ({ theme }))];
    return pageOf(all, asked, (one) => {
      if ("urgent" in one) {
        const numbers = numbersFor(dangers).map((number) => `${number} (${emergencyNumbers[number][locale]})`);
        return { title: t.emergency, lang: false, href: withQuery(routes.needs.href(), { q: words }), excerpt: numbers.join(" · ") };
      }
      const count = counts.get(one.theme) ?? 0;
      return {
        title: sayTheme(one.theme, locale),
        lang: false,
        href: routes.need.href({ theme: one.theme }),
        meta: [sayTheme(groupOf(one.theme), locale), count > 0 ? plural(count, locale, t.places) : t.noPlace],
      };
    });
  },
};
