import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { Invented } from "../invented.view.tsx";
import type { Channel } from "../vote.ts";
import type { Vote } from "../votes.query.ts";
import { type Beside, type Reconciliation, unexplained } from "./compare.ts";
import { reconcileTexts } from "./reconcile.texts.ts";

const channels = ["web", "kiosk", "paper"] as const satisfies readonly Channel[];

interface OutcomeProps {
  vote: Pick<Vote, "demo">;
  figures: Reconciliation;
  /** Beside a result: what agrees is folded; what does not stays in sight. */
  folded?: boolean;
}

/** What the two holders found: roll and box by channel, and what nobody explains. */
export function Outcome({ vote, figures, folded = false }: OutcomeProps) {
  const t = useTexts(reconcileTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const sum = channels.reduce((total, channel) => total + figures[channel].box, 0);
  const { unmatched, doubles } = figures;
  const agree = unexplained({ ...figures, incidents: 0 }) === 0;
  const table = (
    <Table
      caption={t.beside}
      captionNote={t.besideText}
      rows={channels.filter((channel) => figures[channel].box > 0 || figures[channel].surplus !== 0)}
      columns={[
        { label: t.channel, heads: true, cell: (channel) => general.channels[channel] },
        { label: t.inBox, number: true, cell: (channel) => formatNumber(figures[channel].box, locale) },
        { label: t.marked, cell: (channel) => <Marks {...figures[channel]} /> },
      ]}
      foot={[t.total, formatNumber(sum, locale), ""]}
      dense
    />
  );
  return (
    <div class="flow">
      {folded && agree ? <Disclosure summary={t.beside}>{table}</Disclosure> : table}
      <Invented vote={vote} />
      {agree && !vote.demo && <Notice tone="ok" title={t.agrees} level={3} />}
      {unmatched > 0 && <Notice tone="danger" title={plural(unmatched, locale, t.unmatched)} level={3} />}
      {doubles > 0 && <Notice tone="danger" title={plural(doubles, locale, t.doubles)} level={3} />}
    </div>
  );
}

function Marks({ surplus }: Beside) {
  const t = useTexts(reconcileTexts);
  const locale = useLocale();
  if (surplus === 0) return t.asMany;
  return surplus < 0 ? <strong>{plural(-surplus, locale, t.fewer)}</strong> : t.more(formatNumber(surplus, locale));
}
