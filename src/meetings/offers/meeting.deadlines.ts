import { sql } from "kysely";

import { sayTime } from "#platform/i18n/say-when.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Deadline } from "#territory";
import { isShown, meetingTables } from "../meetings.query.ts";
import { routes } from "../routes.ts";

/** Meetings of the coming weeks, for everybody or for a commune. */
export const meetingDeadlines: Deadline = {
  async list({ db, territory, locale }, commune) {
    const { rows } = await sql<{ title: string; slug: string; startsAt: Date; communeCode: string | null }>`
      select m.title, m.slug, m.starts_at as "startsAt", m.commune_code as "communeCode" from ${meetingTables}
      where ${isShown} and m.state = 'announced' and m.starts_at > clock_timestamp() and m.starts_at < clock_timestamp() + interval '60 days'
        and (${commune?.code ?? null}::text is null or m.commune_code = ${commune?.code ?? null} or m.commune_code is null)
      order by m.starts_at, m.id limit 10`.execute(db);
    return rows.map(({ title, slug, startsAt, communeCode }) => ({
      title,
      href: routes.meeting.href({ meeting: slug }),
      day: dayOf(startsAt),
      what: [sayTime(startsAt, locale), communeCode ? territory.communeByCode(communeCode)?.commune.name : territory.metropolis.name]
        .filter(Boolean)
        .join(", "),
    }));
  },
};
