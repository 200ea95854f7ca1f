import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { ledgerTexts } from "../ledger/ledger.texts.ts";
import { sayLine } from "../ledger/say-line.ts";
import { StatementLink } from "../ledger/statement-link.view.tsx";
import { routes } from "../routes.ts";
import type { JournalFilters, Month, JournalLine } from "./journal.query.ts";
import { journalTexts } from "./journal.texts.ts";

interface JournalProps {
  found: ListPage<JournalLine, JournalFilters>;
  months: readonly Month[];
  accounts: readonly { readonly id: string; readonly name: string }[];
}

export function Journal(props: JournalProps) {
  const { found, accounts } = props;
  const t = useTexts(journalTexts);
  const desk = useTexts(deskTexts);
  const { q, account, month } = found.values;
  return (
    <PageFrame title={t.title} trail={[{ label: desk.title, href: routes.desk.href() }]} lead={t.lead} flow>
      <Filters action={routes.journal.href()} values={{ q, compte: account ?? "", mois: month ?? "" }} label={t.search} fold>
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          {accounts.length > 1 && (
            <Select name="compte" label={t.columns.place} empty={t.everyPlace} choices={accounts.map(({ id, name }) => ({ value: id, label: name }))} />
          )}
          <TextField name="mois" label={t.month} hint={t.monthHint} maxLength={7} short />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      {found.total === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <>
          <Months {...props} />
          <Rows found={found} />
        </>
      )}
    </PageFrame>
  );
}

function Months({ found, months }: JournalProps) {
  const t = useTexts(journalTexts);
  const { methods } = useTexts(ledgerTexts);
  const locale = useLocale();
  const sum = (key: Exclude<keyof Month, "month">, label: string) => ({ label, number: true, cell: (one: Month) => sayEuros(one[key], locale) });
  return (
    <Table<Month>
      caption={t.months}
      captionNote={t.monthsNote}
      columns={[
        {
          label: t.month,
          heads: true,
          cell: ({ month }) => <a href={found.href({ month })}>{formatDate(`${month}-01`, locale, { month: "long", year: "numeric" })}</a>,
        },
        sum("asked", t.asked),
        sum("cash", methods.cash),
        sum("card", methods.card),
        sum("transfer", methods.transfer),
        sum("online", methods.online),
      ]}
      rows={months}
    />
  );
}

function Rows({ found }: { found: JournalProps["found"] }) {
  const t = useTexts(journalTexts);
  const ledger = useTexts(ledgerTexts);
  const locale = useLocale();
  const { columns: c } = t;
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      {found.csv && <Onward href={found.csv}>{t.csv}</Onward>}
      <Table<JournalLine>
        caption={t.title}
        hideCaption
        columns={[
          { label: c.day, cell: ({ at }) => formatDate(at, locale) },
          { label: c.line, heads: true, cell: (line) => <Quoting words={line.note}>{sayLine(line, locale)}</Quoting> },
          { label: c.what, cell: ({ what }) => what },
          { label: c.who, cell: ({ personName }) => personName ?? ledger.nobody },
          {
            label: c.statement,
            cell: (line) => <StatementLink {...line} />,
          },
          { label: c.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
        ]}
        rows={found.rows}
      />
      <Pages of={found} />
    </>
  );
}
