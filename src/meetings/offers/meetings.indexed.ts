import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { isShown, meetingTables } from "../meetings.query.ts";
import { routes } from "../routes.ts";

/** Meetings that were announced, of processes that everybody sees. */
export const indexedMeetings = indexedRows<{ readonly slug: string }>(
  "rencontres",
  () => sql`
    select m.slug, greatest(m.announced_at, m.attendance_at, m.minutes_at, (select max(c.at) from meetings.meeting_change c where c.meeting_id = m.id)) as changed
    from ${meetingTables} where ${isShown} order by m.starts_at, m.id`,
  ({ slug }) => routes.meeting.href({ meeting: slug }),
);
