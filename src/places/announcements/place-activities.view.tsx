import { useTexts } from "#platform/i18n/context.tsx";
import { dayOf } from "#platform/time/day.ts";
import { Go } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { routes } from "../routes.ts";
import { nextDay } from "./announcement.ts";
import { Announced } from "./announcement.view.tsx";
import type { PlacedAnnouncement } from "./announcements.query.ts";
import { announcementTexts } from "./announcements.texts.ts";

/** What is coming at one place, on its page. Nothing where nothing is. */
export function PlaceActivities({ activities, now }: { activities: readonly PlacedAnnouncement[]; now: Date }) {
  const t = useTexts(announcementTexts);
  const coming = activities.flatMap((announcement) => {
    const day = nextDay(announcement, dayOf(now), now);
    return day === null ? [] : [{ announcement, day }];
  });
  if (coming.length === 0) return null;
  return (
    <section aria-labelledby="activites-annoncees">
      <h2 id="activites-annoncees">{t.atPlace}</h2>
      <Entries>
        {coming
          .sort((a, b) => a.day.localeCompare(b.day))
          .slice(0, 6)
          .map(({ announcement, day }) => (
            <Announced announcement={announcement} day={day} communeName="" />
          ))}
      </Entries>
      <p>
        <Go href={routes.activities.href()}>{t.all}</Go>
      </p>
    </section>
  );
}
