import { page, type Page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { type Activity, findActivitiesOf } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import { keeper } from "../keeper.ts";
import { findKeptPlace } from "../places.query.ts";
import { routes } from "../routes.ts";
import { rhythmOf } from "../say.ts";

/** All that a place has announced, past and cancelled too, for its hosts. */
export const announceCsv: Page = page("activities/announce", routes.announceCsv, {
  access: keeper,
  async get({ db, params, visitor, locale }) {
    const place = await findKeptPlace(db, params.slug, visitor);
    const t = activityTexts[locale];
    const { fields: f } = t;
    const said = ({ weeks }: Activity) => {
      const rhythm = rhythmOf(weeks);
      return rhythm ? t.rhythms[rhythm] : t.once;
    };
    return csvResponse(
      {
        [f.title]: ({ title }) => title,
        [f.theme]: ({ theme }) => t.themes[theme],
        [f.day]: ({ day }) => day,
        [f.begins]: ({ begins }) => begins,
        [f.ends]: ({ ends }) => ends,
        [f.rhythm]: said,
        [f.until]: ({ until }) => until,
        [f.seats]: ({ seats }) => seats,
        [f.room]: ({ room }) => room,
        [f.audience]: ({ audience }) => audience,
        [f.price]: ({ price }) => price ?? t.free,
        [t.state]: ({ state }) => (state === "cancelled" ? t.cancelled : ""),
        [t.reason]: ({ reason }) => reason,
        [t.page]: ({ id }) => routes.show.href({ id }),
      } satisfies Parameters<typeof csvResponse<Activity>>[0],
      await findActivitiesOf(db, place.placeId),
      { filename: `activites-${place.slug}.csv`, bom: true },
    );
  },
});
