import { page, type Page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { may } from "#platform/web/visitor.ts";
import { findPlaceFor } from "../acts/visible-place.query.ts";
import { routes } from "../routes.ts";
import { findAnnouncementsOf } from "./announcements.query.ts";
import { announcementTexts } from "./announcements.texts.ts";

const power = "places.edit";

/** All that a place has announced, past and cancelled too, for its hosts. */
export const activitiesCsv: Page = page("places/announcements", routes.announceCsv, {
  access: may(power),
  async get({ db, params, visitor, locale }) {
    const place = await findPlaceFor(db, params.slug, visitor, power);
    const t = announcementTexts[locale];
    const { fields: f } = t;
    const found = await findAnnouncementsOf(db, place.id, "2000-01-01", { all: true });
    return csvResponse(
      {
        [f.title]: ({ title }) => title,
        [f.day]: ({ day }) => day,
        [f.begins]: ({ begins }) => begins,
        [f.ends]: ({ ends }) => ends,
        [f.until]: ({ until }) => until,
        [f.room]: ({ room }) => room,
        [f.audience]: ({ audience }) => audience,
        [f.price]: ({ price }) => price ?? t.free,
        [t.state]: ({ state }) => (state === "cancelled" ? t.cancelled : ""),
        [t.reason]: ({ reason }) => reason,
        [t.page]: ({ id }) => routes.activity.href({ id }),
      } satisfies Parameters<typeof csvResponse<(typeof found)[number]>>[0],
      found,
      { filename: `activites-${place.slug}.csv`, bom: true },
    );
  },
});
