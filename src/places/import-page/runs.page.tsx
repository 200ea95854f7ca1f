import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { type ListPage, list } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { mayImport } from "./import.powers.ts";
import { importTexts } from "./import.texts.ts";
import { type Figures, findRuns, type ListedRun, runOrders } from "./runs.query.ts";

export default list("places/import-page", routes.imports, {
  access: mayImport,
  filters: {},
  orders: runOrders,
  size: 25,
  rows: ({ db }, _, { order }, range) => findRuns(db, order, range),
  show: ({ locale }, _, found) => ({ title: importTexts[locale].runs.title, robots: "noindex", body: <Runs found={found} /> }),
});

interface RunsProps {
  found: ListPage<ListedRun, unknown, keyof typeof runOrders>;
}

function Runs({ found }: RunsProps) {
  const t = useTexts(importTexts).runs;
  const start = <ButtonLink href={routes.upload.href()}>{t.start}</ButtonLink>;
  return (
    <PageFrame
      title={t.title}
      trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]}
      lead={t.lead}
      actions={found.total > 0 ? start : undefined}
    >
      {found.total > 0 ? <RunTable found={found} /> : <Empty title={t.empty} actions={start} text={t.emptyNote} />}
      <Pages of={found} />
    </PageFrame>
  );
}

function RunTable({ found }: RunsProps) {
  const { runs: t, figures } = useTexts(importTexts);
  const locale = useLocale();
  const count = (name: keyof Figures): Column<ListedRun> => ({
    label: figures[name],
    number: true,
    cell: (run) => (run.figures ? formatNumber(run.figures[name], locale) : "–"),
  });
  const columns: Column<ListedRun>[] = [
    {
      label: t.file,
      order: "file",
      heads: true,
      cell: ({ id, file_name, source }) => (
        <>
          <a href={routes.importRun.href({ id })}>{file_name}</a>
          <br />
          <Written as="span" class="soft">
            {source}
          </Written>
        </>
      ),
    },
    { label: t.when, order: "started", falls: true, cell: ({ started_at }) => formatDate(started_at, locale, { dateStyle: "medium", timeStyle: "short" }) },
    { label: t.who, order: "who", cell: ({ started_by }) => started_by ?? "–" },
    { label: t.state, cell: (run) => <RunState run={run} /> },
    ...(["read", "created", "updated", "rejected"] as const).map(count),
  ];
  return <Table caption={t.title} hideCaption columns={columns} rows={found.rows} ordered={found} />;
}

function RunState({ run: { finished_at, task_id, refusal, dry_run } }: { run: ListedRun }) {
  const t = useTexts(importTexts).runs;
  const { waiting } = useTexts(importsTexts).states;
  if (!finished_at && !task_id) return <Badge tone="warn">{waiting}</Badge>;
  if (!finished_at) return <Badge tone="info">{t.running}</Badge>;
  if (refusal) return <Badge tone="danger">{t.refused}</Badge>;
  return dry_run ? <Badge>{t.dryRun}</Badge> : <Badge tone="ok">{t.done}</Badge>;
}
