import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { isRule, rules } from "../rules.ts";
import type { Counts, LoggedDecision } from "./log.query.ts";

interface Props {
  counts: Counts;
  found: ListPage<LoggedDecision, unknown>;
  /** Kind of thing → its name in the reader's language. */
  labels: ReadonlyMap<string, string>;
}

export function Log({ counts, found, labels }: Props) {
  const { log: t, rules: r, case: c } = useTexts(moderationTexts);
  const locale = useLocale();
  const figure = (value: number | null) => (value === null ? "–" : formatNumber(value, locale));
  const appeals = { none: t.noAppeal, waiting: t.waiting, upheld: c.judgedUpheld, reversed: c.judgedReversed };
  return (
    <PageFrame title={t.title} trail={[{ label: r.title, href: routes.rulesPage.href() }]} lead={t.lead}>
      <h2>{t.counts}</h2>
      <Tiles
        tiles={[
          [t.total, figure(counts.decisions)],
          [t.taken, figure(counts.hidden)],
          [t.appeals, figure(counts.appeals)],
          [t.reversed, figure(counts.reversed)],
          [t.median, figure(counts.medianDays)],
        ]}
      />
      {found.total === 0 ? (
        <Empty title={t.empty} />
      ) : (
        <Table
          caption={t.caption}
          rows={found.rows}
          columns={[
            { label: t.date, heads: true, cell: ({ decided_on }) => formatDate(decided_on, locale, { dateStyle: "medium" }) },
            { label: t.what, cell: ({ kind }) => labels.get(kind) ?? t.unknown },
            { label: t.rule, cell: ({ rule }) => (isRule(rule) ? rules[rule].title[locale] : "–") },
            { label: t.outcome, cell: ({ outcome }) => c.decided[outcome] },
            { label: t.origin, cell: ({ held }) => (held ? t.byBrake : t.byReport) },
            { label: t.days, number: true, cell: ({ days }) => formatNumber(days, locale) },
            { label: t.appeal, cell: ({ appeal }) => appeals[appeal] },
          ]}
        />
      )}
      <Pages of={found} />
      <p>
        <ButtonLink kind="quiet" icon="download" href={routes.logCsv.href()}>
          {t.csv}
        </ButtonLink>
      </p>
    </PageFrame>
  );
}
