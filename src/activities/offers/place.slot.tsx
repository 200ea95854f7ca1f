import type { PlaceSlot } from "#places";
import { Onward } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { FirstFew } from "#platform/ui/first-few.tsx";
import { addDays, dayOf } from "#platform/time/day.ts";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { activityTexts } from "../activities.texts.ts";
import { DateEntry } from "../date-entry.view.tsx";
import { findTold } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { firstOfEach } from "./first-of-each.ts";
import { findServicesAt } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";

const shown = 6;

/** On a place's page: what comes next there, and what its communities keep open. Nothing where nothing is. */
export const placeSlot: PlaceSlot = {
  order: 5,
  async render({ db, locale, now }, { id }) {
    const today = dayOf(now);
    const [dates, services] = await Promise.all([findTold(db, { from: today, to: addDays(today, 60) }, { place: id }), findServicesAt(db, id)]);
    const coming = firstOfEach(dates, now);
    if (coming.length + services.length === 0) return null;
    const t = activityTexts[locale];
    return (
      <section aria-labelledby="activites-annoncees" class="flow no-print">
        <h2 id="activites-annoncees">{t.atPlace}</h2>
        {coming.length > 0 && (
          <Entries>
            {coming.slice(0, shown).map((date) => (
              <DateEntry date={date} communeName="" here />
            ))}
          </Entries>
        )}
        {services.length > 0 && (
          <FirstFew
            items={services}
            most={shown}
            list={(some) => (
              <ul>
                {some.map(({ slug, title, kind }) => (
                  <li>
                    <Written as="a" href={routes.service.href({ slug })}>
                      {title}
                    </Written>
                    , {servicesTexts[locale].kinds[kind]}
                  </li>
                ))}
              </ul>
            )}
          />
        )}
        <Onward href={withQuery(routes.calendar.href(), { lieu: id })}>{t.all}</Onward>
      </section>
    );
  },
};
