import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { daysLate, type State, stateOf } from "../published/published.ts";
import type { DeskLine } from "../published/published.query.ts";
import { routes } from "../routes.ts";
import { publishTexts } from "./publish.texts.ts";

export const stateTones = { draft: "none", published: "ok", withdrawn: "warn" } as const satisfies Record<State, string>;

export function Desk({ found, now }: { found: ListPage<DeskLine, object>; now: Date }) {
  const t = useTexts(publishTexts);
  return (
    <PageFrame
      title={t.desk}
      lead={t.deskLead}
      trail={[{ label: useTexts(opendataTexts).title, href: routes.catalogue.href() }]}
      actions={
        <>
          <ButtonLink href={routes.create.href()}>{t.create}</ButtonLink>
          <ButtonLink kind="quiet" href={routes.sources.href()}>
            {t.catalogues}
          </ButtonLink>
        </>
      }
    >
      {found.total === 0 ? <Empty title={t.nothing} text={t.nothingWhat} /> : <Lines found={found} now={now} />}
      <Pages of={found} />
    </PageFrame>
  );
}

function Lines({ found, now }: { found: ListPage<DeskLine, object>; now: Date }) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  const toDo = (line: DeskLine) => {
    const late = daysLate(line, now);
    if (line.waiting !== null)
      return <a href={routes.version.href({ id: line.id, number: String(line.waiting) })}>{t.toReview(formatNumber(line.waiting, locale))}</a>;
    return late > 0 && <Badge tone="warn">{plural(late, locale, t.late)}</Badge>;
  };
  return (
    <Table
      caption={t.desk}
      hideCaption
      rows={found.rows}
      columns={[
        {
          label: t.columns.title,
          heads: true,
          cell: ({ id, title }) => (
            <Written as="a" href={routes.manage.href({ id })}>
              {title}
            </Written>
          ),
        },
        { label: t.columns.of, cell: ({ communeName }) => communeName ?? t.metropolis },
        { label: t.columns.state, cell: (line) => <Badge tone={stateTones[stateOf(line)]}>{t.states[stateOf(line)]}</Badge> },
        { label: t.columns.rows, number: true, cell: ({ rows }) => rows !== null && formatNumber(rows, locale) },
        { label: t.columns.changed, cell: ({ changedAt }) => changedAt && formatDate(changedAt, locale) },
        { label: t.columns.waiting, cell: toDo },
      ]}
    />
  );
}
