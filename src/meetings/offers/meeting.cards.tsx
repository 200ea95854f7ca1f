import { sql } from "kysely";

import { sayInstant } from "#platform/i18n/say-when.ts";
import { Card } from "#platform/ui/card.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { SpaceCard } from "#people";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";

const titles = { fr: "Mes rencontres", en: "My meetings", nl: "Mijn bijeenkomsten" };

/** Meetings to come for which this person is registered, or waits. */
export const ownMeetings: SpaceCard = {
  order: 110,
  async card({ db, visitor, locale }) {
    const { rows } = await sql<{ title: string; slug: string; startsAt: Date; state: "registered" | "waiting" }>`
      select m.title, m.slug, m.starts_at as "startsAt", r.state
      from meetings.registration r join meetings.meeting m on m.id = r.meeting_id
      where r.person_id = ${visitor.id} and r.state in ('registered', 'waiting') and m.state = 'announced' and m.ends_at > clock_timestamp()
      order by m.starts_at limit 5`.execute(db);
    if (rows.length === 0) return null;
    return (
      <Card title={titles[locale]}>
        <ul>
          {rows.map(({ title, slug, startsAt, state }) => (
            <li>
              <Written as="a" href={routes.register.href({ meeting: slug })}>
                {title}
              </Written>
              , {sayInstant(startsAt, locale)}
              {state === "waiting" && `. ${meetingsTexts[locale].mine.waiting}`}
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};
