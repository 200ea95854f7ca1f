import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { addDays, dayOf } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { type CommuneSlot, type HomeSlot, inCommune } from "#territory";
import { activityTexts } from "../activities.texts.ts";
import { DateEntry } from "../date-entry.view.tsx";
import { findTold } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { firstOfEach } from "./first-of-each.ts";

const shown = 3;
/** An activity has one date a day at most: among so many dates of two weeks are the first ones of more activities than are shown. */
const atMost = 100;

/** On a commune's page: what comes next at its places, in the two weeks that follow. */
export const communeActivities: CommuneSlot = {
  order: 12,
  async render({ db, locale, now }, commune) {
    const today = dayOf(now);
    const coming = firstOfEach(await findTold(db, { from: today, to: addDays(today, 13) }, { commune: commune.code }, { after: now, atMost }), now);
    if (coming.length === 0) return null;
    const t = activityTexts[locale];
    return (
      <Band>
        <SectionHead
          title={t.inCommune(inCommune(commune, locale))}
          more={<Go href={withQuery(routes.calendar.href(), { commune: commune.code })}>{t.allInCommune}</Go>}
        />
        <Entries>
          {coming.slice(0, shown).map((date) => (
            <DateEntry date={date} communeName="" />
          ))}
        </Entries>
      </Band>
    );
  },
};

/** On the home: what comes next, in the whole metropolis or in the commune that was chosen. */
export const homeActivities: HomeSlot = {
  order: 13,
  part: { key: "activities", says: { fr: "Les activités à venir", en: "Coming activities", nl: "De komende activiteiten" } },
  async render({ db, locale, now, territory }, commune) {
    const today = dayOf(now);
    const coming = firstOfEach(await findTold(db, { from: today, to: addDays(today, 6) }, { commune: commune?.code ?? null }, { after: now, atMost }), now);
    if (coming.length === 0) return null;
    const t = activityTexts[locale];
    return (
      <Band>
        <SectionHead
          title={t.thisWeek}
          more={<Go href={withQuery(routes.calendar.href(), { commune: commune?.code ?? null })}>{commune ? t.allInCommune : t.all}</Go>}
        />
        <Entries>
          {coming.slice(0, shown).map((date) => (
            <DateEntry date={date} communeName={territory.communeByCode(date.communeCode)?.commune.name ?? ""} />
          ))}
        </Entries>
      </Band>
    );
  },
};
