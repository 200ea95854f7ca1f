import { periodCalendar } from "#platform/feeds/period-calendar.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { tellCalls } from "../wording.query.ts";
import { calendarTexts } from "./calendar.texts.ts";
import { listDated } from "./calls-list.query.ts";

/** When calls open and close, for calendars. One that is always open makes no event. */
export default page("calls/list", routes.calendar, {
  access: anyone,
  async get(visit) {
    const { db, locale } = visit;
    const t = calendarTexts[locale];
    const calls = await tellCalls(db, await listDated(db), locale);
    const periods = calls.map(({ id, slug, title, summary, version, opensAt, closesAt }) => ({
      ...{ id: `appel-${id}`, sequence: version - 1, description: summary, href: routes.show.href({ slug }) },
      opens: opensAt && { at: opensAt, title: t.opens(title) },
      closes: closesAt && { at: closesAt, title: t.closes(title) },
    }));
    return periodCalendar(visit, callsTexts[locale].list, "appels.ics", periods);
  },
});
