import { periodCalendar } from "#platform/feeds/period-calendar.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { listDated } from "./calendar.query.ts";
import { listTexts } from "./list.texts.ts";

/** When votes open and close, for calendars: those that everybody finds in the list and that were not cancelled. */
export default page("budgets/list", routes.calendar, {
  access: anyone,
  async get(visit) {
    const t = listTexts[visit.locale];
    const periods = (await listDated(visit.db)).map(({ id, slug, title, summary, version, opensAt, closesAt }) => ({
      ...{ id: `vote-${id}`, sequence: version - 1, description: summary, href: routes.choose.href({ slug }) },
      opens: { at: opensAt, title: t.opensEvent(title) },
      closes: { at: closesAt, title: t.closesEvent(title) },
    }));
    return periodCalendar(visit, t.title, "votes.ics", periods);
  },
});
