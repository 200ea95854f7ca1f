import { sql } from "kysely";

import { periodCalendar } from "#platform/feeds/period-calendar.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { listTexts } from "./list.texts.ts";

/** When votes open and close, for calendars: those that everybody finds in the list and that were not cancelled. */
export default page("budgets/list", routes.calendar, {
  access: anyone,
  async get(visit) {
    const t = listTexts[visit.locale];
    const { rows } = await sql<{ id: string; slug: string; title: string; summary: string; version: number; opensAt: Date; closesAt: Date }>`
      select v.id, v.slug, v.title, v.summary, v.version, v.opens_at as "opensAt", v.closes_at as "closesAt"
      from budgets.vote v where v.state <> 'draft' and v.rehearsal_of is null and budgets.phase(v) <> 'cancelled'
      order by v.closes_at desc, v.slug limit 500`.execute(visit.db);
    const periods = rows.map(({ id, slug, title, summary, version, opensAt, closesAt }) => ({
      ...{ id: `vote-${id}`, sequence: version - 1, description: summary, href: routes.choose.href({ slug }) },
      opens: { at: opensAt, title: t.opensEvent(title) },
      closes: { at: closesAt, title: t.closesEvent(title) },
    }));
    return periodCalendar(visit, t.title, "votes.ics", periods);
  },
});
