import type { PlaceSlot } from "#places";
import { titleIn } from "../commons/translated.ts";
import { routes } from "../routes.ts";
import { findHelpedWith } from "./place.query.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";

const says = {
  fr: { title: "Des démarches plus simples ici", more: "Tous les communs" },
  en: { title: "Simpler procedures here", more: "All commons" },
  nl: { title: "Eenvoudiger procedures hier", more: "Al het gemeengoed" },
} as const;

/** On a place's page: the procedures that its structure made simpler, or took over from others. */
export const placeSlot: PlaceSlot = {
  order: 14,
  async render({ db, locale }, { id }) {
    const found = await findHelpedWith(db, id);
    if (found.length === 0) return null;
    const t = says[locale];
    return (
      <TitledPart id="demarches-simples" title={t.title}>
        <ul>
          {found
            .map(({ slug, ...words }) => ({ slug, ...titleIn(words, locale) }))
            .map(({ slug, title, summary, lang }) => (
              <li>
                <Written as="a" href={routes.common.href({ slug })} lang={lang}>
                  {title}
                </Written>
                <br />
                <Written as="span" class="soft small" lang={lang}>
                  {summary}
                </Written>
              </li>
            ))}
        </ul>
        <p>
          <a href={routes.commons.href()}>{t.more}</a>
        </p>
      </TitledPart>
    );
  },
};
