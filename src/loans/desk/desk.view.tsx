import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { daysLate } from "../loan.ts";
import type { Loan } from "../loans.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { borrowerOf, sayShort, thingOf, toneOf } from "../say.ts";
import { deskTexts } from "./desk.texts.ts";
import { type Tab, tabs, tabWords } from "./tabs.ts";

/** What can be done at once with those that are ticked of a tab. */
const bulk: Readonly<Partial<Record<Tab, "hand" | "remind">>> = { today: "hand", late: "remind" };

interface DeskProps {
  found: ListPage<Loan, { readonly tab: Tab; readonly q: string }>;
  counts: Readonly<Record<Tab, number>>;
  today: string;
  form: FormState;
}

export function Desk({ found, counts, today, form }: DeskProps) {
  const t = useTexts(deskTexts);
  const locale = useLocale();
  const { tab, q } = found.values;
  const all = tabs.map((one) => ({
    label: t.tabs[one],
    href: found.href({ tab: one, q: "" }),
    count: formatNumber(counts[one], locale),
    current: one === tab,
  }));
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      actions={
        <ButtonLink kind="quiet" icon="pencil" href={routes.keep.href()}>
          {t.keep}
        </ButtonLink>
      }
      flow
    >
      <Tabs label={t.parts} tabs={all} />
      <Filters action={routes.desk.href()} values={{ q }} label={t.search} inline>
        {tab !== "asked" && <input type="hidden" name="quoi" value={tabWords[tab]} />}
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </Filters>
      <Rows found={found} today={today} form={form} />
    </PageFrame>
  );
}

function Rows({ found, today, form }: Pick<DeskProps, "found" | "today" | "form">) {
  const t = useTexts(deskTexts);
  if (found.total === 0) return <NothingListed of={found} title={t.empty[found.values.tab]} text={t.emptyNext} />;
  const act = bulk[found.values.tab];
  const table = <Lines found={found} today={today} form={act ? form : undefined} />;
  return (
    <>
      {act ? (
        <Selection
          action={found.href({ page: found.page })}
          form={form}
          label={t.bulk[act]}
          csv
          buttons={
            <Button kind="quiet" act={act}>
              {t.bulk[act]}
            </Button>
          }
        >
          {act === "hand" && <p class="soft">{t.handLead}</p>}
          {table}
        </Selection>
      ) : (
        table
      )}
      {found.csv && (
        <Onward href={found.csv} icon="download">
          {t.csv}
        </Onward>
      )}
      <Pages of={found} />
    </>
  );
}

/** With `form`, they can be ticked. */
function Lines({ found, today, form }: Pick<DeskProps, "found" | "today"> & { form: FormState | undefined }) {
  const t = useTexts(deskTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  const { columns: c } = t;
  return (
    <Table
      caption={plural(found.total, locale, t.count)}
      rows={found.rows}
      columns={[
        {
          label: c.thing,
          heads: true,
          cell: (loan) => (
            <>
              {form && <Tick id={loan.id} name={`${thingOf(loan, locale)}, ${borrowerOf(loan, locale)}`} form={form} />}
              <a href={routes.loan.href({ id: loan.id })}>{thingOf(loan, locale)}</a>
              {loan.units > 1 && ` × ${formatNumber(loan.units, locale)}`}
            </>
          ),
        },
        { label: c.borrower, cell: (loan) => borrowerOf(loan, locale) },
        { label: c.first, cell: ({ firstDay }) => sayShort(firstDay, locale) },
        { label: c.last, cell: ({ lastDay }) => sayShort(lastDay, locale) },
        {
          label: c.state,
          cell: (loan) => {
            const late = daysLate(loan, today);
            return late > 0 ? (
              <Badge tone="danger">{plural(late, locale, general.late)}</Badge>
            ) : (
              <Badge tone={toneOf(loan.state)}>{general.states[loan.state]}</Badge>
            );
          },
        },
      ]}
    />
  );
}
