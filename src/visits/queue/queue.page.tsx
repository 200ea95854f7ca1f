import { keysOf } from "#platform/keys-of.ts";
import type { VNode } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { instantOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { conflict, done } from "#platform/web/act.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { type ListPage, hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { handleTexts } from "../handle.texts.ts";
import { planner } from "../planner.ts";
import { sayDay, sayWishedDays } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";
import { daysBetween } from "../visit.ts";
import { stateTones, visitsTexts } from "../visits.texts.ts";
import type { Request } from "../visits.query.ts";
import { sayCountry, sayThemes } from "../vocabulary.ts";
import { countRequests, findRequests, orders, type Tab, tabs } from "./queue.query.ts";
import { remindHosts } from "./remind-hosts.command.ts";

/** What delegations ask, for those who plan visits: by state, by words, in the order that is wanted, and as a file. */
export default list("visits/queue", routes.queue, {
  access: planner,
  filters: { tab: oneOf("etat", tabs, "todo"), q: words("q") },
  tabs: ["tab"],
  orders,
  rows: ({ db }, _, question, range) => findRequests(db, question, range),
  async show({ db, locale, now }, _, found, form) {
    return {
      title: visitsTexts[locale].queue,
      robots: "noindex",
      says: { relances: handleTexts[locale].reminded },
      body: <Queue found={found} counts={await countRequests(db)} now={now} form={form} />,
    };
  },
  acts: (step) => ({
    remind_hosts: step({
      read: tickedRows,
      async run(visit, _, ids) {
        const count = await remindHosts(visit.db, visit, ids, visit.visitor.id);
        return count > 0 ? done(hereOf(visit), "relances", count) : conflict(handleTexts[visit.locale].remindedNone);
      },
    }),
  }),
  csv: { path: routes.queueCsv, filename: "visites.csv", columns, tick: ({ id }) => id },
});

function columns(locale: Locale): Columns<Request> {
  const [t, general] = [handleTexts[locale].columns, visitsTexts[locale]];
  return {
    [t.organisation]: ({ organisation }) => organisation,
    [t.city]: ({ city }) => city,
    [t.country]: ({ country }) => sayCountry(country, locale),
    [t.people]: ({ people }) => people,
    [t.state]: ({ state }) => general.states[state],
    [t.asked]: ({ asked_at }) => dayOf(asked_at),
    [t.day]: ({ day }) => day,
    [t.themes]: ({ themes }) => sayThemes(themes, locale),
  };
}

interface QueueProps {
  found: ListPage<Request, { readonly tab: Tab; readonly q: string }, keyof typeof orders>;
  counts: Record<Tab, number>;
  now: Date;
  form: FormState;
}

function Queue({ found, counts, now, form }: QueueProps) {
  const t = useTexts(handleTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  const { tab } = found.values;
  const links = keysOf(tabs).map((key) => ({
    label: t.tabs[key],
    href: found.href({ tab: key }),
    count: formatNumber(counts[key], locale),
    current: key === tab,
  }));
  return (
    <PageFrame
      title={general.queue}
      trail={[{ label: general.here, href: routes.home.href() }]}
      lead={t.lead}
      actions={
        <ButtonLink kind="quiet" icon="table" href={routes.figures.href()}>
          {t.figures}
        </ButtonLink>
      }
    >
      <Tabs label={t.tabsLabel} tabs={links} />
      <Search found={found} />
      {found.total === 0 ? <NothingListed of={found} title={t.empty.title} text={t.empty.text} /> : <Requests found={found} now={now} form={form} />}
      <Pages of={found} />
    </PageFrame>
  );
}

function Requests({ found, now, form }: Pick<QueueProps, "found" | "now" | "form">) {
  const t = useTexts(handleTexts);
  return (
    <>
      {found.values.tab === "hosts" ? <AtHosts found={found} now={now} form={form} /> : <Lines requests={found.rows} now={now} />}
      <Onward icon="download" href={found.csv!}>
        {t.csv}
      </Onward>
    </>
  );
}

function Search({ found }: Pick<QueueProps, "found">) {
  const t = useTexts(handleTexts);
  const { tab, q } = found.values;
  return (
    <Filters action={routes.queue.href()} values={{ q, tri: found.order.by === "clock" ? "" : orders[found.order.by] }} label={t.search} fold>
      {tab !== "todo" && <input type="hidden" name="etat" value={tabs[tab]} />}
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} />
        <Select
          name="tri"
          label={t.order}
          empty={t.orders.clock}
          choices={(["name", "people"] as const).map((key) => ({ value: orders[key], label: t.orders[key] }))}
        />
        <Button icon="search" kind="quiet">
          {t.show}
        </Button>
      </div>
    </Filters>
  );
}

/** Their hosts can be asked again, of several visits at once. */
function AtHosts({ found, now, form }: Pick<QueueProps, "found" | "now" | "form">) {
  const t = useTexts(handleTexts);
  const buttons = (
    <Button kind="quiet" act="remind_hosts">
      {t.remind}
    </Button>
  );
  return (
    <Selection action={found.href({ page: found.page })} form={form} label={t.remind} buttons={buttons} csv>
      <Lines requests={found.rows} now={now} form={form} />
    </Selection>
  );
}

/** With `form`, they can be ticked. */
function Lines({ requests, now, form }: { requests: readonly Request[]; now: Date; form?: FormState }) {
  return (
    <Entries>
      {requests.map((request) => (
        <Line request={request} now={now} tick={form && <Tick id={request.id} name={request.organisation} form={form} />} />
      ))}
    </Entries>
  );
}

/** The clock: days waited for an answer, or days left before the visit. */
function Line({ request, now, tick }: { request: Request; now: Date; tick: VNode | undefined }) {
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
      tick={tick}
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
