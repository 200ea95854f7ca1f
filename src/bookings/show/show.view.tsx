import { CoverFigure } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { moderationRoutes } from "#moderation";
import { placeRoutes } from "#places";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { daysAhead, daysCounted, mostMissed } from "../arrival.ts";
import { arrivalTexts } from "../arrivals/arrivals.texts.ts";
import { audienceTexts } from "../audience.texts.ts";
import { breakdownTexts } from "../breakdowns/breakdowns.texts.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { calendarTexts } from "../calendar/calendar.texts.ts";
import { Calendar } from "../calendar/calendar.view.tsx";
import type { Week } from "../calendar/week.ts";
import { dayTexts } from "../day/day.texts.ts";
import type { Lack } from "../conditions/condition.ts";
import { Lacks } from "../conditions/lacks.view.tsx";
import type { Kin, ResourceForVisitor } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { coverOfResource, sayMinutes, sayPrice, saySize, wordsIn } from "../say.ts";
import { showTexts } from "./show.texts.ts";

interface ShowProps {
  resource: ResourceForVisitor & { readonly communeName: string };
  week: Week;
  day: string;
  today: string;
  parts: readonly Kin[];
  /** What other rooms ask of everybody. */
  asks: Lack["ways"];
  /** What whoever reads lacks of it. */
  lacks: readonly Lack[];
  /** Minutes for which it waits for whoever booked; null: nobody says that they have arrived. */
  grace: number | null;
  keeps: boolean;
  /** Whoever looks has no account, and needs none. */
  guest: boolean;
}

