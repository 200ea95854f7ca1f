import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatAge, formatNumber, plural } from "#platform/i18n/format.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { DecisionFields } from "../case/decide.view.tsx";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { type QueueFilters, orders, origins, type Tab, tabs } from "./queue.filters.ts";
import type { QueuedCase } from "./queue.query.ts";

interface QueueProps {
  found: ListPage<QueuedCase, QueueFilters, keyof typeof orders>;
  counts: Record<Tab, number>;
  /** Of things that can be reported, with their names. */
  kinds: readonly { value: string; label: string }[];
  now: Date;
  form: FormState;
}

export function Queue({ found, counts, kinds, now, form }: QueueProps) {
  const { queue: t } = useTexts(moderationTexts);
  const locale = useLocale();
  const { tab } = found.values;
  const links = (["open", "appeals"] as const).map((key) => ({
    label: t[key],
    href: found.href({ tab: key, origin: null, kind: "", q: "" }),
    count: formatNumber(counts[key], locale),
    current: key === tab,
  }));
  return (
    <PageFrame title={t.title} lead={t.lead} actions={<Ways />} flow>
      <Tabs label={t.title} tabs={links} />
      {counts[tab] > 0 && <Narrow found={found} kinds={kinds} />}
      {found.total === 0 && <NothingListed of={found} title={t.empty} text={t.emptyText} />}
      {found.total > 0 && tab === "appeals" && <CaseEntries cases={found.rows} now={now} />}
      {found.total > 0 && tab === "open" && <OpenCases found={found} now={now} form={form} />}
      {found.total > 0 && (
        <Onward icon="download" href={found.csv!}>
          {t.csv(formatNumber(found.total, locale))}
        </Onward>
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

/** To the rules, and to what was decided by them. */
function Ways() {
  const { rules, log } = useTexts(moderationTexts);
  return (
    <>
      <ButtonLink kind="quiet" href={routes.rulesPage.href()}>
        {rules.title}
      </ButtonLink>
      <ButtonLink kind="quiet" href={routes.log.href()}>
        {log.title}
      </ButtonLink>
    </>
  );
}

function Narrow({ found, kinds }: Pick<QueueProps, "found" | "kinds">) {
  const t = useTexts(moderationTexts).queue;
  const { tab, origin, kind, q } = found.values;
  const values = { q, type: kind, origine: origin ? origins[origin] : "", tri: found.order.by === "age" ? "" : orders[found.order.by] };
  return (
    <Filters action={routes.queue.href()} values={values} label={t.search} fold>
      {tab !== "open" && <input type="hidden" name="voir" value={tabs[tab]} />}
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} />
        <Select name="type" label={t.kind} empty={t.all} choices={kinds} />
        <Select
          name="origine"
          label={t.origin}
          empty={t.all}
          choices={(["held", "reported"] as const).map((key) => ({ value: origins[key], label: t.origins[key] }))}
        />
        <Select name="tri" label={t.order} empty={t.orders.age} choices={[{ value: orders.reports, label: t.orders.reports }]} />
        <Button icon="search" kind="quiet">
          {t.show}
        </Button>
      </div>
    </Filters>
  );
}

function OpenCases({ found, now, form }: Pick<QueueProps, "found" | "now" | "form">) {
  const t = useTexts(moderationTexts).queue;
  const fields = (
    <Disclosure summary={t.several} open={form.act !== null}>
      <div class="flow">
        <p class="soft">{t.severalLead}</p>
        <DecisionFields />
      </div>
    </Disclosure>
  );
  return (
    <Selection
      action={found.href({ page: found.page })}
      form={form}
      label={t.several}
      fields={fields}
      buttons={<Button act="decide_ticked">{t.severalSend}</Button>}
      csv
    >
      <CaseEntries cases={found.rows} now={now} form={form} />
    </Selection>
  );
}

/** With `form`, they can be ticked. */
function CaseEntries({ cases, now, form }: { cases: readonly QueuedCase[]; now: Date; form?: FormState }) {
  const t = useTexts(moderationTexts).queue;
  const locale = useLocale();
  return (
    <Entries>
      {cases.map(({ id, title, excerpt, held, reports, since }) => (
        <Entry
          title={<Written>{title}</Written>}
          level={2}
          href={routes.case.href({ id })}
          lead={{ icon: held ? "eye-off" : "flag" }}
          tick={form && <Tick id={id} name={title} written={title} form={form} />}
          meta={[
            held && <Badge tone="warn">{t.held}</Badge>,
            reports > 0 && plural(reports, locale, t.reports),
            t.opened(formatAge(since, now, locale)),
          ].filter(Boolean)}
          action={{ label: t.examine, href: routes.case.href({ id }) }}
        >
          {form && (
            <Written as="p" class="small">
              {beginningOf(excerpt, 280)}
            </Written>
          )}
        </Entry>
      ))}
    </Entries>
  );
}
