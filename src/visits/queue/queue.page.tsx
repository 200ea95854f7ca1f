import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { instantOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { handleTexts } from "../handle/handle.texts.ts";
import { planner } from "../planner.ts";
import { sayDay, sayWishedDays } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";
import { daysBetween } from "../visit.ts";
import { stateTones, visitsTexts } from "../visits.texts.ts";
import type { Request } from "../visits.query.ts";
import { sayCountry, sayThemes } from "../vocabulary.ts";
import { countRequests, findRequests, requestsPerPage, type Tab, tabs } from "./queue.query.ts";

export default page("visits/queue", routes.queue, {
  access: planner,

  async get({ db, url, now, locale }) {
    const tab = (Object.keys(tabs) as Tab[]).find((key) => tabs[key] === url.searchParams.get("etat")) ?? "todo";
    const at = Math.min(Math.max(Math.trunc(Number(url.searchParams.get("page"))) || 1, 1), 10_000);
    const [requests, counts] = await Promise.all([findRequests(db, tab, at), countRequests(db)]);
    return { title: visitsTexts[locale].queue, robots: "noindex", body: <Queue requests={requests} counts={counts} tab={tab} at={at} now={now} /> };
  },
});

interface QueueProps {
  requests: readonly Request[];
  counts: Record<Tab, number>;
  tab: Tab;
  at: number;
  now: Date;
}

function Queue({ requests, counts, tab, at, now }: QueueProps) {
  const t = useTexts(handleTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  const href = (key: Tab, number = 1) => withQuery(routes.queue.href(), { etat: key === "todo" ? null : tabs[key], page: number > 1 ? number : null });
  const links = (Object.keys(tabs) as Tab[]).map((key) => ({
    label: t.tabs[key],
    href: href(key),
    count: formatNumber(counts[key], locale),
    current: key === tab,
  }));
  return (
    <>
      <PageHead
        title={general.queue}
        trail={[{ label: general.here, href: routes.home.href() }]}
        lead={t.lead}
        actions={
          <ButtonLink kind="quiet" icon="table" href={routes.figures.href()}>
            {t.figures}
          </ButtonLink>
        }
        joined
      />
      <Band tight>
        <Tabs label={t.tabsLabel} tabs={links} />
        {requests.length === 0 ? (
          <Empty title={t.empty.title}>
            <p>{t.empty.text}</p>
          </Empty>
        ) : (
          <Entries>
            {requests.map((request) => (
              <Line request={request} now={now} />
            ))}
          </Entries>
        )}
        <Pagination page={at} pages={Math.ceil(counts[tab] / requestsPerPage)} href={(number) => href(tab, number)} />
      </Band>
    </>
  );
}

/** The clock: days waited for an answer, or days left before the visit. */
function Line({ request, now }: { request: Request; now: Date }) {
  const t = useTexts(handleTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  const { state, day } = request;
  const ahead = state === "confirmed" && day !== null;
  const waiting = state === "done" && day ? instantOf(day, 0) : (request.received_at ?? request.asked_at);
  const days = ahead ? daysBetween(instantOf(dayOf(now), 0), instantOf(day, 720)) : daysBetween(waiting, now);
  const ended = ["reported", "cancelled", "refused"].includes(state);
  const small = `${plural(days, locale, { one: t.days.one, other: t.days.other })} ${ahead ? t.ahead : t.since}`;
  const themes = sayThemes(request.themes, locale);
  return (
    <Entry
      title={request.organisation}
      href={routes.handle.href({ id: request.id })}
      level={2}
      lead={ended ? { icon: "calendar" } : { big: formatNumber(days, locale), small, hot: ahead ? days <= 7 : days >= 10 }}
      meta={[
        <Badge tone={stateTones[state]}>{general.states[state]}</Badge>,
        ...(request.held ? [<Badge tone="danger">{t.held}</Badge>] : []),
        `${request.city}, ${sayCountry(request.country, locale)}`,
        plural(request.people, locale, general.people),
        day ? sayDay(day, locale, "short") : (sayWishedDays(request, locale)[0] ?? ""),
      ]}
      action={{ label: t.open, href: routes.handle.href({ id: request.id }) }}
    >
      <p class="small soft">{themes}</p>
    </Entry>
  );
}
