import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Progress } from "#platform/ui/progress.tsx";
import { Table } from "#platform/ui/table.tsx";
import { type ProcessSheet, processRoutes } from "#processes";
import type { ImportReport } from "./import-lines.ts";
import { importTexts } from "./import.texts.ts";
import type { LineRemark } from "./read-line.ts";
import type { Refusal } from "./read-table.ts";
import type { ImportRun } from "./runs.query.ts";
import { routes } from "../routes.ts";

interface RunProps {
  process: ProcessSheet;
  run: ImportRun;
  task: Task | null;
  /** The file is kept no more: nothing can be done with it. */
  gone: boolean;
}

const mostShown = 50;

export function RunView(props: RunProps) {
  const { process, run, gone } = props;
  const t = useTexts(importTexts);
  return (
    <>
      <PageHead
        title={t.task(run.fileName, run.dryRun)}
        here={run.fileName}
        trail={[
          { label: process.title, href: processRoutes.process.href({ process: process.slug }) },
          { label: t.title, href: routes.importProposals.href({ process: process.slug }) },
        ]}
        joined
      />
      <Band tight>
        <div class="flow loose">
          {gone && (
            <Notice tone="danger" title={t.gone} announce>
              <p>
                <Go href={routes.importProposals.href({ process: process.slug })}>{t.upload}</Go>
              </p>
            </Notice>
          )}
          <State {...props} />
        </div>
      </Band>
      {run.report && <Report process={process} run={run} report={run.report} />}
    </>
  );
}

function State({ process, run, task }: RunProps) {
  const t = useTexts(importTexts);
  const refusals: Readonly<Record<string, string>> = { ...t.refusals, closed: t.closed };
  if (run.refusal) return <Notice tone="danger" title={refusals[run.refusal as Refusal] ?? t.failed} />;
  if (run.report && run.dryRun) return <AfterTrial process={process} run={run} />;
  if (run.report)
    return (
      <Notice tone="ok" title={t.done}>
        <p>
          <Go href={routes.proposals.href({ process: process.slug })}>{t.seeIdeas}</Go>
        </p>
      </Notice>
    );
  if (!task || task.state === "failed")
    return run.taskId ? (
      <Notice tone="danger" title={t.failed}>
        <p>{t.failedNote}</p>
      </Notice>
    ) : null;
  return <Running process={process} run={run} task={task} />;
}

function AfterTrial({ process, run }: { process: ProcessSheet; run: ImportRun }) {
  const t = useTexts(importTexts);
  const hrefOf = (id: string) => routes.proposalImport.href({ process: process.slug, run: id });
  if (run.realId) return <Go href={hrefOf(run.realId)}>{t.seeReal}</Go>;
  return (
    <Notice title={t.trialDone}>
      <p>{t.trialNote}</p>
      <form class="form" method="post" action={hrefOf(run.id)}>
        <div class="form-actions">
          <Button name="acte" value="importer">
            {t.forReal}
          </Button>
          <Button kind="quiet" name="acte" value="colonnes">
            {t.again}
          </Button>
        </div>
      </form>
    </Notice>
  );
}

function Running({ process, run, task }: { process: ProcessSheet; run: ImportRun; task: Task }) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  const label = task.total === null ? t.waiting : t.of(formatNumber(task.done, locale), formatNumber(task.total, locale));
  return (
    <div class="flow">
      <h2>{t.running}</h2>
      <Progress id="avancement" label={label} value={task.done} {...(task.total ? { max: task.total } : {})} />
      <ButtonLink kind="quiet" icon="refresh-cw" href={routes.proposalImport.href({ process: process.slug, run: run.id })}>
        {t.reload}
      </ButtonLink>
    </div>
  );
}

function Report({ process, run, report }: { process: ProcessSheet; run: ImportRun; report: ImportReport }) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  const names = ["read", "created", "changed", "unchanged", "rejected"] as const;
  const remarks = report.rejections.length + report.left.length;
  return (
    <Band ground="linen" tight>
      <div class="flow loose">
        <Tiles tiles={names.map((name) => [t.figures[name], formatNumber(report[name], locale)] as const)} />
        {report.ignored.length > 0 && <p>{t.ignored(formatList(report.ignored, locale))}</p>}
        <Remarks title={t.rejections} remarks={report.rejections} />
        <Remarks title={t.left} remarks={report.left} />
        {remarks > 0 && (
          <p>
            <Go icon="download" href={routes.proposalImportCsv.href({ process: process.slug, run: run.id })}>
              {t.csv}
            </Go>
          </p>
        )}
      </div>
    </Band>
  );
}

function Remarks({ title, remarks }: { title: string; remarks: readonly LineRemark[] }) {
  const t = useTexts(importTexts);
  const locale = useLocale();
  if (remarks.length === 0) return null;
  return (
    <section class="flow">
      <SectionHead title={title}>{remarks.length > mostShown && plural(mostShown, locale, t.first)}</SectionHead>
      <Table
        caption={title}
        hideCaption
        rows={remarks.slice(0, mostShown)}
        columns={[
          { label: t.line, number: true, cell: ({ line }) => formatNumber(line, locale) },
          { label: t.reference, heads: true, cell: ({ reference }) => reference || "–" },
          { label: t.field, cell: ({ field }) => t.fields[field] },
          { label: t.remark, cell: ({ remark }) => t.remarks[remark] },
          { label: t.said, cell: ({ said }) => said },
        ]}
      />
    </section>
  );
}
