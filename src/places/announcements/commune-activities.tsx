import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { addDays, dayOf } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { type CommuneSlot, inCommune } from "#territory";
import { routes } from "../routes.ts";
import { nextDay } from "./announcement.ts";
import { Announced } from "./announcement.view.tsx";
import { findAnnouncements } from "./announcements.query.ts";
import { announcementTexts } from "./announcements.texts.ts";

const shown = 3;

/** On a commune's page: what comes next at its places, in the two weeks that follow. */
export const communeActivities: CommuneSlot = {
  order: 12,
  async render({ db, locale, now }, commune) {
    const today = dayOf(now);
    const until = addDays(today, 13);
    const found = await findAnnouncements(db, { from: today, to: until, commune: commune.code });
    const coming = found
      .flatMap((announcement) => {
        const day = announcement.state === "announced" ? nextDay(announcement, today, now) : null;
        return day === null || day > until ? [] : [{ announcement, day }];
      })
      .sort((a, b) => `${a.day}${a.announcement.begins}`.localeCompare(`${b.day}${b.announcement.begins}`));
    if (coming.length === 0) return null;
    const t = announcementTexts[locale];
    return (
      <Band>
        <SectionHead
          title={t.inCommune(inCommune(commune, locale))}
          more={<Go href={withQuery(routes.activities.href(), { commune: commune.code })}>{t.allInCommune}</Go>}
        />
        <Entries>
          {coming.slice(0, shown).map(({ announcement, day }) => (
            <Announced announcement={announcement} day={day} communeName="" />
          ))}
        </Entries>
      </Band>
    );
  },
};
