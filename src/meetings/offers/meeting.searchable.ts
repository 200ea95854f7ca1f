import { sql } from "kysely";

import { sayInstant } from "#platform/i18n/say-when.ts";
import type { Searchable } from "#platform/search/searchable.ts";
import { findKept } from "#platform/search/words.query.ts";
import { isShown, meetingTables } from "../meetings.query.ts";
import { routes } from "../routes.ts";

interface Hit {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly service: string;
  readonly at: string;
}

const meetings = sql`
  select m.id as key, m.folded, m.words, json_build_object('id', m.id, 'slug', m.slug, 'title', m.title, 'summary', m.summary, 'service', m.owner_service, 'at', m.starts_at) as shown
  from ${meetingTables} where ${isShown}`;

export const searchableMeetings: Searchable = {
  kind: "rencontres",
  order: 48,
  label: { fr: "Rencontres", en: "Meetings", nl: "Bijeenkomsten" },
  says: { fr: "Par titre, ordre du jour ou compte rendu.", en: "By title, agenda or minutes.", nl: "Op titel, agenda of verslag." },
  browse: routes.meetings.href(),

  async search(db, asked) {
    const { total, shown } = await findKept<Hit>(db, meetings, asked);
    const hits = shown.map(({ id, slug, title, summary, service, at }) => ({
      title,
      href: routes.meeting.href({ meeting: slug }),
      thing: { kind: "meeting", id },
      excerpt: summary,
      meta: [sayInstant(new Date(at), asked.locale), service],
    }));
    return { total, hits };
  },
};
