import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { mayImport } from "./import.powers.ts";
import { importRoutes } from "./import.routes.ts";
import { importTexts } from "./import.texts.ts";
import { countRuns, type Figures, findRuns, type ListedRun, runsOnPage } from "./runs.query.ts";

export default page("places/import-page", importRoutes.imports, {
  access: mayImport,

  async get({ db, url, locale }) {
    const pages = Math.max(1, Math.ceil((await countRuns(db)) / runsOnPage));
    const at = Math.min(Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1), pages);
    return { title: importTexts[locale].runs.title, robots: "noindex", body: <Runs runs={await findRuns(db, at)} page={at} pages={pages} /> };
  },
});

function Runs({ runs, page: at, pages }: { runs: readonly ListedRun[]; page: number; pages: number }) {
  const t = useTexts(importTexts).runs;
  const start = <ButtonLink href={importRoutes.upload.href()}>{t.start}</ButtonLink>;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]}
        lead={t.lead}
        actions={runs.length > 0 ? start : undefined}
        joined
      />
      <Band tight>
        {runs.length > 0 ? (
          <RunTable runs={runs} />
        ) : (
          <Empty title={t.empty} actions={start}>
            <p>{t.emptyNote}</p>
          </Empty>
        )}
        <Pagination page={at} pages={pages} href={(n) => withQuery(importRoutes.imports.href(), { page: n > 1 ? n : null })} />
      </Band>
    </>
  );
}

function RunTable({ runs }: { runs: readonly ListedRun[] }) {
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
      heads: true,
      cell: ({ id, file_name, source }) => (
        <>
          <a href={importRoutes.importRun.href({ id })}>{file_name}</a>
          <br />
          <span class="soft">{source}</span>
        </>
      ),
    },
    { label: t.when, cell: ({ started_at }) => formatDate(started_at, locale, { dateStyle: "medium", timeStyle: "short" }) },
    { label: t.who, cell: ({ started_by }) => started_by ?? "–" },
    { label: t.state, cell: (run) => <RunState run={run} /> },
    ...(["read", "created", "updated", "rejected"] as const).map(count),
  ];
  return <Table caption={t.title} hideCaption columns={columns} rows={runs} />;
}

function RunState({ run: { finished_at, refusal, dry_run } }: { run: ListedRun }) {
  const t = useTexts(importTexts).runs;
  if (!finished_at) return <Badge tone="info">{t.running}</Badge>;
  if (refusal) return <Badge tone="danger">{t.refused}</Badge>;
  return dry_run ? <Badge>{t.dryRun}</Badge> : <Badge tone="ok">{t.done}</Badge>;
}
