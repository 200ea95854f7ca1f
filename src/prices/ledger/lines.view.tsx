import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Table } from "#platform/ui/table.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import type { Line } from "./ledger.query.ts";
import { ledgerTexts } from "./ledger.texts.ts";
import { sayLine } from "./say-line.ts";
import { StatementLink } from "./statement-link.view.tsx";

/** Lines of the ledger, the oldest first, each with the statement that tells it. `hrefOf`: where a statement is read without an account. */
export function Lines({ lines, caption, hrefOf }: { lines: readonly Line[]; caption: string; hrefOf?: (statementId: string) => string }) {
  const t = useTexts(ledgerTexts);
  const locale = useLocale();
  return (
    <Table<Line>
      caption={caption}
      columns={[
        { label: t.date, cell: ({ at }) => formatDate(at, locale) },
        { label: t.line, heads: true, cell: (line) => <Quoting words={line.note}>{sayLine(line, locale)}</Quoting> },
        { label: t.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
        {
          label: t.statement,
          cell: (line) => <StatementLink {...line} hrefOf={hrefOf} />,
        },
      ]}
      rows={lines}
    />
  );
}
