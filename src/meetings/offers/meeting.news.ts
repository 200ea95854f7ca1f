import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { isShown, meetingTables } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";

interface Row {
  readonly id: string;
  readonly what: "announced" | "moved" | "cancelled" | "minutes";
  readonly title: string;
  readonly slug: string;
  readonly startsAt: Date;
  readonly at: Date;
  readonly words: string;
}

/** Meetings that were announced, moved, cancelled; minutes that were published. A commune's are those on its ground. */
export const meetingNews: NewsSource = {
  kind: "rencontres",
  label: { fr: "Rencontres", en: "Meetings", nl: "Bijeenkomsten" },
  async list(db, { commune, limit, locale }) {
    const { rows } = await sql<Row>`
      select e.id, e.what, m.title, m.slug, m.starts_at as "startsAt", e.at, e.words from ${meetingTables}
      cross join lateral (
        select 'meeting/' || m.id as id, 'announced' as what, m.announced_at as at, m.summary as words
        union all select 'meeting-change/' || c.id, c.change, c.at, c.reason from meetings.meeting_change c where c.meeting_id = m.id
        union all select 'meeting-minutes/' || m.id, 'minutes', m.minutes_at, m.minutes where m.minutes_at is not null
      ) e
      where ${isShown} and e.at is not null and (${commune}::text is null or m.commune_code = ${commune})
      order by e.at desc, e.id limit ${limit}`.execute(db);
    const t = meetingsTexts[locale];
    const said = { announced: t.list, moved: t.moved, cancelled: t.cancelled, minutes: t.minutes };
    return rows.map(({ id, what, title, slug, startsAt, at, words }) => ({
      id,
      title: what === "announced" ? `${title}, ${sayInstant(startsAt, locale)}` : `${said[what]}\u00a0: ${title}`,
      href: `${routes.meeting.href({ meeting: slug })}${what === "minutes" ? "#compte-rendu" : ""}`,
      at,
      summary: beginningOf(plainText(words), 280),
    }));
  },
};
