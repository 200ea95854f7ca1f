import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { StateBadge, Title } from "../apply/frame.view.tsx";
import type { Call } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { instructTexts } from "./instruct.texts.ts";
import { type orders, type QueueLine, type Tab, tabs } from "./queue.ts";

export const agentWords = { mine: "moi", nobody: "personne" } as const;

interface QueueProps {
  call: Call;
  found: ListPage<
    QueueLine,
    { readonly q: string; readonly tab: Tab; readonly agent: keyof typeof agentWords | null; readonly waiting: boolean },
    keyof typeof orders
  >;
  counts: Record<Tab, number>;
  form: FormState;
  now: Date;
}

export function Queue(props: QueueProps) {
  const { call, found, counts, form } = props;
  const t = useTexts(instructTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  const { tab } = found.values;
  const shown = keysOf(tabs).filter((key) => key !== "kept" || key === tab || call.rules.preselection !== null || counts.kept > 0);
  const links = shown.map((key) => ({
    label: t.tabs[key],
    href: found.href({ tab: key }),
    count: formatNumber(counts[key], locale),
    current: key === tab,
  }));
  return (
    <PageFrame
      title={<Quoting words={call.title}>{t.queue(call.title)}</Quoting>}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{call.title}</Written>, href: routes.build.href({ slug: call.slug }) },
      ]}
    >
      <Tabs label={t.tabsLabel} tabs={links} />
      <Narrow {...props} />
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyNext} />
      ) : (
        <Selection
          action={found.href({ page: found.page })}
          form={form}
          label={t.take}
          csv
          buttons={
            <Button kind="quiet" act="take">
              {t.take}
            </Button>
          }
        >
          <Lines {...props} />
        </Selection>
      )}
      <Pages of={found} />
      {found.total > 0 && (
        <Go href={found.csv!} icon="download">
          {t.csv}
        </Go>
      )}
    </PageFrame>
  );
}

function Narrow({ call, found }: QueueProps) {
  const t = useTexts(instructTexts);
  const { tab, q, agent, waiting } = found.values;
  return (
    <Filters
      action={routes.queue.href({ slug: call.slug })}
      values={{ q, agent: agent ? agentWords[agent] : "", avis: waiting ? "1" : "" }}
      label={t.filter}
      fold
    >
      {tab !== "todo" && <input type="hidden" name="etat" value={tabs[tab]} />}
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select
          name="agent"
          label={t.agent}
          empty={t.agents.all}
          choices={(["mine", "nobody"] as const).map((one) => ({ value: agentWords[one], label: t.agents[one] }))}
        />
        <Checkbox name="avis" label={t.waiting} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </div>
    </Filters>
  );
}

function Lines({ call, found, form }: QueueProps) {
  const t = useTexts(instructTexts);
  const locale = useLocale();
  const { slug } = call;
  return (
    <Table
      caption={t.queueShort}
      hideCaption
      rows={found.rows}
      ordered={found}
      columns={[
        { label: t.columns.number, cell: ({ id, number, title }) => <Numbered id={id} number={number} title={title} form={form} />, order: "number" },
        {
          label: t.columns.project,
          cell: ({ id, title }) => (
            <a href={routes.instruct.href({ slug, id })}>
              <Title of={{ title }} />
            </a>
          ),
          heads: true,
          order: "title",
        },
        { label: t.columns.structure, cell: ({ structureName }) => structureName, order: "structure" },
        { label: t.columns.asked, cell: ({ askedCents }) => sayEuros(askedCents, locale), number: true, order: "asked", falls: true },
        {
          label: t.columns.state,
          cell: ({ state, complementDue, opinions, answered }) => (
            <>
              <StateBadge state={state} />{" "}
              {complementDue && (
                <Badge tone="warn">
                  {t.complement}, {sayShortDay(complementDue, locale)}
                </Badge>
              )}{" "}
              {opinions > 0 && `${t.columns.opinions}\u00a0${formatNumber(answered, locale)}/${formatNumber(opinions, locale)}`}
            </>
          ),
        },
        { label: t.columns.agent, cell: ({ agentName }) => agentName ?? "–" },
      ]}
    />
  );
}

function Numbered({ id, number, title, form }: { id: string; number: number; title: string; form: FormState }) {
  const locale = useLocale();
  return (
    <>
      <Tick id={id} name={title} written={title} form={form} /> {formatNumber(number, locale)}
    </>
  );
}
