import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Inquiry } from "../inquiries.query.ts";
import { inquiriesTexts, stateTones } from "../inquiries.texts.ts";
import type { Theme } from "../inquiry.ts";
import { clockOf } from "../queues/clock.ts";
import { queuesTexts } from "../queues/queues.texts.ts";
import type { Service } from "../routing/receiver.ts";
import { routes } from "../routes.ts";
import { Search } from "../search.view.tsx";
import { type Tab, tabs } from "../queues/tabs.ts";
import { deskTexts } from "./desk.texts.ts";
import { orders } from "./orders.ts";
import { DeskTabs } from "../queues/tabs.view.tsx";

interface DeskProps {
  found: ListPage<Inquiry, { readonly tab: Tab; readonly q: string; readonly theme: Theme | null }, keyof typeof orders>;
  counts: Readonly<Record<Tab, number>>;
  /** Public answers to check again. */
  again: number;
  services: readonly Service[];
  form: FormState;
  today: string;
  /** The last day that is said to be near. */
  soon: string;
}

export function Desk(props: DeskProps) {
  const t = useTexts(deskTexts);
  const queues = useTexts(queuesTexts);
  const general = useTexts(inquiriesTexts);
  const { found, counts, again } = props;
  const { tab } = found.values;
  return (
    <PageFrame title={general.desk} trail={[{ label: general.here, href: routes.answers.href() }]} lead={t.lead} actions={<Ways />}>
      <DeskTabs counts={counts} again={again} current={tab} href={(key) => found.href({ tab: key })} />
      <Search
        found={found}
        action={routes.desk.href()}
        orders={orders}
        texts={{ ...t, show: queues.show, orders: t.columns }}
        also={tab !== "open" && { name: "etat", value: tabs[tab] }}
        fold
      />
      {found.total === 0 ? <NothingListed of={found} title={t.emptyTitle} text={t.emptyText} /> : <Rows {...props} />}
      <Pages of={found} />
    </PageFrame>
  );
}

/** To the departments, and to what they keep of their promises. */
function Ways() {
  const t = useTexts(deskTexts);
  return (
    <>
      <ButtonLink kind="quiet" href={routes.services.href()}>
        {t.services}
      </ButtonLink>
      <ButtonLink kind="quiet" icon="table" href={routes.figures.href()}>
        {t.figures}
      </ButtonLink>
    </>
  );
}

function Rows({ found, services, form, today, soon }: DeskProps) {
  const t = useTexts(deskTexts);
  const queues = useTexts(queuesTexts);
  const open = ["open", "mine", "late", "held"].includes(found.values.tab);
  const lines = (
    <Entries>
      {found.rows.map((inquiry) => (
        <Row
          inquiry={inquiry}
          today={today}
          soon={soon}
          tick={open ? <Tick id={inquiry.id} name={inquiry.title ?? ""} written={inquiry.title} form={form} /> : undefined}
        />
      ))}
    </Entries>
  );
  const csv = (
    <Onward icon="download" href={found.csv!}>
      {queues.csv}
    </Onward>
  );
  if (!open) return [lines, csv];
  return (
    <>
      <Selection
        action={found.href({ page: found.page })}
        form={form}
        label={t.passOn}
        fields={<Fields services={services} form={form} />}
        buttons={<Buttons />}
        csv
      >
        {lines}
      </Selection>
      {csv}
    </>
  );
}

/** Which department receives the ticked ones and why, or which question they are joined to. */
function Fields({ services, form }: Pick<DeskProps, "services" | "form">) {
  const t = useTexts(deskTexts);
  const general = useTexts(inquiriesTexts);
  return (
    <details class="fold" open={Object.keys(form.problems).length > 0}>
      <summary>{t.severalFields}</summary>
      <Select
        name="service"
        label={t.passOnFields}
        choices={services
          .filter(({ ended }) => !ended)
          .map(({ id, name, communeCode }) => ({ value: id, label: communeCode ? name : `${name} (${general.ofMetropolis})` }))}
        optional
      />
      <TextArea name="reason" label={t.why} rows={2} maxLength={1000} optional />
      <TextField name="number" label={t.joinNumber} hint={t.joinHint} inputMode="numeric" short optional />
    </details>
  );
}

function Buttons() {
  const t = useTexts(deskTexts);
  return (
    <>
      <Button kind="quiet" act="pass_on">
        {t.passOn}
      </Button>
      <Button kind="quiet" act="join">
        {t.join}
      </Button>
    </>
  );
}

interface RowProps {
  inquiry: Inquiry;
  today: string;
  soon: string;
  tick: preact.VNode | undefined;
}

/** The clock in the margin: days left, or days late. */
function Row({ inquiry, today, soon, tick }: RowProps) {
  const queues = useTexts(queuesTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  const { id, number, state, title, theme, dueOn, service, assignee, words, held } = inquiry;
  const clock = dueOn !== null && state === "open" ? { ...clockOf(today, dueOn, locale), hot: dueOn <= soon } : null;
  const late = clock !== null && dueOn! < today;
  return (
    <Entry
      title={title ? written(title) : general.erased}
      href={routes.handle.href({ id })}
      level={2}
      tick={tick}
      lead={clock ?? { icon: "calendar" }}
      meta={[
        <Badge tone={late ? "danger" : stateTones[state]}>{late ? general.late : general.states[state]}</Badge>,
        ...(held ? [<Badge tone="warn">{queues.tabs.held}</Badge>] : []),
        general.number(number),
        general.themes[theme],
        service ?? general.nobody,
        ...(assignee ? [assignee] : []),
      ]}
    >
      {words && (
        <Written as="p" class="small soft">
          {words.length > 160 ? `${words.slice(0, 160)}…` : words}
        </Written>
      )}
    </Entry>
  );
}