export function Show(props: ShowProps) {
  const { resource } = props;
  const t = useTexts(showTexts);
  const breakdown = useTexts(breakdownTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const { name } = wordsIn(resource, locale);
  return (
    <>
      <PageHead
        title={name}
        trail={[{ label: resource.placeName, href: placeRoutes.show.href({ slug: resource.placeSlug }) }]}
        badges={resource.state === "broken" ? <Badge tone="warn">{t.broken}</Badge> : <Badge>{general.kinds[resource.kind]}</Badge>}
        lead={
          <Quoting words={resource.priceNote}>
            {[saySize(resource, locale), sayPrice(resource, locale), `${resource.placeName}, ${resource.communeName}`].filter(Boolean).join(" · ")}
          </Quoting>
        }
        joined
      />
      <Band ground="surface" tight>
        <Standing {...props} />
        <Lacks lacks={props.lacks} />
        <WeekOf {...props} />
      </Band>
      <Band tight>
        <Columns kind="aside">
          <What {...props} />
          <aside class="flow">
            <RulesOf {...props} />
            {resource.told && resource.state === "open" && <Onward href={routes.tellBreakdown.href({ slug: resource.slug })}>{breakdown.link}</Onward>}
            {resource.told && resource.audience === "everybody" && (
              <p class="small">
                <a href={moderationRoutes.report.href({ kind: "resource", id: resource.id })} rel="nofollow">
                  {t.report}
                </a>
              </p>
            )}
          </aside>
        </Columns>
      </Band>
    </>
  );
}

function Standing({ resource }: ShowProps) {
  const t = useTexts(showTexts);
  if (!resource.told) return <Notice tone="warn" title={t.notTold} text={t.notToldNext} />;
  if (resource.state !== "broken" && !resource.timed) return <Notice tone="warn" title={t.untimed} text={t.untimedNext} />;
  if (resource.state !== "broken") return null;
  return (
    <Notice tone="warn" title={t.broken}>
      <Written as="p">{resource.reason}</Written>
    </Notice>
  );
}

function WeekOf({ resource, week, day, today, guest }: ShowProps) {
  const t = useTexts(calendarTexts);
  const locale = useLocale();
  const days = useTexts(dayTexts);
  const { slug, told, state, quantity } = resource;
  const here = routes.show.href({ slug });
  return (
    <section aria-labelledby="semaine">
      <SectionHead id="semaine" title={t.title(formatDate(`${week.days[0]!.day}T12:00:00Z`, locale, { day: "numeric", month: "long" }))}>
        {told && state === "open" && t.lead}
      </SectionHead>
      <Calendar
        week={week}
        day={day}
        today={today}
        dayHref={(one) => withQuery(`${here}`, { jour: one })}
        freeHref={told && state === "open" ? (one, from) => withQuery((guest ? routes.guest : routes.book).href({ slug }), { jour: one, de: from }) : null}
        mineHref={(id) => routes.booking.href({ id })}
        several={quantity > 1}
      />
      <p>
        <a href={withQuery(routes.day.href({ slug: resource.placeSlug }), { jour: day })}>{days.seeDay}</a>
      </p>
    </section>
  );
}

function What({ resource, parts }: ShowProps) {
  const t = useTexts(showTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const { about, lang } = wordsIn(resource, locale);
  const { includes, placeAddress, postalCode, communeName, wheelchair, placeSlug, placeName } = resource;
  const of = (contains: boolean) => parts.filter((one) => one.contains === contains);
  const links = (kin: readonly Kin[]) => (
    <ul class="plain">
      {kin.map((one) => (
        <li>
          <a href={routes.show.href({ slug: one.slug })}>{one.name}</a>
        </li>
      ))}
    </ul>
  );
  const facts: Fact[] = [
    [
      t.where,
      <>
        <a href={placeRoutes.show.href({ slug: placeSlug })}>{placeName}</a>, {[placeAddress, postalCode, communeName].filter(Boolean).join(", ")}
      </>,
    ],
    [t.wheelchair, general.access[wheelchair]],
    ...(includes.length > 0 ? [[t.includes, includes.map((one) => general.comforts[one]).join(", ")] satisfies Fact] : []),
    ...(of(true).length > 0 ? [[t.contains, links(of(true))] satisfies Fact] : []),
    ...(of(false).length > 0 ? [[t.partOf, links(of(false))] satisfies Fact] : []),
  ];
  return (
    <TitledPart id="quoi" title={t.what}>
      <CoverFigure cover={coverOfResource(resource)} />
      <Written as="div" class="prose" lang={lang}>
        {about.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Written>
      <Facts facts={facts} />
    </TitledPart>
  );
}

function RulesOf({ resource, asks, grace }: ShowProps) {
  const t = useTexts(showTexts);
  const general = useTexts(bookingsTexts);
  const arrivals = useTexts(arrivalTexts);
  const seen = useTexts(audienceTexts);
  const locale = useLocale();
  const { rules, lang } = wordsIn(resource, locale);
  const { shortest, longest, notice, horizon, approval, lapse, cancel, before, after, quotaMinutes, quotaCount, quotaPer } = resource;
  const say = (minutes: number) => sayMinutes(minutes, locale);
  const per = quotaPer ? general.per[quotaPer] : "";
  const { audience, guests, structureMinutes, structureCount, structurePer } = resource;
  const perStructure = structurePer ? general.per[structurePer] : "";
  return (
    <TitledPart id="regles" title={t.rules}>
      <ul>
        <li>
          <Quoting words={resource.priceNote}>{`${sayPrice(resource, locale)}.`}</Quoting>
        </li>
        {asks.map(({ says, href }) => (
          <li>
            <a href={href}>{says[locale]}</a>
          </li>
        ))}
        <li>{approval ? t.approval(lapse) : t.atOnceConfirmed}</li>
        <li>{t.lengths(say(shortest), say(longest))}</li>
        {notice > 0 && <li>{t.notice(say(notice))}</li>}
        <li>{t.horizon(horizon)}</li>
        {Math.max(before, after) > 0 && <li>{t.pause(say(Math.max(before, after)))}</li>}
        {quotaMinutes !== null && <li>{t.quotaMinutes(say(quotaMinutes), per)}</li>}
        {quotaCount !== null && <li>{t.quotaCount(quotaCount, per)}</li>}
        {structureMinutes !== null && <li>{seen.ruleMinutes(say(structureMinutes), perStructure)}</li>}
        {structureCount !== null && <li>{seen.ruleCount(structureCount, perStructure)}</li>}
        {audience !== "everybody" && <li>{seen.rule[audience]}</li>}
        {guests && <li>{seen.ruleGuests}</li>}
        {grace !== null && (
          <>
            <li>{arrivals.ruleOfThing(say(grace))}</li>
            <li>{arrivals.rule(mostMissed, daysCounted, daysAhead)}</li>
          </>
        )}
        <li>{cancel > 0 ? t.cancel(say(cancel)) : t.cancelAlways}</li>
      </ul>
      {rules && (
        <>
          <h3>{t.rulesOfHost}</h3>
          <Written as="p" lang={lang}>
            {rules}
          </Written>
        </>
      )}
    </TitledPart>
  );
}
