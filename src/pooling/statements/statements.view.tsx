import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { sayDate, sayMonth, sayRate } from "#telework";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { sayMinutes, sayQuantity } from "../say.ts";
import { statementNumber } from "../statement-number.ts";
import { type Balance, balancesOf } from "./balances.ts";
import type { Paper, Statement, StatementLine, TimeBalance } from "./statements.query.ts";
import { statementsTexts } from "./statements.texts.ts";

export function Papers({ found, balances }: { found: ListPage<Paper, object>; balances: readonly TimeBalance[] }) {
  const t = useTexts(statementsTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.statements} lead={t.lead} trail={[{ label: general.title, href: routes.catalogue.href() }]} flow="loose">
      {found.total === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <Table<Paper>
          caption={plural(found.total, locale, t.count)}
          captionNote={t.signs}
          rows={found.rows}
          columns={[
            { label: t.columns.number, heads: true, cell: (one) => <a href={routes.statement.href({ id: one.id })}>{statementNumber(one)}</a> },
            { label: t.month, cell: ({ month }) => sayMonth(month, locale) },
            { label: t.for, cell: ({ name }) => name },
            { label: t.columns.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
            { label: t.time, number: true, cell: ({ minutes }) => sayMinutes(minutes, locale) },
            {
              label: t.file,
              cell: (one) => (
                <a href={routes.statementCsv.href({ id: one.id })}>
                  CSV<span class="vh"> {statementNumber(one)}</span>
                </a>
              ),
            },
          ]}
        />
      )}
      <Pages of={found} />
      {balances.length > 0 && (
        <Table<TimeBalance>
          caption={t.exchanges}
          captionNote={t.exchangesNote}
          rows={balances}
          columns={[
            { label: t.for, heads: true, cell: ({ name }) => name },
            { label: t.columns.other, cell: ({ otherName }) => otherName },
            { label: t.time, number: true, cell: ({ minutes }) => sayMinutes(minutes, locale) },
          ]}
        />
      )}
    </PageFrame>
  );
}

export function StatementSheet({ statement, by, title }: { statement: Statement; by: string; title: string }) {
  const t = useTexts(statementsTexts);
  const locale = useLocale();
  const { lines, name, address, siret, month, issuedOn } = statement;
  return (
    <div class="wrap flow">
      <h1>{title}</h1>
      <Facts
        wide
        facts={[
          [t.for, [name, address].filter(Boolean).join(", ")],
          [t.siret, siret],
          [t.month, sayMonth(month, locale)],
          [t.issued, `${sayDate(issuedOn, locale)}, ${by}`],
        ]}
      />
      <Table<Balance>
        caption={t.balances}
        captionNote={t.signs}
        rows={balancesOf(lines)}
        columns={[
          { label: t.columns.other, heads: true, cell: (one) => one.name },
          { label: t.columns.sum, number: true, cell: ({ net }) => sayEuros(net, locale) },
          { label: t.columns.vat, number: true, cell: ({ tax }) => sayEuros(tax, locale) },
          {
            label: t.gross,
            number: true,
            cell: ({ gross }) => (gross === 0 ? sayEuros(0, locale) : (gross > 0 ? t.receive : t.pay)(sayEuros(Math.abs(gross), locale))),
          },
          { label: t.time, number: true, cell: ({ minutes }) => (minutes === 0 ? "" : sayMinutes(minutes, locale)) },
        ]}
      />
      <Table<StatementLine>
        caption={t.lines}
        rows={lines}
        dense
        columns={[
          { label: t.columns.number, cell: ({ number }) => formatNumber(number, locale) },
          { label: t.columns.day, cell: ({ day }) => sayDate(day, locale) },
          {
            label: t.columns.what,
            heads: true,
            cell: ({ label, kind, reason }) => (
              <>
                {written(label)}
                {kind !== "use" && `. ${t.kinds[kind]}`}
                {reason && (
                  <>
                    <br />
                    <Written as="small">{reason}</Written>
                  </>
                )}
              </>
            ),
          },
          { label: t.columns.other, cell: ({ otherName }) => otherName },
          {
            label: t.columns.quantity,
            number: true,
            cell: ({ unit, quantity }) => (unit === null || quantity === null ? "" : sayQuantity(unit, quantity, locale)),
          },
          {
            label: t.columns.sum,
            number: true,
            cell: ({ cents, minutes, vat }) => (
              <>
                {minutes === 0 ? sayEuros(cents, locale) : sayMinutes(minutes, locale)}
                {vat !== null && <small> {t.plusVat(sayRate(vat, locale))}</small>}
              </>
            ),
          },
        ]}
      />
      <p>{t.note}</p>
    </div>
  );
}
