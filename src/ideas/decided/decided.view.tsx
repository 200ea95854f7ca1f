import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { type DecidedAbout, processRoutes } from "#processes";
import { stateNames, stateTones } from "../states.texts.ts";
import { proposalHref } from "../proposal-address.ts";
import type { IdeaDecision } from "./decided.query.ts";
import { decidedTexts } from "./decided.texts.ts";
import { type Outcome, outcomes, perPage } from "./outcome.ts";

interface DecidedProps extends Pick<DecidedAbout, "filters" | "territory"> {
  decided: readonly IdeaDecision[];
  total: number;
  outcome: Outcome | null;
  page: number;
}

/** What was decided on each idea, paged. */
export function DecidedIdeas({ decided, total, filters, outcome, page, territory }: DecidedProps) {
  const locale = useLocale();
  const t = decidedTexts[locale];
  const kept = { commune: filters.commune?.code ?? null, echelle: filters.scale, decision: outcome };
  const href = (change: { decision?: Outcome | null; page?: number }) =>
    `${withQuery(processRoutes.decide.href(), { ...kept, ...change, ...(change.page === 1 ? { page: null } : {}) })}#decisions`;
  const asked = filters.commune !== null || filters.scale !== null || outcome !== null;
  const tabs = [null, ...outcomes].map((one) => ({ label: t.outcomes[one ?? "all"], href: href({ decision: one }), current: one === outcome }));
  const nameOf = (code: string | null) => (code === null ? t.everywhere : (territory.communeByCode(code)?.commune.name ?? code));
  return (
    <Band ground="linen" id="decisions">
      <SectionHead title={t.decided}>{total > 0 ? `${plural(total, locale, t.found)}. ${t.decidedSays}` : null}</SectionHead>
      <Tabs label={t.outcomesLabel} tabs={tabs} />
      {decided.length === 0 ? (
        <Empty title={asked ? t.nothing : t.noneYet} level={3} text={asked ? t.nothingSays : t.noneYetSays} />
      ) : (
        <Table
          caption={t.decided}
          hideCaption
          rows={decided}
          columns={[
            {
              label: t.columns.idea,
              heads: true,
              cell: (idea) => (
                <Written as="a" href={proposalHref(idea.process, idea)}>
                  {idea.title}
                </Written>
              ),
            },
            {
              label: t.columns.process,
              cell: ({ process, processTitle }) => (
                <Written as="a" href={processRoutes.process.href({ process })}>
                  {processTitle}
                </Written>
              ),
            },
            { label: t.columns.where, cell: ({ communeCode }) => nameOf(communeCode) },
            { label: t.columns.decision, cell: ({ state }) => <Badge tone={stateTones[state]}>{stateNames[locale][state]}</Badge> },
            { label: t.columns.amount, number: true, cell: ({ amount }) => amount !== null && sayEuros(amount, locale) },
            { label: t.columns.date, cell: ({ stateAt }) => formatDate(stateAt, locale, { dateStyle: "medium" }) },
          ]}
        />
      )}
      <Pagination page={page} pages={Math.ceil(total / perPage)} href={(n) => href({ page: n })} label={t.page} />
    </Band>
  );
}
