import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Button, Go } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import { processRoutes } from "#processes";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import type { StageDrift } from "./moved.query.ts";
import type { Difference } from "./origin.ts";
import { setupTexts } from "./setup.texts.ts";

/** What the vote says beside what its stage says. A draft follows by a press; of an announced vote nothing changes, so the stage is to follow. */
export function MovedNotice({ vote, moved: { origin, differences, area } }: { vote: Vote; moved: StageDrift }) {
  const t = useTexts(setupTexts);
  const locale = useLocale();
  const names = (list: readonly string[] | null) => (list ? formatList(list, locale) : t.areaWhole);
  const says: Record<Difference, { label: string; vote: string; stage: string }> = {
    budget: { label: t.budget, vote: sayEuros(vote.budget_cents, locale), stage: sayEuros(origin.envelopeCents ?? 0, locale) },
    opens: { label: t.opens, vote: sayInstant(vote.opens_at, locale), stage: sayInstant(origin.opensAt, locale) },
    closes: { label: t.closes, vote: sayInstant(vote.closes_at, locale), stage: origin.closesAt ? sayInstant(origin.closesAt, locale) : "" },
    area: { label: t.area, vote: names(area.vote), stage: names(area.stage) },
  };
  return (
    <Notice tone="warn" title={t.moved(origin.stageTitle)}>
      <Table
        caption={t.movedTable}
        hideCaption
        dense
        rows={differences.map((one) => says[one])}
        columns={[
          { label: t.movedWhat, heads: true, cell: ({ label }) => label },
          { label: t.movedVote, cell: (one) => one.vote },
          { label: t.movedStage, cell: ({ stage }) => stage },
        ]}
      />
      {vote.state === "draft" ? (
        <form method="post" action={routes.setup.href({ slug: vote.slug })}>
          <Button kind="quiet" act="follow">
            {t.followStage}
          </Button>
        </form>
      ) : (
        <p>
          {t.movedLate} <Go href={processRoutes.stageDates.href({ stage: origin.stageId })}>{t.movedDates}</Go>
        </p>
      )}
    </Notice>
  );
}
