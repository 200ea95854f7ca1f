import { keysOf } from "#platform/keys-of.ts";
import type { VNode } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatAge, formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Filters, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { Quoting, Written, written } from "#platform/ui/written.tsx";
import type { ValuesOf } from "#platform/web/filters.ts";
import type { ListPage } from "#platform/web/list.ts";
import type { Territory } from "#territory";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { type queueFilters, queueOrders, type Tab, tabs } from "./queue.filters.ts";
import type { QueuedPlace } from "./queue.query.ts";
import { queueTexts } from "./queue.texts.ts";

interface QueueProps {
  found: ListPage<QueuedPlace, ValuesOf<typeof queueFilters>, keyof typeof queueOrders>;
  counts: Readonly<Record<Tab, number>>;
  /** Empty for those who cover one commune: there is nothing to choose. */
  communes: readonly { readonly value: string; readonly label: string }[];
  territory: Territory;
  now: Date;
  form: FormState;
}

export function Queue({ found, counts, communes, territory, now, form }: QueueProps) {
  const t = useTexts(queueTexts);
  const locale = useLocale();
  const { tab } = found.values;
  const links = keysOf(tabs).map((key) => ({
    label: t.tabs[key],
    href: found.href({ tab: key }),
    count: formatNumber(counts[key], locale),
    current: key === tab,
  }));
  return (
    <PageFrame title={t.title} trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]} lead={t.lead} flow="loose">
      <Tabs label={t.tabsLabel} tabs={links} />
      <QueueFilters found={found} communes={communes} />
      {found.total === 0 ? (
        <Nothing found={found} />
      ) : (
        <>
          <p>
            <b>{plural(found.total, locale, t.count[tab])}</b>
          </p>
          <TickedRows {...{ found, territory, now, form }} />
          <Onward icon="download" href={found.csv!}>
            {t.csv}
          </Onward>
        </>
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

function QueueFilters({ found, communes }: Pick<QueueProps, "found" | "communes">) {
  const t = useTexts(queueTexts);
  const { tab, q, commune } = found.values;
  const order = found.order.by === "age" ? "" : queueOrders[found.order.by];
  return (
    <Filters action={routes.proposals.href()} values={{ q, commune, tri: order }} label={t.search} fold>
      {tab !== "proposed" && <input type="hidden" name="etat" value={tabs[tab]} />}
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} />
        {communes.length > 0 && <Select name="commune" label={t.commune} choices={communes} empty={t.all} />}
        <Select name="tri" label={t.order} empty={t.orders.age} choices={[{ value: queueOrders.name, label: t.orders.name }]} />
        <Button kind="quiet">{t.filter}</Button>
      </div>
    </Filters>
  );
}

function Nothing({ found }: Pick<QueueProps, "found">) {
  const t = useTexts(queueTexts);
  const { tab } = found.values;
  return (
    <NothingListed of={found} title={t.empty[tab]}>
      {tab === "proposed" && <p>{t.emptyText}</p>}
    </NothingListed>
  );
}

function TickedRows({ found, territory, now, form }: Pick<QueueProps, "found" | "territory" | "now" | "form">) {
  const t = useTexts(queueTexts);
  const { tab } = found.values;
  return (
    <Selection
      action={found.href({ page: found.page, order: found.order })}
      form={form}
      label={t.several}
      {...(tab === "published" && { fields: <Suspension form={form} /> })}
      buttons={<Buttons tab={tab} />}
      csv
    >
      <Entries>
        {found.rows.map((place) => (
          <Row {...{ place, tab, territory, now }} tick={<Tick id={place.id} name={place.name} form={form} />} />
        ))}
      </Entries>
    </Selection>
  );
}

function Buttons({ tab }: { tab: Tab }) {
  const t = useTexts(queueTexts);
  if (tab === "proposed") return <Button act="publish_ticked">{t.publish}</Button>;
  if (tab === "suspended") return <Button act="restore_ticked">{t.restore}</Button>;
  return (
    <Button kind="quiet" act="ask_ticked">
      {t.ask}
    </Button>
  );
}

/** It asks for a reason, and stands closed: it is the rarer of the two. */
function Suspension({ form }: { form: FormState }) {
  const t = useTexts(queueTexts);
  return (
    <Disclosure summary={t.suspendOpen} open={form.act === "suspend_ticked"}>
      <div class="flow">
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
        <Button kind="quiet" act="suspend_ticked">
          {t.suspend}
        </Button>
      </div>
    </Disclosure>
  );
}

interface RowProps {
  place: QueuedPlace;
  tab: Tab;
  territory: Territory;
  now: Date;
  tick: VNode;
}

function Row({ place, tab, territory, now, tick }: RowProps) {
  const t = useTexts(queueTexts);
  const locale = useLocale();
  const { slug, name, address, commune_code, summary, at, known_on, asked_at, status_reason, hours_words, note } = place;
  const commune = territory.communeByCode(commune_code)?.commune.name ?? commune_code;
  const age = tab === "proposed" ? t.proposed(formatAge(at, now, locale)) : t.known(formatDate(known_on, locale));
  return (
    <Entry
      level={2}
      title={name}
      href={routes.show.href({ slug })}
      lead={{ icon: "map-pin" }}
      tick={tick}
      meta={[`${address}, ${commune}`, age, ...(tab === "published" && asked_at ? [t.asked(formatAge(asked_at, now, locale))] : [])]}
      action={tab === "undated" ? { label: t.date, href: routes.dates.href({ slug }) } : { label: t.decide, href: routes.state.href({ slug }) }}
    >
      {tab === "suspended" && status_reason && (
        <p>
          <Quoting words={status_reason}>{t.reasonOf(status_reason)}</Quoting>
        </p>
      )}
      {tab === "proposed" && summary && <Written as="p">{summary}</Written>}
      {tab === "proposed" && (hours_words || note) && (
        <Facts
          wide
          facts={[
            [t.hours, hours_words && written(hours_words)],
            [t.note, note && written(note)],
          ]}
        />
      )}
    </Entry>
  );
}
