import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { addDays, dayOf } from "#platform/time/day.ts";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { moderationRoutes } from "#moderation";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { anyone, can } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { whereOf } from "../place.ts";
import { routes } from "../routes.ts";
import { daysOf, isComing } from "./announcement.ts";
import { sayDate, sayTimes, sayWeekly } from "./announcement.view.tsx";
import { findAnnouncement, type PlacedAnnouncement } from "./announcements.query.ts";
import { describeActivity } from "./describe-activity.ts";
import { announcementTexts } from "./announcements.texts.ts";

/** One activity: when, where, for whom, how to come. What was cancelled keeps its page and says so. */
export default page("places/announcements", routes.activity, {
  access: anyone,

  async get({ db, params, now, visitor, settings, locale }) {
    const found = await findAnnouncement(db, params.id);
    if (!found) throw new NotFound();
    const communeName = (await readTerritory(db)).communeByCode(found.commune_code)?.commune.name ?? "";
    const today = dayOf(now);
    const days = daysOf(found, today, addDays(today, 371));
    const over = !isComing(found, today, now);
    const keeps = !over && found.state === "announced" && can(visitor, "places.edit", whereOf({ id: found.place_id, commune_code: found.commune_code }));
    return {
      title: `${found.title}, ${found.place_name}`,
      description: found.about.slice(0, 160),
      about: describeActivity(found, { day: days[0] ?? found.day, communeName, site: siteOf(settings) }),
      says: { modifiee: announcementTexts[locale].done.edited },
      body: <Activity activity={found} {...{ communeName, days, over, keeps }} />,
    };
  },
});

interface ActivityProps {
  activity: PlacedAnnouncement;
  communeName: string;
  days: readonly string[];
  over: boolean;
  /** Whether whoever reads it may correct it. */
  keeps: boolean;
}

function Activity({ activity, communeName, days, over, keeps }: ActivityProps) {
  const t = useTexts(announcementTexts);
  const locale = useLocale();
  const { id, title, about, state } = activity;
  const when = `${sayDate(days[0] ?? activity.day, locale)}, ${sayTimes(activity, locale)}`;
  return (
    <>
      <PageHead
        title={title}
        trail={[{ label: t.here, href: routes.activities.href() }]}
        lead={when}
        actions={
          keeps && (
            <ButtonLink kind="quiet" icon="pencil" href={routes.editActivity.href({ id })}>
              {t.edit}
            </ButtonLink>
          )
        }
        joined
      />
      <Band tight>
        <div class="flow loose">
          <Standing activity={activity} over={over} />
          <div class="prose">
            {about.split(/\n{2,}/).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </div>
          <ActivityFacts activity={activity} communeName={communeName} when={when} />
          {days.length > 1 && state === "announced" && <NextDays days={days} />}
          <Ways id={id} />
        </div>
      </Band>
    </>
  );
}

/** Cancelled, or over. */
function Standing({ activity: { state, reason }, over }: Pick<ActivityProps, "activity" | "over">) {
  const t = useTexts(announcementTexts);
  if (state === "cancelled")
    return (
      <Notice tone="danger" title={t.cancelledTitle}>
        {reason && <p>{reason}</p>}
      </Notice>
    );
  return state === "announced" && over ? <Notice title={t.over} /> : null;
}

function Ways({ id }: { id: string }) {
  const t = useTexts(announcementTexts);
  return (
    <>
      <p class="row">
        <Go icon="calendar" href={routes.activityCalendar.href({ id })}>
          {t.calendar}
        </Go>
        <Go href={routes.activities.href()}>{t.all}</Go>
      </p>
      <p class="small">
        <a href={moderationRoutes.report.href({ kind: "activity", id })} rel="nofollow">
          {t.report}
        </a>
      </p>
    </>
  );
}

function NextDays({ days }: { days: readonly string[] }) {
  const t = useTexts(announcementTexts);
  const locale = useLocale();
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t.next}</h2>
      <ul>
        {days.slice(0, 6).map((day) => (
          <li>{sayDate(day, locale)}</li>
        ))}
      </ul>
    </section>
  );
}

function ActivityFacts({ activity, communeName, when }: Pick<ActivityProps, "activity" | "communeName"> & { when: string }) {
  const t = useTexts(announcementTexts);
  const locale = useLocale();
  const { place_name, place_slug, place_address } = activity;
  return (
    <Facts
      wide
      facts={[
        [t.when, [when, sayWeekly(activity, locale)].filter(Boolean).join(" – ")],
        [
          t.where,
          <>
            <a href={routes.show.href({ slug: place_slug })}>{place_name}</a>
            {`, ${[activity.room, place_address, communeName].filter(Boolean).join(", ")}`}
          </>,
        ],
        [t.audience, activity.audience],
        [t.price, activity.price ?? t.free],
        [t.how, activity.how],
      ]}
    />
  );
}
