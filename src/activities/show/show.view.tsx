import { moderationRoutes } from "#moderation";
import { placeRoutes } from "#places";
import { CoverFigure } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Activity } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import type { ActivityDate } from "../dates.query.ts";
import { coverOfActivity } from "../cover.ts";
import { routes } from "../routes.ts";
import { asHead, sayRhythm, saySeats, sayTimes, sayWhen } from "../say.ts";

interface ShowProps {
  activity: Activity;
  communeName: string;
  /** To come, the next first. */
  dates: readonly ActivityDate[];
  /** The next that takes place, else the last; null: none was ever announced. */
  told: ActivityDate | null;
  /** Whether whoever reads it may correct it. */
  keeps: boolean;
  /** Whether they keep its place. */
  mine: boolean;
}

export function Show(props: ShowProps) {
  const { activity, told, keeps } = props;
  const t = useTexts(activityTexts);
  const locale = useLocale();
  const { id, title, about, serviceId, serviceSlug } = activity;
  const edit = serviceId === null ? routes.edit.href({ id }) : routes.openings.href({ slug: serviceSlug ?? "" });
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={[{ label: t.here, href: routes.calendar.href() }]}
      badges={<Badge>{t.themes[activity.theme]}</Badge>}
      lead={told ? asHead(sayWhen(told, locale)) : t.noDate}
      actions={
        keeps && (
          <ButtonLink kind="quiet" icon="pencil" href={edit}>
            {t.edit}
          </ButtonLink>
        )
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Standing {...props} />
          <CoverFigure cover={coverOfActivity(activity)} only />
          <div class="prose">
            {about.split(/\n{2,}/).map((paragraph) => (
              <Written as="p">{paragraph}</Written>
            ))}
          </div>
          <ActivityFacts {...props} />
          <Ways id={id} />
        </div>
        <aside class="flow">
          <NextDates {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** Cancelled, over, or not announced yet. */
function Standing({ activity: { state, reason, over, serviceId }, dates }: ShowProps) {
  const t = useTexts(activityTexts);
  if (state === "cancelled")
    return (
      <Notice tone="danger" title={t.cancelledTitle}>
        {reason && <Written as="p">{reason}</Written>}
      </Notice>
    );
  if (over) return <Notice title={t.over} />;
  return serviceId !== null && dates.length === 0 ? <Notice title={t.noDate} text={t.noDateService} /> : null;
}

/** The dates to come, each with the way to its seats. */
function NextDates({ dates, mine }: ShowProps) {
  const t = useTexts(activityTexts);
  if (dates.length === 0) return null;
  return (
    <TitledPart id="dates" title={t.next}>
      <Entries>
        {dates.slice(0, 8).map((date) => (
          <NextDate date={date} leads={date.seats !== null || mine} />
        ))}
      </Entries>
    </TitledPart>
  );
}

/** `leads`: its page has something to do. */
function NextDate({ date, leads }: { date: ActivityDate; leads: boolean }) {
  const t = useTexts(activityTexts);
  const locale = useLocale();
  const on = (options: Intl.DateTimeFormatOptions) => formatDate(`${date.day}T12:00:00Z`, locale, options);
  const seats = saySeats(date, locale);
  return (
    <Entry
      title={`${asHead(on({ weekday: "long" }))}, ${sayTimes(date, locale)}`}
      href={leads ? routes.date.href({ id: date.id }) : undefined}
      lead={{ big: on({ day: "numeric" }), small: on({ month: "short" }) }}
      meta={date.state === "cancelled" ? [<Badge tone="danger">{t.cancelled}</Badge>] : seats ? [seats] : []}
    />
  );
}

function Ways({ id }: { id: string }) {
  const t = useTexts(activityTexts);
  return (
    <>
      <p class="row">
        <Go icon="calendar" href={routes.activityFeed.href({ id })}>
          {t.calendar}
        </Go>
        <Go href={routes.calendar.href()}>{t.all}</Go>
      </p>
      <p class="small">
        <a href={moderationRoutes.report.href({ kind: "activity", id })} rel="nofollow">
          {t.report}
        </a>
      </p>
    </>
  );
}

function ActivityFacts({ activity, communeName, told }: ShowProps) {
  const t = useTexts(activityTexts);
  const locale = useLocale();
  const { placeName, placeSlug, placeAddress, room, audience, price, how, children, wheelchair, seats, serviceId, serviceTitle, serviceSlug } = activity;
  // The rhythm of a service would announce openings that nobody keeps yet.
  const rhythm = serviceId === null ? sayRhythm(activity, locale) : null;
  const facts: Fact[] = [
    ...(told ? [[t.when, [sayWhen(told, locale), rhythm].filter(Boolean).join(", ")] satisfies Fact] : []),
    [
      t.where,
      <>
        <a href={placeRoutes.show.href({ slug: placeSlug })}>{placeName}</a>
        {[room, placeAddress, communeName]
          .filter(Boolean)
          .map((part) => `, ${part}`)
          .join("")}
      </>,
    ],
    ...(serviceSlug && serviceTitle
      ? [
          [
            t.keptBy,
            <Written as="a" href={routes.service.href({ slug: serviceSlug })}>
              {serviceTitle}
            </Written>,
          ] satisfies Fact,
        ]
      : []),
    [t.audience, [audience, children && t.childrenWelcome, wheelchair === "yes" && t.stepFree].filter(Boolean).join(". ") || t.everybody],
    [t.price, price ?? t.free],
    ...(seats === null ? [] : [[t.seats, `${seats}. ${t.register}`] satisfies Fact]),
    ...(how ? [[t.how, how] satisfies Fact] : []),
  ];
  return <Facts facts={facts} wide />;
}
