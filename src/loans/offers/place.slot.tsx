import { coverOfResource, wordsIn } from "#bookings";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { FirstFew } from "#platform/ui/first-few.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { PlaceSlot } from "#places";
import { findLentAt } from "../items.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { sayLength } from "../say.ts";

const titles = { fr: "À emprunter ici", en: "To borrow here", nl: "Hier te lenen" };

/** On a place's page: what it lends. */
export const placeSlot: PlaceSlot = {
  order: 10,
  async render({ db, locale }, { id }) {
    const rows = await findLentAt(db, id);
    if (rows.length === 0) return null;
    return (
      <section class="lend-here" aria-labelledby="emprunter">
        <h2 id="emprunter">{titles[locale]}</h2>
        <FirstFew
          items={rows}
          most={6}
          list={(some) => (
            <Entries>
              {some.map((row) => {
                const { name, lang } = wordsIn(row, locale);
                return (
                  <Entry
                    title={<Written lang={lang}>{name}</Written>}
                    href={routes.show.href({ slug: row.slug })}
                    picture={<CoverImage cover={coverOfResource(row)} in="list" />}
                    meta={[row.quantity > 1 ? plural(row.quantity, locale, loansTexts[locale].units) : "", sayLength(row.longest, locale)].filter(Boolean)}
                  />
                );
              })}
            </Entries>
          )}
        />
      </section>
    );
  },
};
