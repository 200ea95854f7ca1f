import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Employer } from "../employer/employer.query.ts";
import { employerTexts } from "../employer/employer.texts.ts";
import { hostingTexts } from "../hosting/hosting.texts.ts";
import { routes } from "../routes.ts";
import { sayDate, sayMonth, sayRate, sayWeekday } from "../say.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { labelOf, paperNumber, taxOf, totalsOf } from "./paper.ts";
import type { Paper, Settlement, SettlementLine, Statement, StatementLine } from "./statements.query.ts";
import { statementsTexts } from "./statements.texts.ts";

interface PapersProps {
  found: ListPage<Paper, object>;
  /** T: statements of an employer; R: settlements of places. */
  kind: "T" | "R";
  employer: Employer | null;
}

export function Papers({ found, kind, employer }: PapersProps) {
  const t = useTexts(statementsTexts);
  const words = useTexts(employerTexts);
  const hosting = useTexts(hostingTexts);
  const locale = useLocale();
  const months = useMonths();
  const of = (one: Paper) => (kind === "T" ? routes.statement : routes.settlement).href({ id: one.id });
  return (
    <PageFrame
      title={kind === "T" ? t.statements : t.settlements}
      lead={kind === "T" ? t.statementsLead : t.settlementsLead}
      trail={[
        employer
          ? { label: words.titleOf(employer.name), href: routes.employer.href({ id: employer.id }) }
          : { label: hosting.title, href: routes.hosting.href() },
      ]}
    >
      {found.total === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <Table<Paper>
          caption={plural(found.total, locale, t.count)}
          rows={found.rows}
          columns={[
            { label: t.number, heads: true, cell: (one) => <a href={of(one)}>{paperNumber(kind, one)}</a> },
            { label: t.months, cell: (one) => months(one) },
            ...(kind === "R" ? [{ label: t.for, cell: ({ name }: Paper) => name }] : []),
            { label: t.halves, number: true, cell: ({ halves }) => formatNumber(halves, locale) },
            { label: t.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
            {
              label: t.csv,
              cell: (one) => (
                <>
                  <a href={(kind === "T" ? routes.statementCsv : routes.settlementCsv).href({ id: one.id })}>CSV</a>
                  {kind === "T" && (
                    <>
                      {", "}
                      <a href={routes.statementXml.href({ id: one.id })}>UBL</a>
                      {", "}
                      <a href={routes.contest.href({ id: one.id })}>{t.contest}</a>
                    </>
                  )}
                  <span class="vh"> {paperNumber(kind, one)}</span>
                </>
              ),
            },
          ]}
        />
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

function useMonths() {
  const t = useTexts(statementsTexts);
  const locale = useLocale();
  return ({ firstMonth, lastMonth }: Pick<Paper, "firstMonth" | "lastMonth">): string =>
    firstMonth === lastMonth ? sayMonth(firstMonth, locale) : t.fromTo(sayMonth(firstMonth, locale), sayMonth(lastMonth, locale));
}

export function StatementSheet({ statement, by, title }: { statement: Statement; by: string; title: string }) {
  const t = useTexts(statementsTexts);
  const locale = useLocale();
  const { taxes, lines } = statement;
  const apart = lines.reduce((sum, { objection, cents }) => sum + (objection === "open" ? cents : 0), 0);
  const { net, gross } = totalsOf(taxes);
  return (
    <div class="wrap flow">
      <h1>{title}</h1>
      <Head paper={statement} by={by} siret={statement.siret} />
      <Table<StatementLine>
        caption={t.lines}
        rows={lines}
        columns={[
          {
            label: t.centre,
            heads: true,
            cell: (line) => (
              <>
                {labelOf(line, t)}
                {line.objection && (
                  <>
                    <br />
                    <small>{t.objected[line.objection]}</small>
                  </>
                )}
                {line.reason && (
                  <>
                    <br />
                    <Written as="small">{line.reason}</Written>
                  </>
                )}
              </>
            ),
          },
          { label: t.halves, number: true, cell: ({ halves }) => formatNumber(halves, locale) },
          { label: t.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
        ]}
      />
      {apart > 0 && <p>{t.apart(sayEuros(apart, locale))}</p>}
      {lines.some(({ kind, label }) => kind === "use" && label === null) && <p>{t.othersNote}</p>}
      <Facts
        wide
        facts={[
          [t.net, sayEuros(net, locale)],
          ...taxes.filter(({ vat }) => vat !== null).map((one) => [t.taxAt(sayRate(one.vat!, locale)), sayEuros(taxOf(one), locale)] as const),
          [t.gross, <b>{sayEuros(gross, locale)}</b>],
        ]}
      />
      {taxes.some(({ vat }) => vat === null) && <p>{useTexts(teleworkTexts).exempt}</p>}
    </div>
  );
}

export function SettlementSheet({ settlement, by, title }: { settlement: Settlement; by: string; title: string }) {
  const t = useTexts(statementsTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  const taxes = [...Map.groupBy(settlement.lines, ({ vat }) => vat)].map(([vat, rows]) => ({
    ...{ vat, halves: rows.reduce((sum, one) => sum + one.halves, 0), cents: rows.reduce((sum, one) => sum + one.cents, 0) },
  }));
  const { net, gross } = totalsOf(taxes);
  return (
    <div class="wrap flow">
      <h1>{title}</h1>
      <Head paper={settlement} by={by} siret={null} />
      <Table<SettlementLine>
        caption={t.lines}
        rows={settlement.lines}
        dense
        columns={[
          { label: t.number, cell: ({ number }) => formatNumber(number, locale) },
          { label: t.day, heads: true, cell: ({ day }) => sayWeekday(day, locale) },
          {
            label: t.part,
            cell: ({ part, kind, reason }) =>
              kind === "use" ? general.parts[part] : `${general.parts[part]}. ${t.correction}${colonIn(locale)} ${reason ?? ""}`,
          },
          { label: t.desks, cell: ({ pool }) => pool ?? "" },
          { label: t.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
        ]}
      />
      <Facts
        wide
        facts={[
          [t.net, sayEuros(net, locale)],
          ...taxes.filter(({ vat }) => vat !== null).map((one) => [t.taxAt(sayRate(one.vat!, locale)), sayEuros(taxOf(one), locale)] as const),
          [t.gross, <b>{sayEuros(gross, locale)}</b>],
        ]}
      />
    </div>
  );
}

function Head({ paper, by, siret }: { paper: Paper; by: string; siret: string | null }) {
  const t = useTexts(statementsTexts);
  const locale = useLocale();
  const months = useMonths();
  const { name, address, issuedOn } = paper;
  return (
    <Facts
      wide
      facts={[
        [t.for, [name, address].filter(Boolean).join(", ")],
        [t.siret, siret],
        [t.months, months(paper)],
        [t.issued, `${sayDate(issuedOn, locale)}, ${by}`],
        [t.halves, formatNumber(paper.halves, locale)],
      ]}
    />
  );
}
