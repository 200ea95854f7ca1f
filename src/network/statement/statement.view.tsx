import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { sayCredits } from "../say.ts";
import { before, firstDayOf, lastDayOf } from "./quarter.ts";
import type { Balances, StatementLine } from "./statement.query.ts";
import { statementTexts } from "./statement.texts.ts";

interface Props {
  member: Member;
  quarter: string;
  balances: Balances;
  found: ListPage<StatementLine, { trimestre: string }>;
}

export function Statement({ member, quarter, balances, found }: Props) {
  const t = useTexts(statementTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const sum = (sign: 1 | -1) =>
    found.rows.filter(({ unit, amount }) => unit === "credits" && amount * sign > 0).reduce((total, { amount }) => total + amount * sign, 0);
  return (
    <PageFrame
      title={t.of(member.name)}
      lead={`${t.lead} ${t.print}`}
      trail={[
        { label: general.network, href: routes.directory.href() },
        { label: member.name, href: routes.member.href({ number: String(member.number) }) },
      ]}
      badges={t.span(formatDate(firstDayOf(quarter), locale), formatDate(lastDayOf(quarter), locale))}
      actions={
        <ButtonLink kind="quiet" href={found.href({ trimestre: before(quarter) })}>
          {t.previous}
        </ButtonLink>
      }
      flow
    >
      <Tiles
        tiles={[
          [t.given, sayCredits(sum(1), locale)],
          [t.received, sayCredits(sum(-1), locale)],
          [t.credits, sayCredits(balances.credits, locale)],
          [t.euros, sayEuros(balances.euros, locale)],
        ]}
      />
      {found.total === 0 ? <p class="soft">{t.none}</p> : <Lines found={found} />}
    </PageFrame>
  );
}

function Lines({ found }: Pick<Props, "found">) {
  const t = useTexts(statementTexts);
  const locale = useLocale();
  return (
    <>
      <Table
        caption={t.lines}
        rows={found.rows}
        columns={[
          { label: t.number, heads: true, cell: ({ number }) => String(number) },
          { label: t.day, cell: ({ at }) => formatDate(at, locale, { dateStyle: "medium" }) },
          { label: t.kind, cell: ({ kind }) => t.kinds[kind] },
          { label: t.with, cell: ({ other, purpose }) => other ?? (purpose === "member" ? "" : t[purpose]) },
          { label: t.words, cell: ({ words }) => words && <Written>{words}</Written> },
          { label: t.amount, number: true, cell: ({ unit, amount }) => (unit === "euros" ? sayEuros(amount, locale) : sayCredits(amount, locale)) },
        ]}
      />
      <Pages of={found} />
      {found.csv && (
        <p>
          <a href={found.csv}>{t.csv}</a>
        </p>
      )}
    </>
  );
}
