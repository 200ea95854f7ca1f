import type { ProtectedCell } from "#engines/disclosure/small-cells.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { withQuery } from "#platform/web/path.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import type { Party, Totals } from "./figures.query.ts";
import { figureTexts } from "./figures.texts.ts";

interface FiguresProps {
  year: number;
  years: readonly number[];
  parties: readonly Party[];
  totals: Totals;
  borrowers: readonly ProtectedCell[];
}

export function Figures({ year, years, parties, totals, borrowers }: FiguresProps) {
  const t = useTexts(figureTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  const say = (value: number) => formatNumber(value, locale);
  return (
    <PageFrame title={t.title} trail={[{ label: general.title, href: routes.catalogue.href() }]} lead={t.lead} flow="loose">
      <Filters action={routes.figures.href()} values={{ annee: String(year) }} label={t.show} inline>
        <Select name="annee" label={t.year} choices={years.map((one) => ({ value: String(one), label: String(one) }))} />
        <Button kind="quiet">{t.show}</Button>
      </Filters>
      {totals.loans === 0 ? (
        <Empty title={t.nothing} text={t.nothingNext} />
      ) : (
        <>
          <Tiles
            tiles={[
              [t.loans, say(totals.loans)],
              [t.between, t.of(say(totals.between), say(totals.loans))],
              [t.late, t.of(say(totals.late), say(totals.returned))],
              [t.lost, say(totals.lost)],
            ]}
          />
          <Parties parties={parties} year={year} />
          <Borrowers borrowers={borrowers} />
        </>
      )}
    </PageFrame>
  );
}

function Parties({ parties, year }: Pick<FiguresProps, "parties" | "year">) {
  const t = useTexts(figureTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  return (
    <TitledPart id="acteurs" title={t.parties}>
      <Table
        caption={t.parties}
        hideCaption
        rows={parties}
        columns={[
          { label: t.columns.name, heads: true, cell: ({ name }) => name },
          { label: t.columns.kind, cell: ({ kind }) => general.borrowers[kind] },
          { label: t.columns.lent, number: true, cell: ({ lent }) => formatNumber(lent, locale) },
          { label: t.columns.borrowed, number: true, cell: ({ borrowed }) => formatNumber(borrowed, locale) },
        ]}
      />
      <Onward href={withQuery(routes.figuresCsv.href(), { annee: String(year) })} icon="download">
        {t.csv}
      </Onward>
    </TitledPart>
  );
}

function Borrowers({ borrowers }: Pick<FiguresProps, "borrowers">) {
  const t = useTexts(figureTexts);
  const locale = useLocale();
  if (borrowers.length === 0) return null;
  return (
    <TitledPart id="communes" title={t.people}>
      <p class="soft">{t.peopleLead}</p>
      <Table
        caption={t.people}
        hideCaption
        rows={borrowers}
        columns={[
          { label: t.commune, heads: true, cell: ({ name }) => name },
          { label: t.persons, number: true, cell: ({ persons }) => (persons === null ? t.hidden : formatNumber(persons, locale)) },
        ]}
      />
    </TitledPart>
  );
}
