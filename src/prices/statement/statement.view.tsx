import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Facts } from "#platform/ui/facts.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import type { Line } from "../ledger/ledger.query.ts";
import { ledgerTexts } from "../ledger/ledger.texts.ts";
import { sayLine } from "../ledger/say-line.ts";
import { statementNumber, type Totals } from "../money.ts";
import { pricesTexts } from "../prices.texts.ts";
import { sayVat } from "../say.ts";
import type { Statement } from "./statement.query.ts";
import { statementTexts } from "./statement.texts.ts";

export function StatementSheet({ statement, totals }: { statement: Statement; totals: Totals }) {
  const t = useTexts(statementTexts);
  const ledger = useTexts(ledgerTexts);
  const locale = useLocale();
  const { name, address, siret, payer, personName, issuedOn, lines } = statement;
  return (
    <div class="wrap flow">
      <h1>{ledger.numbered(ledger.statements[totals.kind], statementNumber(statement))}</h1>
      <Facts
        facts={[
          [t.issued, formatDate(issuedOn, locale)],
          [t.by, [name, address].filter(Boolean).join(", ")],
          [t.siret, siret],
          [t.to, [payer, personName ?? (payer === null ? ledger.nobody : null)].filter(Boolean).join(", ")],
        ]}
        wide
      />
      <Table<Line>
        caption={t.lines}
        hideCaption
        columns={[
          { label: ledger.date, cell: ({ at }) => formatDate(at, locale) },
          { label: t.what, heads: true, cell: (line) => <Said line={line} /> },
          { label: ledger.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
        ]}
        rows={lines}
      />
      <Facts
        facts={[
          [t.asked, sayEuros(totals.asked, locale)],
          ...totals.vat.map(({ rate, cents }) => [t.vat(sayVat(rate, locale)), sayEuros(cents, locale)] as const),
          [t.paid, totals.paid === 0 ? null : sayEuros(totals.paid, locale)],
          [t.left, <b>{sayEuros(totals.asked - totals.paid, locale)}</b>],
        ]}
        wide
      />
      {totals.exempt && <p>{useTexts(pricesTexts).exempt}</p>}
    </div>
  );
}

function Said({ line }: { line: Line }) {
  const t = useTexts(statementTexts);
  const locale = useLocale();
  const { what, begins } = line;
  return (
    <>
      <Quoting words={line.note}>{sayLine(line, locale)}</Quoting>
      <br />
      <small>{begins ? t.booked(what, formatDate(begins, locale)) : what}</small>
    </>
  );
}
