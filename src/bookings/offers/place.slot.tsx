import { CoverImage } from "#platform/drawing/cover.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { FirstFew } from "#platform/ui/first-few.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { PlaceSlot } from "#places";
import { bookingsTexts } from "../bookings.texts.ts";
import { dayTexts } from "../day/day.texts.ts";
import { findAt } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { coverOfResource, sayPrice, saySize, wordsIn } from "../say.ts";

const titles = { fr: "À réserver ici", en: "To book here", nl: "Hier te reserveren" };

/** On a place's page: what can be booked there. */
export const placeSlot: PlaceSlot = {
  order: 8,
  async render({ db, locale, visitor, offers }, { id }) {
    const all = await findAt(db, id, visitor ?? null);
    const ids = all.map((row) => row.id);
    const kept = new Set((await Promise.all(offers.bookingConditions.map((one) => one.keeps?.(db, ids) ?? []))).flat());
    const rows = all.filter((row) => !kept.has(row.id));
    if (rows.length === 0) return null;
    return (
      <section aria-labelledby="reserver">
        <h2 id="reserver">{titles[locale]}</h2>
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
                    meta={[
                      bookingsTexts[locale].kinds[row.kind],
                      saySize(row, locale),
                      <Quoting words={row.priceNote}>{sayPrice(row, locale)}</Quoting>,
                    ].filter(Boolean)}
                  />
                );
              })}
            </Entries>
          )}
        />
        <Onward href={routes.day.href({ slug: rows[0]!.placeSlug })}>{dayTexts[locale].seeDay}</Onward>
      </section>
    );
  },
};
