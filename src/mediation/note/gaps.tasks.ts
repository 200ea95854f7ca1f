import type { TaskSource } from "#people";
import { findPlaceBriefs } from "#places";
import { formatDate } from "#platform/i18n/format.ts";
import { dayOf, lastSecondOf } from "#platform/time/day.ts";
import { placesOf } from "../mediation.ts";
import { mediationTexts } from "../mediation.texts.ts";
import { findGaps } from "./gaps.query.ts";
import { routes } from "../routes.ts";

/** Days of a place that notes, of which nothing is noted: due while they can be. What is past that is asked of nobody. */
export const mediationTasks: TaskSource = {
  room: { fr: "Médiation", en: "Mediation", nl: "Begeleiding" },
  async tasks({ db, visitor, locale, now }) {
    const ids = placesOf(visitor);
    const gaps = ids.length > 0 ? await findGaps(db, ids, dayOf(now)) : [];
    const places = gaps.length > 0 ? await findPlaceBriefs(db, ids) : null;
    return gaps.flatMap(({ placeId, from, until }) => {
      const place = places?.get(placeId);
      if (!place?.published) return [];
      const what = mediationTexts[locale].gap(formatDate(`${from}T12:00:00Z`, locale, { day: "numeric", month: "long" }));
      return [{ what, of: place.name, href: routes.note.href({ id: placeId }), count: 1, late: 0, due: lastSecondOf(until) }];
    });
  },
};
